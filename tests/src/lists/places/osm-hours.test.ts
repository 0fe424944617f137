// Opening hours in the notation of OpenStreetMap, which the national schema asks for.
import { expect, test } from 'vitest';
import { weekOf } from '../../../../src/lists/places/index.ts';

test('the plain cases are read, Monday to Saturday', () => {
  const week = weekOf('Mo-Fr 09:00-12:00,14:00-18:30; Sa  08:30-12:00; Su off');
  expect(week?.map((day) => day.length)).toEqual([2, 2, 2, 2, 2, 1]);
  expect(week?.[0]?.[1]).toEqual({ from: 14 * 60, to: 18 * 60 + 30 });
});

test.each(['', '24/7', 'Mo-Fr 9h-12h', 'Mo-Fr 12:00-09:00', 'week 1-10 Mo 09:00-10:00'])(
  '%j is unknown hours',
  (written) => {
    expect(weekOf(written)).toBeNull();
  },
);
