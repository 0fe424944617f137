// search/KEY.json: the communes to look among once the first character typed is known; slips/KEY.json,
// when that character may be wrong.
// Grouped by département, so that a code is the distance to the one before and a postal code loses
// its first two digits when they are the département's: 84 kB gzip becomes 63 for the largest.
import * as z from 'zod/mini';
import type { SearchEntry } from '../search/index.ts';
import { type Asked, checked, sameLength, wholes } from './checked.ts';
import { counted, counts, decodeCodes, distances, encodeCodes } from './code-column.ts';

export const searchSchema = z
  .object({
    departements: counts(),
    columns: z
      .object({
        code: distances(),
        nom: z.array(z.string()),
        /** Postal codes separated by "|"; three characters are the last three of one. */
        codesPostaux: z.array(z.string()),
        /** Two significant digits: enough to rank. */
        population: wholes(0),
      })
      .check(z.refine(sameLength)),
  })
  .check(z.refine(counted));

export type SearchFile = z.infer<typeof searchSchema>;

/** The candidates of search/n.json or slips/e.json. @throws DiagnosisError `data-invalid` or `data-mixed`. */
export function decodeSearch(asked: Asked, content: unknown): SearchEntry[] {
  const shard = checked(searchSchema, asked, content);
  const { nom, codesPostaux, population } = shard.columns;
  return decodeCodes(shard).map((code, i) => ({
    code,
    nom: nom[i] ?? '',
    codesPostaux: (codesPostaux[i] ?? '')
      .split('|')
      .map((postal) => (postal.length === 3 ? code.slice(0, 2) + postal : postal)),
    population: population[i] ?? 0,
  }));
}

/** The shard of some communes; `decodeSearch` undoes it, but for the rounding of populations. */
export function encodeSearch(entries: readonly SearchEntry[]): SearchFile {
  const sorted = [...entries].sort((a, b) => (a.code < b.code ? -1 : 1));
  const { departements, code } = encodeCodes(sorted.map((entry) => entry.code));
  return {
    departements,
    columns: {
      code,
      nom: sorted.map(({ nom }) => nom),
      codesPostaux: sorted.map(({ code, codesPostaux }) =>
        codesPostaux
          .map((postal) => (postal.startsWith(code.slice(0, 2)) ? postal.slice(2) : postal))
          .join('|'),
      ),
      population: sorted.map(({ population }) => Number(population.toPrecision(2))),
    },
  };
}
