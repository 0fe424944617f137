// When two lists tell the same place, and when they do not.
import { describe, expect, test } from 'vitest';
import { mergePlaces } from '../../../src/advice/index.ts';
import type { LocalPlace } from '../../../src/terms/place.ts';
import { placeLike } from './territories.ts';

const listed = (given: Partial<LocalPlace> = {}) => placeLike({ kind: 'bibliotheque', ...given });
const brought = (given: Partial<LocalPlace> = {}) =>
  placeLike({ kind: 'bibliotheque', source: 'votreListe', ...given });

const idsOf = (shipped: readonly LocalPlace[], own: readonly LocalPlace[]) =>
  mergePlaces(shipped, own).map(({ id }) => id);

test('nothing brought changes nothing', () => {
  const places = [listed()];
  expect(mergePlaces(places, [])).toBe(places);
});

describe('a place that both lists have is told once', () => {
  test.each<[string, Partial<LocalPlace>, Partial<LocalPlace>]>([
    ['by its name, capitals and accents aside', { nom: 'Médiathèque' }, { nom: 'MEDIATHEQUE' }],
    ['by its door', { nom: 'Un nom' }, { nom: 'Un autre' }],
    [
      'by its door, one list going on to the town',
      { nom: 'Un nom', adresse: '1 rue de la Paix' },
      { nom: 'Un autre', adresse: '1 rue de la Paix Decize' },
    ],
    [
      'by its name, the map saying no more than the name',
      { nom: 'Médiathèque', adresse: '1 rue de la Paix' },
      { nom: 'Médiathèque', adresse: null, kind: 'autre' },
    ],
  ])('%s', (_, a, b) => {
    const [one, own] = [listed(a), brought(b)];
    expect(idsOf([one], [own])).toEqual([one.id]);
    expect(mergePlaces([one], [own])[0]).toMatchObject({ source: 'votreListe', nom: own.nom });
  });
});

describe('two places are two', () => {
  test.each<[string, Partial<LocalPlace>, Partial<LocalPlace>]>([
    [
      'of the same name in two communes',
      { nom: 'Bibliothèque municipale' },
      { nom: 'Bibliothèque municipale', communeCode: '58303' },
    ],
    [
      'of the same name in two communes, though the map says no more than the name',
      { nom: 'Bibliothèque municipale' },
      { nom: 'Bibliothèque municipale', communeCode: '58303', kind: 'autre' },
    ],
    [
      'of other names in streets whose names begin alike',
      { nom: 'Un nom', adresse: '1 rue de la Paix' },
      { nom: 'Un autre', adresse: '1 rue de la Paixhans' },
    ],
    [
      'of other names whose address nobody knows',
      { nom: 'Un nom', adresse: null },
      { nom: 'Un autre', adresse: null },
    ],
    [
      'the library and the counsellor who sits in it',
      { nom: 'Médiathèque' },
      { nom: 'Médiathèque', kind: 'autre', role: 'conseillerNumerique' },
    ],
    [
      'a town hall and its CCAS, behind the same door',
      { nom: 'Mairie', kind: 'autre', role: 'mairie' },
      { nom: 'CCAS', kind: 'autre', role: 'ccas' },
    ],
    ['of two kinds', { nom: 'Espace Jaurès' }, { nom: 'Espace Jaurès', kind: 'franceServices' }],
  ])('%s', (_, a, b) => {
    const [one, own] = [listed(a), brought(b)];
    expect(idsOf([one], [own])).toEqual([own.id, one.id]);
    expect(mergePlaces([one], [own])[0]).toEqual(own);
  });
});

test('one list may hold two associations behind a door, and two lists tell one', () => {
  const place = (id: string, source: 'votreListe' | 'carteEnDirect', nom: string) =>
    placeLike({ kind: 'autre', id, source, nom });
  const own = place('a', 'votreListe', 'Club informatique');
  const neighbour = place('b', 'votreListe', 'Croix-Rouge');
  const live = place('c', 'carteEnDirect', 'Club informatique');
  const again = place('a', 'votreListe', 'Lu deux fois');
  expect(idsOf([], [own, neighbour, live, again])).toEqual(['a', 'b']);
  expect(mergePlaces([], [own, again])).toEqual([own]);
});

test('what was marked of a place of the shipped list holds for one brought place alone', () => {
  const one = listed({ nom: 'Médiathèque' });
  const twin = listed({ nom: 'Médiathèque' });
  const own = brought({ nom: 'Médiathèque' });
  expect(idsOf([one, twin], [own])).toEqual([one.id]);
});
