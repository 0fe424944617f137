// Names and addresses of places keep no form that only their producer had, in all of those that ship.
import { expect, test } from 'vitest';
import { communeSpelt } from '../../pipeline/steps/places/commune-spelling.ts';
import { isOnlyTheCommune, mendedForms } from '../../pipeline/steps/places/mended-forms.ts';
import { groupsInFull, readableAddress } from '../../pipeline/steps/places/place-text.ts';
import { placeFacts } from '../../src/advice/place-details.ts';
import { createTerritories } from '../../src/territories/index.ts';
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
  ['Médiathèque Coeur de Ville', 'Vincennes', 'Médiathèque Cœur de Ville'],
  ["Bibliothèque d'Etroeungt", 'Étrœungt', "Bibliothèque d'Étrœungt"],
  ['3 rue Jacques-Yves Boeil', 'Boeil-Bezing', '3 rue Jacques-Yves Boeil'],
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
  ['Bibliothèque de Urçay', 'Urçay', "Bibliothèque d'Urçay"],
  ['Bibliothèque de Yèbles', 'Yèbles', 'Bibliothèque de Yèbles'],
  ["Bibliothèque de Île-d'Arz", "Île-d'Arz", "Bibliothèque de l'Île-d'Arz"],
  ['3 place Louis Xiii', 'Richelieu', '3 place Louis XIII'],
  ['138 rue Henri ii', 'Montaut', '138 rue Henri II'],
  ['Bibliothèque municipale de Vix', 'Vix', 'Bibliothèque municipale de Vix'],
  ['5 bis avenue du XVème Corps', 'Revigny-sur-Ornain', '5 bis avenue du XVe Corps'],
  ['boulevard de la 1ère Division', 'Sospel', 'boulevard de la 1re Division'],
  ['3 place Alexandre 1ER', 'Montauban', '3 place Alexandre 1er'],
  ['BIbliothèque de Lentillac', 'Urçay', 'Bibliothèque de Lentillac'],
  ['CC PLaine Limagne', 'Aigueperse', 'CC Plaine Limagne'],
  ['Place de la FAïENCERIE', 'Samadet', 'Place de la Faïencerie'],
  ['mmeuble Cascades III', 'Fort-de-France', 'immeuble Cascades III'],
  ['1242 avenue Avenue du Drac', 'Urçay', '1242 avenue du Drac'],
  ['183 avenue de Avenue de la Rabasse', 'Richerenches', '183 Avenue de la Rabasse'],
  ['Place de la Mairie, Mairie', 'Gan', 'Place de la Mairie'],
  ['3 rue Paul V Paul Verschave', 'Warhem', '3 rue Paul Verschave'],
  ['11 rue du For rue du Forgeron', 'Urçay', '11 rue du Forgeron'],
  ['Bibliothèque,Amicale', 'Villedoux', 'Bibliothèque, Amicale'],
  ["Bibliothèque 'Plaisir de Lire'", 'Benet', 'Bibliothèque « Plaisir de Lire »'],
  ['Point Isere', 'Vizille', 'Point Isère'],
  ['Centre Socioculturel " Le Kiosque "', 'Benet', 'Centre Socioculturel « Le Kiosque »'],
  [
    'France services de la CA de la région de Château-Thierry',
    'Condé-en-Brie',
    "France services de l'agglomération de la région de Château-Thierry",
  ],
  ['5 rue du Mal de Lattre de Tassigny', 'Urçay', '5 rue du Maréchal de Lattre de Tassigny'],
  ['Commune de les Mathes-Lapalmyre', 'Les Mathes', 'Commune des Mathes-Lapalmyre'],
  // Names that may be right, or that somebody chose.
  ['Impasse Ylang Ylang', 'Mamoudzou', 'Impasse Ylang Ylang'],
  ['Médiathèque LIVResse', 'Liernais', 'Médiathèque LIVResse'],
  ['MéMO', 'Osny', 'MéMO'],
  ['3 rue du Chemin Vert', 'Urçay', '3 rue du Chemin Vert'],
  // Names that may be right: of a poet, of a doctor, of a brand.
  ['Médiathèque Jordi Pere Cerda', 'Saillagouse', 'Médiathèque Jordi Pere Cerda'],
  ['42 rue Jacques Mossion', 'Doullens', '42 rue Jacques Mossion'],
  ["Médi@thèque d'Argiésans", 'Argiésans', "Médi@thèque d'Argiésans"],
  ['CCAS de Cessy, ZAC CAP & CO', 'Cessy', 'CCAS de Cessy, ZAC CAP & CO'],
] as const)('%s, at %s, is %s', (written, commune, read) => {
  expect(mendedForms(written, commune)).toBe(read);
});

