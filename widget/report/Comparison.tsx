// The commune beside its EPCI, its département and France: always in this order, never ranked.

import { comparisonText, sectionText } from '../../src/explain/index.ts';
import type { Diagnosis } from '../../src/terms/diagnosis.ts';
import { referenceRates } from '../../src/terms/model.ts';
import { Section } from '../../ui/Section.tsx';
import { loadPictures } from '../chart/load-pictures.ts';
import { PictureSlot } from '../chart/PictureSlot.tsx';
import { ComparedTable } from './ComparedTable.tsx';
import { comparedPlaces } from './compared-places.ts';

export function Comparison({ diagnosis }: { readonly diagnosis: Diagnosis }) {
  const places = comparedPlaces(diagnosis);
  const national = referenceRates(diagnosis.model.reference).concerned;
  const [commune] = places;
  return (
    <Section name="comparison" title={sectionText.comparison} method="3.9">
      <p class="dn-picture-title">{comparisonText.title(diagnosis.estimate.base)}</p>
      <PictureSlot diagnosis={diagnosis} name="comparaison" load={loadPictures} />
      {diagnosis.commune.epci === null && <p>{comparisonText.withoutEpci}</p>}
      {commune && <p>{comparisonText.verdict(commune.share, national)}</p>}
      <ComparedTable caption={comparisonText.caption} places={places} />
    </Section>
  );
}
