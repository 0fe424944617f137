// What `profil` is given as a file: Parquet and JSON lines whose bytes were cut, turned over or made to lie. What is accepted
// gives estimates; all the rest is said in a sentence.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import fc from 'fast-check';
import * as z from 'zod';
import { command } from '../../cli/command.ts';
import { type EntryPoint, entryPoint, finite, sane } from '../entry-point.ts';
import { damagedBytes } from '../inputs.ts';

const folder = mkdtempSync(join(tmpdir(), 'profiles-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));

/** Each type of columns, some without a value, some that are passed through. */
const ROWS = `SELECT nom, population, age::DECIMAL(5,2) AS age_15_29, 20 AS age_30_44, 20::FLOAT AS age_45_59, 20 AS age_60_74,
  10 AS age_75_plus, 20 AS sans_diplome, 40 AS diplome_intermediaire, 40 AS diplome_superieur, bas AS bas_revenus,
  'urbain' AS territoire, jour, moment, ['a', nom] AS liste FROM (VALUES
    ('Nord', 1200, 30, 14.0::DOUBLE, DATE '2026-01-01', TIMESTAMP '2026-01-01 10:00:00'),
    ('Sud', 90, 30, NULL, NULL, NULL), ('Est', 5000, 30, 15, DATE '2025-01-01', NULL))
  AS lieux(nom, population, age, bas, jour, moment)`;
const WAYS = ['snappy', 'zstd, PARQUET_VERSION V2', 'gzip', 'uncompressed', 'lz4_raw'];
const sql = await (await DuckDBInstance.create(':memory:')).connect();
const parquets: Uint8Array[] = [];
for (const way of WAYS) {
  const path = join(folder, 'right.parquet');
  await sql.run(`COPY (${ROWS}) TO '${path}' (FORMAT parquet, COMPRESSION ${way})`);
  parquets.push(new Uint8Array(readFileSync(path)));
}
/** By which a file is known as Parquet, and the length of the table at its end. */
const MARKS = 8;

const lines = Buffer.from(
  [
    '{"nom":"Nord","population":1200,"age_15_29":30,"age_30_44":20,"age_45_59":20,"age_60_74":20,"age_75_plus":10,"sans_diplome":20,"diplome_intermediaire":40,"diplome_superieur":40,"territoire":"urbain"}',
    '{"nom":"Île","population":90,"age_15_29":30,"age_30_44":20,"age_45_59":20,"age_60_74":20,"age_75_plus":10,"sans_diplome":20,"diplome_intermediaire":40,"diplome_superieur":40,"bas_revenus":15,"territoire":"rural"}',
    '',
  ].join('\n'),
);

const result = z.object({
  profiles: z.array(
    z.object({
      estimate: z.object({
        population: z.int().min(0),
        rates: z.record(z.string(), z.number().min(0).max(1)).optional(),
      }),
    }),
  ),
});

async function judge(name: string, bytes: Uint8Array): Promise<void> {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  const { status, stdout, stderr } = await command('profil', path, '--format', 'json');
  sane(stderr);
  // Nothing written but what is right, or a sentence; 3: some lines were left aside.
  if (status !== 0 && status !== 3) {
    assert.equal(status, 2, stderr);
    assert.equal(stdout, '');
    return assert.notEqual(stderr, '');
  }
  const read: unknown = JSON.parse(stdout);
  finite(read);
  assert.ok(result.parse(read).profiles.length > 0);
}

export const PROFILE_FILES: readonly EntryPoint[] = [
  // Each in a process of its own, which takes a third of a second to start on a quiet machine.
  entryPoint(
    'a Parquet of profiles',
    300,
    fc.oneof(
      { weight: 1, arbitrary: damagedBytes(parquets) },
      { weight: 3, arbitrary: damagedBytes(parquets, MARKS) },
    ),
    (bytes) => judge('lieux.parquet', bytes),
  ),
  entryPoint('bytes of JSON lines', 10_000, damagedBytes([lines]), (bytes) =>
    judge('lieux.ndjson', bytes),
  ),
];
