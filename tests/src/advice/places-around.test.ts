import { describe, expect, test } from 'vitest';
import { placesAround, placesOf } from '../../../src/advice/index.ts';
import { kilometresBetween } from '../../../src/maths/great-circle.ts';
import type { LocalPlace } from '../../../src/terms/place.ts';
import { placeLike } from './territories.ts';

const NEVERS = { code: '58194', latitude: 46.99, longitude: 3.16 };
const at = (communeCode: string, latitude: number, longitude = 3.16) =>
  placeLike({ communeCode, latitude, longitude });

test('Paris and Marseille are 660 km apart, and a point is at 0 from itself', () => {
  const paris = { latitude: 48.8566, longitude: 2.3522 };
  const marseille = { latitude: 43.2965, longitude: 5.3698 };
  expect(kilometresBetween(paris, marseille)).toBeCloseTo(660.5, 0);
  expect(kilometresBetween(paris, paris)).toBe(0);
});

describe('places around a commune', () => {
  test('its own come first at 0 km, wherever they stand; the nearest three outside follow', () => {
    const own = at('58194', 47.5);
    const far = [47.05, 47.1, 47.3, 47.2].map((latitude) => at('58303', latitude));
    const { inside, outside } = placesAround(NEVERS, [...far, own]);
    expect(inside).toEqual([own]);
    expect(outside.map(({ latitude }) => latitude)).toEqual([47.05, 47.1, 47.2]);
    expect(outside.map(({ distanceKm }) => distanceKm)).toEqual([6.7, 12.2, 23.4]);
  });

  test('beyond 30 km, the nearest of a kind alone is told', () => {
    const far = [47.5, 47.3, 47.4].map((latitude) => at('58303', latitude));
    const { outside } = placesAround(NEVERS, far);
    expect(outside.map(({ distanceKm }) => distanceKm)).toEqual([34.5]);
  });

  test('three buses whose garages are nearer do not hide the nearest with a door', () => {
    const buses = [47.01, 47.02, 47.03].map((latitude) => ({
      ...at('58303', latitude),
      itinerant: true,
    }));
    const doors = [47.2, 47.1].map((latitude) => at('58303', latitude));
    const latitudes = (places: readonly LocalPlace[]) =>
      placesAround(NEVERS, places).outside.map(({ latitude }) => latitude);
    expect(latitudes([...buses, ...doors])).toEqual([47.01, 47.02, 47.1]);
    expect(latitudes([...buses.slice(0, 2), ...doors])).toEqual([47.01, 47.02, 47.1]);
    expect(latitudes(buses)).toEqual([47.01, 47.02, 47.03]);
    expect(latitudes(buses.slice(0, 1))).toEqual([47.01]);
  });

  test('at equal distance, Aidants Connect comes first, then the main place, then its branches', () => {
    const [branch, main, bound] = ['Annexe des Hauts', 'Bibliothèque', 'Médiathèque'].map(
      (nom) => ({
        ...at('58303', 47.1),
        nom,
        ...(nom === 'Médiathèque' ? { aidantsConnect: true as const } : {}),
      }),
    );
    if (!branch || !main || !bound) throw new Error('three places are expected');
    const { outside } = placesAround(NEVERS, [branch, main, bound]);
    expect(outside.map(({ nom }) => nom)).toEqual([
      'Médiathèque',
      'Bibliothèque',
      'Annexe des Hauts',
    ]);
  });

  test('what is reached on foot alone is near to no other commune', () => {
    const mafate = { ...at('97408', 47.1), nom: 'France services de La Nouvelle - Mafate' };
    const cilaos = { ...NEVERS, code: '97424' };
    expect(placesAround(cilaos, [mafate]).outside).toEqual([]);
    expect(placesAround({ ...NEVERS, code: '97408' }, [mafate]).inside).toEqual([mafate]);
  });

  test('each kind has its own three', () => {
    const libraries = [47, 47.1, 47.2, 47.3].map((latitude) =>
      placeLike({ kind: 'bibliotheque', communeCode: '58303', latitude }),
    );
    const { outside } = placesAround(NEVERS, [...libraries, at('58303', 48)]);
    expect(outside.map(({ kind }) => kind)).toEqual([
      'franceServices',
      'bibliotheque',
      'bibliotheque',
      'bibliotheque',
    ]);
  });

  test('a neighbour across the sea is not a neighbour', () => {
    const mainland = at('85047', 46.85, -1.88);
    const yeu = { code: '85113', latitude: 46.71, longitude: -2.34 };
    expect(placesAround(yeu, [mainland]).outside).toEqual([]);
    const bastia = { code: '2B033', latitude: 42.7, longitude: 9.45 };
    expect(placesAround(bastia, [at('06088', 43.7, 7.26)]).outside).toEqual([]);
    expect(placesAround(bastia, [at('2A004', 41.92, 8.73)]).outside).toHaveLength(1);
    const saintDenis = { code: '97411', latitude: -20.9, longitude: 55.45 };
    expect(placesAround(saintDenis, [at('97611', -12.78, 45.23)]).outside).toEqual([]);
  });

  test('outside, a distance is never 0', () => {
    expect(placesAround(NEVERS, [at('58303', 46.99)]).outside[0]?.distanceKm).toBe(0.1);
  });
});

