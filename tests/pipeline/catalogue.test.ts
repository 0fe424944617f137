// The catalogue of published files: as its schema says, with a reader for each entry and nothing made up.
import { readFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { catalogueSchema, READERS, readCatalogue } from '../../pipeline/catalogue.ts';

const catalogue = await readCatalogue();
const [FIRST] = catalogue;
const PRODUCERS = 'pipeline/producers';

test('it is read, and each reader serves an entry', () => {
  const used = new Set(catalogue.map(({ reader }) => reader));
  expect(READERS.filter((reader) => !used.has(reader))).toEqual([]);
});

test('an entry without an address says that nobody has seen one', () => {
  const wrong = catalogue.filter(
    ({ address, evidence }) => (address === null) !== (evidence === 'none'),
  );
  expect(wrong.map(({ id }) => id)).toEqual([]);
});

test('each table that is fetched by default has one edition of each figure', () => {
  const current = catalogue.filter((entry) => entry.current).map(({ reader }) => reader);
  expect(current).toEqual([...new Set(current)]);
});

describe('what is not as it should be is refused', () => {
  test.each([
    ['an address that is not https', { address: 'http://exemple.fr/a.csv' }],
    ['a file that leaves its folder', { file: '../a.csv' }],
    ['an unknown reader', { reader: 'oracle' }],
    ['a licence that is not open', { licence: 'Tous droits réservés' }],
    ['a day that is no day', { bestBefore: 'bientôt' }],
    ['a day that no month has', { bestBefore: '2026-02-30' }],
    ['a title of one space', { title: ' ' }],
    ['an address of 200 000 characters', { page: `https://exemple.fr/${'a'.repeat(200_000)}` }],
    ['a member that is no pattern', { member: '(' }],
    ['a seal that is no sha-256', { sha256: 'abc' }],
    ['a field that nobody reads', { adress: null }],
  ])('%s', (_, given) => {
    expect(catalogueSchema.safeParse([{ ...FIRST, ...given }]).success).toBe(false);
  });

  test('two entries of one name', () => {
    expect(catalogueSchema.safeParse([FIRST, FIRST]).success).toBe(false);
  });
});

test('every reader says page, licence, rhythm, columns and traps, in this order', async () => {
  const files = (await readdir(PRODUCERS)).filter((name) => name.endsWith('.ts'));
  expect(files.length).toBeGreaterThanOrEqual(20);
  for (const file of files) {
    const text = await readFile(join(PRODUCERS, file), 'utf8');
    const told = ['Page', 'Licence', 'Rhythm', 'Columns', 'Traps'].map((word) =>
      text.search(new RegExp(`^// ${word.padEnd(8)} \\S`, 'm')),
    );
    expect(told, file).toEqual([...told].sort((a, b) => a - b));
    expect(told[0], file).toBeGreaterThan(0);
  }
});

test('docs/DATA.md names every file of the catalogue', () => {
  const text = readFileSync('docs/DATA.md', 'utf8');
  expect(
    catalogue.filter(({ file }) => !text.includes(`\`${file}\``)).map(({ file }) => file),
  ).toEqual([]);
});
