// Is this commune exactly what was typed? A file of names is only worked through without asking when
// one commune, and one alone, is named in full.
import type { Place } from '../terms/commune.ts';
import type { SearchEntry } from '../terms/search-entry.ts';
import { prepare } from './candidate.ts';
import { matchCodes } from './codes.ts';
import { cutsOf, matchDepartement } from './departement-name.ts';
import { parseQuery } from './query.ts';

/**
 * Whether the query is the whole name of the commune, its leading article being optional, and the
 * codes typed beside it (if any) are its own: "saint-denis 974" is exact for one Saint-Denis only,
 * and so is "saint-denis (la réunion)" when the département is known. False for a code without a name.
 */
export function isExactName(
  entry: SearchEntry & { readonly departement?: Place },
  query: string,
): boolean {
  const parsed = parseQuery(query);
  if (matchCodes(entry, parsed) === null) return false;
  const { names, shortNames } = prepare(entry);
  const named = (name: string) => names.includes(name) || shortNames.includes(name);
  if (named(parsed.name)) return true;
  const nom = entry.departement?.nom;
  if (nom === undefined) return false;
  return cutsOf(parsed.name).some(
    ({ name, departement }) => named(name) && matchDepartement(departement, nom) === 'whole',
  );
}
