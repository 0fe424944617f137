// The structures of Aidants Connect, from rows as their list writes them: which are places, where, of what kind.
import { describe, expect, test } from 'vitest';
import { AIDANTS_CONNECT } from '../../../pipeline/sources/aidants-connect.ts';
import type { CommuneRow } from '../../../pipeline/steps/join.ts';
import { KnownPlaces } from '../../../pipeline/steps/places/add-list.ts';
import { addAidantsConnect } from '../../../pipeline/steps/places/aidants-connect/add-aidants-connect.ts';
import { kindOfStructure } from '../../../pipeline/steps/places/aidants-connect/kind-of.ts';
import { type TidyPlace, UNKNOWN } from '../../../pipeline/steps/places/tidy-place.ts';
import { departementOf } from '../../../src/terms/commune.ts';

const commune = (code: string, nom: string, ...postal: string[]): CommuneRow => ({
  code,
  nom,
  departement: departementOf(code),
  departement_nom: '',
  region: '',
  region_nom: '',
  epci: null,
  epci_nom: null,
  population: 2_000,
  latitude: 47,
  longitude: 3,
  codes_postaux: postal,
});
const GEOGRAPHY = {
  communes: [
    commune('58194', 'Nevers', '58000'),
    commune('22208', 'Plouasne', '22830'),
    commune('02357', 'Guise', '02120'),
    commune('57490', 'Moyenvic', '57630'),
    commune('06041', 'Cipières', '06620'),
    commune('06070', 'Gréolières', '06620'),
    commune('59392', 'Maubeuge', '59600'),
    commune('31526', 'Saint-Léon', '31560'),
    commune('31396', 'Nailloux', '31560'),
    commune('80262', 'Eaucourt-sur-Somme', '80580'),
    commune('17299', 'Rochefort', '17300'),
    commune('59350', 'Lille', '59000', '59160', '59260', '59777', '59800'),
    commune('59527', 'Saint-André-lez-Lille', '59350'),
    commune('52250', 'Joinville', '52300'),
    commune('52411', 'Rives Dervoises', '52220'),
    commune('97614', 'Ouangani', '97670'),
    commune('97605', 'Chiconi', '97670'),
    commune('26281', 'Romans-sur-Isère', '26100'),
    commune('01328', 'Romans', '01400'),
  ],
  sirens: new Map([
    ['21060070', '06070'],
    ['21520180', '52411'],
  ]),
  former: [{ nom: 'Gréolières-les-Neiges', commune: '06070' }],
};
const row = (given: Readonly<Record<string, string>>) =>
  AIDANTS_CONNECT.row.parse({
    id: '1',
    nom: 'CCAS DE NEVERS',
    adresse: '4 RUE DE LA  CHARITE',
    code_postal: '58000',
    commune: 'Nevers',
    code_insee: '58194',
    siret: '',
    label_france_services: 'non',
    ...given,
  });
const added = (rows: readonly Readonly<Record<string, string>>[], known: TidyPlace[] = []) => {
  const places = new KnownPlaces(known);
  const counts = addAidantsConnect(
    places,
    rows.map((one, i) => row({ id: `${i}`, ...one })),
    GEOGRAPHY,
  );
  return { places: places.all(), counts };
};
const [nevers] = GEOGRAPHY.communes;
if (!nevers) throw new Error('no commune');
const library: TidyPlace = {
  ...UNKNOWN,
  id: 'LI1',
  kind: 'bibliotheque',
  nom: 'Médiathèque Jean-Jaurès',
  adresse: '17 rue Jean Jaurès',
  codePostal: '58000',
  commune: nevers,
  latitude: 46.99,
  longitude: 3.17,
  list: 'bibliotheques2025',
};

test('a structure is an actor of its kind, at the centre of its commune, written as people would', () => {
  expect(added([{}]).places).toMatchObject([
    {
      kind: 'autre',
      role: 'ccas',
      nom: 'CCAS de Nevers',
      adresse: '4 rue de la Charite',
      latitude: 47,
      longitude: 3,
      atCentre: true,
      aidantsConnect: true,
      list: 'aidantsConnect2024',
    },
  ]);
});

test.each([
  ['MAIRIE DE PLOUASNE', 'mairie'],
  ['CCAS - Mairie de La Clusaz', 'ccas'],
  ["Centre intercommunal d'Action Sociale du Blaisois", 'ccas'],
  ['MJC CENTRE SOCIAL DE LA SOUTERRAINE', 'centreSocial'],
  ['Mission Locale du Bassin Houiller', 'missionLocale'],
  ['PIMMS Blois', 'pimms'],
  ['Familles Rurales Avesnois Mormal', 'associations'],
  ['Régie de Quartiers d’Angers', 'siae'],
  ['La Poste Formerie', 'operateur'],
  ['Maison des Solidarités Châteaudun', 'operateur'],
  ['Cyberbase de Etang Salé', null],
])('%s is %s', (nom, role) => {
  expect(kindOfStructure({ nom, label_france_services: false })).toEqual({ kind: 'autre', role });
});

