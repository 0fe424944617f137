// Whom the shares are counted in: everybody, as the founding article does, or people aged 15 and over.
// METHOD §2 and §3.3. The surveys behind the shares only ask people of 15 (or 12, or 18) and over.
import type { CovariateShares } from './commune.ts';

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

/** The place reduced to the people its shares apply to; itself for 'all'. */
export function inBase<T extends Counted>(place: T, base: PopulationBase = 'all'): T {
  if (base === 'all') return place;
  const { population, shares } = place;
  return { ...place, population: population * shares.p15, shares: { ...shares, p15: 1 } };
}
