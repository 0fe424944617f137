// Names and addresses of places keep no form that only their producer had, in all of those that ship.
import { expect, test } from 'vitest';
import { isOnlyTheCommune, mendedForms } from '../../pipeline/steps/places/mended-forms.ts';
import { placeFacts } from '../../src/advice/place-details.ts';
import { shippedStore } from '../shipped.ts';

test.each([
  ['route de marzy', 'Nevers', 'route de Marzy'],
  ['Médiathèque Jean Jaures', 'Nevers', 'Médiathèque Jean Jaurès'],
  ['Bibliothèque GUY Tirolien', 'Grand-Bourg', 'Bibliothèque Guy Tirolien'],
  ["Bibliothèque de l'Ile-D'arz", "Île-d'Arz", "Bibliothèque de l'Île-d'Arz"],
  [
    "Centre communal d'Action Sociale de Chelles",
    'Chelles',
    "Centre communal d'action sociale de Chelles",
  ],
  [
    'Centre communale D Action Sociale de Vaulx en Velin',
    'Vaulx-en-Velin',
    "Centre communal d'action sociale de Vaulx-en-Velin",
  ],
  ["Bibliothèque municipale D'attignat", 'Attignat', "Bibliothèque municipale d'Attignat"],
  [
    'Bibliothèque de Serrières-De-Briord',
    'Serrières-de-Briord',
    'Bibliothèque de Serrières-de-Briord',
  ],
  ["Place de l'Eglise", 'Urcel', "Place de l'Église"],
  ['5 rue Berthelot', 'Rue', '5 rue Berthelot'],
  ['10 rue de la Tour', 'La Tour', '10 rue de la Tour'],
  ['route de la gare', 'Trévoux', 'route de la gare'],
  ['CCAS de Cessy, ZAC CAP & CO', 'Cessy', 'CCAS de Cessy, ZAC CAP & CO'],
] as const)('%s, at %s, is %s', (written, commune, read) => {
  expect(mendedForms(written, commune)).toBe(read);
});

test('an address that is the commune is no address, and is not told twice', async () => {
  expect(isOnlyTheCommune('Nyons', 'Nyons')).toBe(true);
  expect(isOnlyTheCommune('SAINT REMY', 'Saint-Rémy')).toBe(true);
  expect(isOnlyTheCommune('Place de Nyons', 'Nyons')).toBe(false);
  const places = await shippedStore().places('26');
  for (const place of places) {
    const [where = ''] = placeFacts(place);
    const parts = where.split(', ');
    if (place.adresse === place.communeNom) expect(parts).toHaveLength(1);
  }
});

/** What no name keeps. */
const FORMS =
  /[ -]D'\p{L}|(?<!\p{L})GUY \p{Lu}\p{Ll}|\bJaures\b|\bEglise\b|\broute de (?!la |l'|les |en )\p{Ll}|communal d'Action/u;

test('of all the places that ship, none keeps such a form once mended, and to mend again changes nothing', async () => {
  const store = shippedStore();
  const faults = new Set<string>();
  for (const departement of (await store.manifest()).departements.keys()) {
    for (const { nom, adresse, communeNom } of await store.places(departement)) {
      for (const text of [nom, adresse ?? '']) {
        const once = mendedForms(text, communeNom);
        if (FORMS.test(once) || mendedForms(once, communeNom) !== once) faults.add(once);
      }
    }
  }
  expect([...faults]).toEqual([]);
}, 60_000);
