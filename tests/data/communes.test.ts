// All 34 875 communes as shipped: bounds, national sums, origins, groups. METHOD §8.
import { beforeAll, describe, expect, test } from 'vitest';
import { type CommuneProfile, diagnoseArea, estimate, type Model } from '../../src/index.ts';
import { SOURCE_LEVELS } from '../../src/terms/factor.ts';
import { MEASURES, TIERS } from '../../src/terms/tier.ts';
import { constants, golden, profileOf } from '../golden/reference.ts';
import { allCommunes, shippedStore } from '../shipped.ts';

let communes: CommuneProfile[];
let model: Model;

beforeAll(async () => {
  const store = shippedStore();
  [communes, model] = await Promise.all([allCommunes(store), store.model()]);
});

test('France has 34 875 communes and 68 350 798 inhabitants', () => {
  expect(communes).toHaveLength(constants.dataset.communes);
  const population = communes.reduce((sum, commune) => sum + commune.population, 0);
  expect(population).toBe(constants.dataset.population);
  expect(new Set(communes.map(({ code }) => code)).size).toBe(communes.length);
});

test('the constants that ship are those of METHOD: θ within 1e-9, β and τ to 4 decimals', () => {
  model.thresholds.forEach((theta, k) => {
    expect(Math.abs(theta - (constants.run.theta[k] ?? Number.NaN))).toBeLessThan(1e-9);
  });
  model.weights.forEach(({ age, diploma, income, territory }, k) => {
    expect([age, diploma, income]).toEqual(constants.run.beta[k]);
    expect(Object.values(territory)).toEqual(constants.run.tau[k]);
  });
  expect(Object.values(model.ageRates)).toEqual(constants.run.ageRate);
  expect(Math.abs(model.france.lowIncomeThresholdEuros - constants.derived.q40)).toBeLessThan(1e-4);
});

test('all communes sum to 7, 19 and 14 % of the population, within 1e-12', () => {
  const people = { exclus: 0, eloignes: 0, presqueAutonomes: 0 };
  let population = 0;
  for (const commune of communes) {
    population += commune.population;
    const { adjusted } = estimate(commune, model);
    for (const tier of TIERS) people[tier] += adjusted[tier].point;
  }
  expect(Math.abs(people.exclus / population - 0.07)).toBeLessThanOrEqual(1e-12);
  expect(Math.abs(people.eloignes / population - 0.19)).toBeLessThanOrEqual(1e-12);
  expect(Math.abs(people.presqueAutonomes / population - 0.14)).toBeLessThanOrEqual(1e-12);
});

/** What is wrong with a record or its estimate; nothing, for all of them. */
function faultsOf(commune: CommuneProfile): string[] {
  const { shares, published, nom, departement, region, population } = commune;
  const sum = (parts: readonly number[]) => parts.reduce((total, part) => total + part, 0);
  const all = [shares.p15, shares.lowIncome, ...shares.age, ...shares.diploma];
  const { adjusted, rates, rounded } = estimate(commune, model);
  const ordered = MEASURES.every((measure) => {
    const { low, point, high } = adjusted[measure];
    return 0 <= low && low <= point && point <= high && high <= population;
  });
  const laws: Record<string, boolean> = {
    'a share out of [0, 1]': all.every((share) => share >= 0 && share <= 1),
    'ages that do not sum to 1': Math.round(sum(shares.age) * 1000) === 1000,
    'diplomas that do not sum to 1': Math.round(sum(shares.diploma) * 1000) === 1000,
    'an empty name': ![nom, departement.nom, region.nom].includes(''),
    'no portrait': published !== null,
    'a rate out of the range METHOD §7 gives': rates.concerned > 0.28 && rates.concerned < 0.64,
    'an interval out of order': ordered,
    'rounded parts that do not add up':
      sum(TIERS.map((tier) => rounded[tier].point)) === rounded.concerned.point,
  };
  return Object.keys(laws)
    .filter((law) => !laws[law])
    .map((law) => `${commune.code}: ${law}`);
}

test('every record is inside its bounds, and every estimate is finite and adds up', () => {
  expect(communes.flatMap(faultsOf)).toEqual([]);
});

test('grades are those METHOD counts: A 12 104, B 19 627, C 3 121, D 17, none 6', () => {
  const counts = new Map<string | null, number>();
  for (const commune of communes) {
    const { grade } = estimate(commune, model);
    counts.set(grade, (counts.get(grade) ?? 0) + 1);
  }
  expect(Object.fromEntries(counts)).toEqual({ A: 12_104, B: 19_627, C: 3_121, D: 17, null: 6 });
});

test('12 % of the communes have a range that leaves 40 % out, as the method says', () => {
  const apart = communes.filter((commune) => {
    const { low, high } = estimate(commune, model).adjusted.concerned;
    return low > 0.4 * commune.population || high < 0.4 * commune.population;
  });
  expect(Math.round((100 * apart.length) / communes.length)).toBe(12);
});

test('missing statistics come from where METHOD §8.8 says', () => {
  const counts = new Map<string, number>();
  for (const { sources } of communes) {
    const levels = [sources.age, sources.diploma, sources.income];
    const triple = levels.map((level) => SOURCE_LEVELS.indexOf(level)).join();
    counts.set(triple, (counts.get(triple) ?? 0) + 1);
  }
  expect(Object.fromEntries(counts)).toEqual({
    '0,0,0': 31_212,
    '0,0,1': 3_585,
    '0,0,2': 1,
    '0,0,4': 54,
    '1,1,1': 6,
    '2,2,2': 17,
  });
});

test('the golden communes ship with the very inputs of the reference', () => {
  for (const expected of golden.communes.map(profileOf)) {
    const found = communes.find(({ code }) => code === expected.code);
    expect(found).toMatchObject({
      nom: expected.nom,
      population: expected.population,
      shares: expected.shares,
      territory: expected.territory,
      sources: expected.sources,
    });
  }
});

describe('golden territories, within 1e-6', () => {
  test.each(golden.groups)('$name', (group) => {
    const select: { epci?: string; departement?: string } = group.select;
    const members = communes.filter(
      ({ epci, departement }) =>
        (select.epci === undefined || epci?.code === select.epci) &&
        (select.departement === undefined || departement.code === select.departement),
    );
    expect(members).toHaveLength(group.communes);
    const area = { kind: 'selection', code: null, nom: group.name } as const;
    const found = diagnoseArea(area, members, model);
    expect(found.population).toBe(group.pop);
    MEASURES.forEach((measure, i) => {
      const [low = Number.NaN, high = Number.NaN] = group.interval[i] ?? [];
      const { [measure]: range } = found.adjusted;
      expect(Math.abs(range.point / (group.counts[i] ?? Number.NaN) - 1)).toBeLessThan(1e-6);
      expect(Math.abs(range.low / low - 1)).toBeLessThan(1e-6);
      expect(Math.abs(range.high / high - 1)).toBeLessThan(1e-6);
    });
  });
});
