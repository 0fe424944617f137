// Is every commune found in the one search file that a visitor's query opens? The files are made with
// shardKeys and read with shardKeyOf: a change of either, without new files, would hide communes.
import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { decodeFormerCommunes, decodeSearch } from '../../src/files/index.ts';
import {
  formerShardKeys,
  normalise,
  parseQuery,
  type SearchEntry,
  SPELLING_KEYS,
  searchCommunes,
  shardKeyOf,
  shardKeys,
  spellingKeysOf,
  territory,
} from '../../src/search/index.ts';
import { departementOf } from '../../src/terms/commune.ts';
import { isNameGone } from '../../src/terms/commune-part.ts';
import { DATA, readShipped, shippedFile, shippedStore } from '../shipped.ts';

const COMMUNES = 34_875;
const shards = new Map<string, readonly SearchEntry[]>();
const communes = new Map<string, SearchEntry>();
const entriesOf = async (file: string) =>
  decodeSearch(shippedFile(file), await readShipped(file)).entries;

beforeAll(async () => {
  for (const file of readdirSync(`${DATA}/search`)) {
    const key = file.replace('.json', '');
    shards.set(key, await entriesOf(`search/${file}`));
  }
  for (const entry of [...shards.values()].flat()) communes.set(entry.code, entry);
});

