// What the visitor supposes: the figures of the place, some of them changed. METHOD §3.10.
// p15 is left out on purpose: it moves no rate, only the width of the range, by a hair.
import type { Changes } from '../../src/index.ts';
import { withShare } from '../../src/simulate.ts';
import type { CommuneProfile } from '../../src/terms/commune.ts';
import type { AgeShares, DiplomaShares, TerritoryClass } from '../../src/terms/factor.ts';

export interface Hypothesis {
  readonly population: number;
  readonly age: AgeShares;
  readonly diploma: DiplomaShares;
  readonly lowIncome: number;
  readonly territory: TerritoryClass;
}

/** One more person than France has is no commune. */
export const MAX_PEOPLE = 3_000_000;

/** What the model reads of a commune, not what was published of it: smoothed, or borrowed. METHOD §4.4. */
export function startFrom({ population, shares, territory }: CommuneProfile): Hypothesis {
  const { age, diploma, lowIncome } = shares;
  return { population, age, diploma, lowIncome, territory };
}

/** What differs from the start, as `simulate` takes it: a figure left alone keeps its own precision. */
export function changesOf(now: Hypothesis, start: Hypothesis): Changes {
  return {
    ...(now.population !== start.population && { population: now.population }),
    ...(now.age !== start.age && { age: now.age }),
    ...(now.diploma !== start.diploma && { diploma: now.diploma }),
    ...(now.lowIncome !== start.lowIncome && { lowIncome: now.lowIncome }),
    ...(now.territory !== start.territory && { territory: now.territory }),
  };
}

/** A group being changed: the shares as they were when the visitor took hold of one of them. */
export interface Grip<T extends readonly number[]> {
  readonly index: number;
  readonly before: T;
}

/**
 * The group once `index` is set to `share`. As long as the same share moves, the others keep the
 * proportions they had at first: a slider pushed to 100 % and back loses nothing.
 */
export function moved<T extends readonly number[]>(
  group: T,
  grip: Grip<T> | null,
  index: number,
  share: number,
): { readonly group: { [K in keyof T]: number }; readonly grip: Grip<T> } {
  const held = grip?.index === index ? grip : { index, before: group };
  return { group: withShare(held.before, index, share), grip: held };
}
