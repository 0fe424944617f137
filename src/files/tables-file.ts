// tables.json: the raw table that each source of the manifest was read from, for who wants to build the same
// data again; a diagnosis credits the sources without it.
import * as z from 'zod/mini';
import { whole } from './checked.ts';

export const tablesSchema = z.object({
  tables: z.array(
    z.object({
      /** Of a source of the manifest. */
      id: z.string(),
      file: z.string(),
      sha256: z.string(),
      rows: whole(),
    }),
  ),
});

export type TablesFile = z.infer<typeof tablesSchema>;
