// The communes that a few typed characters may mean, from the shards of the search: loaded at the first
// keystroke, since a diagnosis that is only shown never needs it.
import type { Manifest } from '../files/index.ts';
import {
  isExactName,
  nearestNames,
  searchCommunes,
  shardKeyOf,
  slipKeysOf,
} from '../search/index.ts';
import { departementOf } from '../terms/commune.ts';
import type { LocatedEntry, SearchEntry, Suggestion } from '../terms/search-entry.ts';

type Entries = readonly SearchEntry[];

/** Best first; `names` reads a shard by its file's name without ".json". Rejects as `names` does. */
export async function suggest(
  names: (shard: string) => Promise<Entries>,
  { departements }: Manifest,
  query: string,
  limit?: number,
): Promise<Suggestion[]> {
  const key = shardKeyOf(query);
  if (key === null) return [];
  const lookIn = (entries: Entries) => searchCommunes(entries, query, limit, departements);
  let found = lookIn(await names(`search/${key}`));
  // Nothing: a letter may have been added before the name, or swapped with the next one…
  const nextKey = shardKeyOf(query.trim().slice(1));
  if (found.length === 0 && nextKey !== null && nextKey !== key) {
    found = lookIn(await names(`search/${nextKey}`));
  }
  // …or the first letter be another one, or be missing.
  for (const slip of slipKeysOf(query)) {
    if (found.length === 0) found = lookIn(await names(`slips/${slip}`));
  }
  return located(found, departements).map((entry) => ({
    ...entry,
    exact: isExactName(entry, query),
  }));
}

/** The names nearest to one that nobody bears, in these shards of the search; in its own by default. */
export async function nearest(
  names: (shard: string) => Promise<Entries>,
  { departements }: Manifest,
  query: string,
  asked?: readonly string[],
): Promise<LocatedEntry[]> {
  const own = shardKeyOf(query);
  const keys = own === null ? [] : (asked ?? [own]);
  const shards = await Promise.all(keys.map((key) => names(`search/${key}`)));
  const all = new Map(shards.flat().map((entry) => [entry.code, entry]));
  return located(nearestNames([...all.values()], query), departements);
}

/** The same communes, each with its département. */
export function located(found: Entries, departements: Manifest['departements']): LocatedEntry[] {
  return found.map((entry) => {
    const code = departementOf(entry.code);
    return { ...entry, departement: { code, nom: departements.get(code)?.nom ?? '' } };
  });
}
