// What `profil` does with the columns that it does not read: each value goes through as it is where the output has its type,
// else as the text that says as much.
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import Papa from 'papaparse';
import { beforeAll, describe, expect, test } from 'vitest';
import { command } from './command.ts';

const folder = mkdtempSync(join(tmpdir(), 'types-'));
const at = (name: string) => join(folder, name);

async function duck(sql: string): Promise<readonly Record<string, unknown>[]> {
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  const reader = await connection.runAndReadAll(sql);
  connection.closeSync();
  return reader.getRowObjectsJson();
}

const PLACE = {
  nom: 'Les Montôts',
  population: 5200,
  age_15_29: 22.1,
  age_30_44: 20,
  age_45_59: 20,
  age_60_74: 20.9,
  age_75_plus: 17,
  sans_diplome: 32.5,
  diplome_intermediaire: 45,
  diplome_superieur: 22.5,
  territoire: 'urbain',
};

/** A type of DuckDB as Parquet keeps it: the value, then what CSV and JSON say of it. */
const TYPES: readonly (readonly [
  name: string,
  sql: string,
  csv: string,
  json: unknown,
  type: string,
])[] = [
  ['oui', 'true', 'true', true, 'BOOLEAN'],
  ['octet', '(-12)::TINYINT', '-12', -12, 'TINYINT'],
  ['petit', '60000::USMALLINT', '60000', 60_000, 'USMALLINT'],
  ['entier', '4000000000::UINTEGER', '4000000000', 4_000_000_000, 'UINTEGER'],
  ['grand', '9007199254740993::BIGINT', '9007199254740993', '9007199254740993', 'BIGINT'],
  [
    'immense',
    '18446744073709551615::UBIGINT',
    '18446744073709551615',
    '18446744073709551615',
    'UBIGINT',
  ],
  ['enorme', '1e22::DOUBLE', '10000000000000000000000', 1e22, 'DOUBLE'],
  ['flottant', '0.1::FLOAT', '0.1', 0.1, 'FLOAT'],
  ['double', '0.1::DOUBLE', '0.1', 0.1, 'DOUBLE'],
  ['decimale', '(-1234.50)::DECIMAL(9,2)', '-1234.5', -1234.5, 'DECIMAL(9,2)'],
  [
    'precise',
    '12345678901234567890.123::DECIMAL(38,3)',
    '12345678901234567890.123',
    '12345678901234567890.123',
    'DECIMAL(38,3)',
  ],
  ['jour', "DATE '1900-02-28'", '1900-02-28', '1900-02-28', 'DATE'],
  ['heure', "TIME '08:05:00.25'", '08:05:00.25', '08:05:00.25', 'TIME'],
  [
    'instant',
    "TIMESTAMP '1969-12-31 23:59:59.123456'",
    '1969-12-31T23:59:59.123456',
    '1969-12-31T23:59:59.123456',
    'TIMESTAMP',
  ],
  [
    'moment',
    "TIMESTAMPTZ '2026-11-28 10:00:00+01'",
    '2026-11-28T09:00:00Z',
    '2026-11-28T09:00:00Z',
    'TIMESTAMP WITH TIME ZONE',
  ],
  [
    'nanos',
    "TIMESTAMP_NS '2026-11-28 10:00:00.123456789'",
    '2026-11-28T10:00:00.123456789',
    '2026-11-28T10:00:00.123456789',
    'TIMESTAMP_NS',
  ],
  ['duree', "INTERVAL '1 month 2 days 3 seconds'", 'P1M2DT3S', 'P1M2DT3S', 'INTERVAL'],
  [
    'cle',
    "'6f9619ff-8b86-d011-b42d-00c04fc964ff'::UUID",
    '6f9619ff-8b86-d011-b42d-00c04fc964ff',
    '6f9619ff-8b86-d011-b42d-00c04fc964ff',
    'UUID',
  ],
  ['texte', '\' vu, "revu" \'', ' vu, "revu" ', ' vu, "revu" ', 'VARCHAR'],
  ['octets', "'\\xFF\\x00'::BLOB", '/wA=', '/wA=', 'BLOB'],
  ['vide', 'NULL::DATE', '', null, 'DATE'],
];
/** What no cell holds as it is: JSON, in words. */
const NESTED: readonly (readonly [name: string, sql: string, json: unknown])[] = [
  ['liste', '[1, 2]', [1, 2]],
  ['objet', "{'a': 1, 'le': DATE '2026-11-28'}", { a: 1, le: '2026-11-28' }],
  ['dico', "MAP {'k': 'v'}", { k: 'v' }],
  ['document', `'{"x":[1]}'::JSON`, { x: [1] }],
];
const NAMES = [...TYPES, ...NESTED].map(([name]) => name);
const source = at('source.parquet');

beforeAll(async () => {
  const own = Object.entries(PLACE).map(([name, value]) =>
    typeof value === 'string' ? `'${value}' AS ${name}` : `${value} AS ${name}`,
  );
  const others = [...TYPES, ...NESTED].map(([name, sql]) => `${sql} AS ${name}`);
  await duck(
    `SET timezone = 'UTC'; COPY (SELECT ${[...own, ...others].join(', ')} FROM range(2)) TO '${source}'`,
  );
});

const IN_JSON =
  'Ces colonnes tiennent des listes ou des objets, écrits en JSON\u00a0: «\u202fliste\u202f», «\u202fobjet\u202f», «\u202fdico\u202f», «\u202fdocument\u202f».';

