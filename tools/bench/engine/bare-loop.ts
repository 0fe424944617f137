// The limit: METHOD §3.2 and §3.6 as one loop over typed arrays, ten weights × three logits, then four intervals.
// No name, no object, no check; nothing that computes the same in JavaScript does less.

import { COVARIATES, SOURCE_LEVELS, TERRITORIES } from '../../../src/terms/factor.ts';
import { type Model, referenceRates } from '../../../src/terms/model.ts';
import { MEASURES } from '../../../src/terms/tier.ts';
import { Z90 } from '../../../src/terms/uncertainty.ts';

/** Ten numbers a place: five ages, three diplomas, top 60 %, bottom 40 %. */
export interface FlatPlaces {
  readonly length: number;
  readonly shares: Float64Array;
  readonly territory: Uint8Array;
  readonly population: Float64Array;
  readonly adults: Float64Array;
  /** Variance common to the four measures of a place. */
  readonly common: Float64Array;
}

/** θ, ten weights and four classes of territory a stage. */
export function flatModel({ thresholds, weights }: Model): Float64Array {
  return Float64Array.from(
    weights.flatMap(({ age, diploma, income, territory }, stage) => [
      thresholds[stage] ?? 0,
      ...age,
      ...diploma,
      ...income,
      ...TERRITORIES.map((name) => territory[name]),
    ]),
  );
}

const PER_STAGE = 15;

/** Four rates a place, in the order of MEASURES. */
export function bareRates(places: FlatPlaces, model: Float64Array, out: Float64Array): void {
  const { length, shares, territory } = places;
  const stage = new Float64Array(3);
  for (let i = 0; i < length; i++) {
    for (let k = 0; k < 3; k++) {
      const at = k * PER_STAGE;
      let z = (model[at] ?? 0) + (model[at + 11 + (territory[i] ?? 0)] ?? 0);
      for (let j = 0; j < 10; j++) z += (model[at + 1 + j] ?? 0) * (shares[i * 10 + j] ?? 0);
      stage[k] = 1 / (1 + Math.exp(-z));
    }
    const [some = 0, more = 0, assistance = 0] = stage;
    out[i * 4] = some * more * assistance;
    out[i * 4 + 1] = some * more * (1 - assistance);
    out[i * 4 + 2] = some * (1 - more);
    out[i * 4 + 3] = some;
  }
}

/** Low and high of each rate. */
export function bareRanges(
  { length, population, adults, common }: FlatPlaces,
  { spread, reference }: Model,
  rates: Float64Array,
  out: Float64Array,
): void {
  const inFrance = referenceRates(reference);
  const national = MEASURES.map((measure) => Math.log(inFrance[measure] / (1 - inFrance[measure])));
  const own = spread.commune ** 2;
  for (let i = 0; i < length; i++) {
    for (let k = 0; k < 4; k++) {
      const rate = rates[i * 4 + k] ?? 0;
      const centre = Math.log(rate / (1 - rate));
      const slope = spread.slope * (centre - (national[k] ?? 0));
      const chance = 1 / ((adults[i] ?? 0) * rate * (1 - rate));
      const s = Math.sqrt(own + chance + slope * slope + (common[i] ?? 0));
      const reach = population[i] === 0 ? 0 : Z90 * s;
      out[i * 8 + 2 * k] = 1 / (1 + Math.exp(-(centre - reach)));
      out[i * 8 + 2 * k + 1] = 1 / (1 + Math.exp(-(centre + reach)));
    }
  }
}

/** The variance that each level of source adds, by covariate: 0 for the place's own. */
export function missingVariances({ spread }: Model): number[][] {
  return COVARIATES.map((covariate) =>
    SOURCE_LEVELS.map((level) => (level === 'commune' ? 0 : spread.missing[covariate][level] ** 2)),
  );
}
