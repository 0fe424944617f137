// sources.json beside the tables: of what vintage they are and from which published files, when they were made
// from these. Without it the tables are those that pipeline/sources describes.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';

export const CREDITS_FILE = 'sources.json';

const credits = z.record(
  z.string(),
  z.object({
    file: z.string(),
    title: z.string().optional(),
    producer: z.string(),
    vintage: z.string(),
    url: z.string().optional(),
    from: z.array(z.object({ file: z.string(), vintage: z.string(), sha256: z.string() })),
  }),
);

export type Credits = z.infer<typeof credits>;

/** By id of source; empty when there is no such file. @throws ZodError, SyntaxError. */
export async function readCredits(dir: string): Promise<Credits> {
  const text = await readFile(join(dir, CREDITS_FILE), 'utf8').catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  });
  return text === null ? {} : credits.parse(JSON.parse(text));
}
