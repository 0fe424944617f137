// The model on a Spark cluster of two workers, with the memory that Spark gives itself: the SQL that is published, as it
// is, has the figures of the engine. Run by `npm run test:spark`.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { expect, test } from 'vitest';
import { sparkForTests } from '../../tools/dev/programs.ts';
import { folderOfModel, wrongCommunes, wrongGroups } from './sql-figures.ts';

const EXAMPLE = join(import.meta.dirname, '../../examples/spark');
const python = sparkForTests();

test.skipIf(python === null)(
  'every commune, every EPCI, EPT, département and région: four shares to 1e-12, their bounds to 1e-9',
  async () => {
    const folder = folderOfModel();
    const { status, stderr } = spawnSync(
      join(EXAMPLE, 'cluster.sh'),
      ['2', join(EXAMPLE, 'estimates.py'), folder, join(folder, 'spark')],
      { encoding: 'utf8', env: { ...process.env, PYTHON: python ?? '' } },
    );
    expect(status, stderr).toBe(0);
    const connection = await (await DuckDBInstance.create(':memory:')).connect();
    const rowsOf = async (name: string) =>
      (
        await connection.runAndReadAll(`SELECT * FROM '${folder}/spark/${name}/*.parquet'`)
      ).getRowObjects();
    const communes = await rowsOf('modele');
    expect(communes).toHaveLength(34_875);
    expect(wrongCommunes(communes)).toEqual([]);
    expect(wrongGroups(await rowsOf('modele-territoires'))).toEqual([]);
    connection.closeSync();
  },
  900_000,
);