/** What a file says of a commune itself: the former ones in it depend on the key. */
const ownOf = (entry: SearchEntry | undefined) => JSON.stringify({ ...entry, former: null });

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
    return answers.some(({ commune }) => commune.code === entry.code);
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
      .filter((entry) => ownOf(entry) !== ownOf(communes.get(entry.code)));
    expect(differing.map(labelled)).toEqual([]);
  });

  test('each lists the communes that have its key, or a former one that has, once and no other', async () => {
    const former = await decodedFormer();
    const placed = [...shards].flatMap(([key, entries]) =>
      entries.map((entry) => `${key}: ${labelled(entry)}`),
    );
    const expected = new Set(
      [...communes.values()].flatMap((entry) =>
        shardKeys(entry).map((key) => `${key}: ${labelled(entry)}`),
      ),
    );
    for (const part of former) {
      const commune = communes.get(part.commune);
      if (!commune) continue;
      // Of a name that is no more, its code alone.
      const keys = isNameGone(part)
        ? part.code === part.commune
          ? []
          : formerShardKeys({ ...part, nom: null })
        : formerShardKeys(part);
      for (const key of keys) expected.add(`${key}: ${labelled(commune)}`);
    }
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

describe('the spelling files', () => {
  const spelling = new Map<string, readonly SearchEntry[]>();
  beforeAll(async () => {
    for (const file of readdirSync(`${DATA}/spelling`)) {
      spelling.set(file.replace('.json', ''), await entriesOf(`spelling/${file}`));
    }
  });

  test('there is one for each second letter and group of third letters', () => {
    expect([...spelling.keys()].sort()).toEqual([...SPELLING_KEYS].sort());
  });

  /** One commune in fifty, with a name long enough for an error to be told, and no l' before it. */
  const named = () =>
    [...communes.values()].filter(
      ({ nom }, i) => i % 50 === 0 && nom.length > 6 && !nom.startsWith("L'"),
    );
  const lost = (mistype: (name: string) => string) =>
    named()
      .filter(({ code, nom }) => {
        const query = mistype(normalise(nom));
        return !spellingKeysOf(parseQuery(query)).some((key) =>
          searchCommunes(spelling.get(key) ?? [], query, 50).some(
            ({ commune }) => commune.code === code,
          ),
        );
      })
      .map(labelled);

  test('find a commune typed without its first letter', () => {
    expect(lost((name) => name.slice(1))).toEqual([]);
  });

  test('find a commune typed with another first letter', () => {
    expect(lost((name) => `${name.startsWith('w') ? 'k' : 'w'}${name.slice(1)}`)).toEqual([]);
  });
});

test('no search file weighs more than 70 kB gzip', () => {
  const heavy = ['search', 'spelling'].flatMap((folder) =>
    readdirSync(`${DATA}/${folder}`)
      .map((file) => `${folder}/${file}`)
      .filter((file) => gzipSync(readFileSync(`${DATA}/${file}`), { level: 9 }).length > 70_000),
  );
  expect(heavy).toEqual([]);
});

describe('any name typed whole', () => {
  const store = shippedStore();

  test('of a commune of today is answered first, with all its homonyms and before any other', async () => {
    const bearers = new Map<string, Set<string>>();
    for (const { code, nom } of communes.values()) {
      // Two communes are named Bors: a canton in brackets tells them apart.
      for (const name of [nom, nom.replace(/ \(.*/, '')].map(normalise)) {
        bearers.set(name, (bearers.get(name) ?? new Set()).add(code));
      }
    }
    const wrong: string[] = [];
    for (const [name, codes] of bearers) {
      const answers = (await store.suggestions(name, 1)).slice(0, codes.size);
      const first = new Set(answers.map(({ code }) => code));
      const whole = answers.every(({ exact, part }) => exact && part === null);
      if (!whole || ![...codes].every((code) => first.has(code))) wrong.push(name);
    }
    expect(wrong).toEqual([]);
  });

  test('as it is printed is that of the communes written so, and of none that is only near', async () => {
    const near = new Map<string, SearchEntry[]>();
    for (const entry of communes.values()) {
      const key = normalise(entry.nom).replace(/^(le|la|les|l) /, '');
      near.set(key, [...(near.get(key) ?? []), entry]);
    }
    // Melle and Mellé, Vergné and La Vergne: names that accents or an article tell apart.
    const told = [...near.values()].filter((some) => new Set(some.map(({ nom }) => nom)).size > 1);
    const names = new Set(told.flat().map(({ nom }) => nom));
    expect(names.size).toBeGreaterThan(300);
    const wrong: string[] = [];
    for (const name of names) {
      const written = [...communes.values()].filter(({ nom }) => nom === name);
      const exact = (await store.suggestions(name, 1)).filter(
        (answer) => answer.exact && answer.part === null,
      );
      const found = exact.map(({ code }) => code).sort();
      if (found.join() !== written.map(({ code }) => code).join()) wrong.push(`${name}: ${found}`);
    }
    expect(wrong).toEqual([]);
  });

  test('of a former commune leads to its commune of today', async () => {
    const wrong: string[] = [];
    for (const part of (await decodedFormer()).filter(
      (one) => one.nom !== null && !isNameGone(one),
    )) {
      const answers = await store.suggestions(part.nom ?? '', 1);
      if (!answers.some(({ code, exact }) => exact && code === part.commune)) {
        wrong.push(`${part.nom} ${part.code}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  test('of a former code too, among the communes of which it is a postal code', async () => {
    const wrong: string[] = [];
    for (const { code, commune, kind } of await decodedFormer()) {
      const answers = await store.suggestions(code, 1);
      const inUse = answers.some(({ part }) => part?.kind !== 'ancienne');
      if (kind === 'ancienne' && inUse) continue;
      if (!answers.some((answer) => answer.code === commune)) wrong.push(code);
    }
    expect(wrong).toEqual([]);
  });

  test('of a place outside the data is told as such, and never answered with a neighbour', async () => {
    const wrong: string[] = [];
    for (const { nom } of await store.outsidePlaces()) {
      const told = await store.outside(nom, true);
      const answers = await store.suggestions(nom);
      if (!told.some((place) => place.nom === nom)) wrong.push(`${nom}: not told`);
      // A commune of the data may bear the name, or begin with it: nothing else answers.
      const typed = normalise(nom).split(' ');
      const strays = answers.filter(
        (answer) => !typed.every((word) => normalise(answer.nom).includes(withoutFirst(word))),
      );
      if (strays.length > 0) wrong.push(`${nom}: ${strays.map((stray) => stray.nom)}`);
    }
    expect(wrong).toEqual([]);
  });
});

/** "le" of "Le Mont-Dore" may be left out. */
function withoutFirst(word: string): string {
  return word === 'le' || word === 'la' || word === 'l' ? '' : word;
}

async function decodedFormer() {
  return decodeFormerCommunes(
    shippedFile('anciennes-communes.json'),
    await readShipped('anciennes-communes.json'),
  );
}

test('a homonym followed by the name of its département is exact in that one alone', async () => {
  const { departements, regions } = await shippedStore().manifest();
  const territories = [...departements].map(([code, { nom, region }]) =>
    territory(code, nom, regions.get(region)),
  );
  const names = new Map<string, SearchEntry[]>();
  for (const entry of communes.values()) {
    names.set(entry.nom, [...(names.get(entry.nom) ?? []), entry]);
  }
  const homonyms = [...names].filter(([, those]) => those.length > 1);
  expect(homonyms.length).toBeGreaterThan(1000);
  const elsewhere = homonyms.flatMap(([name, those]) =>
    those.flatMap(({ code }) => {
      const own = departementOf(code);
      const nom = departements.get(own)?.nom;
      const query = `${name} (${nom})`;
      return searchCommunes(those, query, 8, territories)
        .filter(({ commune, exact }) => exact && departementOf(commune.code) !== own)
        .map(({ commune }) => `${query}: ${commune.code}`);
    }),
  );
  expect(elsewhere).toEqual([]);
});
