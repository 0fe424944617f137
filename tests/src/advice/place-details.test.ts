// The facts of a place, as published, in plain French.
import { describe, expect, test } from 'vitest';
import { placesAround } from '../../../src/advice/index.ts';
import { placeFacts, weekText } from '../../../src/advice/words.ts';
import { shippedStore } from '../../shipped.ts';

const around = async (code: string) => {
  const store = shippedStore();
  const { surroundings, departement } = await store.commune(code);
  if (surroundings === null) throw new Error('no surroundings');
  const { latitude, longitude } = surroundings;
  return placesAround({ code, latitude, longitude }, await store.places(departement.code));
};

test('days with the same hours share a line', () => {
  const morning = [{ from: 540, to: 720 }];
  const long = [...morning, { from: 810, to: 1050 }];
  expect(weekText([morning, long, [], long, [], []])).toEqual([
    'lundi\u00a0: 9\u00a0h\u00a0à\u00a012\u00a0h',
    'mardi, jeudi\u00a0: 9\u00a0h\u00a0à\u00a012\u00a0h, 13\u00a0h\u00a030\u00a0à\u00a017\u00a0h\u00a030',
  ]);
});

describe('every place near Nevers and Rochefourchat', () => {
  test.each(['58194', '26274'])(
    '%s: an address, a distance when outside, no bare value',
    async (code) => {
      const { inside, outside } = await around(code);
      for (const place of [...inside, ...outside]) {
        const facts = placeFacts(place).join(' · ');
        expect(facts).toContain(place.communeNom.replace(/'/g, '’'));
        expect(facts.includes('vol d’oiseau')).toBe(place.distanceKm > 0);
        expect(facts).not.toMatch(/null|undefined|NaN|\d\.\d/);
        // "37 h" is never cut by the end of a line.
        expect(facts).not.toMatch(/\d h\b/);
      }
      expect(outside.length).toBeGreaterThan(0);
    },
  );
});
