// The estimate of a territory: its communes added up, with an interval of its own. METHOD §3.9.
import { logit } from '../maths/logistic.ts';
import { type BaseOption, inBase } from '../terms/base.ts';
import type { ModelInput } from '../terms/commune.ts';
import type { Area, AreaEstimate, Driver, Spread } from '../terms/estimate.ts';
import { FACTORS } from '../terms/factor.ts';
import { type Model, referenceRates } from '../terms/model.ts';
import { MEASURES, type Measure, type PerMeasure, perMeasure } from '../terms/tier.ts';
import { type Borrowing, borrowingsOf } from './borrowings.ts';
import { drivers } from './drivers.ts';
import { chanceVariance, outsideDeviation, peopleRange, rateRange } from './interval.ts';
import { nationalShares } from './national-shares.ts';
import { rates } from './rates.ts';
import { round } from './rounding.ts';

/** One commune of the territory with what each measure needs of it, computed once. */
interface Part {
  readonly commune: ModelInput;
  readonly rates: PerMeasure<number>;
  readonly borrowings: readonly Borrowing[];
}

/**
 * Totals of a list of communes and their 90 % interval. An empty or uninhabited list counts 0
 * people in [0, 0], with the national rates for want of others.
 */
export function estimateArea(
  area: Area,
  inhabitants: readonly ModelInput[],
  model: Model,
  { base = 'all' }: BaseOption = {},
): AreaEstimate {
  const communes = base === 'all' ? inhabitants : inhabitants.map((one) => inBase(one, base));
  const parts = communes.map((commune) => ({
    commune,
    rates: rates(commune, model),
    borrowings: borrowingsOf(commune, model.spread),
  }));
  let population = 0;
  const people: Record<Measure, number> = {
    exclus: 0,
    eloignes: 0,
    presqueAutonomes: 0,
    concerned: 0,
  };
  for (const part of parts) {
    population += part.commune.population;
    for (const measure of MEASURES) {
      people[measure] += part.commune.population * part.rates[measure];
    }
  }
  const inFrance = referenceRates(model.reference);
  const areaRates = perMeasure((measure) =>
    population === 0 ? inFrance[measure] : people[measure] / population,
  );
  const spread = perMeasure((measure) =>
    areaSpread(parts, measure, population, areaRates[measure], inFrance[measure], model),
  );
  const shares = perMeasure((measure) =>
    rateRange(population, areaRates[measure], spread[measure]),
  );
  const adjusted = perMeasure((measure) => ({
    ...peopleRange(population, shares[measure]),
    // The sum of the communes, to the last digit.
    point: people[measure],
  }));
  return {
    area,
    communes: communes.length,
    population,
    ...(base === 'all' ? {} : { base }),
    national: nationalShares(population, model.reference.percents),
    rates: areaRates,
    shares,
    adjusted,
    rounded: round(adjusted, population),
    spread,
    drivers: meanDrivers(communes, population, model),
    exactByDefinition: area.kind === 'france',
  };
}

/**
 * Slope and region are shared by all, a borrowed statistic by all who borrow it, what the surveys left out
 * by all that they left out; EPCI are drawn one by one, then communes.
 */
function areaSpread(
  parts: readonly Part[],
  measure: Measure,
  population: number,
  rate: number,
  national: number,
  model: Model,
): Spread {
  if (population === 0) return { own: 0, shared: 0 };
  const constants = model.spread;
  const whole = population * rate * (1 - rate);
  const byEpci = new Map<string, number>();
  const byLender = new Map<string, number>();
  let total = 0;
  let outside = 0;
  let communeVariance = 0;
  for (const { commune, rates, borrowings } of parts) {
    const r = rates[measure];
    const weight = (commune.population * r * (1 - r)) / whole;
    total += weight;
    const cluster = commune.epci?.code ?? commune.code;
    byEpci.set(cluster, (byEpci.get(cluster) ?? 0) + weight);
    for (const { lender, deviation } of borrowings) {
      byLender.set(lender, (byLender.get(lender) ?? 0) + deviation * weight);
    }
    outside += outsideDeviation(commune.code, constants) * weight;
    communeVariance +=
      weight ** 2 *
      (constants.commune ** 2 + chanceVariance(commune.population, commune.shares.p15, r));
  }
  let epciVariance = 0;
  for (const weight of byEpci.values()) epciVariance += (constants.epci * weight) ** 2;
  const slope = constants.slope * (logit(rate) - logit(national));
  return {
    own: Math.sqrt(epciVariance + communeVariance),
    shared: Math.hypot(slope, constants.region * total, outside, ...byLender.values()),
  };
}

/** Population-weighted means of the communes' drivers: they still add up to the gap. */
function meanDrivers(communes: readonly ModelInput[], population: number, model: Model): Driver[] {
  const sums = FACTORS.map(() => 0);
  for (const commune of communes) {
    drivers(commune, model).forEach(({ share }, i) => {
      sums[i] = (sums[i] ?? 0) + share * commune.population;
    });
  }
  return FACTORS.map((factor, i) => ({
    factor,
    share: population === 0 ? 0 : (sums[i] ?? 0) / population,
  }));
}
