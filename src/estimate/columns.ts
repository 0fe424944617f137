// The estimates of thousands of places at once: columns of numbers in, columns of numbers out, no object a
// place. The arithmetic is that of `rates` and of `interval`, term by term: a law holds them equal.
import { logistic, logit } from '../maths/logistic.ts';
import { isOutsideSurveyField, type ModelInput } from '../terms/commune.ts';
import { COVARIATES, type Covariate, SOURCE_LEVELS, TERRITORIES } from '../terms/factor.ts';
import { type Model, type PerStage, referenceRates, type StageWeights } from '../terms/model.ts';
import { MEASURES, type PerMeasure, perMeasure } from '../terms/tier.ts';
import { Z90 } from '../terms/uncertainty.ts';

/** What the model reads of many places, a column a figure; all of one length. Shares are 0..1. */
export interface PlaceColumns {
  readonly population: Float64Array;
  /** Share of people aged 15 and over. */
  readonly p15: Float64Array;
  /** 15–29, 30–44, 45–59, 60–74, 75 and over: they sum to 1. */
  readonly age: readonly [Float64Array, Float64Array, Float64Array, Float64Array, Float64Array];
  /** None, middle, higher: they sum to 1. */
  readonly diploma: readonly [Float64Array, Float64Array, Float64Array];
  readonly lowIncome: Float64Array;
  /** 0 urban, 1 rural, 2 overseas urban, 3 overseas rural. */
  readonly territory: Uint8Array;
  /** Where each covariate comes from: 0 the place itself … 5 France, as METHOD §2 numbers them. */
  readonly sources: Readonly<Record<Covariate, Uint8Array>>;
  /** 1 where the field of the surveys leaves the place out. */
  readonly outside: Uint8Array;
}

/** The 90 % interval of a share in every place. */
export interface RangeColumns {
  readonly low: Float64Array;
  readonly point: Float64Array;
  readonly high: Float64Array;
}

/**
 * The columns of places already read, in their order: what `estimateColumns` takes.
 * @example
 * const { population } = columnsOf(await store.departement('58'));
 * population.length; // 309
 */
export function columnsOf(places: readonly ModelInput[]): PlaceColumns {
  const column = () => new Float64Array(places.length);
  const codes = () => new Uint8Array(places.length);
  const columns: PlaceColumns = {
    population: column(),
    p15: column(),
    age: [column(), column(), column(), column(), column()],
    diploma: [column(), column(), column()],
    lowIncome: column(),
    territory: codes(),
    sources: { age: codes(), diploma: codes(), income: codes() },
    outside: codes(),
  };
  const { age, diploma, sources } = columns;
  // One pass: `from` with a function for each column takes twenty times as long.
  for (const [i, place] of places.entries()) {
    const { shares } = place;
    columns.population[i] = place.population;
    columns.p15[i] = shares.p15;
    age.forEach((values, band) => {
      values[i] = shares.age[band] ?? 0;
    });
    diploma.forEach((values, level) => {
      values[i] = shares.diploma[level] ?? 0;
    });
    columns.lowIncome[i] = shares.lowIncome;
    columns.territory[i] = TERRITORIES.indexOf(place.territory);
    for (const covariate of COVARIATES) {
      sources[covariate][i] = SOURCE_LEVELS.indexOf(place.sources[covariate]);
    }
    columns.outside[i] = isOutsideSurveyField(place.code) ? 1 : 0;
  }
  return columns;
}

/**
 * The share of each need in every place, 0..1, with its 90 % interval: the `shares` of `estimate`, equal to
 * 1e-15. People are the population × the share. Milliseconds for all of France. METHOD §3.2 and §3.6.
 * @example
 * const nievre = await store.departement('58');
 * const { concerned } = estimateColumns(columnsOf(nievre), await store.model());
 * concerned.point[0] === estimate(nievre[0], await store.model()).rates.concerned; // true
 */
export function estimateColumns(places: PlaceColumns, model: Model): PerMeasure<RangeColumns> {
  const { length } = places.population;
  const shares = perMeasure(() => ({
    low: new Float64Array(length),
    point: new Float64Array(length),
    high: new Float64Array(length),
  }));
  fillRates(places, model, shares);
  const common = commonVariance(places, model);
  const inFrance = referenceRates(model.reference);
  for (const measure of MEASURES) {
    fillRange(places, common, model, logit(inFrance[measure]), shares[measure]);
  }
  return shares;
}

