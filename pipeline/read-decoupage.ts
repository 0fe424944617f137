// Reads Etalab's package of the administrative geography, a development dependency that no visitor loads.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type * as z from 'zod';
import { DECOUPAGE, type Decoupage, decoupageRows, territoireRows } from './sources/decoupage.ts';
import { TableError } from './table-error.ts';

const resolve = createRequire(import.meta.url).resolve;

/** The package, checked. @throws TableError when it is missing or is not what its schema says. */
export async function readDecoupage(): Promise<Decoupage & { readonly sha256: string }> {
  const communes = await read(DECOUPAGE.file, decoupageRows);
  const territoires = await read(
    DECOUPAGE.file.replace('communes.json', 'departements.json'),
    territoireRows,
  );
  return { communes: communes.rows, territoires: territoires.rows, sha256: communes.sha256 };
}

async function read<Rows>(file: string, schema: z.ZodType<Rows>) {
  try {
    const bytes = await readFile(resolve(file));
    const result = schema.safeParse(JSON.parse(bytes.toString()));
    if (result.success) {
      return { rows: result.data, sha256: createHash('sha256').update(bytes).digest('hex') };
    }
    const issue = result.error.issues[0];
    const [line = 0, column = ''] = issue?.path ?? [];
    throw new TableError(
      {
        file,
        line: Number(line) || 0,
        column: String(column),
        value: '',
        expected: issue?.message ?? '',
      },
      { cause: result.error },
    );
  } catch (cause) {
    if (cause instanceof TableError) throw cause;
    const expected = 'un fichier lisible (npm ci)';
    throw new TableError({ file, line: 0, column: '', value: '', expected }, { cause });
  }
}
