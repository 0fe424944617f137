// How sure: the 90 % interval of a commune's rates, own and shared uncertainty apart. METHOD §3.6.
import { logistic, logit } from '../maths/logistic.ts';
import type { CommuneProfile } from '../terms/commune.ts';
import type { Spread } from '../terms/estimate.ts';
import { COVARIATES } from '../terms/factor.ts';
import type { SpreadConstants } from '../terms/model.ts';
import type { Range } from '../terms/tier.ts';

/** Quantile of the 90 % interval of a normal law, as METHOD rounds it. */
export const Z90 = 1.645;

/** Variance (logits²) due to covariates borrowed from a wider territory. */
export function missingVariance(
  sources: CommuneProfile['sources'],
  constants: SpreadConstants,
): number {
  let variance = 0;
  for (const covariate of COVARIATES) {
    variance += constants.missing[covariate][sources[covariate]] ** 2;
  }
  return variance;
}

/** Variance (logits²) due to chance among the people aged 15 and over. */
export function chanceVariance(population: number, p15: number, rate: number): number {
  return 1 / (Math.max(1, population * p15) * rate * (1 - rate));
}

/** Standard deviations of one rate on the logit scale. `national` is that rate in France. */
export function communeSpread(
  commune: Pick<CommuneProfile, 'population' | 'shares' | 'sources'>,
  rate: number,
  national: number,
  constants: SpreadConstants,
): Spread {
  const slope = constants.slope * (logit(rate) - logit(national));
  return {
    own: Math.sqrt(
      constants.commune ** 2 +
        missingVariance(commune.sources, constants) +
        chanceVariance(commune.population, commune.shares.p15, rate),
    ),
    shared: Math.sqrt(slope ** 2 + constants.region ** 2 + constants.epci ** 2),
  };
}

/** The people counted by `rate`, with the 90 % interval that `spread` gives. */
export function peopleRange(population: number, rate: number, spread: Spread): Range {
  const reach = Z90 * Math.hypot(spread.own, spread.shared);
  const centre = logit(rate);
  return {
    low: population * logistic(centre - reach),
    point: population * rate,
    high: population * logistic(centre + reach),
  };
}
