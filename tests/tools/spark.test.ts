// The model on a Spark cluster of two workers, with the memory that Spark gives itself: the SQL that is published, as it
// is, has the figures of the engine. Run by `npm run test:spark`.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { expect, test } from 'vitest';
import { estimate } from '../../src/index.ts';
import { hasShare } from '../../src/terms/estimate.ts';
import { sparkForTests } from '../../tools/dev/programs.ts';
import { allCommunes, shippedStore } from '../shipped.ts';
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

test.skipIf(python === null)(
  'scenarios.py: every commune as it is, then with 0.1 point of low incomes more, adds up to what the engine finds, to 1e-9',
  async () => {
    const { status, stdout, stderr } = spawnSync(
      join(EXAMPLE, 'cluster.sh'),
      ['1', join(EXAMPLE, 'scenarios.py'), folderOfModel(), '--scenarios', '2'],
      { encoding: 'utf8', env: { ...process.env, PYTHON: python ?? '' } },
    );
    expect(status, stderr).toBe(0);
    const store = shippedStore();
    const [communes, model] = await Promise.all([allCommunes(store), store.model()]);
    const poorer = communes.map(({ shares, ...commune }) => {
      const perMille = Math.min(1_000, Math.round(shares.lowIncome * 1_000) + 1);
      return { ...commune, shares: { ...shares, lowIncome: perMille / 1_000 } };
    });
    const concerned = [...communes, ...poorer]
      .map((commune) => estimate(commune, model))
      .filter(({ rounded }) => hasShare(rounded))
      .reduce((sum, { shares, population }) => sum + shares.concerned.point * population, 0);
    const answer = JSON.parse(stdout);
    expect(answer).toMatchObject({ workers: 1, rows: 2 * 34_875 });
    expect(Math.abs(answer.concerned / concerned - 1)).toBeLessThan(1e-9);
  },
  900_000,
);
