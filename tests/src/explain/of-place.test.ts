// Every name of France inside a sentence: "de", "à", and as what it speaks of.
import { expect, test } from 'vitest';
import { epciName, ofEpci } from '../../../src/explain/of-epci.ts';
import { ofPlace } from '../../../src/explain/of-place.ts';
import { atPlace, placeSubject } from '../../../src/explain/places.ts';
import { allCommunes, shippedStore } from '../../shipped.ts';

test.each([
  ['Hyères', 'd’Hyères'],
  ['Hénin-Beaumont', 'd’Hénin-Beaumont'],
  ['Héricourt', 'd’Héricourt'],
  ['Haguenau', 'de Haguenau'],
  ['Honfleur', 'de Honfleur'],
  ['Houilles', 'de Houilles'],
  ['Le Pecq', 'du Pecq'],
  ['Yvetot', 'd’Yvetot'],
  ['Yenne', 'de Yenne'],
])('%s: %s', (nom, of) => {
  expect(ofPlace(nom)).toBe(of);
});

test('of all communes, none keeps an article that contracts, a vowel that elides, an island without its article', async () => {
  const names = (await allCommunes(shippedStore())).map(({ nom }) => nom);
  expect(names).toHaveLength(34_875);
  const faulty = names.filter(
    (nom) =>
      /^(?:de|à) Les? |^d[eu] [AEIOUÉÈÊÂÎÔŒ]|^à Île-/i.test(ofPlace(nom)) ||
      /^à Les? |^à Île-/.test(atPlace(nom)) ||
      /^Île-/.test(placeSubject(nom)),
  );
  expect(faulty).toEqual([]);
  // An h before which lists are of two minds keeps "de".
  const elided = names.filter((nom) => nom.startsWith('H') && ofPlace(nom).startsWith('d’'));
  expect(elided.filter((nom) => !/^H[éy]/.test(nom))).toEqual([]);
  expect(elided.length).toBeGreaterThan(60);
  expect(placeSubject('Île-de-Sein')).toBe('L’Île-de-Sein');
  expect(placeSubject("L'Île-d'Yeu")).toBe('L’Île-d’Yeu');
});

test('of all EPCI, "de" contracts and elides, and names that open with a noun have its article', async () => {
  const communes = await allCommunes(shippedStore());
  const names = [...new Set(communes.flatMap(({ epci }) => epci?.nom ?? []))];
  const faulty = names.filter((nom) =>
    /^de (?:Les? |L’|[AEIOUÉ]|Agglo|Métropole|Communauté|Eurométropole|Grand |Pays |Haut[- ]|Golfe |Val )|^d’(?:Agglo|Euro|Ha)/.test(
      ofEpci(nom),
    ),
  );
  expect(faulty).toEqual([]);
  expect(
    names
      .filter((nom) => /^Les? /.test(epciName(nom)))
      .map(ofEpci)
      .sort(),
  ).toEqual([
    'des Sables d’Olonne Agglomération',
    'du Havre Seine Métropole',
    'du Mans Métropole',
    'du Muretain Agglo',
  ]);
});
