// The rows of the comparison, commune first: names, shares with their range, people.

import {
  comparisonText,
  inhabitants,
  people,
  shareBetween,
  typeset,
} from '../../src/explain/index.ts';
import type { Diagnosis } from '../../src/terms/diagnosis.ts';
import type { AreaKind, Rounded } from '../../src/terms/estimate.ts';
import type { Range } from '../../src/terms/tier.ts';

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

/** The commune, then those of `comparisons` as they stand: ever wider, France last. */
export function comparedPlaces({ commune, estimate, comparisons }: Diagnosis): ComparedPlace[] {
  const here: ComparedPlace = {
    kind: 'commune',
    nom: typeset(commune.nom),
    label: comparisonText.commune,
    share: estimate.shares.concerned,
    exact: false,
    people: peopleOf(estimate.rounded),
  };
  const around = comparisons.map(
    ({ area, shares, rounded, exactByDefinition }): ComparedPlace => ({
      kind: area.kind,
      nom: typeset(area.nom),
      label: comparisonText.kinds[area.kind],
      share: shares.concerned,
      exact: exactByDefinition,
      people: peopleOf(rounded),
    }),
  );
  return [here, ...around];
}

/** "entre 37 % et 50 %"; nothing of a share that is exact. */
export function rangeOf({ share, exact }: ComparedPlace): string {
  return exact ? '' : shareBetween(share);
}

/** The right end of a picture of places: the same for all of them but where a range goes beyond. A share. */
export function scaleEnd(places: readonly Pick<ComparedPlace, 'share'>[]): number {
  return Math.max(0.6, ...places.map(({ share }) => share.high));
}

/** People concerned, as text: of fewer than 20, no number. METHOD §3.8. */
export function peopleOf({ display, concerned }: Rounded): string {
  return display === 'under-20'
    ? comparisonText.fewPeople(inhabitants(20))
    : people(concerned.point);
}
