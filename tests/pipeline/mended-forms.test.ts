// Names and addresses of places keep no form that only their producer had, in all of those that ship.
import { expect, test } from 'vitest';
import { isOnlyTheCommune, mendedForms } from '../../pipeline/steps/places/mended-forms.ts';
import { readableAddress } from '../../pipeline/steps/places/place-text.ts';
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
  ['Bilbliothèque-relais', 'Ayrens', 'Bibliothèque-relais'],
  ['Médiathèque Minicipale', 'Champcueil', 'Médiathèque Municipale'],
  ['9 avenue LEO Lagrange', 'Nevers', '9 avenue Léo Lagrange'],
  [
    'Bibliothèque de Vieille Eglise',
    'Vieille-Église-en-Yvelines',
    'Bibliothèque de Vieille Église',
  ],
  ['12 rue Jean Jaurés', 'Nevers', '12 rue Jean Jaurès'],
  ['Place Georges Clémenceau', 'Chaponost', 'Place Georges Clemenceau'],
  ['6bis place du General Viard', 'Urcel', '6bis place du Général Viard'],
  ['1 place Pierre Mendes-France', 'Talant', '1 place Pierre Mendès-France'],
  [
    'Bus France services Communaute des communes des Loges',
    'Jargeau',
    'Bus France services Communauté de communes des Loges',
  ],
  ['Bibliothèquede Jard-sur-Mer', 'Jard-sur-Mer', 'Bibliothèque de Jard-sur-Mer'],
  // Names that may be right: of a poet, of a doctor, of a brand.
  ['Médiathèque Jordi Pere Cerda', 'Saillagouse', 'Médiathèque Jordi Pere Cerda'],
  ['42 rue Jacques Mossion', 'Doullens', '42 rue Jacques Mossion'],
  ["Médi@thèque d'Argiésans", 'Argiésans', "Médi@thèque d'Argiésans"],
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

test.each([
  ['Rue des Ma Bibliothèque municipale', null],
  ['77 route des Bibliothèque municipale', null],
  ['89 rue bibliotheque@vauxsurseine.fr', null],
  ['8 rue de la Bibliothèque municipale', '8 rue de la Bibliothèque municipale'],
  [
    '425 avenue de la Basilique, Médiathèque de Ceignac',
    '425 avenue de la Basilique, Médiathèque de Ceignac',
  ],
  [
    'Médiathèque Champollion 14 rue Camille Claudel',
    'Médiathèque Champollion 14 rue Camille Claudel',
  ],
  ['4 Lot Rives De La Loue', '4 Lot Rives de la Loue'],
])('the address %s is %s: a street that its list cut leads nowhere', (written, read) => {
  expect(readableAddress(written, 'Talmont-Saint-Hilaire')).toBe(read);
});

/** What no name keeps. */
const FORMS =
  /\b(?:bilb|bbib|biib|bob|bub)liot|médiatèque|communauté des communes|\S@\S+\.fr|[ -]D'\p{L}|(?<!\p{L})GUY \p{Lu}\p{Ll}|\bJaures\b|\bEglise\b|\broute de (?!la |l'|les |en )\p{Ll}|communal d'Action|\b(?:General|Republique|Allee|Chateau|Francois|Jaurés|Clémenceau) \p{Lu}/u;

test('of all the places that ship, none keeps such a form, and to mend it again changes nothing', async () => {
  const store = shippedStore();
  const faults = new Set<string>();
  for (const departement of (await store.manifest()).departements.keys()) {
    for (const { nom, adresse, communeNom } of await store.places(departement)) {
      for (const text of [nom, adresse ?? '']) {
        // What ships is mended: to mend it again changes nothing.
        if (FORMS.test(text) || mendedForms(text, communeNom) !== text) faults.add(text);
      }
    }
  }
  expect([...faults]).toEqual([]);
}, 120_000);
