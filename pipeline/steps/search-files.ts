// search/KEY.json: the communes listed under each first character of their words and codes, and
// slips/KEY.json: those listed under the second letter of their name.
import { encodeSearch, type SearchFile } from '../../src/files/index.ts';
import { type SearchEntry, shardKeys, slipKeys } from '../../src/search/index.ts';
import { groupBy } from './group-by.ts';
import type { CommuneRow } from './join.ts';

type Communes = readonly CommuneRow[];

/** The file of every first character; a commune is listed under each of its own. */
export const buildSearchFiles = (communes: Communes) => filesOf(communes, shardKeys);

/** The file of every second letter. */
export const buildSlipFiles = (communes: Communes) => filesOf(communes, slipKeys);

function filesOf(
  communes: Communes,
  keysOf: (entry: SearchEntry) => readonly string[],
): Map<string, SearchFile> {
  const listed = communes.flatMap((row) => {
    const { code, nom, population } = row;
    const entry: SearchEntry = { code, nom, codesPostaux: row.codes_postaux, population };
    return keysOf(entry).map((key) => ({ key, entry }));
  });
  const byKey = groupBy(listed, ({ key }) => key);
  return new Map(
    [...byKey].map(([key, items]) => [key, encodeSearch(items.map(({ entry }) => entry))]),
  );
}
