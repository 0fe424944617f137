// How sure: the 90 % interval of a commune's rates, own and shared uncertainty apart. METHOD §3.6.
import { hypotenuse } from '../maths/hypotenuse.ts';
import { logistic, logit } from '../maths/logistic.ts';
import { isOutsideSurveyField, type ModelInput } from '../terms/commune.ts';
import type { Spread } from '../terms/estimate.ts';
import { COVARIATES } from '../terms/factor.ts';
import type { SpreadConstants } from '../terms/model.ts';
import { type PerMeasure, perMeasure, type Range } from '../terms/tier.ts';
import { Z90 } from '../terms/uncertainty.ts';

/** Variance (logits²) due to chance among the people aged 15 and over. */
export function chanceVariance(population: number, p15: number, rate: number): number {
  return 1 / (Math.max(1, population * p15) * rate * (1 - rate));
}

/** Standard deviation (logits) of what the surveys never saw: METHOD §3.6's o. */
export function outsideDeviation(code: string, { outside }: SpreadConstants): number {
  return isOutsideSurveyField(code) ? outside : 0;
}

/** Standard deviations of each rate on the logit scale. `national`: the same rates in France. */
export function communeSpread(
  commune: ModelInput,
  rates: PerMeasure<number>,
  national: PerMeasure<number>,
  constants: SpreadConstants,
): PerMeasure<Spread> {
  let shared =
    constants.region ** 2 + constants.epci ** 2 + outsideDeviation(commune.code, constants) ** 2;
  for (const covariate of COVARIATES) {
    shared += constants.missing[covariate][commune.sources[covariate]] ** 2;
  }
  return perMeasure((measure) => {
    const rate = rates[measure];
    const slope = constants.slope * (logit(rate) - logit(national[measure]));
    const chance = chanceVariance(commune.population, commune.shares.p15, rate);
    return {
      own: Math.sqrt(constants.commune ** 2 + chance),
      shared: Math.sqrt(slope ** 2 + shared),
    };
  });
}

/** A rate with the 90 % interval that `spread` gives; where nobody lives there is nothing to be unsure of. */
export function rateRange(population: number, rate: number, spread: Spread): Range {
  if (population === 0) return { low: rate, point: rate, high: rate };
  const reach = Z90 * hypotenuse(spread.own, spread.shared);
  const centre = logit(rate);
  return { low: logistic(centre - reach), point: rate, high: logistic(centre + reach) };
}

/** The people that a range of shares counts. */
export function peopleRange(population: number, { low, point, high }: Range): Range {
  return { low: population * low, point: population * point, high: population * high };
}
