// Whom the shares are counted in: everybody, as the founding article does, or people aged 15 and over.
// METHOD §2 and §3.3. The surveys behind the shares only ask people of 15 (or 12, or 18) and over.
import type { CovariateShares } from './commune.ts';
import type { AgeShares } from './factor.ts';

export const POPULATION_BASES = ['all', '15+'] as const;
export type PopulationBase = (typeof POPULATION_BASES)[number];

/** An option of every verb that counts people. */
export interface BaseOption {
  /**
   * 'all' (default): shares apply to all inhabitants, children included, as in the founding article.
   * '15+': the same shares apply to people aged 15 and over only (population × p15), so that about a
   * sixth fewer people are counted. Rates, drivers and the logit interval do not move.
   */
  readonly base?: PopulationBase;
}

interface Counted {
  readonly population: number;
  readonly shares: CovariateShares;
}

interface Ages {
  /** Share of people aged 15 and over, 0..1. */
  readonly p15: number;
  /** Among them. */
  readonly age: AgeShares;
}

/** Share of the inhabitants that a base counts. */
const COUNTED: Readonly<Record<PopulationBase, (ages: Ages) => number>> = {
  all: () => 1,
  '15+': ({ p15 }) => p15,
};

/** Share of the inhabitants that a base counts, 0..1, of a commune or of France. */
export function countedShare(base: PopulationBase, ages: Ages): number {
  return COUNTED[base](ages);
}

/** The place reduced to the people its shares apply to; itself for 'all'. */
export function inBase<T extends Counted>(place: T, base: PopulationBase = 'all'): T {
  if (base === 'all') return place;
  const { population, shares } = place;
  const counted = countedShare(base, shares);
  // Among the people counted; all of them where a base leaves children out.
  const p15 = counted <= shares.p15 ? 1 : shares.p15 / counted;
  return { ...place, population: population * counted, shares: { ...shares, p15 } };
}
