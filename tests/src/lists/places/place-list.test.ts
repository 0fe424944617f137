// A list as people have it: saved by Excel or LibreOffice, exported from a tool, typed by hand. What is
// right is kept; each fault says where it is and what is expected.
import { describe, expect, test } from 'vitest';
import { createPlaceListReader, type PlaceList } from '../../../../src/lists/places/place-list.ts';
import { decodeText } from '../../../../src/store/index.ts';
import { listNotes } from '../../../../widget/own-list/copy.ts';
import { faultText } from '../../../../widget/own-list/fault-copy.ts';
import { shippedStore } from '../../../shipped.ts';

const reader = createPlaceListReader(shippedStore());
const HEADER =
  'id;nom;commune;code_postal;code_insee;adresse;latitude;longitude;typologie;telephone';
const ROW = 'a1;Espace Anatole;Nevers;58000;58194;1 rue du Test;46,99;3,16;CSC|ASSO;+33386000000';
const OBJECT = {
  id: 'a1',
  nom: 'Espace Anatole',
  commune: 'Nevers',
  code_postal: '58000',
  code_insee: '58194',
  adresse: '1 rue du Test',
  latitude: 46.99,
  longitude: 3.16,
  typologie: ['CSC', 'ASSO'],
  telephone: '+33386000000',
};

async function read(...lines: string[]): Promise<PlaceList> {
  const list = await reader(lines.join('\n'));
  if (typeof list === 'string') throw new Error(list);
  return list;
}
const said = ({ faults }: PlaceList) =>
  faults.map((fault) => faultText(fault).replace(/[\u00a0\u202f]/g, ' '));

describe('the same place is read', () => {
  const rows = [HEADER, ROW];
  test.each([
    ['with semicolons', rows.join('\n')],
    ['with commas and quotes', rows.map((row) => `"${row.replaceAll(';', '","')}"`).join('\r\n')],
    ['with tabs, as a paste from a spreadsheet', rows.join('\n').replaceAll(';', '\t')],
    ['after a byte order mark', `\uFEFF${rows.join('\n')}`],
    ['with capital titles', [HEADER.toUpperCase(), ROW].join('\n')],
    ['under a title and a sep= line', ['sep=;', 'Lieux de la ville', '', HEADER, ROW].join('\n')],
    ['in JSON', JSON.stringify([OBJECT])],
    ['in an object that holds the list', JSON.stringify({ date: '2026', lieux: [OBJECT] })],
    ['in JSON lines', `${JSON.stringify(OBJECT)}\n${JSON.stringify(OBJECT)}\n`],
    [
      'in GeoJSON',
      JSON.stringify({
        type: 'FeatureCollection',
        features: [
          {
            type: 'Feature',
            geometry: { type: 'Point', coordinates: [3.16, 46.99] },
            properties: { ...OBJECT, latitude: undefined, longitude: undefined },
          },
        ],
      }),
    ],
  ])('%s', async (_, text) => {
    const { places } = await read(text);
    expect(places).toMatchObject([
      {
        id: 'a1',
        nom: 'Espace Anatole',
        communeCode: '58194',
        point: { latitude: 46.99, longitude: 3.16 },
        kind: 'autre',
        role: 'centreSocial',
        telephone: '03 86 00 00 00',
      },
    ]);
  });
});

test('UTF-8, with or without mark, UTF-16 and Windows-1252 give the same accents', () => {
  const texts = [
    Buffer.from('Médiathèque'),
    Buffer.from('\uFEFFMédiathèque'),
    Buffer.from('Médiathèque', 'latin1'),
    Buffer.from('Médiathèque', 'utf16le'),
    Buffer.from('\uFEFFMédiathèque', 'utf16le'),
    Buffer.from('\uFEFFMédiathèque', 'utf16le').swap16(),
  ];
  for (const bytes of texts) expect(decodeText(bytes)).toBe('Médiathèque');
});

