// What each row of a list of places gives, column by column, and which of its cells are told: quick, and every rule of the
// readers has its row here. What holds of all of France is tried beside.
import { Typologie } from '@gouvfr-anct/lieux-de-mediation-numerique';
import { describe, expect, test } from 'vitest';
import type { PlaceFault } from '../../../../src/lists/places/place-fault.ts';
import {
  createPlaceListReader,
  type PlaceList,
  type PlaceSource,
} from '../../../../src/lists/places/place-list.ts';
import { degreesOf, isFar, wrongPointOf } from '../../../../src/lists/places/point.ts';
import { telephoneOf } from '../../../../src/lists/places/telephone.ts';
import { kindOf } from '../../../../src/lists/places/vocabulary.ts';
import { SOME_COMMUNES } from '../some-communes.ts';

const NEVERS = { latitude: 46.99, longitude: 3.16 };
const SOURCE: PlaceSource = {
  ...SOME_COMMUNES,
  surroundings: async (departement) => new Map(departement === '58' ? [['58194', NEVERS]] : []),
};

async function read(text: string): Promise<PlaceList> {
  const list = await createPlaceListReader(SOURCE)(text);
  if (typeof list === 'string') throw new Error(list);
  return list;
}

/** The only place of a row of these columns, beside its name and its commune. */
async function placeWith(column: string, cell: string) {
  const { places, faults } = await read(`nom;commune;${column}\nA;Nevers;"${cell}"`);
  return { place: places[0], faults: faults.map(toldOf) };
}

/** "58194 2: mismatch 58194 58160", a row that is left out: its line first in brackets. */
function toldOf(fault: PlaceFault): string {
  const line = fault.used ? `${fault.position.number}` : `(${fault.position.number})`;
  const column = 'column' in fault ? ` ${fault.column}` : '';
  const value = 'value' in fault ? ` ${fault.value}` : '';
  const choices = 'choices' in fault ? fault.choices.map(({ code }) => code) : [];
  const outside = fault.kind === 'homonyms' ? fault.outside.map(({ code }) => code) : [];
  const commune = 'commune' in fault ? ` of ${fault.commune.code}` : '';
  const where = 'wrong' in fault ? ` ${fault.wrong}` : '';
  const by = 'by' in fault ? ` by ${fault.by.number}` : '';
  const among = [...choices, ...outside].map((code) => ` ${code}`).join('');
  return `${line} ${fault.kind}${column}${where}${value}${among ? ` among${among}` : ''}${commune}${by}`;
}

describe('the commune of a place, by its INSEE code, its postal code and its name', () => {
  test.each([
    [';;Nevers', '58194', []],
    ['58194;;', '58194', []],
    ['58194;;Nevers', '58194', []],
    ['58194;58000;NEVERS', '58194', []],
    [';58000;Nevers', '58194', []],
    // A CEDEX, of the same département.
    [';58036;Nevers', '58194', []],
    [';75001;Nevers', null, ['(2) mismatch 75001 Nevers among 58194']],
    [';20090;Ajaccio', '2A004', []],
    // People write codes under « commune ».
    [';;58194', '58194', []],
    [';;01440', null, ['(2) homonyms 01440 among 01283 01451']],
    [';;97133', null, ['(2) homonyms 97133 among 97133 97701']],
    [';;58000', null, ['(2) homonyms 58000 among 58051 58194 58238 58278']],
    [';58000;', null, ['(2) homonyms 58000 among 58051 58194 58238 58278']],
    [';58180;', '58160', []],
    ['58000;;Nevers', '58194', ['2 postal-code 58000 of 58194']],
    ['58999;;Nevers', '58194', ['2 unknown-code 58999 of 58194']],
    ['58999;;', null, ['(2) unknown-commune 58999']],
    ['581943;;Nevers', '58194', ['2 value code_insee 581943']],
    ['58194;;Marzy', null, ['(2) mismatch 58194 Marzy among 58194 58160']],
    ['58194;58000;Marzy', '58194', ['2 other-name Marzy of 58194']],
    ['58194;;Le Banlay', '58194', ['2 other-name Le Banlay of 58194']],
    [';;Seynod', '74010', []],
    [';;Saint-Denis', null, ['(2) homonyms Saint-Denis among 11339 30247 93066 97411']],
    [';93200;Saint-Denis', '93066', []],
    [';;Nouméa', null, ['(2) outside-data Nouméa']],
    ['98818;98800;Nouméa', null, ['(2) outside-data 98818 98800 Nouméa']],
    [';;Marigot', null, ['(2) homonyms Marigot among 97216 97801']],
    ['97133;;', '97133', []],
    [';97133;', null, ['(2) outside-data 97133']],
    [';;Zzyzx', null, ['(2) unknown-commune Zzyzx']],
    [';;', null, ['(2) empty commune']],
    // Codes that are mended, or of a commune of old, are enough by themselves.
    ['1004;;', '01004', []],
    ['74268;;', '74010', []],
    ['58000;;', null, ['(2) unknown-commune 58000']],
    [';58999;', null, ['(2) unknown-commune 58999']],
    // A village of Saint-Barthélemy, or the town of Nièvre: neither is chosen.
    [';97133;Nevers', null, ['(2) homonyms 97133 Nevers among 58194 97701']],
    [';97133;Gustavia', null, ['(2) outside-data 97133 Gustavia']],
  ])('%j: %j, %j', async (cells, code, told) => {
    const { places, faults } = await read(`nom;code_insee;code_postal;commune\nA;${cells}`);
    expect(places.map(({ communeCode }) => communeCode)).toEqual(code === null ? [] : [code]);
    expect(faults.map(toldOf)).toEqual(told);
  });
});