test.each([
  ['Mon Assistant Numérique Chalon-sur-Saône'],
  ['EI Girard Hervé - mon assistant numérique'],
  ['ESAT les Ateliers de la Lys'],
  ["Centre d'accueil pour demandeurs d'asile de Coallia (Joigny)"],
  ['Service RH'],
  ['Nicolas Palomares'],
  ['La MAGIC'],
])('%s is no place that anybody may be sent to', (nom) => {
  expect(kindOfStructure({ nom, label_france_services: false })).toBeNull();
  expect(added([{ nom }])).toMatchObject({ places: [], counts: { noPlace: 1 } });
});

describe('the code of the list is not believed', () => {
  const where = (given: Readonly<Record<string, string>>) =>
    added([given]).places.map((place) => place.commune.nom);

  test('the SIREN of a commune says which, before the postal code does', () => {
    const given = { nom: 'Mairie', code_postal: '06620', commune: 'Cipieres', code_insee: '06041' };
    expect(where({ ...given, siret: '21060070600019' })).toEqual(['Gréolières']);
  });
  test('then the end of its name', () => {
    const given = { code_postal: '02120', commune: 'Moyenvic', code_insee: '57490' };
    expect(where({ ...given, nom: 'Mairie de Guise' })).toEqual(['Guise']);
  });
  test('an office of a commune whose mail has a postal code of its own', () => {
    const given = { code_postal: '59607', commune: 'Maubeuge', code_insee: '59615' };
    expect(where({ ...given, nom: 'Mairie de Maubeuge' })).toEqual(['Maubeuge']);
  });
  test('the town after the street, never the name of the street', () => {
    const given = { nom: 'Centre social du Lauragais', code_postal: '31560', commune: 'Nailloux' };
    expect(where({ ...given, adresse: '4 avenue de Saint-Léon' })).toEqual(['Nailloux']);
    expect(where({ ...given, adresse: '4 rue Neuve, 31560 Saint-Léon' })).toEqual(['Saint-Léon']);
  });
  test.each([
    ['CCAS DE SAINT-ANDRE', '59350', 'Lille', '', 'Saint-André-lez-Lille'],
    ['VILLE DE JOINVILLE', '52300', 'Joinville', '21520180700017', 'Joinville'],
    ['CCAS de Ouanagani', '97670', 'Chiconi', '', 'Ouangani'],
    ['CCAS de la Ville de ROMANS', '26100', 'Romans Sur Isere', '', 'Romans-sur-Isère'],
  ])(
    'what an office calls its commune, whole, cut or misspelt: %s',
    (nom, code, commune, siret, found) => {
      expect(where({ nom, code_postal: code, commune, siret })).toEqual([found]);
    },
  );
  test('the office of another commune is in neither: the postal code is that of its mail', () => {
    const given = { nom: 'CCAS ROCHEFORT', code_postal: '80262', commune: 'Eaucourt Sur Somme' };
    expect(added([{ ...given, code_insee: '80262' }])).toMatchObject({
      places: [],
      counts: { nowhere: 1 },
    });
  });
  test('where nothing is sure, it is left out and counted', () => {
    const given = { nom: 'Centre social La Garde', code_postal: '13381', commune: 'Moyenvic' };
    expect(added([{ ...given, code_insee: '57490' }])).toMatchObject({
      places: [],
      counts: { nowhere: 1 },
    });
  });
});

describe('each place once', () => {
  test('the library of another list keeps its line, and is marked', () => {
    const { places, counts } = added([{ nom: 'MEDIATHEQUE JEAN JAURES' }], [library]);
    expect(places).toEqual([{ ...library, aidantsConnect: true }]);
    expect(counts).toMatchObject({ known: 1, added: 0 });
  });
  test('a CCAS told twice is one; its town hall, at the same door, is another', () => {
    const { places, counts } = added([
      {},
      { nom: "Centre Communal d'Action Sociale de la ville de Nevers" },
      { nom: 'Ville de Nevers' },
    ]);
    expect(places.map(({ nom }) => nom)).toEqual(['CCAS de Nevers', 'Mairie de Nevers']);
    expect(counts).toMatchObject({ twins: 1, added: 2 });
  });
  test('a France services that the later list no longer has is not brought back', () => {
    const { places, counts } = added([{ nom: 'MSAP de Nevers', label_france_services: 'oui' }]);
    expect([places, counts.unlisted]).toEqual([[], 1]);
  });
});

test.each([
  ['CCAS de Ouanagani', 'Ouangani', '97670', "CCAS d'Ouangani"],
  ['MAIRIE DE MAUBEUJE', 'Maubeuge', '59600', 'Mairie de Maubeuge'],
  ['CCAS DE SAINT-ANDRE', 'Lille', '59350', 'CCAS de Saint-André-lez-Lille'],
])('%s is written with the right name of its commune', (nom, commune, code, written) => {
  expect(added([{ nom, commune, code_postal: code }]).places[0]?.nom).toBe(written);
});

test('what is at somebody’s home has no address', () => {
  const [place] = added([
    { nom: 'Familles Rurales', adresse: 'Chez Mme Untel, 3 rue Haute' },
  ]).places;
  expect(place?.adresse).toBeNull();
});
