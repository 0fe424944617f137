// The estimate of one commune: each step of METHOD §3 in turn.
import { type BaseOption, inBase } from '../terms/base.ts';
import type { CommuneProfile } from '../terms/commune.ts';
import type { Estimate } from '../terms/estimate.ts';
import { type Model, referenceRates } from '../terms/model.ts';
import { perMeasure } from '../terms/tier.ts';
import { tiersByAge } from './by-age.ts';
import { drivers } from './drivers.ts';
import { gradeOf, relativeDeviation } from './grade.ts';
import { communeSpread, peopleRange, rateRange } from './interval.ts';
import { nationalShares } from './national-shares.ts';
import { noticesOf } from './notices.ts';
import { rates } from './rates.ts';
import { round } from './rounding.ts';

/**
 * How many inhabitants of a commune are in each tier, why, and how sure. Pure; microseconds.
 * With `base: '15+'` the shares apply to people aged 15 and over: METHOD §3.3.
 * @throws DiagnosisError `invalid-number` when the population is negative or not finite.
 * @example
 * const nevers = await store.commune('58194');
 * const { rounded } = estimate(nevers, await store.model());
 * rounded.concerned; // { low: 12300, point: 14300, high: 16400 }
 */
export function estimate(
  inhabitants: CommuneProfile,
  model: Model,
  { base = 'all' }: BaseOption = {},
): Estimate {
  const commune = inBase(inhabitants, base);
  const { population } = commune;
  const national = nationalShares(population, model.reference.shares);
  const local = rates(commune, model);
  const inFrance = referenceRates(model.reference);
  const spread = communeSpread(commune, local, inFrance, model.spread);
  const shares = perMeasure((measure) => rateRange(population, local[measure], spread[measure]));
  const adjusted = perMeasure((measure) => peopleRange(population, shares[measure]));
  const rounded = round(adjusted, population);
  const cv = relativeDeviation(adjusted.concerned, population);
  return {
    population,
    base: base === 'all' ? undefined : base,
    national,
    rates: local,
    shares,
    adjusted,
    rounded,
    spread,
    drivers: drivers(commune, model),
    byAge: tiersByAge(commune.shares.age, adjusted, model),
    cv,
    grade: gradeOf(cv, commune),
    covariates: inhabitants.shares,
    notices: noticesOf(inhabitants, local.concerned, base),
  };
}
