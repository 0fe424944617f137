// METHOD §8.1: the golden communes, from the constants alone.
import { describe, expect, test } from 'vitest';
import { estimate } from '../../../src/estimate/index.ts';
import { AGE_BANDS } from '../../../src/terms/factor.ts';
import { MEASURES, TIERS } from '../../../src/terms/tier.ts';
import { golden, profileOf, REFERENCE_MODEL } from '../../golden/reference.ts';

const relative = (actual: number, expected: number): number =>
  expected === 0 ? Math.abs(actual) : Math.abs(actual / expected - 1);

describe.each(golden.communes)('$name ($code)', (commune) => {
  // Estimated by each test, not before them: a fault put there must fail them (npm run mutation).
  const estimated = () => estimate(profileOf(commune), REFERENCE_MODEL);
  const expected = commune.output;

  test('rates are those of the reference within 1e-9', () => {
    const found = estimated();
    MEASURES.forEach((measure, i) => {
      expect(Math.abs(found.rates[measure] - (expected.rates[i] ?? Number.NaN))).toBeLessThan(1e-9);
    });
  });

  test('people and 90 % interval are those of the reference within 1e-6', () => {
    const found = estimated();
    MEASURES.forEach((measure, i) => {
      const { low, point, high } = found.adjusted[measure];
      const [expectedLow, expectedHigh] = expected.interval[i] ?? [];
      expect(relative(point, expected.counts[i] ?? Number.NaN)).toBeLessThan(1e-6);
      expect(relative(low, expectedLow ?? Number.NaN)).toBeLessThan(1e-6);
      expect(relative(high, expectedHigh ?? Number.NaN)).toBeLessThan(1e-6);
    });
  });

  test('the four drivers are those of the reference within 1e-9', () => {
    const found = estimated();
    for (const { factor, share } of found.drivers) {
      expect(Math.abs(share - expected.explain[factor])).toBeLessThan(1e-9);
    }
  });

  test('grade and coefficient of variation are those of the reference', () => {
    const found = estimated();
    expect(found.grade).toBe(expected.grade);
    if (expected.cv === null) expect(found.cv).toBeNull();
    else expect(Math.abs((found.cv ?? Number.NaN) - expected.cv)).toBeLessThan(1e-9);
  });

  test('rounded figures are exactly those of the reference', () => {
    const found = estimated();
    expect(found.rounded.unit).toBe(expected.display.unit);
    expect(TIERS.map((tier) => found.rounded[tier].point)).toEqual(expected.display.tiers);
    expect(found.rounded.concerned.point).toBe(expected.display.total);
  });

  test('exclus by age are those of the reference within 1e-6', () => {
    const found = estimated();
    AGE_BANDS.forEach((band, i) => {
      const people = found.byAge.exclus[band];
      expect(relative(people, expected.exclusByAge[i] ?? Number.NaN)).toBeLessThan(1e-6);
    });
  });

  test('national mode is population × percent / 100, exactly', () => {
    const found = estimated();
    expect(TIERS.map((tier) => found.national[tier])).toEqual(expected.nationalMode);
  });
});
