// The model as SQL is the model: the same shares and ranges as the engine, on every commune and every group, in
// the engines that people have.
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { type CommuneProfile, diagnoseArea } from '../../src/index.ts';
import { hasPostgres, withPostgres } from './postgres.ts';
import {
  constants,
  folderOfModel,
  inputs,
  membersOf,
  model,
  texts,
  wrongCommunes,
  wrongGroups,
} from './sql-figures.ts';

test('no constant stands in the text: it is the same for another model', () => {
  const numbers = [...(texts.get('modele.sql') ?? '').matchAll(/\d+\.\d+/g)].map(
    ([number]) => number,
  );
  // Of the model's name, and of the sections of METHOD.
  expect(new Set(numbers)).toEqual(new Set(['2026.2', '3.2', '3.6']));
});

test('DuckDB: every commune, every EPCI, EPT, département and région', async () => {
  const folder = folderOfModel();
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
  expect(wrongCommunes(rows)).toEqual([]);
  expect(wrongGroups(groups.getRowObjects())).toEqual([]);
}, 300_000);

test('a commune of fewer than 20 inhabitants is in no group of the SQL: how many groups that moves, and by how much', () => {
  const moved = (['epci', 'departement', 'region'] as const).map((level) =>
    [...membersOf(level).values()].flatMap((places) => {
      const counted = places.filter(({ population }) => population >= 20);
      const left = places.some(({ population }) => population > 0 && population < 20);
      if (!left || counted.length === 0) return [];
      const rateOf = (some: readonly CommuneProfile[]) =>
        diagnoseArea({ kind: 'selection', code: null, nom: '' }, some, model).rates.concerned;
      return [Math.abs(rateOf(places) - rateOf(counted))];
    }),
  );
  // As docs/DATA.md says.
  expect(moved.map((differences) => differences.length)).toEqual([55, 33, 10]);
  expect(Math.max(...moved.flat())).toBeLessThan(6e-5);
});

test.skipIf(!hasPostgres)(
  'PostgreSQL: every commune, every EPCI, EPT, département and région',
  () => {
    const folder = folderOfModel();
    const types = { string: 'text', integer: 'integer', number: 'double precision' };
    withPostgres(({ run }) => {
      const psql = (...args: string[]) => run(['psql', '-q', '-v', 'ON_ERROR_STOP=1', ...args]);
      const rowsOf = (file: string) =>
        Papa.parse<Record<string, string>>(psql('--csv', '-f', join(folder, file)).trim(), {
          header: true,
        }).data;
      for (const { name, columns } of [inputs, constants]) {
        const table = name.replace('-', '_');
        const fields = columns.map((column) => `${column.name} ${types[column.type]}`).join(', ');
        psql('-c', `CREATE TABLE ${table} (${fields})`);
        psql('-c', `\\copy ${table} FROM '${join(folder, `${name}.csv`)}' CSV HEADER`);
      }
      const rows = rowsOf('modele.sql');
      expect(rows).toHaveLength(34_875);
      expect(wrongCommunes(rows)).toEqual([]);
      expect(wrongGroups(rowsOf('modele-territoires.sql'))).toEqual([]);
    });
  },
  300_000,
);