function fillRates(places: PlaceColumns, model: Model, shares: PerMeasure<RangeColumns>): void {
  const { age, diploma, lowIncome, territory } = places;
  const [a1, a2, a3, a4, a5] = age;
  const [d1, d2, d3] = diploma;
  const [s0, s1, s2] = stagesOf(model);
  const exclus = shares.exclus.point;
  const eloignes = shares.eloignes.point;
  const presqueAutonomes = shares.presqueAutonomes.point;
  const concerned = shares.concerned.point;
  /** The position of place i at a stage: the sums in the order of `contributions`. */
  const at = (i: number, { theta, w, t }: Stage): number =>
    theta +
    (w[0] * (a1[i] ?? 0) +
      w[1] * (a2[i] ?? 0) +
      w[2] * (a3[i] ?? 0) +
      w[3] * (a4[i] ?? 0) +
      w[4] * (a5[i] ?? 0) +
      (w[5] * (d1[i] ?? 0) + w[6] * (d2[i] ?? 0) + w[7] * (d3[i] ?? 0)) +
      (w[8] * (1 - (lowIncome[i] ?? 0)) + w[9] * (lowIncome[i] ?? 0)) +
      (t[territory[i] ?? 0] ?? 0));
  for (let i = 0; i < concerned.length; i++) {
    const some = logistic(at(i, s0));
    const more = logistic(at(i, s1));
    const assistance = logistic(at(i, s2));
    const both = some * more;
    exclus[i] = both * assistance;
    eloignes[i] = both * (1 - assistance);
    presqueAutonomes[i] = some * (1 - more);
    concerned[i] = some;
  }
}

/** One stage with its ten weights flat and its territory classes in the order of TERRITORIES. */
interface Stage {
  readonly theta: number;
  readonly w: readonly [
    ...StageWeights['age'],
    ...StageWeights['diploma'],
    ...StageWeights['income'],
  ];
  readonly t: readonly number[];
}

function stagesOf({ thresholds, weights }: Model): PerStage<Stage> {
  const stage = (theta: number, { age, diploma, income, territory }: StageWeights): Stage => ({
    theta,
    w: [...age, ...diploma, ...income],
    t: TERRITORIES.map((name) => territory[name]),
  });
  const [t0, t1, t2] = thresholds;
  const [w0, w1, w2] = weights;
  return [stage(t0, w0), stage(t1, w1), stage(t2, w2)];
}

/** The variance (logits²) that all four measures of a place have in common, but for chance and slope. */
function commonVariance({ sources, outside }: PlaceColumns, { spread }: Model): Float64Array {
  const base = spread.region ** 2 + spread.epci ** 2;
  const beyond = spread.outside ** 2;
  const [age, diploma, income] = COVARIATES.map((covariate) =>
    Float64Array.from(SOURCE_LEVELS, (level) => spread.missing[covariate][level] ** 2),
  );
  return Float64Array.from(outside, (is, i) => {
    const own = base + (is === 1 ? beyond : 0);
    const ofAge = age?.[sources.age[i] ?? 0] ?? 0;
    const ofDiploma = diploma?.[sources.diploma[i] ?? 0] ?? 0;
    return own + ofAge + ofDiploma + (income?.[sources.income[i] ?? 0] ?? 0);
  });
}

function fillRange(
  { population, p15 }: PlaceColumns,
  common: Float64Array,
  { spread }: Model,
  national: number,
  { low, point, high }: RangeColumns,
): void {
  const ownVariance = spread.commune ** 2;
  for (let i = 0; i < point.length; i++) {
    const rate = point[i] ?? 0;
    const people = population[i] ?? 0;
    if (people === 0) {
      low[i] = rate;
      high[i] = rate;
      continue;
    }
    const centre = logit(rate);
    const slope = spread.slope * (centre - national);
    const chance = 1 / (Math.max(1, people * (p15[i] ?? 0)) * rate * (1 - rate));
    const reach = Z90 * Math.sqrt(ownVariance + chance + (slope * slope + (common[i] ?? 0)));
    low[i] = logistic(centre - reach);
    high[i] = logistic(centre + reach);
  }
}