describe('a cell of a place', () => {
  test.each([
    ['adresse', '1 rue du Test', { adresse: '1 rue du Test' }],
    ['code_postal', '58 000', { codePostal: '58000' }],
    ['telephone', '+33 3 86 00 00 00', { telephone: '03 86 00 00 00' }],
    ['typologie', 'bib', { kind: 'bibliotheque' }],
    ['typologie', 'ASSO|CCAS', { kind: 'autre', role: 'ccas' }],
    ['typologie', 'ASSO|RFS', { kind: 'franceServices' }],
    ['itinerance', 'Itinérant', { itinerant: true }],
    ['itinerance', 'ITINERANT', { itinerant: true }],
    ['itinerance', 'Fixe|Itinérant', { itinerant: false }],
    ['modalites_acces', 'Prendre un rendez-vous par mail', { byAppointment: true }],
    ['modalites_acces', 'Sur RDV', { byAppointment: true }],
    ['modalites_acces', 'Se présenter', { byAppointment: null }],
    ['date_maj', '2026-05-04', { updated: '2026-05' }],
    ['date_maj', '2026-05-04 00:00:00', { updated: '2026-05' }],
    ['date_maj', '2026-12-04T10:00:00Z', { updated: '2026-12' }],
    ['date_maj', '4/01/2026', { updated: '2026-01' }],
    ['date_maj', '04/05/2026', { updated: '2026-05' }],
    ['pivot', '219 302 341 00019', { siret: '21930234100019' }],
    ['pivot', '21930234100010', { siret: '21930234100010' }],
    ['pivot', '01930234100019', { siret: '01930234100019' }],
    ['dispositif_programmes_nationaux', 'Aidants Connect', { aidantsConnect: true }],
    [
      'dispositif_programmes_nationaux',
      'France services|Aidants Connect',
      { aidantsConnect: true },
    ],
    [
      'horaires',
      'Mo off; Tu 09:00-12:00',
      { hours: [[], [{ from: 540, to: 720 }], [], [], [], []] },
    ],
    ['services', 'Maîtrise des outils numériques du quotidien', { nom: 'A' }],
  ] as const)('%s %j is %j', async (column, cell, expected) => {
    const { place, faults } = await placeWith(column, cell);
    expect(place).toMatchObject(expected);
    expect(faults).toEqual([]);
  });

  test.each([
    ['code_postal', '58 00O', ['2 value code_postal 58 00O'], 'codePostal', null],
    ['telephone', 'voir la mairie', ['2 value telephone voir la mairie'], 'telephone', null],
    ['typologie', 'BIB|MAGIE', ['2 value typologie MAGIE'], 'kind', 'bibliotheque'],
    ['typologie', 'ASSO;BIB', ['2 separator typologie ;'], 'kind', 'bibliotheque'],
    ['typologie', 'ASSO, BIB', ['2 separator typologie ,'], 'kind', 'bibliotheque'],
    ['itinerance', 'parfois', ['2 value itinerance parfois'], 'itinerant', false],
    ['date_maj', 'hier', ['2 value date_maj hier'], 'updated', undefined],
    ['date_maj', '2026-13-04', ['2 value date_maj 2026-13-04'], 'updated', undefined],
    ['date_maj', '2026-00-04', ['2 value date_maj 2026-00-04'], 'updated', undefined],
    ['date_maj', '12026-05-04', ['2 value date_maj 12026-05-04'], 'updated', undefined],
    ['date_maj', '2026-05-041', ['2 value date_maj 2026-05-041'], 'updated', undefined],
    ['date_maj', '104/05/2026', ['2 value date_maj 104/05/2026'], 'updated', undefined],
    ['date_maj', '04/05/20261', ['2 value date_maj 04/05/20261'], 'updated', undefined],
    ['horaires', '9h-12h', ['2 value horaires 9h-12h'], 'hours', null],
    ['services', 'Faire le café', ['2 value services Faire le café'], 'nom', 'A'],
    ['latitude', '46,99', ['2 empty longitude'], 'point', null],
    ['longitude', 'est', ['2 empty latitude', '2 value longitude est'], 'point', null],
    ['pivot', '00000000000000', [], 'siret', undefined],
    ['pivot', '2193023410001', [], 'siret', undefined],
    ['pivot', '219302341000190', [], 'siret', undefined],
    ['dispositif_programmes_nationaux', 'Petits-déjeuners', [], 'aidantsConnect', undefined],
  ] as const)('%s %j is told, %j: %s is %j', async (column, cell, told, field, value) => {
    const { place, faults } = await placeWith(column, cell);
    expect(faults).toEqual(told);
    expect(place?.[field]).toBe(value);
  });

  test('says that nobody is received: the place is left out', async () => {
    const { place, faults } = await placeWith(
      'modalites_acces',
      "Se présenter|Ce lieu n'accueille pas de public",
    );
    expect([place, faults]).toEqual([undefined, ['(2) no-public']]);
  });

  test.each([
    ['46,99;3,16', [], true],
    ['47,2;3,2', [], true],
    ['3,16;46,99', ['2 point swapped 3,16 ; 46,99'], false],
    ['0;0', ['2 point outside 0 ; 0'], false],
    ['45,76;4,84', ['2 point elsewhere 45,76 ; 4,84'], false],
    ['-20,9;55,45', ['2 point elsewhere -20,9 ; 55,45'], false],
    [';', [], false],
  ])('its point %s is told, %j, and used: %j', async (cells, told, isUsed) => {
    const { places, faults } = await read(`nom;commune;latitude;longitude\nA;Nevers;${cells}`);
    expect(faults.map(toldOf)).toEqual(told);
    expect(places.map(({ point }) => point !== null)).toEqual([isUsed]);
  });
});

