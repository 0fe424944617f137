// Points of places: all that are in France are used, and none that is not.
import { beforeAll, describe, expect, test } from 'vitest';
import { degreesOf, wrongPointOf } from '../../../../src/lists/places/point.ts';
import { allCommunes, shippedStore } from '../../../shipped.ts';

type Located = { readonly code: string; readonly latitude: number; readonly longitude: number };
let communes: Located[] = [];
beforeAll(async () => {
  const all = await allCommunes(shippedStore());
  communes = all.flatMap(({ code, surroundings }) =>
    surroundings ? [{ code, ...surroundings }] : [],
  );
});

describe('of the 34 875 communes', () => {
  test('each centre is in its part of France', () => {
    expect(communes).toHaveLength(34_875);
    expect(communes.filter((at) => wrongPointOf(at, at.code) !== null)).toEqual([]);
  });

  test('each centre whose latitude and longitude are exchanged is told so', () => {
    const exchanged = communes.map(({ code, latitude, longitude }) =>
      wrongPointOf({ latitude: longitude, longitude: latitude }, code),
    );
    expect(new Set(exchanged)).toEqual(new Set(['swapped']));
  });

  test('a point without its sign is never used where the sign matters', () => {
    const overseas = communes.filter(({ code }) => /^97[1-3]/.test(code));
    expect(overseas.length).toBeGreaterThan(80);
    for (const { code, latitude, longitude } of overseas) {
      expect(wrongPointOf({ latitude, longitude: -longitude }, code)).toBe('outside');
    }
  });
});

test.each([
  ['zeros', { latitude: 0, longitude: 0 }, '58194', 'outside'],
  ['Lambert 93 metres', { latitude: 6_660_000, longitude: 700_000 }, '58194', 'outside'],
  ['Saint-Denis for a place of Nevers', { latitude: -20.9, longitude: 55.5 }, '58194', 'elsewhere'],
  ['Paris for a place of La Réunion', { latitude: 48.85, longitude: 2.35 }, '97411', 'elsewhere'],
  ['Nevers', { latitude: 46.99, longitude: 3.16 }, '58194', null],
  ['Ajaccio', { latitude: 41.92, longitude: 8.74 }, '2A004', null],
])('%s', (_, point, code, wrong) => {
  expect(wrongPointOf(point, code)).toBe(wrong);
});

test.each([
  ['46,99', 46.99],
  ['46.99', 46.99],
  ['3,16°', 3.16],
  ['-61', -61],
  ['', null],
  ['0x10', null],
  ['1e1', null],
  ['est', null],
  ['3 159', null],
])('%j is %j degrees', (written, degrees) => {
  expect(degreesOf(written)).toBe(degrees);
});
