// The model as SQL, which we publish, in DuckDB: from a table in memory to the shares and ranges of all communes.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import type { CommuneProfile, Model } from '../../../src/index.ts';
import { constantsTable, inputsTable } from '../../release/open-data/model-tables.ts';
import { filesOf } from '../../release/open-data/open-table.ts';
import { MEASURE_NAMES, sqlFiles } from '../../release/open-data/sql.ts';

export interface Duck {
  /** Computes all shares and ranges, and keeps them in a table. */
  readonly whole: () => Promise<void>;
  /** A column of the answer, in the order of the communes. */
  readonly column: (name: string) => Promise<Float64Array>;
  readonly close: () => void;
}

/** "part_exclus", "part_exclus_bas", "part_exclus_haut"… in the order of the measures. */
export const ANSWER = ['', '_bas', '_haut'].flatMap((end) =>
  MEASURE_NAMES.map((name) => `part_${name}${end}`),
);

/** One thread, as everybody else here. */
export async function startDuck(communes: readonly CommuneProfile[], model: Model): Promise<Duck> {
  const folder = mkdtempSync(join(tmpdir(), 'duckdb-'));
  for (const table of [inputsTable(communes, new Map()), constantsTable(model)]) {
    for (const { name, bytes } of filesOf(table, {})) writeFileSync(join(folder, name), bytes);
  }
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  await connection.run('SET threads = 1');
  await connection.run(
    `CREATE TABLE communes_entrees AS SELECT * FROM '${folder}/communes-entrees.parquet';
     CREATE TABLE modele AS SELECT * FROM '${folder}/modele.parquet'`,
  );
  const sql = sqlFiles(model.id).find(({ name }) => name === 'modele.sql')?.text ?? '';
  const query = sql.slice(sql.indexOf('WITH')).replace(/;\s*$/, '');
  return {
    whole: async () => {
      await connection.run(`CREATE OR REPLACE TABLE answer AS ${query}`);
    },
    column: async (name) => {
      const rows = await connection.runAndReadAll(`SELECT code, ${name} AS share FROM answer`);
      const byCode = new Map(rows.getRowObjects().map(({ code, share }) => [code, Number(share)]));
      return Float64Array.from(communes, ({ code }) => byCode.get(code) ?? Number.NaN);
    },
    close: () => connection.closeSync(),
  };
}