describe('the rows of a list', () => {
  test.each([
    ['id;nom;commune\na;A;Nevers\nb;B;Marzy', ['a', 'b'], []],
    ['nom;commune\nA;Nevers\nB;Marzy', ['line 2', 'line 3'], []],
    ['id;nom;commune\n;A;Nevers\nb;B;Marzy', ['line 2', 'b'], []],
    // One identifier of two places is neither's.
    ['id;nom;commune\na;A;Nevers\na;B;Marzy', ['line 2', 'line 3'], ['2 shared-id a']],
    [
      'id;nom;commune\n2,15802E+13;A;Nevers\n2,15802E+13;B;Marzy\nc;C;Imphy',
      ['line 2', 'line 3', 'c'],
      ['2 rounded-id 2,15802E+13'],
    ],
    // The same place twice: the last is the newest, where it stands.
    ['id;nom;commune\na;A;Nevers\nb;B;Marzy\na;a;nevers', ['b', 'a'], ['(2) repeated by 4']],
    [
      'id;nom;commune;adresse\na;A;Nevers;1 rue\na;A;Nevers;2 rue',
      ['line 2', 'line 3'],
      ['2 shared-id a'],
    ],
  ])('%j are called %j, and told %j', async (text, ids, told) => {
    const { places, faults } = await read(text);
    expect(places.map(({ id }) => id)).toEqual(ids);
    expect(faults.map(toldOf)).toEqual(told);
  });

  test.each([
    ['nom;commune\n;Nevers', ['(2) empty nom'], 1],
    ['nom;commune\nA;Nevers;x;;y', ['2 extra-cells x ; y'], 1],
    ['nom;commune\n"A;Nevers\nB;Nevers', ['2 unclosed-quote'], 2],
    ['[{"nom":"A","commune":"Nevers"},3]', ['(2) not-an-object'], 2],
    ['[{"nom":"A","commune":"Nevers"},null]', ['(2) not-an-object'], 2],
    ['\ufeff[{"nom":"A","commune":"Nevers"}]', [], 1],
    ['[{"nom":{},"commune":"Nevers"}]', ['(1) value nom {…}'], 1],
    ['[{"nom":"A","commune":"Nevers","adresse":[{}]}]', ['1 value adresse […]'], 1],
    // Rows that are left out come first.
    ['nom;commune;telephone\nA;Nevers;x\n;Nevers;', ['(3) empty nom', '2 value telephone x'], 2],
  ])('%j: %j, of %i', async (text, told, total) => {
    const list = await read(text);
    expect([list.faults.map(toldOf), list.total]).toEqual([told, total]);
  });

  test.each(['nom;commune\n;Nevers', '[{"nom":{},"commune":"Nevers"}]'])(
    '%j: a place without a name is left out',
    async (text) => {
      expect((await read(text)).places).toEqual([]);
    },
  );

  test('a point is used where the centre of its commune is not known', async () => {
    const { places } = await read('nom;commune;latitude;longitude\nA;Ajaccio;41,92;8,74');
    expect(places.map(({ point }) => point)).toEqual([{ latitude: 41.92, longitude: 8.74 }]);
  });

  test('what stands above the header, and the columns that nothing reads, are said', async () => {
    const { titles, unknownColumns } = await read('Lieux\n\nnom;commune;couleur\nA;Nevers;bleu');
    expect([titles, unknownColumns]).toEqual([[1], ['couleur']]);
    const json = await read(
      '[{"nom":"A","commune":"Nevers","couleur":"bleu"},{"nom":"B","commune":"Marzy","taille":1}]',
    );
    expect([json.titles, json.unknownColumns]).toEqual([[], ['couleur', 'taille']]);
  });

  test.each([
    ['', 'empty'],
    ['nom;commune', 'empty'],
    ['[]', 'empty'],
    ['[{"nom":', 'notJson'],
    ['Nevers\nMarzy', 'noHeader'],
    ['nom;adresse\nA;1 rue', 'noHeader'],
    ['commune;adresse\nNevers;1 rue', 'noHeader'],
    ['[{"a":1}]', 'noHeader'],
    ['%PDF-1.7', 'pdf'],
  ])('%j is none: %s', async (text, trouble) => {
    expect(await createPlaceListReader(SOURCE)(text)).toBe(trouble);
  });

  test.each(['code_insee', 'code_postal', 'commune'])(
    'a name and %s are enough columns',
    async (column) => {
      const { total } = await read(`nom;${column}\nA;x`);
      expect(total).toBe(1);
    },
  );

  test.each([
    ['nom;code_insee;commune\nA;58194;Nevers', ['5']],
    ['nom;code_postal;commune\nA;58000;Nevers', ['5']],
    ['nom;commune\nA;58194', ['5']],
    ['nom;commune\nA;Nevers', ['n']],
    ['nom;code_insee;commune\nA;58194;Marzy', ['5', 'm']],
    ['nom;code_postal;commune\nA;75001;Nevers', ['7', 'n']],
  ])('%j: names are looked for where codes are not enough, in files %j', async (text, files) => {
    const asked: string[] = [];
    const candidates = (key: string) => {
      asked.push(key);
      return SOURCE.candidates(key);
    };
    await createPlaceListReader({ ...SOURCE, candidates })(text);
    expect(asked).toEqual(files);
  });

  test('a source that failed once is asked again', async () => {
    let fails = true;
    const manifest = () => (fails ? Promise.reject(new Error('offline')) : SOURCE.manifest());
    const reader = createPlaceListReader({ ...SOURCE, manifest });
    await expect(reader('nom;commune\nA;Nevers')).rejects.toThrow('offline');
    fails = false;
    expect(await reader('nom;commune\nA;Nevers')).toMatchObject({ total: 1 });
  });
});

