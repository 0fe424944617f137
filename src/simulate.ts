// What if this place were older, poorer, bigger? The same formula with other shares. METHOD §3.10.
import { estimate } from './estimate/index.ts';
import { sumOf } from './maths/sum.ts';
import type { BaseOption } from './terms/base.ts';
import type { CommuneProfile, CovariateShares } from './terms/commune.ts';
import { DiagnosisError } from './terms/errors.ts';
import type { Estimate } from './terms/estimate.ts';
import type { Covariate, TerritoryClass } from './terms/factor.ts';
import type { Model } from './terms/model.ts';

/** What a visitor may change; shares 0..1, each group summing to 1. What is left out stays. */
export interface Changes extends Partial<CovariateShares> {
  readonly population?: number;
  readonly territory?: TerritoryClass;
}

/** A hypothesis, never shown without the estimate it starts from. */
export interface Simulation {
  readonly original: Estimate;
  readonly hypothesis: Estimate;
  /** The place as supposed. */
  readonly profile: CommuneProfile;
  readonly changes: Changes;
}

/** A sum typed in whole percents may be off by a rounding. */
const TOLERANCE = 0.005;

/**
 * The estimate of a place with some of its figures changed, beside the original. Pure, microseconds;
 * same constants, never recalibrated. A share that is typed counts as known: it borrows no margin.
 * @throws DiagnosisError `invalid-number` when a share is outside 0..1, a group does not sum to 1, or
 *   the population is negative.
 * @example
 * const nevers = await store.commune('58194');
 * const { original, hypothesis } = simulate(nevers, await store.model(), { population: 20_000 });
 * hypothesis.rates.concerned === original.rates.concerned; // true
 * hypothesis.population; // 20000
 */
export function simulate(
  commune: CommuneProfile,
  model: Model,
  changes: Changes,
  options: BaseOption = {},
): Simulation {
  const profile = supposed(commune, changes);
  return {
    original: estimate(commune, model, options),
    hypothesis: estimate(profile, model, options),
    profile,
    changes,
  };
}

/**
 * The place as supposed, for who estimates thousands of them at once.
 * @throws DiagnosisError as `simulate` does
 */
export function supposed(commune: CommuneProfile, changes: Changes): CommuneProfile {
  const { population = commune.population, territory = commune.territory } = changes;
  const shares: CovariateShares = {
    p15: changes.p15 ?? commune.shares.p15,
    age: changes.age ?? commune.shares.age,
    diploma: changes.diploma ?? commune.shares.diploma,
    lowIncome: changes.lowIncome ?? commune.shares.lowIncome,
  };
  check('p15', [shares.p15]);
  check('lowIncome', [shares.lowIncome]);
  checkGroup('age', shares.age);
  checkGroup('diploma', shares.diploma);
  const source = (covariate: Covariate, changed: unknown) =>
    changed === undefined ? commune.sources[covariate] : 'commune';
  return {
    ...commune,
    population,
    territory,
    shares,
    sources: {
      age: source('age', changes.age),
      diploma: source('diploma', changes.diploma),
      income: source('income', changes.lowIncome),
    },
  };
}

/**
 * A group of shares with one moved, the others scaled so that the sum stays 1: what a slider needs.
 * When the others are all zero they share what is left equally.
 */
export function withShare<T extends readonly number[]>(
  group: T,
  index: number,
  share: number,
): { [K in keyof T]: number } {
  const rest = sumOf(group, (value) => value) - (group[index] ?? 0);
  const others = group.length - 1;
  return mapGroup(group, (value, i) => {
    if (i === index) return share;
    return rest > 0 ? (value / rest) * (1 - share) : (1 - share) / others;
  });
}

function mapGroup<T extends readonly number[]>(
  group: T,
  of: (value: number, index: number) => number,
): { [K in keyof T]: number };
function mapGroup(group: readonly number[], of: (value: number, index: number) => number) {
  return group.map(of);
}

function check(name: string, shares: readonly number[]): void {
  for (const value of shares) {
    if (!(value >= 0 && value <= 1)) throw new DiagnosisError('invalid-number', { name, value });
  }
}

function checkGroup(name: string, shares: readonly number[]): void {
  check(name, shares);
  const value = sumOf(shares, (share) => share);
  if (Math.abs(value - 1) > TOLERANCE) throw new DiagnosisError('invalid-number', { name, value });
}
