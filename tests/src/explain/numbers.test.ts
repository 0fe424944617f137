// Numbers are written as Intl writes them in French, whatever the browser's own tables are.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fullDay } from '../../../src/explain/dates.ts';
import { people, percent, precisePercent, signedPoints } from '../../../src/explain/numbers.ts';

const whole = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 0 });
const tenths = new Intl.NumberFormat('fr-FR', {
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
});

test('people and shares read as Intl writes them, from nobody to everybody', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 70_000_000 }), (count) => {
      expect(people(count)).toBe(whole.format(count));
    }),
  );
  // Per mille and per hundred thousand: halves are where two roundings part.
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 100_000 }), (parts) => {
      const share = parts / 100_000;
      expect(percent(share)).toBe(`${whole.format(share * 100)}\u202f%`);
      expect(precisePercent(share)).toBe(`${tenths.format(share * 100)}\u202f%`);
    }),
    { numRuns: 2_000 },
  );
  fc.assert(
    fc.property(fc.double({ min: 0, max: 70_000_000, noNaN: true }), (count) => {
      expect(people(count)).toBe(whole.format(count));
    }),
  );
});

test('thousands never break, and a difference always shows its side', () => {
  expect(people(1_234_567)).toBe('1\u202f234\u202f567');
  expect(precisePercent(0.43125)).toBe('43,1\u202f%');
  expect([0.021, -0.005, 0, -0.0001].map(signedPoints)).toEqual([
    '+2,1',
    '\u22120,5',
    '0,0',
    '0,0',
  ]);
});

test('days read as Intl writes them, but for the first of a month', () => {
  const intl = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long' });
  for (let month = 0; month < 12; month++) {
    for (const day of [2, 15, 28]) {
      const date = new Date(2027, month, day);
      expect(fullDay(date)).toBe(intl.format(date));
    }
  }
  expect(fullDay(new Date(2027, 0, 1))).toBe('1er janvier 2027');
});
