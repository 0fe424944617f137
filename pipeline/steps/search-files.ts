// search/KEY.json: the communes listed under each first character of their words and codes, or of those of
// the former communes in them; spelling/KEY.json: those listed under the second and third letters of their name.
import { encodeSearch, type SearchFile } from '../../src/files/index.ts';
import {
  type FormerCommune,
  formerShardKeys,
  type OutsidePlace,
  type SearchEntry,
  SPELLING_KEYS,
  shardKeys,
  spellingKeys,
} from '../../src/search/index.ts';
import { groupBy } from '../../src/terms/group-by.ts';
import type { CommuneRow } from './join.ts';

/** What is told of a commune to find it. */
type SearchRow = Pick<CommuneRow, 'code' | 'nom' | 'population' | 'codes_postaux'>;

export interface SearchTables {
  readonly communes: readonly SearchRow[];
  readonly former: readonly FormerCommune[];
  readonly outside: readonly OutsidePlace[];
}

/** The file of every first character; a commune is listed under each of its own. */
export function buildSearchFiles({
  communes,
  former,
  outside,
}: SearchTables): Map<string, SearchFile> {
  const byCommune = groupBy(former, ({ commune }) => commune);
  const listed = communes.flatMap((row): { key: string; entry: SearchEntry }[] => {
    const entry = entryOf(row);
    const keyed = (byCommune.get(row.code) ?? []).flatMap((one) =>
      formerShardKeys(one).map((key) => ({ key, one })),
    );
    const byKey = groupBy(keyed, ({ key }) => key);
    const keys = new Set([...shardKeys(entry), ...byKey.keys()]);
    return [...keys].map((key) => {
      const own = byKey.get(key)?.map(({ one }) => one);
      return { key, entry: own ? { ...entry, former: own } : entry };
    });
  });
  return filesOf(listed, (key) => outside.filter((place) => outsideKeys(place).includes(key)));
}

/** The file of every second and third letters, even when it lists nothing: a query may open it. */
export function buildSpellingFiles(communes: readonly SearchRow[]): Map<string, SearchFile> {
  const listed = communes
    .map(entryOf)
    .flatMap((entry) => spellingKeys(entry).map((key) => ({ key, entry })));
  const empty = SPELLING_KEYS.map(
    (key) => [key, encodeSearch({ entries: [], outside: [] })] as const,
  );
  return new Map([...empty, ...filesOf(listed, () => [])]);
}

function filesOf(
  listed: readonly { readonly key: string; readonly entry: SearchEntry }[],
  outsideOf: (key: string) => OutsidePlace[],
): Map<string, SearchFile> {
  const byKey = groupBy(listed, ({ key }) => key);
  return new Map(
    [...byKey].map(([key, items]) => {
      const entries = items.map(({ entry }) => entry);
      return [key, encodeSearch({ entries, outside: outsideOf(key) })];
    }),
  );
}

function entryOf({ code, nom, population, codes_postaux: codesPostaux }: SearchRow): SearchEntry {
  return { code, nom, codesPostaux, population };
}

function outsideKeys(place: OutsidePlace): readonly string[] {
  return shardKeys({ ...place, population: 0 });
}
