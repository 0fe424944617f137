// The page of an intercommunalité as the build writes it: its number, its needs, why, around, who can help,
// where to begin, and its communes by name.

import { placesAndPlan } from '../../reports/places-and-plan.ts';
import { people, typeset } from '../../src/explain/index.ts';
import { communes as countOf, territoryText } from '../../src/explain/territory.ts';
import { hasShare } from '../../src/terms/estimate.ts';
import { referenceRates } from '../../src/terms/model.ts';
import type { LocalPlace } from '../../src/terms/place.ts';
import type { WiderTerritory } from '../../src/territories/index.ts';
import { Section } from '../../ui/Section.tsx';
import { AreaActors } from '../../widget/advice/AreaActors.tsx';
import { FirstActions } from '../../widget/advice/FirstActions.tsx';
import { Sources } from '../../widget/report/Sources.tsx';
import { Tiers } from '../../widget/report/Tiers.tsx';
import { AreaPrecision } from '../../widget/territory/AreaPrecision.tsx';
import { Around } from '../../widget/territory/Around.tsx';
import type { LoadedFigures } from '../../widget/territory/figures.ts';
import { Headline } from '../../widget/territory/Headline.tsx';
import { Reasons } from '../../widget/territory/Reasons.tsx';
import { AreaPlaces } from '../places/AreaPlaces.tsx';
import { placePageText } from './copy.ts';
import { StillPage } from './StillPage.tsx';

interface Props {
  readonly root: string;
  readonly figures: LoadedFigures;
  readonly wider: readonly WiderTerritory[];
  /** Those listed in its communes, each once. */
  readonly places: readonly LocalPlace[];
  /** Address of a commune, from this page. */
  readonly addressOf: (commune: { readonly code: string; readonly population: number }) => string;
}

export function EpciPage({ root, figures, wider, places, addressOf }: Props) {
  const { estimate, notices, reasons, model, sources, communes } = figures;
  const national = referenceRates(model.reference).concerned;
  const nom = typeset(estimate.area.nom);
  const { actors, actions } = placesAndPlan(estimate, communes, places);
  return (
    <StillPage root={root} other={{ href: 'territoire.html', words: placePageText.otherTerritory }}>
      <article class="dn-report">
        <Headline estimate={estimate} notices={notices} national={national} />
        {hasShare(estimate.rounded) && (
          <>
            <Tiers nom={nom} estimate={estimate} title={territoryText.tiersTitle(nom)} />
            <Reasons estimate={estimate} reasons={reasons} national={national} />
            <Around estimate={estimate} wider={wider} national={national} />
            <div class="dn-advice">
              <AreaActors actors={actors} area={estimate.area} communes={communes}>
                <AreaPlaces actors={actors} area={estimate.area} communes={communes} />
              </AreaActors>
              <FirstActions actions={actions} />
            </div>
            <AreaPrecision estimate={estimate} reference={model.reference} />
          </>
        )}
        <Section name="communes" title={countOf(communes.length)}>
          <ul class="site-communes">
            {communes.map((commune) => (
              <li key={commune.code}>
                <a href={addressOf(commune)}>{commune.nom}</a>{' '}
                <span>{people(commune.population)}</span>
              </li>
            ))}
          </ul>
        </Section>
        <Sources sources={sources} model={model} />
      </article>
    </StillPage>
  );
}
