// A JSON file that a package of npm holds, checked: updating the package updates it.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type * as z from 'zod';
import { TableError } from '../../table-error.ts';

export interface PackagedFile<T> {
  readonly content: T;
  readonly sha256: string;
}

/** @throws TableError that names the item and the field at fault, or that the package is not installed */
export async function readPackaged<T>(
  packageName: string,
  name: string,
  schema: z.ZodType<T>,
): Promise<PackagedFile<T>> {
  const file = `${packageName}/${name}`;
  try {
    const dir = dirname(createRequire(import.meta.url).resolve(`${packageName}/package.json`));
    const bytes = await readFile(join(dir, name));
    const result = schema.safeParse(JSON.parse(bytes.toString()));
    if (result.success) {
      return { content: result.data, sha256: createHash('sha256').update(bytes).digest('hex') };
    }
    const issue = result.error.issues[0];
    const [item, ...field] = issue?.path ?? [];
    const line = typeof item === 'number' ? item + 1 : 0;
    const expected = issue?.message ?? '';
    throw new TableError(
      { file, line, column: field.join('.'), value: '', expected },
      { cause: result.error },
    );
  } catch (cause) {
    if (cause instanceof TableError) throw cause;
    const expected = 'un fichier lisible (npm ci)';
    throw new TableError({ file, line: 0, column: '', value: '', expected }, { cause });
  }
}
