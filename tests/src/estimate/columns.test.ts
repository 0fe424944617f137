// Columns compute what `estimate` computes, on every commune, whatever is borrowed or empty.
import { expect, test } from 'vitest';
import { columnsOf, estimate, estimateColumns, simulate } from '../../../src/index.ts';
import { MEASURES } from '../../../src/terms/tier.ts';
import { allCommunes, shippedStore } from '../../shipped.ts';

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
