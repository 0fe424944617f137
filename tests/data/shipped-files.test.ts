// The files that ship: their schemas, their weight, their seal.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { fingerprintLine } from '../../src/calibrate/index.ts';
import {
  communesSchema,
  constantsOf,
  manifestSchema,
  modelSchema,
  portraitsSchema,
  searchSchema,
  surroundingsSchema,
  tablesSchema,
} from '../../src/files/index.ts';
import { constants } from '../golden/reference.ts';
import { allCommunes, DATA, shippedStore } from '../shipped.ts';

const json = (file: string): unknown => JSON.parse(readFileSync(`${DATA}/${file}`, 'utf8'));
const filesOf = (folder: string) => readdirSync(`${DATA}/${folder}`).map((f) => `${folder}/${f}`);
const gzipBytes = (file: string) => gzipSync(readFileSync(`${DATA}/${file}`), { level: 9 }).length;

const manifest = manifestSchema().parse(json('manifest.json'));

describe('every shipped file is what its schema says', () => {
  test('model.json', () => {
    expect(modelSchema().safeParse(json('model.json')).error).toBeUndefined();
  });
  test('manifest.json: the numbers of model.json, no other', () => {
    expect(manifest.model).toEqual(constantsOf(modelSchema().parse(json('model.json'))));
  });
  test.each([
    ['communes', communesSchema(), 101],
    ['portraits', portraitsSchema(), 462],
    ['search', searchSchema, 36],
    ['surroundings', surroundingsSchema(), 101],
  ] as const)('%s/', (folder, schema, count) => {
    const files = filesOf(folder);
    expect(files).toHaveLength(count);
    for (const file of files) expect(schema.safeParse(json(file)).error, file).toBeUndefined();
  });
});

describe('what a browser downloads stays small (gzip)', () => {
  test('the covariates of a département: at most 20 kB', () => {
    for (const file of filesOf('communes')) expect(gzipBytes(file), file).toBeLessThan(20_000);
  });
  test('the positions of all communes: at most 140 kB', () => {
    expect(gzipBytes('positions.json')).toBeLessThan(140_000);
  });
  test('the search data of a first keystroke: at most 70 kB', () => {
    for (const file of filesOf('search')) expect(gzipBytes(file), file).toBeLessThan(70_000);
  });
});

const { id, contentSha256 } = manifest.dataset;
const root = [
  'anciennes-communes',
  'model',
  'observatoire',
  'outre-mer',
  'positions',
  'tables',
  'territoires',
  'typology',
];
const shipped = [
  ...root.map((name) => `${name}.json`),
  ...manifest.folders.flatMap((folder) => filesOf(folder).sort()),
];

test('every file says its own name and the data set of the manifest', () => {
  for (const file of shipped) expect(json(file), file).toMatchObject({ file, dataset: id });
});

test('the id of the data set is the digest of all files, before they bear it', () => {
  const sha256 = (content: string) => createHash('sha256').update(content).digest('hex');
  const blank = (file: string) =>
    readFileSync(`${DATA}/${file}`, 'utf8')
      .replace(`"dataset":"${id}"`, '"dataset":""')
      .replace(`"id":"${id}"`, '"id":""')
      .replace(contentSha256, '');
  const digest = sha256(
    ['manifest.json', ...shipped].map((file) => `${file} ${sha256(blank(file))}`).join('\n'),
  );
  expect(contentSha256).toBe(digest);
  expect(id).toBe(`${manifest.model.id}-${digest.slice(0, 8)}`);
});

test('the model-ready rows have the sha-256 that METHOD gives', async () => {
  const rows = (await allCommunes(shippedStore())).map(fingerprintLine).join('\n');
  const sha256 = createHash('sha256').update(rows).digest('hex');
  expect(sha256).toBe(constants.dataset.model_ready_sha256);
  expect(manifest.dataset.modelReadySha256).toBe(constants.dataset.model_ready_sha256);
});

test('every source is credited: producer, vintage, licence and sha-256', () => {
  expect(manifest.sources.length).toBeGreaterThanOrEqual(6);
  for (const source of manifest.sources) {
    expect(source.producer).not.toBe('');
    expect(source.vintage).toMatch(/20\d\d/);
    expect(source.licence).toContain('Licence Ouverte 2.0');
  }
  const { tables } = tablesSchema.parse(json('tables.json'));
  // A source may come as several files.
  expect([...new Set(tables.map((table) => table.id))]).toEqual(
    manifest.sources.map((source) => source.id),
  );
  for (const { sha256 } of tables) expect(sha256).toMatch(/^[0-9a-f]{64}$/);
});
