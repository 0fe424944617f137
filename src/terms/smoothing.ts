// Whose average a smoothed share mostly is. METHOD §4.4: own share × n / (n + n0), the rest from the parent.
import type { Covariate } from './factor.ts';

/** n0, in people; their provenance is in pipeline/inputs/model-inputs.ts. */
export const SMOOTHING_STRENGTH: Readonly<Record<Covariate, number>> = {
  age: 80,
  diploma: 50,
  income: 100,
};

/**
 * Whether the parent's average outweighs a commune's own statistic, when it has one.
 * @param population all inhabitants
 * @param p15 share of the 15 and over, 0..1: diplomas are counted among them
 */
export function isMostlyAverage(covariate: Covariate, population: number, p15: number): boolean {
  const people = covariate === 'diploma' ? population * p15 : population;
  return people > 0 && people < SMOOTHING_STRENGTH[covariate];
}
