// search/KEY.json: the communes listed under each first character of their words and codes.
import { encodeSearch, type SearchFile } from '../../src/files/index.ts';
import { type SearchEntry, shardKeys } from '../../src/search/index.ts';
import { groupBy } from './group-by.ts';
import type { CommuneRow } from './join.ts';

/** The file of every key; a commune is listed under each of its keys. */
export function buildSearchFiles(communes: readonly CommuneRow[]): Map<string, SearchFile> {
  const listed = communes.flatMap((row) => {
    const { code, nom, population } = row;
    const entry: SearchEntry = { code, nom, codesPostaux: row.codes_postaux, population };
    return shardKeys(entry).map((key) => ({ key, entry }));
  });
  const byKey = groupBy(listed, ({ key }) => key);
  return new Map(
    [...byKey].map(([key, items]) => [key, encodeSearch(items.map(({ entry }) => entry))]),
  );
}
