// search/KEY.json: the communes to look among once the first character typed is known; slips/KEY.json,
// when that character may be wrong.
// Grouped by département, so that a code is the distance to the one before and a postal code loses
// its first two digits when they are the département's: 84 kB gzip becomes 63 for the largest.
import * as z from 'zod/mini';
import type { SearchEntry } from '../search/index.ts';
import { departementOf } from '../terms/commune.ts';
import { checked, sameLength } from './checked.ts';
import { FORMAT } from './manifest.ts';

export const searchSchema = z.object({
  format: z.literal(FORMAT),
  /** Each département with its number of entries, in the order of the columns. */
  departements: z.array(z.tuple([z.string(), z.int().check(z.minimum(1))])),
  columns: z
    .object({
      /** Digits after the département, as the difference with the entry before. */
      code: z.array(z.int().check(z.minimum(0))),
      nom: z.array(z.string()),
      /** Postal codes separated by "|"; three characters are the last three of one. */
      codesPostaux: z.array(z.string()),
      /** Two significant digits: enough to rank. */
      population: z.array(z.int().check(z.minimum(0))),
    })
    .check(z.refine(sameLength)),
});

export type SearchFile = z.infer<typeof searchSchema>;

/** The candidates of a file, search/n.json or slips/e.json. @throws DiagnosisError `data-invalid`. */
export function decodeSearch(file: string, content: unknown): SearchEntry[] {
  const { departements, columns } = checked(searchSchema, file, content);
  const entries: SearchEntry[] = [];
  for (const [departement, count] of departements) {
    let suffix = 0;
    for (let n = 0; n < count; n++) {
      const i = entries.length;
      suffix += columns.code[i] ?? 0;
      const code = departement + String(suffix).padStart(5 - departement.length, '0');
      entries.push({
        code,
        nom: columns.nom[i] ?? '',
        codesPostaux: (columns.codesPostaux[i] ?? '')
          .split('|')
          .map((postal) => (postal.length === 3 ? code.slice(0, 2) + postal : postal)),
        population: columns.population[i] ?? 0,
      });
    }
  }
  return entries;
}

/** The shard of some communes; `decodeSearch` undoes it, but for the rounding of populations. */
export function encodeSearch(entries: readonly SearchEntry[]): SearchFile {
  const sorted = [...entries].sort((a, b) => (a.code < b.code ? -1 : 1));
  const counts = new Map<string, number>();
  const columns: SearchFile['columns'] = { code: [], nom: [], codesPostaux: [], population: [] };
  let before = 0;
  for (const { code, nom, codesPostaux, population } of sorted) {
    const departement = departementOf(code);
    const rank = counts.get(departement) ?? 0;
    const suffix = Number(code.slice(departement.length));
    columns.code.push(rank === 0 ? suffix : suffix - before);
    columns.nom.push(nom);
    columns.codesPostaux.push(
      codesPostaux
        .map((postal) => (postal.startsWith(code.slice(0, 2)) ? postal.slice(2) : postal))
        .join('|'),
    );
    columns.population.push(Number(population.toPrecision(2)));
    counts.set(departement, rank + 1);
    before = suffix;
  }
  return { format: FORMAT, departements: [...counts], columns };
}