test.each([
  ['France services Veillevigne', 'Vieillevigne', 'France services Vieillevigne'],
  ['Saint-Agathe', 'Sainte-Agathe', 'Sainte-Agathe'],
  ['Bibliothèque de Meves sur Loire', 'Mesves-sur-Loire', 'Bibliothèque de Mesves-sur-Loire'],
  ['Bibliothèque de Dun-Les-Place', 'Dun-les-Places', 'Bibliothèque de Dun-les-Places'],
  ['Médiathèque de Sartouville', 'Sartrouville', 'Médiathèque de Sartrouville'],
  // An article that is contracted, a name whose first letter stands apart, one that is short, one that is right.
  ['Médiathèque des Rousses', 'Les Rousses', 'Médiathèque des Rousses'],
  ["Bibliothèque municipale de M'tsamboro", 'Mtsamboro', "Bibliothèque municipale de M'tsamboro"],
  ['Bibliothèque de Nivers', 'Nevers', 'Bibliothèque de Nivers'],
  ['Médiathèque de Sartrouville', 'Sartrouville', 'Médiathèque de Sartrouville'],
] as const)('the name %s, at %s, is %s', (written, commune, read) => {
  expect(communeSpelt(written, commune)).toBe(read);
});

test('no group of communes that ships is named in small letters', async () => {
  const store = shippedStore();
  const { departements } = await store.manifest();
  const wrong = [];
  for (const [code] of departements)
    for (const { nom } of await store.places(code)) if (groupsInFull(nom) !== nom) wrong.push(nom);
  expect(wrong).toEqual([]);
});

test('no name of a place that ships is one letter away from its commune', async () => {
  const store = shippedStore();
  const { departements } = await store.manifest();
  const wrong = [];
  for (const [code] of departements)
    for (const { nom, communeNom } of await store.places(code))
      if (communeSpelt(nom, communeNom) !== nom) wrong.push(`${nom}, ${communeNom}`);
  expect(wrong).toEqual([]);
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
const TYPING_FAULTS: readonly RegExp[] = [
  // Two apostrophes, a hyphen that leans on one word.
  /''|\p{L}- |\p{L} -\p{L}/u,
  / {2}|^[\s,;:–-]|[\s,;:–-]$|\\|_|"|,(?=\p{L})| ,/u,
  // Doubled words, but for names that say them twice.
  /(?<![\p{L}'-])(?!ylang)(\p{L}{2,}) \1(?![\p{L}'-])/iu,
  // Roman numbers in small letters, ordinals in full.
  /\p{Lu}\p{Ll}+ (?:[Xx]?I?[Iivx]i|[Ii][Vvx]|X[ivx]+)(?![\p{L}'-])(?<!I[IVX]|XI)|\d ?[èe]me(?!\p{L})|(?<!\p{L})[IVX]+ème|\b1[èe]re|\b1ER/u,
  // Two capitals where one opens the word; an accent that capitals forgot.
  /(?<![\p{L}\d'’@])\p{Lu}{2}\p{Ll}{2,}(?![\p{L}@])|(?<!\p{L})\p{Lu}{2,}[à-ÿ]+\p{Lu}{2,}/u,
  // "de" that does not elide or contract.
  /(?<![\p{L}'-])[dD]e (?=[AEIOUÀÂÉÈÊÎÔŒ]\p{Ll})|(?<!Carrer )\b[dD]e les? |(?<!\p{L})[ÀàA] le /u,
  /(?<!\p{L})(?:Ste?|Mal|Bvd|CA|mmeuble|DeVille)(?!\p{L})/u,
  /\([^)]*$/,
];
const FORMS =
  /\b(?:bilb|bbib|biib|bob|bub)liot|médiatèque|communauté des communes|\S@\S+\.fr|[ -]D'\p{L}|(?<!\p{L})GUY \p{Lu}\p{Ll}|\bJaures\b|\bEglise\b|\broute de (?!la |l'|les |en )\p{Ll}|communal d'Action|\b(?:General|Republique|Allee|Chateau|Francois|Jaurés|Clémenceau) \p{Lu}/u;

const isFaulty = (text: string) => [FORMS, ...TYPING_FAULTS].some((form) => form.test(text));

test('of all the places that ship, none keeps such a form, and to mend it again changes nothing', async () => {
  const store = shippedStore();
  const faults = new Set<string>();
  for (const departement of (await store.manifest()).departements.keys()) {
    for (const { nom, adresse, communeNom } of await store.places(departement)) {
      for (const text of [nom, adresse ?? '']) {
        // What ships is mended: to mend it again changes nothing.
        if (isFaulty(text) || mendedForms(text, communeNom) !== text) faults.add(text);
      }
    }
  }
  expect([...faults]).toEqual([]);
}, 120_000);

test('no name of a commune, an EPCI or a place that ships is without the ligature of « cœur »', async () => {
  const store = shippedStore();
  const territories = createTerritories(store);
  const names = (await territories.catalogue()).map(({ nom }) => nom);
  expect(names.some((name) => name.endsWith('Cœur de Loire'))).toBe(true);
  for (const departement of (await store.manifest()).departements.keys())
    for (const { nom, adresse, communeNom } of await store.places(departement))
      names.push(nom, adresse ?? '', communeNom);
  expect(names.filter((name) => /oeu/i.test(name))).toEqual([]);
});
