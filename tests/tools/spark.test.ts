// The model on a Spark cluster of two workers, started and stopped by the script of the example: every commune has the
// figures of the engine. Run by `npm run test:spark`.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { expect, test } from 'vitest';
import { estimate } from '../../src/index.ts';
import { sparkForTests } from '../../tools/dev/programs.ts';
import { constantsTable, inputsTable } from '../../tools/release/open-data/model-tables.ts';
import { filesOf } from '../../tools/release/open-data/open-table.ts';
import { sqlFiles } from '../../tools/release/open-data/sql.ts';
import { allCommunes, MODEL, shippedStore } from '../shipped.ts';

const EXAMPLE = join(import.meta.dirname, '../../examples/spark');
const python = sparkForTests();

test.skipIf(python === null)(
  'every commune, on a master and two workers: shares to 1e-12, bounds to 1e-9',
  async () => {
    const store = shippedStore();
    const model = await store.model();
    const communes = await allCommunes(store);
    const folder = mkdtempSync(join(tmpdir(), 'spark-'));
    for (const table of [inputsTable(communes), constantsTable(model)]) {
      for (const { name, bytes } of filesOf(table, {}, ['parquet'])) {
        writeFileSync(join(folder, name), bytes);
      }
    }
    for (const { name, text } of sqlFiles(MODEL)) writeFileSync(join(folder, name), text);
    const { status, stdout, stderr } = spawnSync(
      join(EXAMPLE, 'cluster.sh'),
      [
        ...['2', join(EXAMPLE, 'scenarios.py'), folder, '--scenarios', '1', '--workers', '2'],
        ...['--out', join(folder, 'estimations')],
      ],
      { encoding: 'utf8', env: { ...process.env, PYTHON: python ?? '' } },
    );
    expect(status, stderr).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ workers: 2, rows: 34_875 });
    const connection = await (await DuckDBInstance.create(':memory:')).connect();
    const reader = await connection.runAndReadAll(
      `SELECT split_part(code, '-', 1) AS code, part_concernes, part_concernes_bas, part_concernes_haut
        FROM '${folder}/estimations/*.parquet'`,
    );
    connection.closeSync();
    const found = new Map(reader.getRowObjectsJson().map((row) => [row.code, row]));
    // Of fewer than 20 inhabitants, no share is given.
    const wrong = communes.filter((commune) => {
      if (commune.population < 20) return found.get(commune.code)?.part_concernes !== null;
      const { point, low, high } = estimate(commune, model).shares.concerned;
      const row = found.get(commune.code);
      return !(
        Math.abs(Number(row?.part_concernes) - point) < 1e-12 &&
        Math.abs(Number(row?.part_concernes_bas) - low) < 1e-9 &&
        Math.abs(Number(row?.part_concernes_haut) - high) < 1e-9
      );
    });
    expect(wrong.map(({ code }) => code)).toEqual([]);
  },
  900_000,
);
