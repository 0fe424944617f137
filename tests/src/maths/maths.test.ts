import fc from 'fast-check';
import { expect, test } from 'vitest';
import { apportion } from '../../../src/maths/apportion.ts';
import { bisect } from '../../../src/maths/bisect.ts';
import { logistic, logit } from '../../../src/maths/logistic.ts';
import { rake } from '../../../src/maths/rake.ts';

test('logistic undoes logit', () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true }), (p) => {
      expect(logistic(logit(p))).toBeCloseTo(p, 12);
    }),
  );
});

test('apportioned parts add up to the rounded total, each within one unit of its part', () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 6 }),
      fc.constantFrom(1, 5, 10, 50, 100),
      (parts, unit) => {
        const total = parts.reduce((sum, part) => sum + part, 0);
        const rounded = apportion(parts, unit, total);
        const sum = rounded.reduce((a, b) => a + b, 0);
        expect(sum).toBe(unit * Math.round(total / unit));
        rounded.forEach((part, i) => {
          expect(Math.abs(part - (parts[i] ?? 0))).toBeLessThanOrEqual(unit);
        });
      },
    ),
  );
});

test('equal remainders go to the first part: 1,5 + 1,5 in units of 1 is 2 + 1', () => {
  expect(apportion([1.5, 1.5], 1, 3)).toEqual([2, 1]);
});

test('bisect finds the square root of two, to the last bit', () => {
  expect(bisect((x) => x * x - 2, 0, 2)).toBeCloseTo(Math.SQRT2, 15);
});

test('bisect refuses a bracket without a root', () => {
  expect(() => bisect((x) => x + 10, 0, 1)).toThrow(RangeError);
});

test('a raked table has the margins it was given', () => {
  const table = rake(
    [1, 2, 3, 4],
    [
      { categoryOf: [0, 0, 1, 1], targets: [0.4, 0.6] },
      { categoryOf: [0, 1, 0, 1], targets: [0.3, 0.7] },
    ],
    1e-12,
  );
  const [a = 0, b = 0, c = 0, d = 0] = table;
  expect(a + b).toBeCloseTo(0.4, 11);
  expect(a + c).toBeCloseTo(0.3, 11);
  expect(c + d).toBeCloseTo(0.6, 11);
});

test('raking inconsistent margins is refused rather than endless', () => {
  const margins = [
    { categoryOf: [0, 1], targets: [1, 1] },
    { categoryOf: [0, 1], targets: [2, 2] },
  ];
  expect(() => rake([1, 1], margins, 1e-12)).toThrow(RangeError);
});
