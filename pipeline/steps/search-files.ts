// search/KEY.json: the communes listed under each first character of their words and codes, or of those of
// the delegated and associated communes in them; spelling/KEY.json: those listed under the second and third letters of
// their name, or of one that is no more.
import { encodeSearch, type SearchFile } from '../../src/files/index.ts';
import {
  type FormerCommune,
  formerShardKeys,
  formerSpellingKeys,
  type OutsidePlace,
  type SearchEntry,
  SPELLING_KEYS,
  shardKeys,
  spellingKeys,
} from '../../src/search/index.ts';
import { isNameGone } from '../../src/terms/commune-part.ts';
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
  const listed = listedUnder(communes, shardKeys, withoutGone(former), formerShardKeys);
  return filesOf(listed, (key) => outside.filter((place) => outsideKeys(place).includes(key)));
}

/** The file of every second and third letters, even when it lists nothing: a query may open it. */
export function buildSpellingFiles({
  communes,
  former,
}: Omit<SearchTables, 'outside'>): Map<string, SearchFile> {
  const listed = listedUnder(communes, spellingKeys, former.filter(isNameGone), formerSpellingKeys);
  const empty = SPELLING_KEYS.map(
    (key) => [key, encodeSearch({ entries: [], outside: [] })] as const,
  );
  return new Map([...empty, ...filesOf(listed, () => [])]);
}

/** Each commune under its keys and those of its former ones, with the former ones of each key. */
function listedUnder(
  communes: readonly SearchRow[],
  keysOf: (entry: SearchEntry) => readonly string[],
  former: readonly FormerCommune[],
  keysOfFormer: (former: FormerCommune) => readonly string[],
): { readonly key: string; readonly entry: SearchEntry }[] {
  const byCommune = groupBy(former, ({ commune }) => commune);
  return communes.flatMap((row) => {
    const entry = entryOf(row);
    const keyed = (byCommune.get(row.code) ?? []).flatMap((one) =>
      keysOfFormer(one).map((key) => ({ key, one })),
    );
    const byKey = groupBy(keyed, ({ key }) => key);
    const keys = new Set([...keysOf(entry), ...byKey.keys()]);
    return [...keys].map((key) => {
      const own = byKey.get(key)?.map(({ one }) => one);
      return { key, entry: own ? { ...entry, former: own } : entry };
    });
  });
}

/** Without the names that are no more, whose codes alone are looked for: they would be 6 kB of the heaviest file. */
function withoutGone(former: readonly FormerCommune[]): FormerCommune[] {
  const lasting = former.filter((one) => !isNameGone(one));
  const coded = new Map(
    former
      .filter(({ code, commune }) => code !== commune)
      .map(({ code, commune }) => [code, { kind: 'ancienne', code, nom: null, commune } as const]),
  );
  for (const { code } of lasting) coded.delete(code);
  return [...lasting, ...coded.values()].sort((a, b) => (a.code < b.code ? -1 : 1));
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
