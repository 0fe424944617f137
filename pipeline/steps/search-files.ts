// search/KEY.json: the communes listed under each first character, largest first.
import { FORMAT, type SearchFile } from '../../src/files/index.ts';
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
  return new Map([...byKey].map(([key, items]) => [key, encode(items.map(({ entry }) => entry))]));
}

function encode(entries: readonly SearchEntry[]): SearchFile {
  return {
    format: FORMAT,
    columns: {
      code: entries.map((entry) => entry.code),
      nom: entries.map((entry) => entry.nom),
      codesPostaux: entries.map((entry) => [...entry.codesPostaux]),
      population: entries.map((entry) => entry.population),
    },
  };
}
