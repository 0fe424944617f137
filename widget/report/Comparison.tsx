// The commune beside its EPCI, its département and France: always in this order, never ranked.

import { comparisonText, sectionText } from '../../src/explain/index.ts';
import type { Diagnosis } from '../../src/terms/diagnosis.ts';
import { referenceRates } from '../../src/terms/model.ts';
import { Section } from '../../ui/Section.tsx';
import { loadPictures } from '../chart/load-pictures.ts';
import { PictureSlot } from '../chart/PictureSlot.tsx';
import { ComparedTable } from './ComparedTable.tsx';
import { comparedPlaces } from './compared-places.ts';

/** Whether a name has room for its share on its line, at 360 pixels: the picture is then lower. */
const fits = (nom: string) => nom.length <= 28;

export function Comparison({ diagnosis }: { readonly diagnosis: Diagnosis }) {
  const places = comparedPlaces(diagnosis);
  const national = referenceRates(diagnosis.model.reference).concerned;
  const [commune] = places;
  const lines = places.every(({ nom }) => fits(nom)) ? 1 : 2;
  // By script: the pages that the build writes allow no style in an attribute, and have no picture to keep room for.
  const keepRoom = (around: HTMLElement | null) => {
    around?.style.setProperty('--rows', `${places.length}`);
    around?.style.setProperty('--lines', `${lines}`);
  };
  return (
    <Section name="comparison" title={sectionText.comparison} method="3.9">
      <p class="dn-picture-title">{comparisonText.title(diagnosis.estimate.base)}</p>
      <div ref={keepRoom}>
        <PictureSlot diagnosis={diagnosis} name="comparaison" load={loadPictures} />
      </div>
      {diagnosis.commune.epci === null && <p>{comparisonText.withoutEpci}</p>}
      {commune && (
        <p>{comparisonText.verdict(commune.share, national, diagnosis.estimate.notices)}</p>
      )}
      <ComparedTable caption={comparisonText.caption} places={places} />
    </Section>
  );
}
