// Opening hours in the notation of OpenStreetMap, which the national schema asks for.
import { expect, test } from 'vitest';
import { weekOf } from '../../../../src/lists/places/index.ts';

test('the plain cases are read, Monday to Saturday', () => {
  const week = weekOf('Mo-Fr 09:00-12:00,14:00-18:30; Sa  08:30-12:00; Su off');
  expect(week?.map((day) => day.length)).toEqual([2, 2, 2, 2, 2, 1]);
  expect(week?.[0]?.[1]).toEqual({ from: 14 * 60, to: 18 * 60 + 30 });
  expect(week?.[5]).toEqual([{ from: 8 * 60 + 30, to: 12 * 60 }]);
});

test.each([
  ['Mo 09:00-12:00', [1, 0, 0, 0, 0, 0]],
  ['Mo,We 09:00-12:00', [1, 0, 1, 0, 0, 0]],
  ['Tu-Th 9:00-12:00 , 14:00-18:00;', [0, 2, 2, 2, 0, 0]],
  ['Fr-Su 09:00-12:00', [0, 0, 0, 0, 1, 1]],
  ['Su,PH 09:00-12:00', [0, 0, 0, 0, 0, 0]],
  ['Mo-Sa 09:00-12:00; We off', [1, 1, 0, 1, 1, 1]],
  ['Sa 00:00-24:00', [0, 0, 0, 0, 0, 1]],
])('%j has %j openings a day', (written, openings) => {
  expect(weekOf(written)?.map((day) => day.length)).toEqual(openings);
});

test.each([
  '',
  ';',
  'Sa 00:00-24:01',
  'Mo 09:00-09:00',
  'Mo 109:00-12:00',
  'Mo 9:00-12:000',
  'x Mo off',
  'Mo offx',
  '24/7',
  'Mo-Fr 9h-12h',
  'Mo-Fr 12:00-09:00',
  'week 1-10 Mo 09:00-10:00',
])('%j is unknown hours', (written) => {
  expect(weekOf(written)).toBeNull();
});