describe('a fault says its line, its column and its value', () => {
  test('a place without name or commune is left out and told first, the others stay', async () => {
    const list = await read(
      HEADER,
      ROW.replace('CSC', 'MAGIE'),
      'a2;;Nevers;;;;;;;',
      'a3;Perdu;;;;;;;;',
    );
    expect([list.places.length, list.total]).toEqual([1, 3]);
    expect(said(list)).toEqual([
      'Ligne 3, colonne « nom » : la case est vide. Attendu : le nom du lieu. Ce lieu est laissé de côté.',
      'Ligne 4, colonne « commune » : la case est vide. Attendu : le nom de la commune, ou son code INSEE dans « code_insee ». Ce lieu est laissé de côté.',
      'Ligne 2, colonne « typologie » : « MAGIE » n’est pas compris. Attendu : un ou plusieurs sigles du schéma, comme BIB, RFS ou ASSO. Le lieu est gardé sans cette valeur.',
    ]);
  });

  test.each([
    ['code_postal', 'a;A;Nevers;58 00O;58194;;;;;', '58 00O'],
    ['code_insee', 'a;A;Nevers;58000;581943;;;;;', '581943'],
    ['latitude', 'a;A;Nevers;58000;58194;;quarante;3,16;;', 'quarante'],
    ['longitude', 'a;A;Nevers;58000;58194;;46,99;est;;', 'est'],
    ['typologie', 'a;A;Nevers;58000;58194;;;;BIB|MAGIE;', 'MAGIE'],
    ['telephone', 'a;A;Nevers;58000;58194;;;;;voir la mairie', 'voir la mairie'],
  ] as const)('%s is dropped, the place is kept', async (column, row, value) => {
    const { places, faults } = await read(HEADER, row);
    expect(places).toHaveLength(1);
    const position = { unit: 'line', number: 2 };
    expect(faults).toEqual([{ kind: 'value', position, column, value, used: true }]);
  });

  test('a point of another end of its part of France is said, and not used', async () => {
    const list = await read(
      HEADER,
      'a;Lyon;Nevers;58000;58194;;45,76;4,84;;',
      'b;Guérigny;Nevers;58000;58194;;47,09;3,20;;',
      'c;Toulon;Porquerolles;83400;83069;;42,99;6,20;;',
      'd;Antecume;Maripasoula;97370;97353;;3,30;-54,07;;',
      'e;Cayenne;Maripasoula;97370;97353;;4,93;-52,33;;',
    );
    expect(list.places.map(({ nom, point }) => [nom, point !== null])).toEqual([
      ['Lyon', false],
      ['Guérigny', true],
      ['Toulon', true],
      ['Antecume', true],
      ['Cayenne', false],
    ]);
    expect(said(list).filter((sentence) => sentence.includes('point'))).toEqual([
      'Ligne 2 : le point (45,76 ; 4,84) est loin de la commune. Le lieu est gardé sans cette valeur.',
      'Ligne 6 : le point (4,93 ; −52,33) est loin de la commune. Le lieu est gardé sans cette valeur.',
    ]);
  });

  test('a place outside the data is told, whatever commune bears its name or is near it', async () => {
    const list = await read(
      'nom;commune;code_postal;code_insee',
      'A;;;98818',
      'B;Nouméa;98800;98818',
      'C;Le Mont-Dore;98809;98817',
      'D;Saint-Martin;97150;97801',
      'E;Marigot;97150;',
      'F;Saint-Barthélemy;;97701',
      'G;Le Mont-Dore;;',
      'H;Punaauia;98718;',
    );
    expect(list.places).toEqual([]);
    const NOT_COVERED =
      'que les enquêtes utilisées ici ne couvrent pas. Ce lieu est laissé de côté.';
    expect(said(list)).toEqual([
      `Ligne 2 : « 98818 » désigne Nouméa (Nouvelle-Calédonie), ${NOT_COVERED}`,
      `Ligne 3 : « 98818 98800 Nouméa » désigne Nouméa (Nouvelle-Calédonie), ${NOT_COVERED}`,
      `Ligne 4 : « 98817 98809 Le Mont-Dore » désigne Le Mont-Dore (Nouvelle-Calédonie), ${NOT_COVERED}`,
      `Ligne 5 : « 97801 97150 Saint-Martin » désigne Saint-Martin, ${NOT_COVERED}`,
      `Ligne 6 : « 97150 Marigot » désigne Saint-Martin, ${NOT_COVERED}`,
      `Ligne 7 : « 97701 Saint-Barthélemy » désigne Saint-Barthélemy, ${NOT_COVERED}`,
      'Ligne 8 : plusieurs communes répondent à « Le Mont-Dore » : Mont-Dore (63236), Le Mont-Dore (Nouvelle-Calédonie). Mettez le code INSEE. Ce lieu est laissé de côté.',
      `Ligne 9 : « 98718 Punaauia » désigne Punaauia (Polynésie française), ${NOT_COVERED}`,
    ]);
  });

  test('half a point is no point', async () => {
    const list = await read(HEADER, 'a;A;Nevers;58000;58194;;46,99;;;');
    expect(list.places).toMatchObject([{ point: null }]);
    expect(said(list)).toEqual([
      'Ligne 2, colonne « longitude » : la case est vide. Attendu : un nombre de degrés, comme 3,16. Le lieu est gardé sans cette valeur.',
    ]);
  });

  test('hours that cannot be read are told', async () => {
    expect(said(await read('nom;commune;horaires', 'A;Nevers;9h-12h'))).toEqual([
      'Ligne 2, colonne « horaires » : « 9h-12h » n’est pas compris. Attendu : la notation d’OpenStreetMap, comme Mo-Fr 09:00-12:00. Le lieu est gardé sans cette valeur.',
    ]);
  });

  test('lines are counted as a spreadsheet counts its rows: a cell on several lines is of one', async () => {
    const list = await read('nom;commune;adresse', 'A;Nevers;"1 rue\nBâtiment B"', ';Nevers;');
    expect(said(list)[0]).toContain('Ligne 3,');
  });

  test('in JSON, it says which place', async () => {
    const list = await read(JSON.stringify([OBJECT, 3, { ...OBJECT, id: 'b', nom: null }]));
    expect(said(list)).toEqual([
      'Lieu 2 : ce n’est pas un lieu. Ce lieu est laissé de côté.',
      'Lieu 3, colonne « nom » : la case est vide. Attendu : le nom du lieu. Ce lieu est laissé de côté.',
    ]);
  });
});

