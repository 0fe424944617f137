// The complete table as it is published: three formats with the same cells, a dictionary that is true, and
// the questions of docs/DATA.md, asked to DuckDB as they are written there.
import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { diagnoseArea } from '../../src/index.ts';
import { type OpenFile, openData } from '../../tools/release/open-data/tables.ts';
import { shippedStore } from '../shipped.ts';

const store = shippedStore();
let files: ReadonlyMap<string, OpenFile>;
let folder = '';
beforeAll(async () => {
  files = new Map((await openData(store)).map((file) => [file.name, file]));
  folder = await mkdtemp(join(tmpdir(), 'communes-'));
  await writeFile(join(folder, 'communes.parquet'), bytesOf('communes.parquet'));
}, 120_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

function bytesOf(name: string): Uint8Array {
  const file = files.get(name);
  if (!file) throw new Error(`${name} is not written`);
  return file.bytes;
}
const textOf = (name: string) => new TextDecoder().decode(bytesOf(name));

test('the CSV has 34 875 lines, each code once, with the first zero of 01004 kept', () => {
  const { data, errors } = Papa.parse<Record<string, string>>(textOf('communes.csv').trim(), {
    header: true,
  });
  expect(errors).toEqual([]);
  expect(new Set(data.map(({ code }) => code)).size).toBe(34_875);
  expect(data.find(({ code }) => code === '01004')?.nom).toBe('Ambérieu-en-Bugey');
});

test('the JSON has the same table as the CSV', () => {
  const { columns, rows } = JSON.parse(textOf('communes.json'));
  expect(rows).toHaveLength(34_875);
  const [header = ''] = textOf('communes.csv').split('\r\n');
  expect(columns.join(',')).toBe(header);
});

test('the data package names each file with its true size and seal', () => {
  const { resources, sources } = JSON.parse(textOf('datapackage.json'));
  expect(sources.length).toBeGreaterThan(5);
  for (const { path, bytes, hash } of resources) {
    const content = bytesOf(path);
    expect(bytes).toBe(content.length);
    expect(hash).toBe(`sha256:${createHash('sha256').update(content).digest('hex')}`);
  }
});

describe('the questions of docs/DATA.md, asked to DuckDB', () => {
  const answers: Record<string, unknown>[][] = [];
  beforeAll(async () => {
    const document = await readFile(new URL('../../docs/DATA.md', import.meta.url), 'utf8');
    const questions = [...document.matchAll(/```sql\n([\s\S]*?)```/g)].map(([, sql = '']) => sql);
    const connection = await (await DuckDBInstance.create(':memory:')).connect();
    for (const sql of questions) {
      const there = sql.replaceAll("'communes.parquet'", `'${join(folder, 'communes.parquet')}'`);
      const reader = await connection.runAndReadAll(there);
      answers.push(reader.getRowObjectsJson().map((row) => ({ ...row })));
    }
    connection.closeSync();
  }, 60_000);

  test('France is 7, 19 and 14 %', () => {
    const [france] = answers[0] ?? [];
    expect(france).toMatchObject({
      communes: '34875',
      exclus: 7,
      eloignes: 19,
      presque_autonomes: 14,
    });
  });

  test('the EPCI of Nevers has the people that the engine counts', async () => {
    const communes = (await store.departement('58')).filter(
      ({ epci }) => epci?.code === '245804406',
    );
    const area = { kind: 'epci', code: '245804406', nom: 'CA de Nevers' } as const;
    const { adjusted, population } = diagnoseArea(area, communes, await store.model());
    const [epci] = answers[1] ?? [];
    expect(epci).toMatchObject({ communes: '14', population: String(population) });
    // Shares are published with four decimals: a few people in 29 000.
    expect(Math.abs(Number(epci?.concernes) - adjusted.concerned.point)).toBeLessThan(5);
  });

  test('the seven types of commune hold everybody', () => {
    const types = answers[2] ?? [];
    expect(types.map(({ densite }) => densite)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    const people = types.reduce((total, { population }) => total + Number(population), 0);
    expect(String(people)).toBe(String(answers[0]?.[0]?.population));
  });

  test('borrowed incomes are counted by where they come from, and add up to all communes', () => {
    const total = (answers[3] ?? []).reduce((sum, { communes }) => sum + Number(communes), 0);
    expect(total).toBe(34_875);
  });

  test('a list of one’s own joins on the code', () => {
    expect((answers[4] ?? []).map(({ nom }) => nom)).toEqual(['Ambérieu-en-Bugey', 'Nevers']);
  });
});
