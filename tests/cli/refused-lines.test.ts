// What `profil` refuses is kept whole: each line as it came, with what is wrong in it. Mended, the list is read again.
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { command } from './command.ts';

const folder = mkdtempSync(join(tmpdir(), 'refus-'));
const at = (name: string) => join(folder, name);
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');
const file = (name: string, content: string) => {
  writeFileSync(at(name), content);
  return at(name);
};

const NAMES =
  'nom;population;age_15_29;age_30_44;age_45_59;age_60_74;age_75_plus;sans_diplome;diplome_intermediaire;diplome_superieur;territoire';
const SHARES = ['22,1', '20', '20', '20,9', '17', '32,5', '45', '22,5'];
const COLUMNS = [
  ...['refus_ligne', 'refus_faute', ...NAMES.split(';')],
  ...['part_15_plus', 'bas_revenus', 'code'],
];

/** The cells of a list of refused lines, its header first. */
const cellsOf = (name: string) =>
  Papa.parse<string[]>(readFileSync(at(name), 'utf8').replace('\ufeff', '').trimEnd(), {
    delimiter: ';',
  }).data.map((row) => row.map(plain));

test('a table: every refused line has its own cells, all its faults, and what stands beyond the last column', async () => {
  const table = file(
    'lieux.csv',
    [
      `Quartier;${NAMES};commentaire`,
      ['1', 'Les Courlis', '5200', ...SHARES, 'urbain', 'bon'].join(';'),
      ['2', 'La Baratte', 'beaucoup', ...SHARES, 'ville', 'à revoir'].join(';'),
      ['3', 'Le Banlay', '3400', ...SHARES, 'urbain', '=1+1', 'de trop'].join(';'),
    ].join('\n'),
  );
  const typed = ['--format', 'csv', '--csv', 'simple', '--fautes', at('refus.csv')];
  const { status } = await command('profil', table, ...typed);
  expect(status).toBe(3);
  expect(cellsOf('refus.csv')).toEqual([
    [...COLUMNS, 'Quartier', 'commentaire'],
    [
      '3',
      'Ligne 3 : « beaucoup » n’est pas un nombre entier d’habitants. Écrivez par exemple 1234 ou 1 234. ' +
        'Ligne 3 : « ville » n’est pas un territoire. Choisissez urbain, rural, outremer-urbain ou outremer-rural.',
      ...['La Baratte', 'beaucoup', ...SHARES, 'ville', '', '', '', '2', 'à revoir'],
    ],
    [
      '4',
      'Ligne 4 : « de trop » est au-delà de la dernière colonne. Vérifiez le séparateur et les virgules de la ligne.',
      ...['Le Banlay', '3400', ...SHARES, 'urbain', '', '', '', '3', "'=1+1", 'de trop'],
    ],
  ]);
});

test('mended, the list is read again, with the columns of the file and without ours', async () => {
  const mended = readFileSync(at('refus.csv'), 'utf8')
    .replace(';beaucoup;', ';1 800;')
    .replace(';ville;', ';urbain;')
    .replace(/;de trop(?=\r\n$)/, '');
  const typed = ['profil', file('repris.csv', mended), '--format', 'jsonl'];
  const { status, stdout, stderr } = await command(...typed);
  const lines = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(lines).toMatchObject([
    { nom: 'La Baratte', population: 1800, Quartier: '2', commentaire: 'à revoir' },
    { nom: 'Le Banlay', population: 3400, Quartier: '3', commentaire: '=1+1' },
  ]);
  expect([status, Object.keys(lines[0]).filter((name) => name.startsWith('refus'))]).toEqual([
    0,
    [],
  ]);
  expect(plain(stderr)).toContain(
    'Colonnes recopiées telles quelles : « Quartier », « commentaire ».',
  );
  // What is still wrong is kept again, by its line in this list.
  const half = file('encore.csv', readFileSync(at('refus.csv'), 'utf8').replace(';de trop', ''));
  await command('profil', half, '--format', 'csv', '--fautes', at('refus2.csv'));
  const [header, row] = cellsOf('refus2.csv');
  expect(header).toEqual([...COLUMNS, 'Quartier', 'commentaire']);
  expect([row?.[0], row?.[2]]).toEqual(['2', 'La Baratte']);
});

