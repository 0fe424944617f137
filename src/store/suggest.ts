// The communes that a few typed characters may mean, from the shards of the search: loaded at the first
// keystroke, since a diagnosis that is only shown never needs it.
import type { Manifest } from '../files/index.ts';
import type { SearchShard } from '../files/search-file.ts';
import {
  bestOf,
  type FoundCommune,
  findMistyped,
  findNamed,
  formerSpellingKeysOf,
  misspeltOutside,
  type NamedDepartement,
  nearestNames,
  outsidePlaces,
  type Query,
  RANK,
  readingsOf,
  rivalsIn,
  shardKeyOf,
  spellingKeysOf,
  territory,
} from '../search/index.ts';
import { departementOf } from '../terms/commune.ts';
import type { CommunePart } from '../terms/commune-part.ts';
import { DiagnosisError, isDiagnosisError } from '../terms/errors.ts';
import type { OutsidePlace } from '../terms/outside-place.ts';
import type { LocatedEntry, SearchEntry, Suggestion } from '../terms/search-entry.ts';

type ReadShard = (shard: string) => Promise<SearchShard>;

/** Best first; `read` gives a shard by its file's name without ".json". Rejects as `read` does. */
export async function suggest(
  read: ReadShard,
  manifest: Manifest,
  query: string,
  limit?: number,
): Promise<Suggestion[]> {
  const territories = territoriesOf(manifest);
  const readings = readingsOf(query);
  for (const reading of readings) {
    const { entries } = await read(`search/${shardKeyOf(reading)}`);
    const found = findNamed(entries, reading, limit, territories);
    if (found.length === 0) continue;
    // Nobody who types Poum means Le Pout.
    const outsider = (await outside(read, query, true)).length > 0;
    const kept = outsider ? found.filter(({ rank }) => rank < RANK.errorInName) : found;
    return suggestions(kept, manifest, reading.name);
  }
  // Nouméa is no typing error.
  if ((await outside(read, query)).length > 0) return [];
  for (const reading of readings) {
    for (const key of formerSpellingKeysOf(reading)) {
      const { entries } = await read(`spelling/${key}`);
      const found = findNamed(entries, reading, limit, territories);
      if (found.length > 0) return suggestions(found, manifest, reading.name);
    }
  }
  let near: readonly FoundCommune[] = [];
  for (const reading of readings) {
    for (const shard of mistypedShards(reading)) {
      const { entries } = await read(shard);
      near = bestOf([...near, ...findMistyped(entries, reading, limit, territories)], limit);
      // A whole name with one error in it is good enough to read no other file.
      if (near[0]?.rank === RANK.errorInName) return suggestions(near, manifest);
    }
  }
  return suggestions(near, manifest);
}

/**
 * The part of a commune whose code was asked for as that of a commune, unless several may be meant.
 * @throws DiagnosisError `outside-data` when it is a place outside the data, else the error it had
 */
export async function requestedPart(
  read: ReadShard,
  manifest: () => Promise<Manifest>,
  code: string,
  error: unknown,
): Promise<CommunePart> {
  const unknown = isDiagnosisError(error, 'unknown-commune');
  if (!unknown && !isDiagnosisError(error, 'invalid-code')) throw error;
  // A search that cannot be read says nothing of the code.
  const [only, other] = await suggest(read, await manifest(), code).catch(() => []);
  if (only?.part && unknown && !other) return only.part;
  const [place] = only ? [] : await outside(read, code, true).catch(() => []);
  throw place ? new DiagnosisError('outside-data', { place }) : error;
}

/** The places outside the data that a query names, or `misspells` by one letter where asked. Rejects as `read` does. */
export async function outside(
  read: ReadShard,
  query: string,
  whole = false,
  misspells = false,
): Promise<OutsidePlace[]> {
  for (const reading of readingsOf(query)) {
    const shard = await read(`search/${shardKeyOf(reading)}`);
    const found = outsidePlaces(shard.outside, reading, whole);
    const meant = misspells && found.length === 0 ? misspeltOutside(shard.outside, query) : found;
    if (meant.length > 0) return meant;
  }
  return [];
}

/** The names nearest to one that nobody bears, in these shards of the search; in its own by default. */
export async function nearest(
  read: ReadShard,
  { departements }: Manifest,
  query: string,
  asked?: readonly string[],
): Promise<LocatedEntry[]> {
  const own = shardKeyOf(query);
  const keys = own === null ? [] : (asked ?? [own]);
  const shards = await Promise.all(keys.map((key) => read(`search/${key}`)));
  const all = new Map(shards.flatMap(({ entries }) => entries).map((entry) => [entry.code, entry]));
  return located(nearestNames([...all.values()], query), departements);
}

/** The same communes, each with its département. */
export function located<Entry extends SearchEntry>(
  found: readonly Entry[],
  departements: Manifest['departements'],
): (Entry & LocatedEntry)[] {
  return found.map((entry) => {
    const code = departementOf(entry.code);
    return { ...entry, departement: { code, nom: departements.get(code)?.nom ?? '' } };
  });
}

/** Where a name with one typing error may be listed: its letters as typed, then the first one being wrong. */
function mistypedShards(reading: Query): string[] {
  const own = shardKeyOf(reading);
  // A letter may have been added before the name, or swapped with the next one.
  const next = shardKeyOf({ ...reading, name: reading.name.slice(1).trim(), codes: [] });
  const first = [...new Set([own, next])].flatMap((key) => (key === null ? [] : `search/${key}`));
  return [...first, ...spellingKeysOf(reading).map((key) => `spelling/${key}`)];
}

function suggestions(
  found: readonly FoundCommune[],
  { departements }: Manifest,
  typed = '',
): Suggestion[] {
  const named = found.map(({ commune, exact, part }) => ({ ...commune, exact, part }));
  const rivals = new Set(typed === '' ? [] : rivalsIn(named, typed));
  return located(
    named.map((one) => ({ ...one, rival: rivals.has(one) })),
    departements,
  );
}

const prepared = new WeakMap<Manifest, readonly NamedDepartement[]>();

function territoriesOf(manifest: Manifest): readonly NamedDepartement[] {
  const known = prepared.get(manifest);
  if (known) return known;
  const { departements, regions } = manifest;
  const territories = [...departements].map(([code, { nom, region }]) =>
    territory(code, nom, regions.get(region)),
  );
  prepared.set(manifest, territories);
  return territories;
}
