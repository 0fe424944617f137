// The report of a territory, in reading order: the number, the needs, the map, commune by commune, why,
// around, how communes spread, where to begin, how sure, files to take away, sources.

import { useSignal } from '@preact/signals';
import { useCallback, useMemo } from 'preact/hooks';
import type { Question } from '../../src/coverage/index.ts';
import { people, tierText, typeset } from '../../src/explain/index.ts';
import { territoryText } from '../../src/explain/territory.ts';
import type { ReadContours, Store } from '../../src/store/index.ts';
import { isOutsideSurveyField } from '../../src/terms/commune.ts';
import { referenceRates } from '../../src/terms/model.ts';
import { onlyOf } from '../../src/terms/only-of.ts';
import { TIERS } from '../../src/terms/tier.ts';
import type { Territories } from '../../src/territories/index.ts';
import { Sources } from '../../widget/report/Sources.tsx';
import { Tiers } from '../../widget/report/Tiers.tsx';
import { AreaPrecision } from '../../widget/territory/AreaPrecision.tsx';
import { AroundSlot } from '../../widget/territory/AroundSlot.tsx';
import { Headline } from '../../widget/territory/Headline.tsx';
import { Reasons } from '../../widget/territory/Reasons.tsx';
import { NextPlacesSlot } from '../coverage/NextPlacesSlot.tsx';
import type { TickedParts } from '../downloads/report-file.ts';
import { PaperHead } from '../paper/PaperHead.tsx';
import { ReportActions } from '../ReportActions.tsx';
import { ResemblanceSlot } from '../resemblance/ResemblanceSlot.tsx';
import { TypologySlot } from '../typology/TypologySlot.tsx';
import { AreaWhatIfSlot } from '../what-if/AreaWhatIfSlot.tsx';
import { ChosenNote } from './ChosenNote.tsx';
import { CompareLink } from './CompareLink.tsx';
import { Contents } from './Contents.tsx';
import { Downloads } from './Downloads.tsx';
import { MapSection } from './MapSection.tsx';
import { PlanSlot } from './PlanSlot.tsx';
import { SpreadSection } from './SpreadSection.tsx';
import { TableSection } from './TableSection.tsx';
import type { About, Focus, TerritoryState } from './territory-state.ts';
import type { Loaded } from './with-estimates.ts';

interface Props {
  readonly focus: Focus;
  readonly loaded: Loaded;
  readonly about: About;
  readonly state: TerritoryState;
  readonly store: Store;
  readonly territories: Territories;
  readonly contours: ReadContours;
}

/** What files are asked to have: at first, what is opened on the page. Only the files are drawn again with it. */
function useAsked({ nextPlaces, askNextPlaces }: TerritoryState) {
  const opened = useCallback(() => nextPlaces.peek(), [nextPlaces]);
  const ticked = useSignal<TickedParts>({ nextPlaces: opened() !== null, classes: false });
  const ask = useCallback(
    (question: Question) => {
      if (opened() === null) ticked.value = { ...ticked.peek(), nextPlaces: true };
      askNextPlaces(question);
    },
    [ticked, opened, askNextPlaces],
  );
  const showClasses = useCallback(() => {
    ticked.value = { ...ticked.peek(), classes: true };
  }, [ticked]);
  return { ticked, opened, ask, showClasses };
}

export function Report({ focus, loaded, about, state, store, territories, contours }: Props) {
  const { ticked, opened, ask, showClasses } = useAsked(state);
  const communes = useMemo(() => focus.rows.map(({ profile }) => profile), [focus.rows]);
  const only = onlyOf(communes);
  const { area } = focus;
  const wider = useCallback(
    () => territories.wider({ area, communes }),
    [territories, area, communes],
  );
  const national = referenceRates(about.model.reference).concerned;
  const { estimate } = focus;
  if (estimate.rounded.display === 'nobody') return <p>{territoryText.nobody}</p>;
  if (estimate.rounded.display === 'too-few') return <p>{territoryText.tooFew}</p>;
  const exact = estimate.exactByDefinition;
  return (
    <article class="dn-report">
      <PaperHead nom={typeset(area.nom)} model={about.model.id} />
      <Headline estimate={estimate} notices={focus.notices} national={national}>
        <ChosenNote focus={focus} state={state} />
      </Headline>
      {exact ? (
        <ul class="dn-plain-list">
          {TIERS.map((tier) => (
            <li key={tier}>
              {people(estimate.rounded[tier].point)}{' '}
              {tierText[tier].need(estimate.rounded[tier].point)}
            </li>
          ))}
        </ul>
      ) : (
        <Tiers
          nom={area.nom}
          estimate={estimate}
          title={territoryText.tiersTitle(typeset(area.nom))}
        />
      )}
      <ReportActions>
        <CompareLink focus={focus} state={state} />
      </ReportActions>
      <Contents rows={focus.rows} exact={exact} />
      <MapSection
        loaded={loaded}
        about={about}
        state={state}
        territories={territories}
        contours={contours}
      />
      <TableSection loaded={loaded} about={about} state={state} />
      {!exact && <Reasons estimate={estimate} reasons={focus.reasons} national={national} />}
      {!exact && <AroundSlot estimate={estimate} wider={wider} national={national} />}
      <SpreadSection rows={focus.rows} />
      {only ? (
        <ResemblanceSlot
          code={only.code}
          store={store}
          described={!isOutsideSurveyField(only.code)}
        />
      ) : (
        <TypologySlot communes={communes} store={store} onShow={showClasses} />
      )}
      {!exact && <PlanSlot focus={focus} territories={territories} store={store} />}
      <NextPlacesSlot
        focus={focus}
        about={about}
        store={store}
        contours={contours}
        asked={opened}
        onAsk={ask}
      />
      {!exact && <AreaWhatIfSlot focus={focus} about={about} />}
      {!exact && <AreaPrecision estimate={estimate} reference={about.model.reference} />}
      <Downloads
        focus={focus}
        about={about}
        territories={territories}
        contours={contours}
        store={store}
        ticked={ticked}
        question={opened}
      />
      <Sources sources={about.sources} model={about.model} />
    </article>
  );
}