test.each([
  ['58194', 46.99, 3.16, null],
  ['58194', 41.3, -5.3, null],
  ['58194', 51.2, 9.7, null],
  ['58194', 41.2, 3, 'outside'],
  ['58194', 51.3, 3, 'outside'],
  ['58194', 46, -5.4, 'outside'],
  ['58194', 46, 9.8, 'outside'],
  ['58194', 3.16, 46.99, 'swapped'],
  ['58194', 16, -61.5, 'elsewhere'],
  ['97105', 16, -61.7, null],
  ['97209', 14.6, -61, null],
  ['97302', 4.9, -52.3, null],
  ['97411', -20.9, 55.45, null],
  ['97611', -12.8, 45.2, null],
  ['97411', 46.99, 3.16, 'elsewhere'],
  ['97411', 55.45, -20.9, 'swapped'],
])('for %s, the point %d, %d: %j', (code, latitude, longitude, wrong) => {
  expect(wrongPointOf({ latitude, longitude }, code)).toBe(wrong);
});

test('a place is far from its commune past 30 km, past 120 in Guyane', () => {
  const north = (km: number) => ({ latitude: 46.99 + km / 111.2, longitude: 3.16 });
  expect([isFar(north(29.9), '58194', NEVERS), isFar(north(30.1), '58194', NEVERS)]).toEqual([
    false,
    true,
  ]);
  expect([isFar(north(119), '97353', NEVERS), isFar(north(121), '97353', NEVERS)]).toEqual([
    false,
    true,
  ]);
});

