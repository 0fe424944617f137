// Is this commune exactly what was typed? A file of names is only worked through without asking when
// one commune, and one alone, is named in full.
import { prepare } from './candidate.ts';
import { matchCodes } from './codes.ts';
import type { SearchEntry } from './entry.ts';
import { parseQuery } from './query.ts';

/**
 * Whether the query is the whole name of the commune, its leading article being optional, and the
 * codes typed beside it (if any) are its own: "saint-denis 974" is exact for one Saint-Denis only.
 * False for a code without a name.
 */
export function isExactName(entry: SearchEntry, query: string): boolean {
  const parsed = parseQuery(query);
  const { names, shortNames } = prepare(entry);
  const named = names.includes(parsed.name) || shortNames.includes(parsed.name);
  return named && matchCodes(entry, parsed) !== null;
}
