import fc from 'fast-check';
import { expect, test } from 'vitest';
import { apportion } from '../../../src/maths/apportion.ts';
import { bisect } from '../../../src/maths/bisect.ts';
import { kilometresBetween } from '../../../src/maths/great-circle.ts';
import { hypotenuse } from '../../../src/maths/hypotenuse.ts';
import { logistic, logit } from '../../../src/maths/logistic.ts';
import { rake } from '../../../src/maths/rake.ts';
import { dot, sumOf } from '../../../src/maths/sum.ts';

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

test('the largest remainder wins, not the largest part: 91 and 16 in units of 10 are 90 and 20', () => {
  expect(apportion([91, 16], 10, 107)).toEqual([90, 20]);
});

test('the third side of a right angle, as Math.hypot says it, from crumbs to light-years', () => {
  expect(hypotenuse(3, 4)).toBe(5);
  expect(hypotenuse(0, 2)).toBe(2);
  const side = fc.double({ min: 1e-300, max: 1e300, noNaN: true });
  fc.assert(
    fc.property(side, side, (a, b) => {
      const length = Math.hypot(a, b);
      expect(Math.abs(hypotenuse(a, b) - length)).toBeLessThanOrEqual(length * 2 ** -51);
    }),
  );
});

test('bisect finds the square root of two, to the last bit', () => {
  expect(bisect((x) => x * x - 2, 0, 2)).toBeCloseTo(Math.SQRT2, 15);
});

test('bisect finds any root, to the last bit', () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-6, max: 1, noNaN: true }), (root) => {
      expect(Math.abs(bisect((x) => x - root, 0, 1) - root)).toBeLessThanOrEqual(root * 2 ** -52);
    }),
  );
});

test('where a function stays at zero, bisect finds the beginning of it', () => {
  expect(bisect((x) => (x < 1 ? -1 : x < 2 ? 0 : 1), 0, 3)).toBe(1);
});

test('bisect refuses a bracket without a root', () => {
  expect(() => bisect((x) => x + 10, 0, 1)).toThrow(RangeError);
  expect(() => bisect((x) => x - 10, 0, 1)).toThrow('No root between 0 and 1');
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
  expect(() => rake([1, 1], margins, 1e-12)).toThrow('did not converge');
});

test('bisect takes a root at either end of the bracket', () => {
  expect(bisect((x) => x, 0, 1)).toBeCloseTo(0, 15);
  expect(bisect((x) => x - 1, 0, 1)).toBeCloseTo(1, 15);
});

test('bisect stops once the bracket no longer shrinks: it asks for less than 70 values between 0 and 1', () => {
  let calls = 0;
  const counted = (x: number) => {
    calls++;
    return x - 0.3;
  };
  expect(bisect(counted, 0, 1)).toBeCloseTo(0.3, 15);
  expect(calls).toBeLessThan(70);
});

test('a cell whose margin is wanted empty is raked to zero, and nothing is divided by zero', () => {
  const margins = [{ categoryOf: [0, 0, 1], targets: [1, 0] }];
  expect(rake([1, 3, 2], margins, 1e-12)).toEqual([0.25, 0.75, 0]);
  expect(rake([1, 3, 0], margins, 1e-12)).toEqual([0.25, 0.75, 0]);
});

test('dot is the sum of the products of two tuples, a missing term counting as zero', () => {
  expect(dot([1, 2, 3], [4, 5, 6])).toBe(32);
  expect(dot([1, 2], [4])).toBe(4);
  expect(sumOf([1, 2, 3], (n) => n * n)).toBe(14);
});

test('Paris to Marseille is 661 km as the crow flies, each way', () => {
  const paris = { latitude: 48.8566, longitude: 2.3522 };
  const marseille = { latitude: 43.2965, longitude: 5.3698 };
  expect(kilometresBetween(paris, marseille)).toBeCloseTo(660.5, 0);
});