test('a list or an object in place of a word is no word', async () => {
  const strange = { ...OBJECT, adresse: { voie: '1 rue du Test' }, telephone: [[3]] };
  const list = await read(JSON.stringify([strange, { nom: { toString: 1 }, commune: 'Nevers' }]));
  expect(list.places).toMatchObject([{ nom: 'Espace Anatole', adresse: null, telephone: null }]);
  expect(said(list)).toEqual([
    'Lieu 2, colonne « nom » : « {…} » n’est pas compris. Attendu : le nom du lieu. Ce lieu est laissé de côté.',
    'Lieu 1, colonne « adresse » : « {…} » n’est pas compris. Attendu : la rue et son numéro. Le lieu est gardé sans cette valeur.',
    'Lieu 1, colonne « telephone » : « […] » n’est pas compris. Attendu : un numéro, comme 03 86 00 00 00. Le lieu est gardé sans cette valeur.',
  ]);
});

describe('columns that nothing reads are named', () => {
  test('but not those of the national schema', async () => {
    const known =
      'nom;commune;date_maj;frais_a_charge;fiche_acces_libre;Modalités d’accompagnement';
    expect(listNotes(await read(`${known};Couleur;Étage`, 'A;Nevers;;;;;;'))).toEqual([
      'Colonnes inconnues, laissées de côté\u00a0: «\u202fCouleur\u202f», «\u202fÉtage\u202f».',
    ]);
  });
});