const [first, ...others] = NAMES.split(';');
const record = (nom: string, population: unknown) => ({
  [String(first)]: nom,
  ...Object.fromEntries(others.map((name, i) => [name, Number(SHARES[i - 1]?.replace(',', '.'))])),
  population,
  territoire: 'urbain',
  secteur: { lot: 1 },
});

test('JSON lines: fields become columns, and a line that is no object is kept as it is written', async () => {
  const lines = file(
    'lieux.jsonl',
    [
      JSON.stringify(record('Les Courlis', 5200)),
      JSON.stringify(record('La Baratte', 'beaucoup')),
      '{"nom": "Le Banlay", "popula',
      '[1,2]',
    ].join('\n'),
  );
  const typed = ['profil', lines, '--format', 'jsonl', '--fautes', at('refus-jsonl.csv')];
  expect((await command(...typed)).status).toBe(3);
  const [header, ...rows] = cellsOf('refus-jsonl.csv');
  expect(header).toEqual([...COLUMNS, 'secteur']);
  const faults = rows.map(([line, , ...cells]) => [line, ...cells.filter((cell) => cell !== '')]);
  expect(faults).toEqual([
    ['3', '{"nom": "Le Banlay", "popula'],
    ['4', '[1,2]'],
    [
      '2',
      ...['La Baratte', 'beaucoup'],
      ...SHARES.map((share) => share.replace(',', '.')),
      ...['urbain', '{"lot":1}'],
    ],
  ]);
});

test('Parquet: the values are those of the file, as a table writes them', async () => {
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  const values = SHARES.map((share, i) => `${share.replace(',', '.')} AS ${others[i + 1]}`);
  await connection.run(`COPY (SELECT * FROM (VALUES
      ('Les Courlis', 5200, DATE '2026-11-30'), ('La Baratte', -1, NULL)
    ) AS t (nom, population, visite), (SELECT ${values.join(', ')}, 'urbain' AS territoire)
  ) TO '${at('lieux.parquet')}'`);
  connection.closeSync();
  const typed = ['--format', 'jsonl', '--fautes', at('refus-parquet.csv')];
  expect((await command('profil', at('lieux.parquet'), ...typed)).status).toBe(3);
  const [header, row] = cellsOf('refus-parquet.csv');
  expect(header).toEqual([...COLUMNS, 'visite']);
  expect(row?.slice(2)).toEqual([
    ...['La Baratte', '-1', ...SHARES.map((share) => share.replace(',', '.'))],
    ...['urbain', '', '', '', ''],
  ]);
});

test('a quote that is never closed: the line is kept as it was cut', async () => {
  const table = file(
    'guillemet.csv',
    `${NAMES}\n${['Les Courlis', '5200', ...SHARES, 'urbain'].join(';')}\n${['"La Baratte', '1800', ...SHARES, 'urbain'].join(';')}\n`,
  );
  await command('profil', table, '--format', 'csv', '--fautes', at('refus-guillemet.csv'));
  const [, row] = cellsOf('refus-guillemet.csv');
  expect(row).toEqual([
    ...['3', 'Ligne 3 : un guillemet n’est pas fermé. Fermez-le ou retirez-le.'],
    ...['La Baratte', '1800', ...SHARES, 'urbain', '', '', ''],
  ]);
});

test.each([
  ['no line is wrong', `${NAMES}\n${['Les Courlis', '5200', ...SHARES, 'urbain'].join(';')}\n`, []],
  [
    'the file has no title',
    'a;b\n1;2\n',
    ['Fichier : les titres des colonnes ne sont pas reconnus.'],
  ],
])('there is a list, with its titles, even where %s', async (name, content, said) => {
  const table = file(`${name}.csv`, content);
  const list = `refus ${name}.csv`;
  await command('profil', table, '--format', 'csv', '--fautes', at(list));
  const [header, ...rows] = cellsOf(list);
  expect(header).toEqual(COLUMNS);
  expect(rows.map(([, fault]) => fault?.slice(0, said[0]?.length))).toEqual(said);
});
