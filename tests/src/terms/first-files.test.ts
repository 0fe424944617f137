// What is asked for ahead of the program is what the program reads: the same files, no more, no fewer.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createStore } from '../../../src/store/index.ts';
import { firstFiles, isCovered } from '../../../src/terms/first-files.ts';
import { allEntries, DATA, readShipped, shippedStore } from '../../shipped.ts';

const entries = await allEntries(shippedStore());

test('the three files of every commune of France ship, and its code may be borne', () => {
  const shipped = new Set(readdirSync(DATA, { recursive: true, encoding: 'utf8' }));
  const missing = entries.filter(
    ({ code }) => !isCovered(code) || firstFiles(code).some((file) => !shipped.has(file)),
  );
  expect(entries).toHaveLength(34_875);
  expect(missing).toEqual([]);
});

test('a commune of each département reads those files and no other, all before any has come', async () => {
  const first = new Map(entries.map((entry) => [entry.departement.code, entry.code]));
  expect(first.size).toBe(101);
  for (const code of first.values()) {
    const asked: string[] = [];
    let came = false;
    const store = createStore(async (file) => {
      if (!came) asked.push(file);
      const content = await readShipped(file);
      came = true;
      return content;
    });
    await store.diagnosis(code);
    expect(asked.toSorted(), code).toEqual([...firstFiles(code)].toSorted());
  }
});

test.each([
  ['75111', 'communes/75.json', 'portraits/750.json'],
  ['13201', 'communes/13.json', 'portraits/130.json'],
  ['69383', 'communes/69.json', 'portraits/691.json'],
  [' 2a004 ', 'communes/2A.json', 'portraits/2A0.json'],
  ['97411', 'communes/974.json', 'portraits/9741.json'],
])('%s is read in %s and %s', (code, ...files) => {
  expect(firstFiles(code)).toEqual(['manifest.json', ...files]);
  for (const file of files) expect(existsSync(join(DATA, file)), file).toBe(true);
});

test.each([
  '',
  '58',
  '581940',
  '58999',
  '98818',
  '97501',
  '20004',
  '00100',
  '99999',
  'Nevers',
  '../..',
])('« %s » is no code of the data: nothing is asked for', (code) =>
  expect(firstFiles(code)).toEqual([]),
);

test('of the hundred thousand codes there may be, none asks for a file that does not ship', () => {
  const shipped = new Set(readdirSync(DATA, { recursive: true, encoding: 'utf8' }));
  const codes = Array.from({ length: 100_000 }, (_, i) => String(i).padStart(5, '0'));
  const corsican = codes
    .filter((_, i) => i < 1_000)
    .flatMap((code) => [`2A${code.slice(2)}`, `2B${code.slice(2)}`]);
  const asked = new Set([...codes, ...corsican].flatMap(firstFiles));
  expect(asked.size).toBe(1 + 101 + 462);
  expect([...asked].filter((file) => !shipped.has(file))).toEqual([]);
});

test('a commune of data made later, in a hundred of its own, is read all the same', async () => {
  /** Those from 58300 on bear codes from 58400 on. */
  const renumbered = (file: { columns: { code: number[] } }) => {
    let digits = 0;
    const first = file.columns.code.findIndex((distance) => {
      digits += distance;
      return digits >= 300;
    });
    const code = file.columns.code.map((distance, i) => distance + (i === first ? 100 : 0));
    return { ...file, columns: { ...file.columns, code } };
  };
  const shipped = (file: string) => JSON.parse(readFileSync(join(DATA, file), 'utf8'));
  const later: Readonly<Record<string, object>> = {
    'communes/58.json': renumbered(shipped('communes/58.json')),
    'portraits/584.json': { ...shipped('portraits/583.json'), file: 'portraits/584.json' },
  };
  const store = createStore(async (file) => later[file] ?? readShipped(file));
  expect((await store.diagnosis('58400')).commune.nom).toBe('Urzy');
  await expect(store.diagnosis('58399')).rejects.toMatchObject({ code: 'unknown-commune' });
});
