// The report of a territory, in reading order: the number, the needs, the map, why, around, how sure, how
// communes spread, commune by commune, downloads, sources.

import { referenceRates } from '../../src/index.ts';
import type { ReadContours, Store } from '../../src/store/index.ts';
import { TIERS } from '../../src/terms/tier.ts';
import { people, sourceText, tierText, typeset } from '../../src/text/index.ts';
import { territoryText } from '../../src/text/territory.ts';
import { Section } from '../../widget/components/Section.tsx';
import { Tiers } from '../../widget/components/Tiers.tsx';
import { ReportActions } from '../ReportActions.tsx';
import { Around } from './Around.tsx';
import { Downloads } from './Downloads.tsx';
import { Headline } from './Headline.tsx';
import type { Loaded } from './load.ts';
import { MapSection } from './MapSection.tsx';
import { Reasons } from './Reasons.tsx';
import { SpreadSection } from './SpreadSection.tsx';
import { Sure } from './Sure.tsx';
import type { About, Focus, TerritoryState } from './state.ts';
import { TableSection } from './TableSection.tsx';

interface Props {
  readonly focus: Focus;
  readonly loaded: Loaded;
  readonly about: About;
  readonly state: TerritoryState;
  readonly store: Store;
  readonly contours: ReadContours;
}

export function Report({ focus, loaded, about, state, store, contours }: Props) {
  const national = referenceRates(about.model.reference).concerned;
  const { estimate, area } = focus;
  if (estimate.rounded.display === 'nobody') return <p>{territoryText.nobody}</p>;
  const exact = estimate.exactByDefinition;
  return (
    <article class="dn-report">
      <Headline focus={focus} national={national} state={state} />
      {exact ? (
        <ul class="dn-plain-list">
          {TIERS.map((tier) => (
            <li key={tier}>
              {people(estimate.rounded[tier].point)} {tierText[tier].need}
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
      <ReportActions />
      <MapSection loaded={loaded} about={about} state={state} store={store} contours={contours} />
      <TableSection loaded={loaded} about={about} state={state} />
      {!exact && <Reasons estimate={estimate} national={national} />}
      {!exact && <Around focus={focus} loaded={loaded} about={about} national={national} />}
      <SpreadSection rows={focus.rows} />
      {!exact && <Sure estimate={estimate} />}
      <Downloads focus={focus} about={about} store={store} contours={contours} />
      <Section name="sources" title={territoryText.sourcesTitle}>
        <ul class="dn-source-list">
          {about.sources.map(({ id, title, url, ...credit }) => (
            <li key={id}>
              {url === null ? typeset(title) : <a href={url}>{typeset(title)}</a>}
              <span>{sourceText.credit(credit)}</span>
            </li>
          ))}
        </ul>
        <p class="dn-note">
          {sourceText.reference(about.model.reference)} {sourceText.model(about.model.id)}
        </p>
      </Section>
    </article>
  );
}
