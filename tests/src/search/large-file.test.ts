// A first letter has thousands of answers, and only those that may be shown are looked at: they must be the same as if all were.
import { beforeAll, describe, expect, test } from 'vitest';
import { decodeSearch } from '../../../src/files/index.ts';
import {
  findMistyped,
  normalise,
  RANK,
  readingsOf,
  type SearchEntry,
  searchCommunes,
} from '../../../src/search/index.ts';
import { oneError } from '../../../src/search/one-error.ts';
import { SPELLING, type Spelling, spellingsOf } from '../../../src/search/spellings.ts';
import { readShipped, shippedFile } from '../../shipped.ts';

let entries: readonly SearchEntry[];

beforeAll(async () => {
  const file = 'search/s.json';
  ({ entries } = decodeSearch(shippedFile(file), await readShipped(file)));
});

const codes = (query: string, limit: number) =>
  searchCommunes(entries, query, limit).map(({ commune }) => commune.code);

describe('the first answers of a long list', () => {
  test.each(['s', 'saint', 'saint m', 'st p'])(
    '%j: those that are shown are the first of all',
    (query) => {
      const all = codes(query, entries.length);
      expect(all.length).toBeGreaterThan(100);
      for (const limit of [1, 8]) {
        expect(codes(query, limit).slice(0, limit)).toEqual(all.slice(0, limit));
      }
    },
  );

  test('begin with the one of that very name, then the largest whose name begins so, homonyms together', () => {
    expect(searchCommunes(entries, 'saint', 6).map(({ commune }) => commune.nom)).toEqual([
      'Le Saint',
      'Saint-Étienne',
      'Saint-Denis',
      'Saint-Denis',
      'Saint-Denis',
      'Saint-Denis',
    ]);
  });

  test('hold every commune whose name begins so, before those that have it further on', () => {
    const expected = entries.filter(({ nom }) => normalise(nom).startsWith('saint m'));
    const found = codes('saint m', entries.length);
    expect(new Set(found.slice(0, expected.length))).toEqual(
      new Set(expected.map(({ code }) => code)),
    );
  });
});

describe('the names of a long list that are one typing error away', () => {
  let spelt: readonly (Spelling & { readonly code: string })[];

  beforeAll(() => {
    spelt = entries.flatMap((entry) =>
      spellingsOf(entry).map((spelling) => ({ ...spelling, code: entry.code })),
    );
  });

  /** As one reads them: name after name. */
  function ranksOf(query: string): Map<string, number> {
    const ranks = new Map<string, number>();
    for (const { code, text, kind } of spelt) {
      const error = oneError(query, text);
      if (error === null) continue;
      const own = error === 'whole' ? RANK.errorInName : RANK.errorInBeginning;
      const rank = kind === SPELLING.former ? RANK.errorInFormer : own;
      ranks.set(code, Math.min(rank, ranks.get(code) ?? rank));
    }
    return ranks;
  }

  test.each([
    'saitn denis',
    'saint denus',
    'saint deenis',
    'saint dnis',
    'sant',
    'saimt m',
    'saint martin zu',
    'zaint',
    'semois',
    'seynot',
  ])('%j: all of them, and no other', (query) => {
    const [reading] = readingsOf(query);
    if (reading === undefined) throw new RangeError(query);
    const found = findMistyped(entries, reading, Number.POSITIVE_INFINITY);
    const ranks = ranksOf(query);
    expect(ranks.size).toBeGreaterThan(0);
    expect(new Map(found.map(({ commune, rank }) => [commune.code, rank]))).toEqual(ranks);
  });
});
