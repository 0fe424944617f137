// METHOD §3.6 and §3.9: the interval in closed form against chance itself. Every term of uncertainty
// is drawn, the rate is computed from the draws, and the middle 90 % is read. Same seed, same draws.
import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { quantileSorted } from 'simple-statistics';
import { beforeAll, describe, expect, test } from 'vitest';
import { estimate, estimateArea, rates } from '../../../src/estimate/index.ts';
import type { CommuneProfile, Model } from '../../../src/index.ts';
import { logistic, logit } from '../../../src/maths/logistic.ts';
import { COVARIATES } from '../../../src/terms/factor.ts';
import { referenceRates } from '../../../src/terms/model.ts';
import { MEASURES, type Measure, type Range } from '../../../src/terms/tier.ts';
import { shippedStore } from '../../shipped.ts';

const store = shippedStore();
let model: Model;
beforeAll(async () => {
  model = await store.model();
});

interface Chance {
  readonly normal: (deviation: number) => number;
  readonly binomial: (n: number, p: number) => number;
}

function chance(seed: number): Chance {
  const source = xoroshiro128plus(seed);
  const uniform = (): number => 1 - uniformFloat64(source);
  const normal = (deviation: number): number =>
    deviation * Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
  const binomial = (n: number, p: number): number => {
    // Above that the normal law is within half a person of the binomial.
    if (n > 200) return n * p + normal(Math.sqrt(n * p * (1 - p)));
    let count = 0;
    for (let i = 0; i < n; i++) if (uniform() < p) count++;
    return count;
  };
  return { normal, binomial };
}

/** The middle 90 % of the rate of a list of communes, over `draws` draws. */
function drawnRange(
  communes: readonly CommuneProfile[],
  measure: Measure,
  draws: number,
  { normal, binomial }: Chance,
): Range {
  const { spread } = model;
  const national = logit(referenceRates(model.reference)[measure]);
  const parts = communes.map((commune) => ({
    ...commune,
    at: logit(rates(commune, model)[measure]),
    over15: Math.max(1, Math.round(commune.population * commune.shares.p15)),
    cluster: commune.epci?.code ?? commune.code,
    lenders: {
      epci: commune.epci?.code,
      departement: commune.departement.code,
      region: commune.region.code,
      drom: 'outre-mer',
      national: 'France',
    },
  }));
  const population = communes.reduce((sum, commune) => sum + commune.population, 0);
  const results = Array.from({ length: draws }, () => {
    const slope = normal(spread.slope);
    const region = normal(spread.region);
    const outside = normal(spread.outside);
    const shared = new Map<string, number>();
    /** Drawn once for all who share it. */
    const together = (name: string, deviation: number): number => {
      const drawn = shared.get(name) ?? normal(deviation);
      shared.set(name, drawn);
      return drawn;
    };
    let people = 0;
    for (const { at, over15, cluster, population: inhabitants, sources, lenders } of parts) {
      let drawn = at + slope * (at - national) + region + normal(spread.commune);
      drawn += together(`epci ${cluster}`, spread.epci);
      if (lenders.departement === '976') drawn += outside;
      for (const covariate of COVARIATES) {
        const level = sources[covariate];
        if (level === 'commune') continue;
        const lender = `${covariate} ${level} ${lenders[level]}`;
        drawn += together(lender, spread.missing[covariate][level]);
      }
      people += (inhabitants * binomial(over15, logistic(drawn))) / over15;
    }
    return people / population;
  }).sort((a, b) => a - b);
  return {
    low: quantileSorted(results, 0.05),
    point: quantileSorted(results, 0.5),
    high: quantileSorted(results, 0.95),
  };
}

/** Widths within 10 %, and each bound within 10 % of the width. */
function expectAlike(closed: Range, population: number, drawn: Range): void {
  const width = drawn.high - drawn.low;
  expect((closed.high - closed.low) / population / width).toBeGreaterThan(0.9);
  expect((closed.high - closed.low) / population / width).toBeLessThan(1.1);
  expect(Math.abs(closed.low / population - drawn.low)).toBeLessThan(0.1 * width);
  expect(Math.abs(closed.high / population - drawn.high)).toBeLessThan(0.1 * width);
}

describe.each([
  ['Royère-de-Vassivière', '23165'],
  ['Nevers', '58194'],
  ['Neuilly-sur-Seine', '92051'],
  ['Cayenne', '97302'],
  ['Mamoudzou', '97611'],
])('%s', (_, code) => {
  test.each(MEASURES)('%s: the interval is that of 20 000 draws, within 10 %', async (measure) => {
    const commune = await store.commune(code);
    const { adjusted, population } = estimate(commune, model);
    const drawn = drawnRange([commune], measure, 20_000, chance(20_260_001));
    expectAlike(adjusted[measure], population, drawn);
  });
});

describe.each([
  ['Nièvre', 'departement', '58'],
  ['Guadeloupe', 'departement', '971'],
  ['Mayotte', 'departement', '976'],
  ['CA de Nevers', 'epci', '245804406'],
] as const)('%s', (nom, kind, code) => {
  test.each(MEASURES)(
    '%s: the interval is that of 2 000 draws, within 10 %',
    { timeout: 30_000 },
    async (measure) => {
      const departement = kind === 'departement' ? code : '58';
      const all = await store.departement(departement);
      const communes = kind === 'epci' ? all.filter(({ epci }) => epci?.code === code) : all;
      const { adjusted, population } = estimateArea({ kind, code, nom }, communes, model);
      expect(communes.length).toBeGreaterThan(5);
      const drawn = drawnRange(communes, measure, 2_000, chance(20_260_002));
      expectAlike(adjusted[measure], population, drawn);
    },
  );
});
