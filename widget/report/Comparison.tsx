// The commune beside its EPCI, its département and France: always in this order, never ranked.

import { comparisonText, percent, sectionText, shareBetween } from '../../src/explain/index.ts';
import type { Diagnosis } from '../../src/terms/diagnosis.ts';
import { referenceRates } from '../../src/terms/model.ts';
import type { Range } from '../../src/terms/tier.ts';
import { Figures, Table } from '../../ui/Figures.tsx';
import { Section } from '../../ui/Section.tsx';
import { ComparisonBar } from './ComparisonBar.tsx';
import { comparedPlaces } from './compared-places.ts';

export function Comparison({ diagnosis }: { readonly diagnosis: Diagnosis }) {
  const places = comparedPlaces(diagnosis);
  const national = referenceRates(diagnosis.model.reference).concerned;
  const scale = Math.max(0.6, ...places.map(({ share }) => share.high));
  const [commune] = places;
  const { columns } = comparisonText;
  return (
    <Section name="comparison" title={sectionText.comparison} method="3.9">
      <p class="dn-picture-title">{comparisonText.title(diagnosis.estimate.base)}</p>
      <ul class="dn-places">
        {places.map((place) => (
          <li class={`dn-place dn-place-${place.kind}`} key={place.nom + place.kind}>
            <p class="dn-place-name">
              <b>{place.nom}</b> <span>{place.label}</span>
            </p>
            <ComparisonBar place={place} national={national} scale={scale} />
            <p class="dn-place-share">
              <b>{percent(place.share.point)}</b> <span>{rangeOf(place)}</span>
            </p>
          </li>
        ))}
      </ul>
      <p class="dn-note">{comparisonText.bandKey}</p>
      {diagnosis.commune.epci === null && <p>{comparisonText.withoutEpci}</p>}
      {commune && <p>{comparisonText.verdict(commune.share, national)}</p>}
      <Figures>
        <Table
          caption={comparisonText.caption}
          columns={[columns.area, columns.share, columns.people]}
          rows={places.map((place) => [
            place.nom,
            [percent(place.share.point), rangeOf(place)].filter(Boolean).join(', '),
            place.people,
          ])}
        />
      </Figures>
    </Section>
  );
}

function rangeOf({ share, exact }: { readonly share: Range; readonly exact: boolean }): string {
  return exact ? '' : shareBetween(share);
}
