// The columns of a file that the model does not read come back beside the results, in every format that has columns or
// members; where a name is taken, or a column cannot be passed, it is said.
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import Papa from 'papaparse';
import readXlsxFile from 'read-excel-file/node';
import { beforeAll, describe, expect, test } from 'vitest';
import { command } from './command.ts';

const folder = mkdtempSync(join(tmpdir(), 'colonnes-'));
const at = (name: string) => join(folder, name);
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');
const NAMES =
  'nom;population;age_15_29;age_30_44;age_45_59;age_60_74;age_75_plus;sans_diplome;diplome_intermediaire;diplome_superieur;territoire';
const PLACE = 'Les Courlis;5200;22,1;20;20;20,9;17;32,5;45;22,5;urbain';
/** A name that comes twice, those of results, and a cell that a spreadsheet would run. */
const OWN = 'note;note;exclus;exclus_fichier;formule';
const CELLS = ['vu', 'revu', 'a', 'b', '=1+1'];
const RESULTS = { exclus: 450, part_concernes: 0.4478 };

beforeAll(() => {
  writeFileSync(at('lieux.csv'), `${NAMES};${OWN}\n${PLACE};${CELLS.join(';')}\n`);
});

async function passed(format: string) {
  const file = at(`resultat.${format}`);
  const typed = ['profil', at('lieux.csv'), '--format', format, '-o', file];
  const { status, stderr } = await command(...typed);
  expect(status).toBe(0);
  return { file, stderr: plain(stderr) };
}

describe('two columns of one name, and one with the name of a result, are all there under a name of their own', () => {
  const COLUMNS = {
    ...{ note: 'vu', note_2: 'revu', exclus_fichier: 'a', exclus_fichier_2: 'b' },
    formule: '=1+1',
  };
  const SAID = [
    'Colonnes recopiées telles quelles : « note », « note_2 », « exclus », « exclus_fichier », « formule ».',
    'Nom déjà pris : « exclus » devient « exclus_fichier », « exclus_fichier » devient « exclus_fichier_2 ».',
  ];

  test('JSON lines', async () => {
    const { file, stderr } = await passed('jsonl');
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ ...RESULTS, ...COLUMNS });
    for (const said of SAID) expect(stderr).toContain(said);
  });

  test('CSV, where a cell that a spreadsheet would run has an apostrophe before it', async () => {
    const { file, stderr } = await passed('csv');
    const [row] = Papa.parse<Record<string, string>>(
      readFileSync(file, 'utf8').replace('\ufeff', ''),
      { header: true, delimiter: ';' },
    ).data;
    expect(row).toMatchObject({ exclus: '450', ...COLUMNS, formule: "'=1+1" });
    for (const said of SAID) expect(stderr).toContain(said);
  });

  test('XLSX, where it is text', async () => {
    const { file, stderr } = await passed('xlsx');
    const [sheet] = await readXlsxFile(file);
    // Titles are for people: those of results, then the names of the file.
    expect(sheet?.data[1]?.slice(-5)).toEqual(CELLS);
    for (const said of SAID) expect(stderr).toContain(said);
  });

  test('Parquet', async () => {
    const { file, stderr } = await passed('parquet');
    const connection = await (await DuckDBInstance.create(':memory:')).connect();
    const reader = await connection.runAndReadAll(`SELECT * FROM '${file}'`);
    connection.closeSync();
    expect(reader.getRowObjectsJson()).toMatchObject([{ ...RESULTS, ...COLUMNS }]);
    for (const said of SAID) expect(stderr).toContain(said);
  });
});

test('JSON has them in an object of their own, where no name is taken', async () => {
  const { file, stderr } = await passed('json');
  const { profiles } = JSON.parse(readFileSync(file, 'utf8'));
  expect(profiles).toHaveLength(1);
  expect(profiles[0].others).toEqual({
    ...{ note: 'vu', note_2: 'revu', exclus: 'a', exclus_fichier: 'b', formule: '=1+1' },
  });
  expect(stderr).toContain('« note_2 », « exclus », « exclus_fichier », « formule ».');
  expect(stderr).not.toContain('Nom déjà pris');
});

