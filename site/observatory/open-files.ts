// The files of the open data, as their own data package lists them: the build writes it with them.
import * as z from 'zod/mini';
import type { Read } from '../../src/store/index.ts';

const schema = z.object({
  resources: z.array(
    z.object({
      title: z.string(),
      path: z.string(),
      bytes: z.number(),
    }),
  ),
});

export interface OpenTableFiles {
  /** What they hold, the same in each. */
  readonly title: string;
  readonly files: readonly { readonly path: string; readonly bytes: number }[];
}

/** A line a table, in the order of the package. Rejects when it cannot be read, or is not what the build writes. */
export async function readOpenFiles(read: Read): Promise<readonly OpenTableFiles[]> {
  const { resources } = z.parse(schema, await read('datapackage.json'));
  const titles = [...new Set(resources.map(({ title }) => title))];
  return titles.map((title) => ({
    title,
    files: resources.filter((one) => one.title === title),
  }));
}
