import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeWeek, encodeWeek, hoursInWeek } from '../../../src/files/index.ts';

const closed: { from: number; to: number }[] = [];

test('a week of two ranges a day is written shortly and read back', () => {
  const week = [
    [
      { from: 540, to: 720 },
      { from: 810, to: 1020 },
    ],
    closed,
    closed,
    closed,
    closed,
    closed,
  ];
  expect(encodeWeek(week)).toBe('9-12.13:30-17,,,,,');
  expect(decodeWeek('9-12.13:30-17,,,,,')).toEqual(week);
  expect(hoursInWeek(week)).toBe(6.5);
});

test('ranges that overlap count once, and those that last no time are dropped', () => {
  const week = [
    [
      { from: 630, to: 690 },
      { from: 0, to: 0 },
      { from: 630, to: 720 },
    ],
  ];
  expect(encodeWeek(week)).toBe('10:30-12');
});

test('a week without opening is unknown, not closed', () => {
  expect(decodeWeek(',,,,,')).toBeNull();
});

test('what is written is read back, whatever the ranges', () => {
  const minutes = fc.tuple(fc.integer({ min: 0, max: 1439 }), fc.integer({ min: 1, max: 1440 }));
  const day = fc.array(
    minutes.map(([from, to]) => ({ from, to })),
    { maxLength: 5 },
  );
  fc.assert(
    fc.property(fc.array(day, { minLength: 6, maxLength: 6 }), (week) => {
      const text = encodeWeek(week);
      const read = decodeWeek(text);
      expect(read === null ? ',,,,,' : encodeWeek(read)).toBe(text);
      for (const ranges of read ?? []) {
        ranges.forEach(({ from, to }, i) => {
          expect(from).toBeLessThan(to);
          expect(from).toBeGreaterThan(ranges[i - 1]?.to ?? -1);
        });
      }
    }),
  );
});