describe('a column without a title is called after its place, where a line holds something in it', () => {
  test('in a table, whose other empty cells are not columns', async () => {
    writeFileSync(at('vides.csv'), `;${NAMES};;note;;\n;${PLACE};vu;a;;\n;${PLACE};;;;\n`);
    const { stdout, stderr } = await command('profil', at('vides.csv'), '--format', 'jsonl');
    const rows = stdout.split('\n').flatMap((line) => (line === '' ? [] : JSON.parse(line)));
    expect(rows).toMatchObject([
      { nom: 'Les Courlis', colonne_13: 'vu', note: 'a' },
      { nom: 'Les Courlis', colonne_13: null, note: null },
    ]);
    expect(Object.keys(rows[0]).filter((name) => name.startsWith('colonne'))).toEqual([
      'colonne_13',
    ]);
    expect(plain(stderr)).toContain(
      'Colonnes recopiées telles quelles : « colonne_13 », « note ».',
    );
  });

  test('a title that says so is another column', async () => {
    writeFileSync(at('places.csv'), `${NAMES};;colonne_12\n${PLACE};vu;a\n`);
    const { stdout } = await command('profil', at('places.csv'), '--format', 'jsonl');
    expect(JSON.parse(stdout)).toMatchObject({ colonne_12: 'vu', colonne_12_2: 'a' });
  });

  test('in JSON', async () => {
    const fields = Object.fromEntries(
      NAMES.split(';').map((name, i) => [name, PLACE.split(';')[i]]),
    );
    writeFileSync(at('vide.json'), JSON.stringify([{ '': 'vu', ...fields }]));
    const { stdout } = await command('profil', at('vide.json'), '--format', 'json');
    expect(JSON.parse(stdout).profiles[0].others).toEqual({ colonne_1: 'vu' });
  });

  test('far down a long file, it is said not to be there', async () => {
    const many = Array.from({ length: 6_000 }, () => `${PLACE};`);
    writeFileSync(at('loin.csv'), `${NAMES};\n${many.join('\n')}\n${PLACE};vu\n`);
    const { stderr } = await command('profil', at('loin.csv'), '--format', 'csv');
    expect(plain(stderr)).toContain(
      'Cette colonne n’apparaît que plus loin dans le fichier, et n’est pas recopiée : « colonne_12 ».',
    );
  });
});

test('of two columns of one title, the first is read and the other comes back; both are said', async () => {
  writeFileSync(at('deux.csv'), `${NAMES};Population\n${PLACE};99\n`);
  const { stdout, stderr } = await command('profil', at('deux.csv'), '--format', 'jsonl');
  expect(JSON.parse(stdout)).toMatchObject({ population: 5200, Population_fichier: '99' });
  expect(plain(stderr)).toContain(
    'Plusieurs colonnes s’appellent « population » : la première seule a été lue.',
  );
});

test('JSON keeps a list, an object, a number as they are; of a file without such columns it has no « others »', async () => {
  const place = {
    ...Object.fromEntries(NAMES.split(';').map((name, i) => [name, PLACE.split(';')[i]])),
    lots: [1, { a: true }],
    rang: 12.5,
  };
  writeFileSync(at('lieu.json'), JSON.stringify([place]));
  const { stdout } = await command('profil', at('lieu.json'), '--format', 'json');
  expect(JSON.parse(stdout).profiles[0].others).toEqual({ lots: [1, { a: true }], rang: 12.5 });
  writeFileSync(at('nu.csv'), `${NAMES}\n${PLACE}\n`);
  const bare = await command('profil', at('nu.csv'), '--format', 'json');
  expect(Object.keys(JSON.parse(bare.stdout).profiles[0])).toEqual(['place', 'estimate']);
});

test('a text has none, and says so', async () => {
  const { stdout, stderr } = await command('profil', at('lieux.csv'));
  expect(stdout).not.toContain('revu');
  expect(plain(stderr)).toContain(
    'Colonnes inconnues, laissées de côté : « note », « note_2 », « exclus », « exclus_fichier », « formule ».',
  );
});

test('a field that only comes further down a long file is said not to be there', async () => {
  const place = Object.fromEntries(NAMES.split(';').map((name, i) => [name, PLACE.split(';')[i]]));
  const lines = Array.from({ length: 2_000 }, () => JSON.stringify({ ...place, note: 'vu' }));
  lines.push(JSON.stringify({ ...place, tardif: 1 }));
  writeFileSync(at('long.jsonl'), lines.join('\n'));
  const { status, stderr } = await command('profil', at('long.jsonl'), '--format', 'jsonl');
  expect(status).toBe(0);
  expect(plain(stderr)).toContain(
    'Cette colonne n’apparaît que plus loin dans le fichier, et n’est pas recopiée : « tardif ».',
  );
});

test.each([
  ['texte', 'Un texte fait près d’un kilo-octet par lieu.'],
  ['json', 'Le JSON fait plus de deux kilo-octets par lieu.'],
])('beyond 10 000 places, %s says before it is read what is lighter', async (format, said) => {
  const many = Array.from({ length: 10_010 }, () => PLACE);
  writeFileSync(at('beaucoup.csv'), `${NAMES}\n${many.join('\n')}\n`);
  const told: string[] = [];
  const { write } = process.stderr;
  process.stderr.write = (text: string | Uint8Array) => told.push(String(text)) > 0;
  try {
    await command('profil', at('beaucoup.csv'), '--format', format, '-o', at('beaucoup'));
    await command('profil', at('lieux.csv'), '--format', format, '-o', at('peu'));
  } finally {
    process.stderr.write = write;
  }
  expect(told).toEqual([expect.stringContaining(said)]);
});
