// What holds of the estimates of all communes of France: columns compute what `estimate` computes, whatever is borrowed or
// empty, and each base counts its people.
import { describe, expect, test } from 'vitest';
import { franceEstimate } from '../../src/estimate/index.ts';
import { columnsOf, diagnoseArea, estimate, estimateColumns, simulate } from '../../src/index.ts';
import { POPULATION_BASES } from '../../src/terms/base.ts';
import { MEASURES } from '../../src/terms/tier.ts';
import { allCommunes, shippedStore } from '../shipped.ts';

const store = shippedStore();
const communes = await allCommunes(store);
const model = await store.model();
const BOUNDS = ['low', 'point', 'high'] as const;

/** The places whose column differs from their own estimate by more than `tolerance`. */
function apart(places: typeof communes, tolerance: (bound: (typeof BOUNDS)[number]) => number) {
  const columns = estimateColumns(columnsOf(places), model);
  return places.filter((place, i) => {
    const { shares } = estimate(place, model);
    return MEASURES.some((measure) =>
      BOUNDS.some((bound) => {
        const gap = Math.abs((columns[measure][bound][i] ?? Number.NaN) - shares[measure][bound]);
        return !(gap <= tolerance(bound));
      }),
    );
  });
}

test('the point of every commune is that of estimate to the last bit, its range to 1e-15', () => {
  expect(communes).toHaveLength(34_875);
  expect(apart(communes, (bound) => (bound === 'point' ? 0 : 1e-15))).toEqual([]);
});

test('so it is of communes as a hypothesis makes them', () => {
  const supposed = communes.filter(({ population }) => population > 0);
  const profiles = supposed.map(
    (commune) => simulate(commune, model, { lowIncome: 0.5, territory: 'overseasRural' }).profile,
  );
  expect(apart(profiles, (bound) => (bound === 'point' ? 0 : 1e-15))).toEqual([]);
});

test('nobody, no range: the six communes without inhabitants', () => {
  const empty = communes.filter(({ population }) => population === 0);
  const { concerned } = estimateColumns(columnsOf(empty), model);
  expect(empty).toHaveLength(6);
  expect(concerned.low).toEqual(concerned.point);
  expect(concerned.high).toEqual(concerned.point);
});

describe('all of France', () => {
  test('thresholds are set for everybody: counted in 15+, the total is within 0.1 point', () => {
    const area = { kind: 'france', code: null, nom: 'France' } as const;
    const { rates, population } = diagnoseArea(area, communes, model, { base: '15+' });
    expect(population / model.france.population).toBeCloseTo(0.824, 2);
    // docs/METHOD.md §3.3 prints this gap.
    expect((100 * rates.concerned).toFixed(2)).toBe('40.04');
    expect(Math.abs(rates.concerned - 0.4)).toBeLessThan(0.001);
  });

  test.each(POPULATION_BASES)('told without its communes, it has their people: %s', (base) => {
    const area = { kind: 'france', code: null, nom: 'France' } as const;
    const { population } = diagnoseArea(area, communes, model, { base });
    const told = franceEstimate(model, communes.length, { base });
    // Communes without published ages borrow theirs: a thousandth.
    expect(told.population / population).toBeCloseTo(1, 2);
  });
});
