// Is this commune exactly what was typed? A file of names is only worked through without asking when
// one commune, and one alone, is named in full.
import type { Place } from '../terms/commune.ts';
import type { SearchEntry } from '../terms/search-entry.ts';
import { matchCodes } from './codes.ts';
import { readingsOf } from './readings.ts';
import { SPELLING, spellingsOf } from './spellings.ts';
import { inTerritories, territory } from './territories.ts';

/**
 * Whether the query is the whole name of the commune, its leading article being optional, and the
 * codes typed beside it (if any) are its own: "saint-denis 974" is exact for one Saint-Denis only,
 * and so is "saint-denis (la réunion)" when the département is known. False for a code without a name, and
 * for the name of a former commune.
 */
export function isExactName(
  entry: SearchEntry & { readonly departement?: Place },
  query: string,
): boolean {
  const names = spellingsOf(entry).filter(({ kind }) => kind <= SPELLING.withoutArticle);
  const named = (name: string) => names.some(({ text }) => text === name);
  const { departement } = entry;
  const territories = departement ? [territory(departement.code, departement.nom)] : [];
  return readingsOf(query).some(
    (reading) =>
      reading.whole &&
      matchCodes(entry, reading) !== null &&
      (named(reading.name) ||
        inTerritories(reading.name, territories).some(({ name, whole }) => whole && named(name))),
  );
}
