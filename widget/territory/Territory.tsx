// A territory in the tag: its number, its needs, why, around, how sure, sources. The communes one by one,
// the map and the files have a page of their own on the site.

import { headlineText, typeset } from '../../src/explain/index.ts';
import { territoryText } from '../../src/explain/territory.ts';
import type { AreaEstimate, Model } from '../../src/index.ts';
import type { SourceCredit } from '../../src/terms/diagnosis.ts';
import { referenceRates } from '../../src/terms/model.ts';
import type { AreaNotice } from '../../src/terms/notice.ts';
import type { ReasonSentences, WiderTerritory } from '../../src/territories/index.ts';
import { WholeLink } from '../optional-settings/WholeLink.tsx';
import { Sources } from '../report/Sources.tsx';
import { Tiers } from '../report/Tiers.tsx';
import { isBrief, type SectionName, type Sections } from '../sections.ts';
import { AreaPrecision } from './AreaPrecision.tsx';
import { AroundSlot } from './AroundSlot.tsx';
import { Headline } from './Headline.tsx';
import { Reasons } from './Reasons.tsx';

export interface TerritoryFigures {
  readonly estimate: AreaEstimate;
  readonly notices: readonly AreaNotice[];
  readonly reasons: ReasonSentences;
  readonly wider: () => Promise<readonly WiderTerritory[]>;
  readonly model: Model;
  readonly sources: readonly SourceCredit[];
}

interface Props {
  readonly figures: TerritoryFigures;
  readonly sections: Sections | null;
  /** Address of the page that shows it whole, for a summary; null where it is not known. */
  readonly page: string | null;
}

/** A sentence alone where nobody lives, or too few to be counted. METHOD §3.8. */
export function Territory({ figures, sections, page }: Props) {
  const { estimate, notices, reasons, wider, model, sources } = figures;
  const { area, exactByDefinition, rounded } = estimate;
  if (rounded.display === 'nobody') return <p>{territoryText.nobody}</p>;
  if (rounded.display === 'too-few') return <p>{territoryText.tooFew}</p>;
  const national = referenceRates(model.reference).concerned;
  // France has no reason to differ from itself, nor any range.
  const shows = (name: SectionName) =>
    !exactByDefinition && (sections === null || sections.includes(name));
  const brief = isBrief(sections);
  return (
    <article class="dn-report">
      <Headline estimate={estimate} notices={notices} national={national}>
        {brief && rounded.display === 'figures' && (
          <p class="dn-lead">{headlineText.needs(rounded)}</p>
        )}
      </Headline>
      {brief && page !== null && <WholeLink address={page} warned={notices.length > 0} />}
      {(exactByDefinition ? !brief : shows('besoins')) && (
        <Tiers
          nom={area.nom}
          estimate={estimate}
          title={territoryText.tiersTitle(typeset(area.nom))}
        />
      )}
      {shows('raisons') && <Reasons estimate={estimate} reasons={reasons} national={national} />}
      {shows('comparaison') && <AroundSlot estimate={estimate} wider={wider} national={national} />}
      {shows('precision') && <AreaPrecision estimate={estimate} reference={model.reference} />}
      <Sources sources={sources} model={model} />
    </article>
  );
}
