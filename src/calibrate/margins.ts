// France as the communes add up: population-weighted means of the quantised shares. METHOD §4.8.
import { sumOf } from '../maths/sum.ts';
import type { CommuneProfile } from '../terms/commune.ts';
import type { AgeShares, DiplomaShares, TerritoryClass } from '../terms/factor.ts';

/** Shares 0..1 of the population of France; each list adds up to 1. */
export interface NationalMargins {
  readonly age: AgeShares;
  readonly diploma: DiplomaShares;
  /** Top 60 % and bottom 40 % of living standards. */
  readonly income: readonly [number, number];
  /** Urban, rural, overseas urban, overseas rural. */
  readonly territory: readonly [number, number, number, number];
}

export type ModelReady = Pick<CommuneProfile, 'population' | 'shares' | 'territory'>;

/** The national margins of the shares that ship. */
export function nationalMargins(communes: readonly ModelReady[]): NationalMargins {
  const population = sumOf(communes, (commune) => commune.population);
  const mean = (value: (commune: ModelReady) => number): number =>
    sumOf(communes, (commune) => commune.population * value(commune)) / population;
  const age = (band: 0 | 1 | 2 | 3 | 4) => mean(({ shares }) => shares.age[band]);
  const diploma = (level: 0 | 1 | 2) => mean(({ shares }) => shares.diploma[level]);
  const living = (where: TerritoryClass) => mean(({ territory }) => (territory === where ? 1 : 0));
  const low = mean(({ shares }) => shares.lowIncome);
  return {
    age: [age(0), age(1), age(2), age(3), age(4)],
    diploma: [diploma(0), diploma(1), diploma(2)],
    income: [1 - low, low],
    territory: [living('urban'), living('rural'), living('overseasUrban'), living('overseasRural')],
  };
}
