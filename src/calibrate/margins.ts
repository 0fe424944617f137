// France as the communes add up: population-weighted means of the quantised shares. METHOD §4.8.
import type { CommuneProfile } from '../terms/commune.ts';
import { type AgeShares, type DiplomaShares, TERRITORIES } from '../terms/factor.ts';

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
  let population = 0;
  const age: [number, number, number, number, number] = [0, 0, 0, 0, 0];
  const diploma: [number, number, number] = [0, 0, 0];
  const territory: [number, number, number, number] = [0, 0, 0, 0];
  let low = 0;
  for (const commune of communes) {
    const p = commune.population;
    population += p;
    commune.shares.age.forEach((share, j) => {
      age[j] = (age[j] ?? 0) + p * share;
    });
    commune.shares.diploma.forEach((share, j) => {
      diploma[j] = (diploma[j] ?? 0) + p * share;
    });
    low += p * commune.shares.lowIncome;
    const t = TERRITORIES.indexOf(commune.territory);
    territory[t] = (territory[t] ?? 0) + p;
  }
  const [a1, a2, a3, a4, a5] = age;
  const [d1, d2, d3] = diploma;
  const [t1, t2, t3, t4] = territory;
  const mean = (sum: number): number => sum / population;
  return {
    age: [mean(a1), mean(a2), mean(a3), mean(a4), mean(a5)],
    diploma: [mean(d1), mean(d2), mean(d3)],
    income: [1 - mean(low), mean(low)],
    territory: [mean(t1), mean(t2), mean(t3), mean(t4)],
  };
}
