// The rows of the comparison, commune first: names, shares with their range, people.

import { comparisonText, inhabitants, people, typeset } from '../../src/explain/index.ts';
import type { Diagnosis } from '../../src/terms/diagnosis.ts';
import type { AreaKind, Rounded } from '../../src/terms/estimate.ts';
import type { PerMeasure, Range } from '../../src/terms/tier.ts';

export interface ComparedPlace {
  readonly kind: AreaKind | 'commune';
  readonly nom: string;
  readonly label: string;
  /** Shares 0..1. */
  readonly share: Range;
  /** Exact by definition: no range to show. */
  readonly exact: boolean;
  /** People concerned, as text: small numbers are not given. */
  readonly people: string;
}

export function comparedPlaces({ commune, estimate, comparisons }: Diagnosis): ComparedPlace[] {
  const here: ComparedPlace = {
    kind: 'commune',
    nom: typeset(commune.nom),
    label: comparisonText.commune,
    share: sharesOf(estimate.adjusted, estimate.rates.concerned, estimate.population),
    exact: false,
    people: peopleOf(estimate.rounded),
  };
  const around = comparisons.map(
    ({ area, adjusted, rates, population, rounded, exactByDefinition }): ComparedPlace => ({
      kind: area.kind,
      nom: typeset(area.nom),
      label: comparisonText.kinds[area.kind],
      share: sharesOf(adjusted, rates.concerned, population),
      exact: exactByDefinition,
      people: peopleOf(rounded),
    }),
  );
  return [here, ...around];
}

function sharesOf(adjusted: PerMeasure<Range>, point: number, population: number): Range {
  if (population === 0) return { low: point, point, high: point };
  const { low, high } = adjusted.concerned;
  return { low: low / population, point, high: high / population };
}

function peopleOf({ display, concerned }: Rounded): string {
  return display === 'under-20'
    ? comparisonText.fewPeople(inhabitants(20))
    : people(concerned.point);
}
