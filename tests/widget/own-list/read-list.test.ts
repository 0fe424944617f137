// A list as people have it: saved by Excel or LibreOffice, exported from a tool, typed by hand. What is
// right is kept; each fault says where it is and what is expected.
import { describe, expect, test } from 'vitest';
import { decodeText } from '../../../src/store/index.ts';
import { weekOf } from '../../../widget/own-list/osm-hours.ts';
import { placesFor } from '../../../widget/own-list/places-for.ts';
import { type BroughtList, readList } from '../../../widget/own-list/read-list.ts';
import { shippedStore } from '../../shipped.ts';

const HEADER =
  'id;nom;commune;code_postal;code_insee;adresse;latitude;longitude;typologie;telephone';
const ROW = 'a1;Espace Anatole;Nevers;58000;58194;1 rue du Test;46,99;3,16;CSC|ASSO;+33386000000';

function read(text: string): BroughtList {
  const list = readList(text);
  if (typeof list === 'string') throw new Error(list);
  return list;
}

describe('the same place is read', () => {
  const rows = [HEADER, ROW];
  test.each([
    ['with semicolons', rows.join('\n')],
    ['with commas and quotes', rows.map((row) => `"${row.replaceAll(';', '","')}"`).join('\r\n')],
    ['with tabs, as a paste from a spreadsheet', rows.join('\n').replaceAll(';', '\t')],
    ['after a byte order mark', `\uFEFF${rows.join('\n')}`],
    ['with capital titles', [HEADER.toUpperCase(), ROW].join('\n')],
    [
      'in JSON',
      JSON.stringify([
        {
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
        },
      ]),
    ],
  ])('%s', (_, text) => {
    const { places, faults } = read(text);
    expect(faults).toEqual([]);
    expect(places).toMatchObject([
      {
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

test('UTF-8, with or without mark, and Windows-1252 give the same accents', () => {
  const utf8 = new TextEncoder().encode('Médiathèque');
  const marked = new TextEncoder().encode('\uFEFFMédiathèque');
  const windows = Uint8Array.from('Médiathèque', (letter) => letter.charCodeAt(0));
  for (const bytes of [utf8, marked, windows]) {
    expect(decodeText(bytes.buffer)).toBe('Médiathèque');
  }
});

describe('a fault says its line, its column and its value', () => {
  test('a place without name or commune is left out, the others stay', () => {
    const { places, faults, total } = read(
      [HEADER, ROW, 'a2;;Nevers;;;;;;;', 'a3;Sans commune;;;;;;;;'].join('\n'),
    );
    expect([places.length, total]).toEqual([1, 3]);
    expect(faults).toEqual(
      [
        { where: 'Ligne\u00a03', column: 'nom', value: '', kept: false },
        { where: 'Ligne\u00a04', column: 'commune', value: '', kept: false },
      ].map((fault) => ({ ...fault, where: fault.where.replace('\u00a0', ' ') })),
    );
  });

  test.each([
    ['code_insee', 'a;A;Nevers;58000;581943;;;;;', '581943'],
    ['code_postal', 'a;A;Nevers;58 00O;58194;;;;;', '58 00O'],
    ['latitude', 'a;A;Nevers;58000;58194;;146,99;3,16;;', '146,99'],
    ['longitude', 'a;A;Nevers;58000;58194;;46,99;est;;', 'est'],
    ['typologie', 'a;A;Nevers;58000;58194;;;;BIB|MAGIE;', 'MAGIE'],
    ['telephone', 'a;A;Nevers;58000;58194;;;;;voir la mairie', 'voir la mairie'],
  ] as const)('%s is dropped, the place is kept', (column, row, value) => {
    const { places, faults } = read([HEADER, row].join('\n'));
    expect(places).toHaveLength(1);
    expect(faults).toEqual([{ where: 'Ligne 2', column, value, kept: true }]);
  });

  test('lines are counted as an editor counts them, cells on several lines included', () => {
    const text = `nom;commune;adresse\nA;Nevers;"1 rue\nBâtiment B"\n;Nevers;\n`;
    expect(read(text).faults.map(({ where }) => where)).toEqual(['Ligne 4']);
  });
});

test.each([
  ['', 'empty'],
  ['  \n ', 'empty'],
  ['Bonjour', 'noHeader'],
  ['titre;ville\nA;Nevers', 'noHeader'],
  ['[{"nom": "A"', 'notJson'],
  ['{"bonjour": 1}', 'notAList'],
  ['[1, 2]', 'notAList'],
  ['nom;commune', 'empty'],
  ['[]', 'empty'],
])('%j cannot be read: %s', (text, trouble) => {
  expect(readList(text)).toBe(trouble);
});

test('zeros that a spreadsheet took away from codes come back', () => {
  const { places } = read('nom;commune;code_insee;code_postal\nA;Ambérieu;1004;1500');
  expect(places).toMatchObject([{ communeCode: '01004', codePostal: '01500' }]);
});

test('the same identifier twice is one place, as the last row has it', () => {
  const { places } = read('id;nom;commune\n1;Ancien nom;Nevers\n1;Nouveau nom;Nevers');
  expect(places.map(({ nom }) => nom)).toEqual(['Nouveau nom']);
});

test('a commune is known by its code, or by its name and département', async () => {
  const nevers = await shippedStore().commune('58194');
  const { places } = read(
    [
      'nom;commune;code_postal;code_insee',
      'Par le code;NEVERS;;58194',
      'Par le nom;nevers;58000;',
      'Homonyme;Nevers;75001;',
      'Ailleurs sans point;Decize;58300;58095',
    ].join('\n'),
  );
  const seen = placesFor(nevers, places, 'votreListe');
  expect(seen.map(({ nom, communeCode }) => [nom, communeCode])).toEqual([
    ['Par le code', '58194'],
    ['Par le nom', '58194'],
  ]);
});

describe('opening hours of OpenStreetMap', () => {
  test('the plain cases are read, Monday to Saturday', () => {
    const week = weekOf('Mo-Fr 09:00-12:00,14:00-18:30; Sa 08:30-12:00; Su off');
    expect(week?.map((day) => day.length)).toEqual([2, 2, 2, 2, 2, 1]);
    expect(week?.[0]?.[1]).toEqual({ from: 14 * 60, to: 18 * 60 + 30 });
  });

  test.each(['', '24/7', 'Mo-Fr 9h-12h', 'Mo-Fr 12:00-09:00', 'week 1-10 Mo 09:00-10:00'])(
    '%j is unknown hours',
    (written) => {
      expect(weekOf(written)).toBeNull();
    },
  );
});
