// The territory beside the wider ones that hold it, and France: in widening order, never ranked.

import { comparedText } from '../../src/explain/compared.ts';
import { comparisonText, people, percent, sectionText, typeset } from '../../src/explain/index.ts';
import { territoryText } from '../../src/explain/territory.ts';
import type { AreaEstimate } from '../../src/index.ts';
import type { WiderTerritory } from '../../src/territories/index.ts';
import { Section } from '../../ui/Section.tsx';
import { ComparedTable } from '../report/ComparedTable.tsx';
import { ComparisonBar } from '../report/ComparisonBar.tsx';
import { type ComparedPlace, peopleOf, rangeOf, scaleEnd } from '../report/compared-places.ts';

interface Props {
  readonly estimate: AreaEstimate;
  readonly wider: readonly WiderTerritory[];
  readonly national: number;
  /** Gives the look of such places to the root around them; none where a sheet of the page has it. */
  readonly adoptStyles?: (node: Node | null) => void;
}

export function Around({ estimate, wider, national, adoptStyles }: Props) {
  const { area, shares, rounded, exactByDefinition } = estimate;
  const here: ComparedPlace = {
    kind: area.kind,
    nom: typeset(area.nom),
    label: comparisonText.kinds[area.kind],
    share: shares.concerned,
    exact: exactByDefinition,
    people: peopleOf(rounded),
  };
  const places = [here, ...wider.map(placeOf)];
  const scale = scaleEnd(places);
  return (
    <Section name="comparison" title={sectionText.comparison}>
      <p class="dn-picture-title">{comparisonText.title()}</p>
      <ul class="dn-places" ref={adoptStyles ?? null}>
        {places.map((place, i) => (
          <li
            class={`dn-place dn-place-${i === 0 ? 'commune' : place.kind}`}
            key={place.kind + place.nom}
          >
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
      <p class="dn-note">{comparedText.bandKey}</p>
      {!exactByDefinition && <p>{comparisonText.verdict(here.share, national)}</p>}
      <ComparedTable caption={territoryText.aroundCaption} places={places} />
    </Section>
  );
}

function placeOf({ group, nom, kind }: WiderTerritory): ComparedPlace {
  return {
    kind,
    nom: typeset(nom),
    label: comparisonText.kinds[kind],
    share: group.share,
    exact: kind === 'france',
    people: people(group.people.concerned.point),
  };
}
