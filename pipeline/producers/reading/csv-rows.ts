// A published CSV, read as a stream: the census by single ages is 650 MB of text. What parts its cells is
// seen from its header, its columns are found by name, and rows are handed over one by one.
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { CsvError, parse } from 'csv-parse';
import { parse as parseWhole } from 'csv-parse/sync';
import { readingText } from '../../copy.ts';
import { TableError } from '../../table-error.ts';
import { type Cells, cellsReader, checkedHeader, type Form, findHeader } from './columns.ts';
import type { Notes } from './notes.ts';
import { type Content, unreadable } from './published-file.ts';
import { inUtf8 } from './utf8.ts';

/** The header is one of the first rows; some files have a title before it. */
const FIRST_ROWS = 12;
const DELIMITERS = [';', ',', '\t'] as const;

export interface CsvForm<N extends string, O extends string> extends Form<N, O> {
  /** What the producer parts cells with. Another mark is accepted, and noted. */
  readonly delimiter: ';' | ',';
}

/** What the cells of a row are, its line in the file, and the names of all columns. */
export type OnRow<Name extends string> = (cells: Cells<Name>, line: number) => void;

/**
 * Hands every row to `onRow`, in order. `onHeader` is called before, with all column names.
 * @throws TableError when a needed column is missing, a row is cut short, or the CSV is malformed.
 */
export async function readCsv<N extends string, O extends string = never>(
  content: Content,
  form: CsvForm<N, O>,
  notes: Notes,
  onRow: OnRow<N | O>,
  onHeader: (names: readonly string[]) => void = () => {},
): Promise<void> {
  const file = content.name;
  const chunks = inUtf8(content, notes);
  try {
    const { start, text } = await firstLines(chunks);
    const { delimiter, header: best } = headerOf(text, form);
    const header = checkedHeader(file, best, form, notes);
    if (delimiter !== form.delimiter) notes.add('delimiter', `${shown(delimiter)} (${file})`);
    onHeader(header.names);
    const cellsOf = cellsReader<N, O>(form, header.index);
    const enough = Math.max(...neededRanks(form, header.index)) + 1;
    let rank = 0;
    const parser = parse({
      delimiter,
      relax_column_count: true,
      skip_empty_lines: true,
      on_record: (row: string[], { lines }) => {
        if (rank++ <= header.row) return null;
        if (row.length < enough) {
          const expected = readingText.cells(enough);
          throw new TableError({
            file,
            line: lines,
            column: '',
            value: row.join(delimiter),
            expected,
          });
        }
        onRow(cellsOf(row), lines);
        return null;
      },
    });
    parser.resume();
    await pipeline(Readable.from(following(start, chunks)), parser);
    if (rank <= header.row + 1) {
      const expected = readingText.someRows;
      throw new TableError({ file, line: rank + 1, column: '', value: '', expected });
    }
  } catch (cause) {
    if (cause instanceof TableError) throw cause;
    if (!(cause instanceof CsvError)) throw unreadable(file, cause);
    const line = typeof cause.lines === 'number' ? cause.lines : 0;
    const expected = readingText.wellFormed('CSV', cause.message);
    throw new TableError({ file, line, column: '', value: '', expected }, { cause });
  } finally {
    content.bytes.destroy();
  }
}

/** The first rows as each mark would part them: for who only looks at the header. */
export async function firstRows(content: Content, notes: Notes): Promise<string[][][]> {
  try {
    const { text } = await firstLines(inUtf8(content, notes));
    const lines = text.split('\n').slice(0, FIRST_ROWS).join('\n');
    return DELIMITERS.map((delimiter) => rowsOf(lines, delimiter));
  } catch (cause) {
    throw cause instanceof TableError ? cause : unreadable(content.name, cause);
  } finally {
    content.bytes.destroy();
  }
}

/** The first chunks, enough of them for the first rows. */
async function firstLines(chunks: AsyncGenerator<Buffer>) {
  const start: Buffer[] = [];
  let text = '';
  while (text.split('\n').length <= FIRST_ROWS) {
    const { value, done } = await chunks.next();
    if (done) break;
    start.push(value);
    text = Buffer.concat(start).toString();
  }
  return { start, text };
}

async function* following(start: readonly Buffer[], rest: AsyncGenerator<Buffer>) {
  yield* start;
  yield* rest;
}

/** The mark between cells is the one that finds most columns. */
function headerOf<N extends string, O extends string>(text: string, form: CsvForm<N, O>) {
  const lines = text.split('\n').slice(0, FIRST_ROWS).join('\n');
  const tried = [form.delimiter, ...DELIMITERS].map((delimiter) => ({
    delimiter,
    header: findHeader(rowsOf(lines, delimiter), form),
  }));
  const [documented, ...others] = tried;
  if (!documented) throw new RangeError('No delimiter to try');
  return others.reduce(
    (best, other) => (other.header.missing.length < best.header.missing.length ? other : best),
    documented,
  );
}

/** The first rows as this mark parts them; a quote may be left open where the text was cut. */
function rowsOf(text: string, delimiter: string): string[][] {
  const rows: unknown[] = parseWhole(text, {
    delimiter,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
  });
  return rows.filter((row): row is string[] => Array.isArray(row));
}

function neededRanks<N extends string>(
  { needed }: Form<string, string>,
  index: ReadonlyMap<N, number>,
): number[] {
  return [...index].flatMap(([name, at]) => (name in needed ? [at] : []));
}

function shown(delimiter: string): string {
  return delimiter === '\t' ? '\\t' : delimiter;
}
