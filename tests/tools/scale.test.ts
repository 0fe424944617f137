// docs/SCALE.md: every block, run as it is written there, gives the figures of the engine.
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import Papa from 'papaparse';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { diagnoseArea, estimate } from '../../src/index.ts';
import { forTests, pythonForTests } from '../../tools/dev/programs.ts';
import { openData } from '../../tools/release/open-data/tables.ts';
import { command } from '../cli/command.ts';
import { allCommunes, shippedStore } from '../shipped.ts';
import { hasPostgres, withPostgres } from './postgres.ts';

const document = readFileSync(new URL('../../docs/SCALE.md', import.meta.url), 'utf8');
const blocks = (language: string): string[] =>
  [...document.matchAll(/```(\w+)\n([\s\S]*?)```/g)].flatMap(([, name, text = '']) =>
    name === language ? [text] : [],
  );

const store = shippedStore();
const model = await store.model();
const communes = await allCommunes(store);
let folder = '';
/** Share of people concerned in each région, without its smallest hamlets. */
const expected = new Map<string, number>();

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'scale-'));
  chmodSync(folder, 0o755);
  for (const { name, bytes } of await openData(store)) writeFileSync(join(folder, name), bytes);
  const people = new Map<string, { concerned: number; all: number }>();
  for (const commune of communes) {
    if (commune.population < 20) continue;
    const { code } = commune.region;
    const sums = people.get(code) ?? { concerned: 0, all: 0 };
    people.set(code, {
      concerned: sums.concerned + commune.population * estimate(commune, model).rates.concerned,
      all: sums.all + commune.population,
    });
  }
  for (const [code, { concerned, all }] of people) expected.set(code, concerned / all);
}, 300_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Régions whose share differs from the engine's, of a table with `code` and `part`. */
function wrongRegions(rows: readonly Readonly<Record<string, unknown>>[]): unknown[] {
  expect(rows).toHaveLength(18);
  return rows.filter(
    ({ code, part }) => !(Math.abs(Number(part) - (expected.get(String(code)) ?? -1)) < 1e-12),
  );
}

const rowsOf = (csv: string) =>
  Papa.parse<Record<string, string>>(csv.trim(), { header: true }).data;

/** The last answer of some SQL, run in the folder. */
async function duck(sql: string): Promise<Record<string, unknown>[]> {
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  await connection.run(`SET file_search_path = '${folder}'`);
  let rows: Record<string, unknown>[] = [];
  for (const statement of sql.split(';\n').filter((one) => one.trim() !== '')) {
    rows = (await connection.runAndReadAll(statement)).getRowObjectsJson();
  }
  connection.closeSync();
  return rows;
}

test('DuckDB: the share of each région', async () => {
  expect(wrongRegions(await duck(blocks('sql')[0] ?? ''))).toEqual([]);
});

test('DuckDB: sums of communes are as far from the page as the document says', async () => {
  const gaps: string[] = [];
  for (const [table, column] of [
    ['epci', 'epci_code'],
    ['departements', 'departement_code'],
    ['regions', 'region_code'],
  ]) {
    const summed = (blocks('sql')[0] ?? '')
      .replaceAll('region_code', column ?? '')
      .replace(/;\s*$/, '');
    const [row] = await duck(`SELECT
        count(*) AS groups,
        count(*) FILTER (abs(part - part_concernes) > 1e-12) AS apart,
        round(100 * max(abs(part - part_concernes)), 4) AS points,
        arg_max(code, abs(part - part_concernes)) AS furthest
      FROM (${summed}) JOIN '${table}.parquet' USING (code)`);
    gaps.push(`${row?.apart} of ${row?.groups}: ${row?.points} in ${row?.furthest}`);
  }
  expect(gaps).toEqual([
    '55 of 1255: 0.0045 in 240900431',
    '33 of 101: 0.0019 in 2B',
    '10 of 18: 0.0011 in 94',
  ]);
  const small = communes.filter(({ population }) => population > 0 && population < 20);
  expect(small.length).toBe(85);
  expect(small.reduce((sum, { population }) => sum + population, 0)).toBe(1_105);
});

test('DuckDB: a CSV read with its data package keeps its codes, and the ranges of the engine', async () => {
  const rows = await duck(blocks('sql')[1] ?? '');
  expect(rows.map(({ code }) => code).slice(0, 3)).toEqual(['01', '02', '03']);
  const wrong = rows.filter(({ code, part_concernes, part_concernes_bas }) => {
    const own = communes.filter(({ region }) => region.code === code);
    const area = { kind: 'region', code: String(code), nom: '' } as const;
    const { point, low } = diagnoseArea(area, own, model).shares.concerned;
    const apart = [point - Number(part_concernes), low - Number(part_concernes_bas)];
    return !apart.every((gap) => Math.abs(gap) < 1e-12);
  });
  expect(wrong).toEqual([]);
});

test.each(['01', '02', '03', '04', '05', '06', '07', '08', '09', '62'])(
  'DuckDB: the codes of the communes of %s are text, as the data package beside the file says',
  async (departement) => {
    const file = `${departement}.csv`;
    await command(
      ...['territoire', '--departement', departement, '--format', 'csv', '--csv', 'simple'],
      ...['-o', join(folder, file)],
    );
    const [, block = ''] = blocks('sql');
    const query = block
      .replaceAll('regions.csv', file)
      .replace('datapackage.json', `${file}.datapackage.json`)
      .replace(
        /SELECT code, .*\n/,
        'SELECT DISTINCT typeof(code) AS type, left(code, 2) AS start\n',
      )
      .replace('ORDER BY code', '');
    expect(await duck(query)).toEqual([{ type: 'VARCHAR', start: departement }]);
  },
);

function runs(program: string, name: string, text: string): string {
  writeFileSync(join(folder, name), text);
  const { status, stdout, stderr } = spawnSync(program, [name], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  if (status !== 0) throw new Error(stderr);
  return stdout;
}

const python = pythonForTests('python');
test.skipIf(python === null).each([
  ['pandas', 0],
  ['Polars', 1],
])(
  '%s: the share of each région',
  (_, block) => {
    const said = runs(python ?? '', 'regions.py', blocks('python')[block] ?? '');
    expect(wrongRegions(rowsOf(said))).toEqual([]);
  },
  120_000,
);

const r = forTests('Rscript');
test.skipIf(r === null)(
  'R: the share of each région',
  () => {
    const said = runs(r ?? '', 'regions.R', blocks('r')[0] ?? '');
    expect(wrongRegions(rowsOf(said))).toEqual([]);
  },
  120_000,
);

test.skipIf(!hasPostgres)(
  'PostgreSQL: Nevers by its index, with the range of the engine',
  async () => {
    const { point, low, high } = estimate(await store.commune('58194'), model).shares.concerned;
    withPostgres(({ run }) => {
      const said = run(['bash', '-euo', 'pipefail', '-c', blocks('sh').join('\n')], folder);
      const [row] = rowsOf(said);
      expect(row?.code).toBe('58194');
      expect(Number(row?.part_concernes)).toBeCloseTo(point, 12);
      expect(Number(row?.part_concernes_bas)).toBeCloseTo(low, 12);
      expect(Number(row?.part_concernes_haut)).toBeCloseTo(high, 12);
      const plan = run(['psql', '-c', "EXPLAIN SELECT * FROM estimations WHERE code = '58194'"]);
      expect(plan).toContain('Index Scan using estimations_code');
    });
  },
  300_000,
);
