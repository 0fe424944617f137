// One raw CSV file into typed rows; every cell is checked by the source's schema.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CsvError, parse } from 'csv-parse/sync';
import * as z from 'zod';
import type { Source } from './sources/source.ts';
import { TableError } from './table-error.ts';

export interface Table<Row> {
  readonly rows: readonly Row[];
  /** sha-256 of the file as read, for the manifest. */
  readonly sha256: string;
}

const records = z.array(
  z.object({ record: z.record(z.string(), z.string()), info: z.object({ lines: z.number() }) }),
);

/**
 * Reads and checks a raw table.
 * @throws TableError at the first cell that is not what the schema says, at a missing column, at
 *   a duplicated key, or when the file cannot be read at all.
 */
export async function readTable<Row>(dir: string, source: Source<Row>): Promise<Table<Row>> {
  const { file } = source;
  const bytes = await readFile(join(dir, file)).catch((cause: unknown) => {
    const expected = `un fichier lisible dans ${dir}`;
    throw new TableError({ file, line: 0, column: '', value: '', expected }, { cause });
  });
  const seen = new Map<string, number>();
  const rows = parseRecords(file, bytes, source.columns).map(({ record, info }) => {
    const checked = source.row.safeParse(record);
    if (!checked.success) throw faultOf(file, info.lines, record, checked.error);
    const key = source.key(checked.data);
    const before = seen.get(key);
    if (before !== undefined) {
      const expected = `une clé nouvelle (déjà lue ligne ${before})`;
      throw new TableError({ file, line: info.lines, column: 'clé', value: key, expected });
    }
    seen.set(key, info.lines);
    return checked.data;
  });
  if (rows.length === 0) {
    const expected = 'au moins une ligne de données';
    throw new TableError({ file, line: 2, column: '', value: '', expected });
  }
  return { rows, sha256: createHash('sha256').update(bytes).digest('hex') };
}

function parseRecords(file: string, bytes: Buffer, columns: readonly string[]) {
  try {
    return records.parse(
      parse(bytes, {
        bom: true,
        info: true,
        columns: (header: string[]) => {
          const missing = columns.find((column) => !header.includes(column));
          if (missing !== undefined) {
            const expected = `une colonne « ${missing} »`;
            throw new TableError({ file, line: 1, column: missing, value: '', expected });
          }
          return header;
        },
      }),
    );
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause;
    const line = typeof cause.lines === 'number' ? cause.lines : 0;
    const expected = `un CSV bien formé (${cause.message})`;
    throw new TableError({ file, line, column: '', value: '', expected }, { cause });
  }
}

function faultOf(
  file: string,
  line: number,
  record: Readonly<Record<string, string>>,
  error: z.ZodError,
): TableError {
  const issue = error.issues[0];
  const column = String(issue?.path[0] ?? '');
  const value = record[column] ?? '';
  return new TableError({ file, line, column, value, expected: issue?.message ?? 'autre chose' });
}
