// Columns compute what `estimate` computes, whatever is borrowed or empty. tests/data/estimates.test.ts holds it on
// all communes of France.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { columnsOf, estimate, estimateColumns } from '../../../src/index.ts';
import { MEASURES } from '../../../src/terms/tier.ts';
import {
  golden,
  goldenProfile,
  REFERENCE_MODEL as model,
  profileOf,
} from '../../golden/reference.ts';
import { anyCommune } from '../communes.ts';

function expectSame(places: ReturnType<typeof profileOf>[]): void {
  const columns = estimateColumns(columnsOf(places), model);
  for (const [i, place] of places.entries()) {
    const { shares } = estimate(place, model);
    for (const measure of MEASURES) {
      const { low, point, high } = columns[measure];
      expect(point[i]).toBe(shares[measure].point);
      expect(Math.abs((low[i] ?? Number.NaN) - shares[measure].low)).toBeLessThanOrEqual(1e-15);
      expect(Math.abs((high[i] ?? Number.NaN) - shares[measure].high)).toBeLessThanOrEqual(1e-15);
    }
  }
}

test('the point of each golden commune is that of estimate to the last bit, its range to 1e-15', () => {
  expectSame(golden.communes.map(profileOf));
});

test('so it is of any commune, real or not', () => {
  fc.assert(fc.property(fc.array(anyCommune, { maxLength: 12 }), expectSame));
});

test('nobody, no range: Beaumont-en-Verdunois', () => {
  const { concerned } = estimateColumns(columnsOf([goldenProfile('55039')]), model);
  expect(concerned.low).toEqual(concerned.point);
  expect(concerned.high).toEqual(concerned.point);
});
