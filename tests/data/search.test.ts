// Is every commune found in the one search file that a visitor's query opens? The files are made with
// shardKeys and read with shardKeyOf: a change of either, without new files, would hide communes.
import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { decodeSearch } from '../../src/files/index.ts';
import {
  isExactName,
  normalise,
  type SearchEntry,
  searchCommunes,
  shardKeyOf,
  shardKeys,
  slipKeysOf,
} from '../../src/search/index.ts';
import { DATA, readShipped, shippedFile } from '../shipped.ts';

const COMMUNES = 34_875;
const shards = new Map<string, readonly SearchEntry[]>();
const communes = new Map<string, SearchEntry>();
const entriesOf = async (file: string) => decodeSearch(shippedFile(file), await readShipped(file));

beforeAll(async () => {
  for (const file of readdirSync(`${DATA}/search`)) {
    const key = file.replace('.json', '');
    shards.set(key, await entriesOf(`search/${file}`));
  }
  for (const entry of [...shards.values()].flat()) communes.set(entry.code, entry);
});

const labelled = ({ nom, code }: SearchEntry) => `${nom} ${code}`;

/** The communes that the file of their query does not list. */
function unlisted(queryOf: (entry: SearchEntry) => string): string[] {
  const listed = new Map(
    [...shards].map(([key, entries]) => [key, new Set(entries.map(({ code }) => code))]),
  );
  return [...communes.values()]
    .filter((entry) => !listed.get(shardKeyOf(queryOf(entry)) ?? '')?.has(entry.code))
    .map(labelled);
}

/** One commune in a hundred: searching for all of them takes minutes, listing them all does not. */
const sample = () => [...communes.values()].filter((_, i) => i % 100 === 0);

/** The communes of the sample that a search of their file does not find. */
function notFound(queryOf: (entry: SearchEntry) => string): string[] {
  const found = (entry: SearchEntry) => {
    const query = queryOf(entry);
    const answers = searchCommunes(shards.get(shardKeyOf(query) ?? '') ?? [], query, 1);
    return answers.some(({ code }) => code === entry.code);
  };
  return sample()
    .filter((entry) => !found(entry))
    .map(labelled);
}

describe('the search files', () => {
  test('there is one for every letter and digit', () => {
    expect([...shards.keys()].sort().join('')).toBe('0123456789abcdefghijklmnopqrstuvwxyz');
  });

  test('they list all communes, the same wherever they are listed', () => {
    expect(communes.size).toBe(COMMUNES);
    const differing = [...shards.values()]
      .flat()
      .filter((entry) => JSON.stringify(entry) !== JSON.stringify(communes.get(entry.code)));
    expect(differing.map(labelled)).toEqual([]);
  });

  test('each lists the communes that have its key, once, and no other', () => {
    const placed = [...shards].flatMap(([key, entries]) =>
      entries.map((entry) => `${key}: ${labelled(entry)}`),
    );
    const expected = new Set(
      [...communes.values()].flatMap((entry) =>
        shardKeys(entry).map((key) => `${key}: ${labelled(entry)}`),
      ),
    );
    const there = new Set(placed);
    expect(placed).toHaveLength(there.size);
    expect([...expected].filter((place) => !there.has(place))).toEqual([]);
    expect(placed.filter((place) => !expected.has(place))).toEqual([]);
  });
});

const QUERIES: readonly (readonly [string, (entry: SearchEntry) => string])[] = [
  ['its name', ({ nom }) => nom],
  ['its name without accents, hyphens and capitals', ({ nom }) => normalise(nom)],
  ['its INSEE code', ({ code }) => code],
  ['its INSEE code in lower case', ({ code }) => code.toLowerCase()],
  ['its first postal code', ({ codesPostaux }) => codesPostaux[0] ?? ''],
  ['its last postal code', ({ codesPostaux }) => codesPostaux.at(-1) ?? ''],
  ['its postal code and its name', ({ codesPostaux, nom }) => `${codesPostaux[0]} ${nom}`],
];

describe.each(QUERIES)('%s', (_, queryOf) => {
  test('opens a file that lists the commune, for all communes', () => {
    expect(unlisted(queryOf)).toEqual([]);
  });

  test('finds it there, even with a limit of one', () => {
    expect(notFound(queryOf)).toEqual([]);
  });
});

test('the name of every commune is its exact name, which the search never cuts', () => {
  const strays = [...communes.values()].filter((entry) => !isExactName(entry, entry.nom));
  expect(strays.map(labelled)).toEqual([]);
});

describe('the files of slips', () => {
  const slips = new Map<string, readonly SearchEntry[]>();
  beforeAll(async () => {
    for (const file of readdirSync(`${DATA}/slips`)) {
      const entries = await entriesOf(`slips/${file}`);
      slips.set(file.replace('.json', ''), entries);
    }
  });

  /** One commune in fifty, with a name long enough for an error to be told, and no l' before it. */
  const named = () =>
    [...communes.values()].filter(
      ({ nom }, i) => i % 50 === 0 && nom.length > 6 && !nom.startsWith("L'"),
    );
  const lost = (slipOf: (name: string) => string) =>
    named()
      .filter(({ code, nom }) => {
        const query = slipOf(normalise(nom));
        return !slipKeysOf(query).some((key) =>
          searchCommunes(slips.get(key) ?? [], query, 50).some((entry) => entry.code === code),
        );
      })
      .map(labelled);

  test('find a commune typed without its first letter', () => {
    expect(lost((name) => name.slice(1))).toEqual([]);
  });

  test('find a commune typed with another first letter', () => {
    expect(lost((name) => `${name.startsWith('w') ? 'k' : 'w'}${name.slice(1)}`)).toEqual([]);
  });

  test('weigh at most 110 kB gzip, since they are only read when nothing else answers', () => {
    const heaviest = readdirSync(`${DATA}/slips`).map(
      (file) => gzipSync(readFileSync(`${DATA}/slips/${file}`)).length,
    );
    expect(Math.max(...heaviest)).toBeLessThanOrEqual(110_000);
  });
});
