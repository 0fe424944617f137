// The model as SQL is the model: the same shares and ranges as the engine, on every commune and every group, in
// the engines that people have.
import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { type CommuneProfile, diagnoseArea, estimate } from '../../src/index.ts';
import type { Range } from '../../src/terms/tier.ts';
import { constantsTable, inputsTable } from '../../tools/release/open-data/model-tables.ts';
import { filesOf } from '../../tools/release/open-data/open-table.ts';
import { sqlFiles } from '../../tools/release/open-data/sql.ts';
import { allCommunes, MODEL, shippedStore } from '../shipped.ts';
import { hasPostgres, withPostgres } from './postgres.ts';

const store = shippedStore();
const communes = await allCommunes(store);
const model = await store.model();
const constants = constantsTable(model);
const texts = new Map(sqlFiles(MODEL).map(({ name, text }) => [name, text]));
const MEASURES = [
  ['exclus', 'exclus'],
  ['eloignes', 'eloignes'],
  ['presqueAutonomes', 'presque_autonomes'],
  ['concerned', 'concernes'],
] as const;
const LEVELS = ['epci', 'departement', 'region'] as const;

type Rows = readonly Readonly<Record<string, unknown>>[];

/** A folder with the tables of some communes and the SQL beside them, that any user may read. */
function folderOf(places: readonly CommuneProfile[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'sql-'));
  chmodSync(folder, 0o755);
  for (const table of [inputsTable(places), constants]) {
    for (const { name, bytes } of filesOf(table, {})) writeFileSync(join(folder, name), bytes);
  }
  for (const [name, text] of texts) writeFileSync(join(folder, name), text);
  return folder;
}

const far = ({ low, point, high }: Range, got: readonly unknown[]): boolean => {
  const [gotPoint, gotLow, gotHigh] = got.map(Number);
  const within = (a: number, b = Number.NaN, most: number) => Math.abs(a - b) <= most;
  return !(
    within(point, gotPoint, 1e-12) &&
    within(low, gotLow, 1e-9) &&
    within(high, gotHigh, 1e-9)
  );
};

/** The shares that a line gives: none of fewer than 20 inhabitants. */
const told = (row: Rows[number] = {}) =>
  Object.keys(row).filter((name) => name.startsWith('part_') && (row[name] ?? '') !== '');

/** The communes whose line differs from the engine: rates by 1e-12, bounds by 1e-9. */
function wrongCommunes(rows: Rows, places: readonly CommuneProfile[]): string[] {
  const byCode = new Map(rows.map((row) => [row.code, row]));
  return places.flatMap((place) => {
    const row = byCode.get(place.code);
    if (place.population < 20) return told(row).length === 0 ? [] : [place.code];
    const { shares } = estimate(place, model);
    const wrong = MEASURES.some(([measure, name]) =>
      far(shares[measure], [
        row?.[`part_${name}`],
        row?.[`part_${name}_bas`],
        row?.[`part_${name}_haut`],
      ]),
    );
    return wrong ? [place.code] : [];
  });
}

function wrongGroups(rows: Rows, places: readonly CommuneProfile[]): string[] {
  const byKey = new Map(rows.map((row) => [`${row.niveau} ${row.territoire} ${row.mesure}`, row]));
  return LEVELS.flatMap((level) => {
    const members = new Map<string, CommuneProfile[]>();
    // Those of fewer than 20 inhabitants are left out of their groups.
    for (const place of places.filter(({ population }) => population >= 20)) {
      const code = place[level]?.code;
      if (code !== undefined) members.set(code, [...(members.get(code) ?? []), place]);
    }
    return [...members].flatMap(([code, own]) => {
      const { shares } = diagnoseArea({ kind: 'selection', code: null, nom: code }, own, model);
      return MEASURES.flatMap(([measure, name]) => {
        const row = byKey.get(`${level} ${code} ${name}`);
        const wrong = far(shares[measure], [row?.part, row?.part_bas, row?.part_haut]);
        return wrong ? [`${level} ${code} ${name}`] : [];
      });
    });
  });
}

test('no constant stands in the text: it is the same for another model', () => {
  const numbers = [...(texts.get('modele.sql') ?? '').matchAll(/\d+\.\d+/g)].map(
    ([number]) => number,
  );
  // Of the model's name, and of the sections of METHOD.
  expect(new Set(numbers)).toEqual(new Set(['2026.2', '3.2', '3.6']));
});

test('DuckDB: every commune, every EPCI, département and région', async () => {
  const folder = folderOf(communes);
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  // As it is run from the folder of the files.
  const there = (texts.get('modele.duckdb.sql') ?? '').replace(/FROM '/g, `FROM '${folder}/`);
  const [first = '', second = '', query = ''] = there.split(';\n');
  await connection.run(first);
  await connection.run(second);
  const rows = (await connection.runAndReadAll(query)).getRowObjects();
  const groups = await connection.runAndReadAll(texts.get('modele-territoires.sql') ?? '');
  connection.closeSync();
  expect(rows).toHaveLength(34_875);
  expect(wrongCommunes(rows, communes)).toEqual([]);
  expect(wrongGroups(groups.getRowObjects(), communes)).toEqual([]);
}, 300_000);

test('a commune of fewer than 20 inhabitants is in no group of the SQL: how many groups that moves, and by how much', () => {
  const moved = LEVELS.map((level) => {
    const groups = new Map<string, CommuneProfile[]>();
    for (const place of communes) {
      const code = place[level]?.code;
      if (code !== undefined) groups.set(code, [...(groups.get(code) ?? []), place]);
    }
    return [...groups.values()].flatMap((places) => {
      const counted = places.filter(({ population }) => population >= 20);
      const left = places.some(({ population }) => population > 0 && population < 20);
      if (!left || counted.length === 0) return [];
      const rateOf = (some: readonly CommuneProfile[]) =>
        diagnoseArea({ kind: 'selection', code: null, nom: '' }, some, model).rates.concerned;
      return [Math.abs(rateOf(places) - rateOf(counted))];
    });
  });
  // As docs/DATA.md says.
  expect(moved.map((differences) => differences.length)).toEqual([55, 33, 10]);
  expect(Math.max(...moved.flat())).toBeLessThan(6e-5);
});

test.skipIf(!hasPostgres)(
  'PostgreSQL: every commune, every EPCI, département and région',
  () => {
    const folder = folderOf(communes);
    const types = { string: 'text', integer: 'integer', number: 'double precision' };
    withPostgres(({ run }) => {
      const psql = (...args: string[]) => run(['psql', '-q', '-v', 'ON_ERROR_STOP=1', ...args]);
      const rowsOf = (file: string) =>
        Papa.parse<Record<string, string>>(psql('--csv', '-f', join(folder, file)).trim(), {
          header: true,
        }).data;
      for (const { name, columns } of [inputsTable([]), constants]) {
        const table = name.replace('-', '_');
        const fields = columns.map((column) => `${column.name} ${types[column.type]}`).join(', ');
        psql('-c', `CREATE TABLE ${table} (${fields})`);
        psql('-c', `\\copy ${table} FROM '${join(folder, `${name}.csv`)}' CSV HEADER`);
      }
      const rows = rowsOf('modele.sql');
      expect(rows).toHaveLength(34_875);
      expect(wrongCommunes(rows, communes)).toEqual([]);
      expect(wrongGroups(rowsOf('modele-territoires.sql'), communes)).toEqual([]);
    });
  },
  300_000,
);