test('of places as near, the first of the list come first, whichever commune is nearest', () => {
  const alike = ['a', 'b', 'c', 'd'].map((nom) => ({ ...at('58303', 47.05), nom }));
  const namesOf = (places: readonly { readonly nom: string }[]) => places.map(({ nom }) => nom);
  expect(namesOf(placesAround(NEVERS, alike).outside)).toEqual(['a', 'b', 'c']);
  expect(namesOf(placesAround(NEVERS, alike.toReversed()).outside)).toEqual(['d', 'c', 'b']);
  const both = [NEVERS, { ...NEVERS, code: '58160' }];
  expect(namesOf(placesOf(both, alike).outside)).toEqual(['a', 'b', 'c']);
});

test('south of a commune too, of places as near the first of the list come first', () => {
  const alike = ['a', 'b', 'c', 'd'].map((nom) => ({ ...at('58303', 46.9), nom }));
  const namesOf = (places: readonly LocalPlace[]) =>
    placesAround(NEVERS, places).outside.map(({ nom }) => nom);
  expect(namesOf(alike)).toEqual(['a', 'b', 'c']);
  expect(namesOf(alike.toReversed())).toEqual(['d', 'c', 'b']);
});

test('the places of a territory stay in the order of their list, whichever member has them', () => {
  const mixed = ['58303', '58194', '58303', '58194'].map((code, i) => at(code, 47 + i / 100));
  const members = [NEVERS, { ...NEVERS, code: '58303' }];
  expect(placesOf(members, mixed).inside).toEqual(mixed);
});

test('the three nearest are found whatever the order of the list', () => {
  // Every 2 km from 44 to 50 degrees north, in steps of seven.
  const places = Array.from({ length: 300 }, (_, i) => at('58303', 44 + ((i * 7) % 300) / 50));
  const { outside } = placesAround({ ...NEVERS, latitude: 47.003 }, places);
  expect(outside.map(({ latitude }) => latitude)).toEqual([47, 47.02, 46.98]);
});

test('the town hall and the CCAS of another commune serve their own inhabitants', () => {
  const offices = (['mairie', 'ccas', 'associations'] as const).map((role) =>
    placeLike({ kind: 'autre', role, communeCode: '58303', latitude: 47.02 }),
  );
  expect(placesAround(NEVERS, offices).outside.map(({ role }) => role)).toEqual(['associations']);
});

test('beyond 30 km, no association is told of', () => {
  const far = placeLike({ kind: 'autre', communeCode: '58303', latitude: 47.3 });
  expect(placesAround(NEVERS, [far]).outside).toEqual([]);
  const near = { ...far, id: 'near', latitude: 47.2 };
  expect(placesAround(NEVERS, [far, near]).outside.map(({ id }) => id)).toEqual(['near']);
});

test('in a territory, the places of every member are inside, those of others at their nearest', () => {
  const varennes = { code: '58303', latitude: 47.02, longitude: 3.16 };
  const places = [at('58194', 46.99), at('58303', 47.02), at('58117', 47.12)];
  const { inside, outside } = placesOf([NEVERS, varennes], places);
  expect(inside).toHaveLength(2);
  expect(outside.map(({ distanceKm }) => distanceKm)).toEqual([11.1]);
});