describe('from Parquet', () => {
  test('CSV has each value in words, and lists and objects in JSON, said by name', async () => {
    const { status, stdout, stderr } = await command(
      ...['profil', source, '--format', 'csv', '--csv', 'simple'],
    );
    expect(status).toBe(0);
    expect(stderr).toContain(IN_JSON);
    const [row = {}] = Papa.parse<Record<string, string>>(stdout.trim(), { header: true }).data;
    expect(TYPES.map(([name]) => [name, row[name]])).toEqual(
      TYPES.map(([name, , csv]) => [name, csv]),
    );
    expect(NESTED.map(([name]) => [name, JSON.parse(row[name] ?? '')])).toEqual(
      NESTED.map(([name, , json]) => [name, json]),
    );
  });

  test('a French spreadsheet has the comma in every number', async () => {
    const { stdout } = await command('profil', source, '--format', 'csv');
    const [row = {}] = Papa.parse<Record<string, string>>(stdout.trim(), { header: true }).data;
    expect([row.flottant, row.decimale, row.jour]).toEqual(['0,1', '-1234,5', '1900-02-28']);
  });

  test('JSON lines have its type, all its digits, lists and objects as such', async () => {
    const { stdout, stderr } = await command('profil', source, '--format', 'jsonl');
    expect(stderr).not.toContain('JSON');
    const [line = ''] = stdout.split('\n');
    // As text where JavaScript would round it: DuckDB reads it whole.
    const exact = line.replace(/:(\d{16,})(?=[,}])/g, ':"$1"');
    const row: Record<string, unknown> = JSON.parse(exact);
    expect(TYPES.map(([name]) => [name, row[name]])).toEqual(
      TYPES.map(([name, , , json]) => [name, json]),
    );
    expect(NESTED.map(([name]) => [name, row[name]])).toEqual(
      NESTED.map(([name, , json]) => [name, json]),
    );
    expect(line).toContain('"grand":9007199254740993,');
  });

  test('Parquet keeps the type and the value of every column but lists and objects', async () => {
    const out = at('kept.parquet');
    const { stderr } = await command('profil', source, '--format', 'parquet', '-o', out);
    expect(stderr).toContain('«\u202fliste\u202f», «\u202fobjet\u202f», «\u202fdico\u202f».');
    const names = [...TYPES.map(([name]) => name), 'document'];
    const types = await duck(
      `SELECT ${names.map((name) => `typeof(${name}) AS ${name}`)} FROM '${out}'`,
    );
    expect(Object.values(types[0] ?? {})).toEqual([...TYPES.map(([, , , , type]) => type), 'JSON']);
    const columns = names.join(', ');
    expect(
      await duck(`SELECT ${columns} FROM '${out}' EXCEPT ALL SELECT ${columns} FROM '${source}'`),
    ).toEqual([]);
    expect(await duck(`SELECT count(*) AS n FROM '${out}'`)).toEqual([{ n: '2' }]);
    expect(await duck(`SELECT liste FROM '${out}' LIMIT 1`)).toEqual([{ liste: '[1,2]' }]);
  });

  test('every column is named among those passed', async () => {
    const { stderr } = await command('profil', source, '--format', 'jsonl');
    const [passed = ''] = stderr.match(/Colonnes recopiées.*/) ?? [];
    expect(NAMES.filter((name) => !passed.includes(`«\u202f${name}\u202f»`))).toEqual([]);
  });
});

describe('from JSON', () => {
  const others = {
    compte: 12,
    taux: 0.1,
    vu: false,
    note: ' telle quelle ',
    rien: null,
    liste: ['a', 'b'],
    objet: { a: [1] },
  };
  const file = at('lieu.json');
  writeFileSync(
    file,
    JSON.stringify([
      { ...PLACE, ...others },
      { ...PLACE, nom: 'Autre' },
    ]),
  );

  test('JSON lines have the same values, and null where an object lacks one', async () => {
    const { stdout } = await command('profil', file, '--format', 'jsonl');
    const [first, second] = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(first).toMatchObject(others);
    expect(second).toMatchObject({ compte: null, liste: null });
  });

  test.each(['csv', 'parquet', 'xlsx'])('%s says which columns are in JSON', async (format) => {
    const { stderr } = await command(
      'profil',
      file,
      '--format',
      format,
      '-o',
      at(`lieu.${format}`),
    );
    expect(stderr).toContain(
      'Ces colonnes tiennent des listes ou des objets, écrits en JSON\u00a0: «\u202fliste\u202f», «\u202fobjet\u202f».',
    );
  });

  test('CSV has numbers and booleans in words, and JSON for the rest', async () => {
    const { stdout } = await command('profil', file, '--format', 'csv', '--csv', 'simple');
    const [row = {}] = Papa.parse<Record<string, string>>(stdout.trim(), { header: true }).data;
    expect(row).toMatchObject({
      compte: '12',
      taux: '0.1',
      vu: 'false',
      note: ' telle quelle ',
      rien: '',
      liste: '["a","b"]',
      objet: '{"a":[1]}',
    });
  });
});

test('from a table, a cell goes through as the text that it is', async () => {
  const file = at('table.csv');
  const header = [...Object.keys(PLACE), 'insee', 'jour'].join(',');
  writeFileSync(file, `${header}\n${[...Object.values(PLACE), '01004', '28/11/2026'].join(',')}\n`);
  const { stdout } = await command('profil', file, '--format', 'jsonl');
  expect(JSON.parse(stdout)).toMatchObject({ insee: '01004', jour: '28/11/2026' });
  const out = at('table.parquet');
  await command('profil', file, '--format', 'parquet', '-o', out);
  expect(await duck(`SELECT insee, jour FROM '${out}'`)).toEqual([
    { insee: '01004', jour: '28/11/2026' },
  ]);
  expect(readFileSync(file, 'utf8')).toContain('01004');
});
