// One raw CSV file into typed rows; every cell is checked by the source's schema.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CsvError, parse } from 'csv-parse/sync';
import type * as z from 'zod';
import { readingText } from './copy.ts';
import type { Source } from './sources/source.ts';
import { MAX_CELL, TableError } from './table-error.ts';

export interface RawTable<Row> {
  readonly rows: readonly Row[];
  /** sha-256 of the file as read, for the manifest. */
  readonly sha256: string;
}

/**
 * Reads and checks a raw table.
 * @throws TableError at the first cell that is not what the schema says, at a missing column, at
 *   a duplicated key, or when the file cannot be read at all.
 */
export async function readTable<Row>(dir: string, source: Source<Row>): Promise<RawTable<Row>> {
  const { file } = source;
  const bytes = await readFile(join(dir, file)).catch((cause: unknown) => {
    const expected = `un fichier lisible dans ${dir}`;
    throw new TableError({ file, line: 0, column: '', value: '', expected }, { cause });
  });
  const seen = new Map<string, number>();
  const rows = parseRecords(file, bytes, source.columns).map(({ record, line }) => {
    const checked = source.row.safeParse(record);
    if (!checked.success) throw faultOf(file, line, record, checked.error);
    const key = source.key(checked.data);
    const before = seen.get(key);
    if (before !== undefined) {
      const expected = `une clé nouvelle (déjà lue ligne ${before})`;
      throw new TableError({ file, line, column: 'clé', value: key, expected });
    }
    seen.set(key, line);
    return checked.data;
  });
  if (rows.length === 0) {
    const expected = 'au moins une ligne de données';
    throw new TableError({ file, line: 2, column: '', value: '', expected });
  }
  return { rows, sha256: createHash('sha256').update(bytes).digest('hex') };
}

interface CsvLine {
  readonly record: Readonly<Record<string, string>>;
  readonly line: number;
}

function parseRecords(file: string, bytes: Buffer, columns: readonly string[]): CsvLine[] {
  const [first, ...rows] = parseRows(file, bytes);
  const header = first?.cells ?? [];
  const missing = columns.find((column) => !header.includes(column));
  if (missing !== undefined) {
    const expected = `une colonne « ${missing} »`;
    throw new TableError({ file, line: 1, column: missing, value: '', expected });
  }
  return rows.map(({ cells, line }) => {
    if (cells.length !== header.length) {
      throw malformed(file, line, `${header.length} cellules, et non ${cells.length}`);
    }
    const long = cells.findIndex((cell) => cell.length > MAX_CELL);
    if (long >= 0) {
      const value = `${cells[long]?.slice(0, 60)}…`;
      const expected = readingText.shorterCell(MAX_CELL);
      throw new TableError({ file, line, column: header[long] ?? '', value, expected });
    }
    return { record: Object.fromEntries(header.map((name, at) => [name, cells[at] ?? ''])), line };
  });
}

interface CsvRow {
  readonly cells: readonly string[];
  /** Where it starts: a quoted cell may hold line ends. */
  readonly line: number;
}

function parseRows(file: string, bytes: Buffer): CsvRow[] {
  const rows: CsvRow[] = [];
  let line = 1;
  try {
    // The decoder drops the mark of the order of bytes.
    parse(new TextDecoder().decode(bytes).trimEnd(), {
      relax_column_count: true,
      on_record: (cells: string[], { lines }) => {
        rows.push({ cells, line });
        line = lines + 1;
        return null;
      },
    });
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause;
    throw malformed(file, line, cause.message, { cause });
  }
  return rows;
}

function malformed(file: string, line: number, why: string, options?: ErrorOptions): TableError {
  const expected = readingText.wellFormed('CSV', why);
  return new TableError({ file, line, column: '', value: '', expected }, options);
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