test.each([
  ['46,99', 46.99],
  ['3.16°', 3.16],
  [' -61 ', -61],
  ['+5,', 5],
  ['1234', null],
  ['', null],
  ['46,99x', null],
  ['x46,99', null],
])('%j is %j degrees', (text, degrees) => {
  expect(degreesOf(text)).toBe(degrees);
});

test.each([
  ['+33180059880', '01 80 05 98 80'],
  ['0033 1 80 05 98 80', '01 80 05 98 80'],
  [' 01.80.05.98.80 ', '01 80 05 98 80'],
  ['+33 (0)1 80 05 98 80', '01 80 05 98 80'],
  // Numbers, to a spreadsheet.
  ['180059880', '01 80 05 98 80'],
  ['33180059880', '01 80 05 98 80'],
  [' 3949 00 ', '3949 00'],
  // 0033 amid a number is no prefix; eleven figures are no French number.
  ['0100330203', '01 00 33 02 03'],
  ['01 80 05 98 80 1', '01 80 05 98 80 1'],
  ['1 01 80 05 98 80', '1 01 80 05 98 80'],
  ['(0)1-80/05', '(0)1-80/05'],
  ['12345', null],
  ['voir la mairie', null],
  ['01 80 05 98 80 poste 3', null],
  ['tél. 01 80 05 98 80', null],
  ['', null],
])('the telephone %j is %j', (written, number) => {
  expect(telephoneOf(written)).toBe(number);
});

test.each([
  [[Typologie.MSAP], { kind: 'franceServices' }],
  [[Typologie.RELAIS_LECTURE], { kind: 'bibliotheque' }],
  [[Typologie.ML], { kind: 'autre', role: 'missionLocale' }],
  [[Typologie.MJC], { kind: 'autre', role: 'centreSocial' }],
  [[Typologie.ACI], { kind: 'autre', role: 'siae' }],
  [[Typologie.AFPA], { kind: 'autre', role: 'organismeDeFormation' }],
  [[Typologie.MUNI], { kind: 'autre', role: 'mairie' }],
  [[Typologie.LA_POSTE], { kind: 'autre', role: 'operateur' }],
  [[Typologie.EPCI], { kind: 'autre', role: 'intercommunalite' }],
  [[Typologie.ASSO], { kind: 'autre', role: 'associations' }],
  [[Typologie.ASSO, Typologie.PIMMS], { kind: 'autre', role: 'pimms' }],
  [['MAGIE'], { kind: 'autre' }],
  [[], { kind: 'autre' }],
] as const)('%j is %j', (typologies, expected) => {
  expect(kindOf(typologies)).toEqual(expected);
});
