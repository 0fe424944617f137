// The figures of HOSTING.md that a build decides stand in the document where the script puts them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createTerritories } from '../../src/territories/index.ts';
import { readSet, wantedIn } from '../../tools/release/pages/sets.ts';
import { type Counts, withCounts } from '../../tools/size/hosting-counts.ts';
import { allCommunes, shippedStore } from '../shipped.ts';
import { ROOT } from '../structure/sources.ts';

const text = readFileSync(join(ROOT, 'docs/HOSTING.md'), 'utf8');
const counts: Counts = {
  dist: { bytes: 123_400_000, files: 4567 },
  programs: {
    loader: { held: 1500, bytes: 1234 },
    element: { held: 42_000, bytes: 41_260 },
    diagnosis: { held: 61_200, bytes: 61_170 },
    charts: { held: 52_000, bytes: 51_000 },
  },
  pages: { bytes: 232_100_000, files: 6775 },
  visits: [11_000, 22_000, 33_000, 44_499].map((bytes, nth) => ({ bytes, requests: nth + 5 })),
};

test('every count of the document is rewritten, and nothing else', () => {
  const written = withCounts(text, counts);
  for (const words of [
    'écrit dist/ : 123 Mo, 4 567 fichiers, copies',
    '| balise, Nevers | 11 ko | 5 |',
    '| balise, Arras (Pas-de-Calais, le plus gros département) | 44 ko | 8 |',
    '| 1,5 ko | 1,2 ko |',
    '| 42,0 ko | 41,3 ko |',
    '| 61,2 ko | 61,2 ko |',
    '| 52,0 ko | 51,0 ko |',
    '| `epci,communes-2000` | 6 775 | 232 Mo | ',
  ])
    expect(written).toContain(words);
  const lines = (document: string) => document.split('\n');
  const changed = lines(written).filter((line, at) => line !== lines(text)[at]);
  expect(changed).toHaveLength(10);
  expect(withCounts(written, counts)).toBe(written);
});

test('a document that lost a place is told, rather than left behind', () => {
  expect(() => withCounts(text.replace('balise, Arras', 'Arras'), counts)).toThrow('Arras');
  // A build with another set of pages than those of the table.
  const pages = { bytes: 1, files: 2345 };
  expect(() => withCounts(text, { ...counts, pages })).toThrow('2 345');
});

test('the number of pages that each set has is that of the shipped data', async () => {
  const store = shippedStore();
  const communes = await allCommunes(store);
  const groups = (await createTerritories(store).catalogue()).filter(
    ({ kind, code }) => (kind === 'epci' || kind === 'ept') && code !== null,
  );
  const rows = [...text.matchAll(/^\| `([\w,-]+)` \| ([\d ]+) \| [\d, ]+ [MG]o \|/gm)];
  expect(rows).toHaveLength(3);
  for (const [, set = '', told = ''] of rows) {
    const pages = groups.length + communes.filter(wantedIn(readSet(set)).commune).length;
    expect([set, Number(told.replace(/\s/g, ''))]).toEqual([set, pages]);
  }
});
