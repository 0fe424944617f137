// The estimate of a territory: its communes added up, with an interval of its own. METHOD §3.9.
import { logit } from '../maths/logistic.ts';
import { type BaseOption, inBase } from '../terms/base.ts';
import type { ModelInput } from '../terms/commune.ts';
import type { Area, AreaEstimate, EstimateLine, Spread } from '../terms/estimate.ts';
import { FACTORS } from '../terms/factor.ts';
import { type Model, referenceRates } from '../terms/model.ts';
import { MEASURES, type Measure, perMeasure } from '../terms/tier.ts';
import { borrowingsOf } from './borrowings.ts';
import { drivers } from './drivers.ts';
import { chanceVariance, outsideDeviation, peopleRange, rateRange } from './interval.ts';
import { nationalShares } from './national-shares.ts';
import { rates } from './rates.ts';
import { round } from './rounding.ts';

/** A territory whose communes are added one by one: a million of them hold in a few sums. */
export interface AreaSums {
  /** `known`: the estimate of the place, where it has been computed. */
  readonly add: (inhabitants: ModelInput, known?: Pick<EstimateLine, 'rates' | 'drivers'>) => void;
  /** The estimate of all that was added so far. */
  readonly estimate: (area: Area) => AreaEstimate;
}

/**
 * Totals of a list of communes and their 90 % interval. An empty or uninhabited list counts 0
 * people in [0, 0], with the national rates for want of others.
 */
export function estimateArea(
  area: Area,
  inhabitants: Iterable<ModelInput>,
  model: Model,
  options: BaseOption = {},
): AreaEstimate {
  const sums = areaSums(model, options);
  for (const one of inhabitants) sums.add(one);
  return sums.estimate(area);
}

/** The sums of one measure; each weight is P r (1 − r), divided by that of the whole at the end. */
interface MeasureSums {
  people: number;
  total: number;
  outside: number;
  /** Σ w² × (commune² + chance), and EPCI² × w² of the communes that belong to none. */
  variance: number;
  readonly byEpci: Map<string, number>;
  readonly byLender: Map<string, number>;
}

/**
 * Slope and region are shared by all, a borrowed statistic by all who borrow it, what the surveys left out
 * by all that they left out; EPCI are drawn one by one, then communes.
 */
export function areaSums(model: Model, { base = 'all' }: BaseOption = {}): AreaSums {
  const constants = model.spread;
  let communes = 0;
  let population = 0;
  const effects: number[] = [];
  const sums = perMeasure(
    (): MeasureSums => ({
      people: 0,
      total: 0,
      outside: 0,
      variance: 0,
      byEpci: new Map(),
      byLender: new Map(),
    }),
  );

  const add: AreaSums['add'] = (inhabitants, known) => {
    const commune = inBase(inhabitants, base);
    communes += 1;
    population += commune.population;
    const reasons = known?.drivers ?? drivers(commune, model);
    reasons.forEach(({ share }, i) => {
      effects[i] = (effects[i] ?? 0) + share * commune.population;
    });
    const local = known?.rates ?? rates(commune, model);
    const borrowings = borrowingsOf(commune, constants);
    const beyond = outsideDeviation(commune.code, constants);
    for (const measure of MEASURES) {
      const sum = sums[measure];
      const r = local[measure];
      const weight = commune.population * r * (1 - r);
      sum.people += commune.population * r;
      sum.total += weight;
      sum.outside += beyond * weight;
      let own = constants.commune ** 2;
      // Without an EPCI it counts for one.
      if (commune.epci === null) own += constants.epci ** 2;
      else increase(sum.byEpci, commune.epci.code, weight);
      for (const { lender, deviation } of borrowings) {
        increase(sum.byLender, lender, deviation * weight);
      }
      own += chanceVariance(commune.population, commune.shares.p15, r);
      sum.variance += weight ** 2 * own;
    }
  };

  const inFrance = referenceRates(model.reference);
  const spreadOf = (measure: Measure, rate: number): Spread => {
    if (population === 0) return { own: 0, shared: 0 };
    const { total, outside, variance, byEpci, byLender } = sums[measure];
    const whole = population * rate * (1 - rate);
    let squares = variance;
    for (const weight of byEpci.values()) squares += (constants.epci * weight) ** 2;
    const slope = constants.slope * (logit(rate) - logit(inFrance[measure]));
    return {
      own: Math.sqrt(squares) / whole,
      shared: Math.hypot(
        slope,
        Math.hypot(constants.region * total, outside, ...byLender.values()) / whole,
      ),
    };
  };

  const estimate: AreaSums['estimate'] = (area) => {
    const areaRates = perMeasure((measure) =>
      population === 0 ? inFrance[measure] : sums[measure].people / population,
    );
    const spread = perMeasure((measure) => spreadOf(measure, areaRates[measure]));
    const shares = perMeasure((measure) =>
      rateRange(population, areaRates[measure], spread[measure]),
    );
    const adjusted = perMeasure((measure) => ({
      ...peopleRange(population, shares[measure]),
      // The sum of the communes, to the last digit.
      point: sums[measure].people,
    }));
    return {
      area,
      communes,
      population,
      ...(base === 'all' ? {} : { base }),
      national: nationalShares(population, model.reference.shares),
      rates: areaRates,
      shares,
      adjusted,
      rounded: round(adjusted, population),
      spread,
      // Population-weighted means of the communes' drivers: they still add up to the gap.
      drivers: FACTORS.map((factor, i) => ({
        factor,
        share: population === 0 ? 0 : (effects[i] ?? 0) / population,
      })),
      exactByDefinition: area.kind === 'france',
    };
  };
  return { add, estimate };
}

function increase(sums: Map<string, number>, key: string, by: number): void {
  sums.set(key, (sums.get(key) ?? 0) + by);
}