test.each([
  ['', 'empty'],
  ['  \n ', 'empty'],
  ['Bonjour', 'noHeader'],
  ['titre;quartier\nA;Nevers', 'noHeader'],
  ['[{"nom": "A"', 'notJson'],
  ['{"bonjour": 1}', 'noHeader'],
  ['[1, 2]', 'noHeader'],
  ['nom;commune', 'empty'],
  ['[]', 'empty'],
  ['PK\u0003\u0004\u0014', 'binary'],
  ['PK\u0003\u0004\u0014\u0000xl/workbook.xml', 'workbook'],
  ['%PDF-1.7', 'pdf'],
  ['<!DOCTYPE html><html>', 'html'],
])('%j cannot be read: %s', async (text, trouble) => {
  expect(await reader(text)).toBe(trouble);
});

test('a list that could not be read for want of the names of communes can be read again', async () => {
  const failures = { manifest: 1, candidates: 1 };
  const store = shippedStore();
  const offline = () => Promise.reject(new Error('offline'));
  const failing = createPlaceListReader({
    ...store,
    manifest: () => (failures.manifest-- > 0 ? offline() : store.manifest()),
    candidates: (key) => (failures.candidates-- > 0 ? offline() : store.candidates(key)),
  });
  await expect(failing('nom;commune\nA;Nevers')).rejects.toThrow('offline');
  await expect(failing('nom;commune\nA;Nevers')).rejects.toThrow('offline');
  expect(await failing('nom;commune\nA;Nevers')).toMatchObject({ total: 1, faults: [] });
});

test('zeros that a spreadsheet took away from codes come back', async () => {
  const { places } = await read(
    'nom;commune;code_insee;code_postal',
    'A;Ambérieu-en-Bugey;1004;1500',
  );
  expect(places).toMatchObject([{ communeCode: '01004', codePostal: '01500' }]);
});

describe('one place is counted once', () => {
  test('as the last row has it, and the first one is told', async () => {
    const list = await read(
      'id;nom;commune;telephone',
      '1;A;Nevers;0386000000',
      '2;B;Nevers;',
      '1;A;Nevers;0386111111',
    );
    expect(list.places.map(({ nom, telephone }) => [nom, telephone])).toEqual([
      ['B', null],
      ['A', '03 86 11 11 11'],
    ]);
    expect(said(list)).toEqual([
      'Ligne 2 : ce lieu revient plus loin (Ligne 4). Il n’est compté qu’une fois.',
    ]);
  });

  test('several places of one identifier are several', async () => {
    const { places } = await read('id;nom;commune', '1;Ancien nom;Nevers', '1;Nouveau nom;Nevers');
    expect(places.map(({ nom }) => nom)).toEqual(['Ancien nom', 'Nouveau nom']);
    expect(new Set(places.map(({ id }) => id)).size).toBe(2);
  });

  test('two places of one name and two addresses are two', async () => {
    const { places } = await read(
      'nom;commune;adresse',
      'EPN;Nevers;1 rue A',
      'EPN;Nevers;2 rue B',
    );
    expect(places).toHaveLength(2);
  });
});

test('of two columns of one title, the first is read, which is said; one without a title is named by its place', async () => {
  const list = await read('nom;nom;;commune', 'Mairie;Annexe;x;Nevers');
  expect(list.places.map(({ nom }) => nom)).toEqual(['Mairie']);
  expect(listNotes(list).map((note) => note.replace(/[\u00a0\u202f]/g, ' '))).toEqual([
    'Plusieurs colonnes s’appellent « nom » : la première seule a été lue.',
    'Colonnes inconnues, laissées de côté : « nom », « colonne_3 ».',
  ]);
});
