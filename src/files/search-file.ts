// search/KEY.json: the communes to look among once the first character typed is known.
import { z } from 'zod/mini';
import type { SearchEntry } from '../search/index.ts';
import { checked, sameLength } from './checked.ts';
import { FORMAT } from './manifest.ts';

export const searchSchema = z.object({
  format: z.literal(FORMAT),
  columns: z
    .object({
      code: z.array(z.string()),
      nom: z.array(z.string()),
      codesPostaux: z.array(z.array(z.string())),
      population: z.array(z.int()),
    })
    .check(z.refine(sameLength)),
});

export type SearchFile = z.infer<typeof searchSchema>;

/** The candidates of a shard. @throws DiagnosisError `data-invalid`. */
export function decodeSearch(key: string, content: unknown): SearchEntry[] {
  const { columns } = checked(searchSchema, `search/${key}.json`, content);
  return columns.code.map((code, i) => ({
    code,
    nom: columns.nom[i] ?? '',
    codesPostaux: columns.codesPostaux[i] ?? [],
    population: columns.population[i] ?? 0,
  }));
}
