// The rows of a Parquet file, read in a process of their own: a file forged to take for ever or to fill the memory is given up,
// which no check of its headers can promise. A thread would not do: two thousand bytes may claim a run so long that the engine
// ends the whole process.
import { on, once } from 'node:events';
import { stat } from 'node:fs/promises';
import {
  asyncBufferFromFile,
  type ColumnData,
  type FileMetaData,
  parquetMetadataAsync,
  parquetRead,
  parquetSchema,
  type RowGroup,
  type SchemaElement,
} from 'hyparquet';
import { compressors } from 'hyparquet-compressors';
import { startProcess } from '../child-process.ts';
import { EXACT_PARSERS, exactValue, storedElement } from './parquet-values.ts';

export interface ParquetRows {
  /** What the schema says of each column; of a list or a structure, only its name and that it has children. */
  readonly columns: readonly SchemaElement[];
  /** The exact values of each of `columns`, in the order of the rows. */
  readonly values: readonly Values[];
  /** How many rows these are, how many come before them, and how many the whole file has. */
  readonly count: number;
  readonly before: number;
  readonly total: number;
}

/** Of one column, in the order of the rows; numbers alone where no row lacks one. */
type Values = readonly unknown[] | Float64Array;

/** What a file may ask for before it is given up. */
export interface ParquetLimits {
  /** For some thousands of rows, which take a fraction of a second. */
  readonly seconds: number;
  readonly megabytes: number;
}

const LIMITS: ParquetLimits = { seconds: 60, megabytes: 1024 };
/** Of so few bytes, some hundreds of thousands of values are read at most: what claims more is given up sooner. */
const SMALL = 256 * 1024;
const SMALL_LIMITS: ParquetLimits = { seconds: 60, megabytes: 96 };
/** Rows handed over at once: few enough to be forgotten while they are young, which costs a third less time and memory. */
const ROWS = 512;
/** Groups shorter than this are decoded together. */
const MIN_DECODED_ROWS = 4_096;
/**
 * Rows decoded at once, which memory grows with: most writers make groups of about so many (DuckDB: 122 880). A group whose
 * columns are one page each is decoded whole, whatever part of it is asked for: asked for by parts, it is decoded as often.
 */
const DECODED_ROWS = 131_072;
/** Memory of what has just been made: what is decoded outlives it anyway. */
const YOUNG_MEGABYTES = 6;
/** What this process was started for; a test runner has processes of its own. */
const JOB = '--parquet-file';

/** What the process answers: some rows, null after the last ones, or why there are none. */
type Answer = { readonly rows: ParquetRows | null } | { readonly failed: string };

/** @throws ParquetBeyondLimits when the file asks for too much; any other error when it is damaged */
export async function* parquetRows(
  path: string,
  limits?: ParquetLimits,
): AsyncGenerator<ParquetRows> {
  const { size } = await stat(path);
  const { seconds, megabytes } = limits ?? (size <= SMALL ? SMALL_LIMITS : LIMITS);
  const child = startProcess(
    import.meta.url,
    [JOB, path],
    [`--max-old-space-size=${megabytes}`, `--max-semi-space-size=${YOUNG_MEGABYTES}`],
  );
  const ended = once(child, 'exit').then(() => null);
  // Heard by whoever awaits it; nobody does once there are no more rows.
  ended.catch(() => {});
  const next = async (): Promise<ParquetRows | null> => {
    child.send('next');
    const told = once(child, 'message', { signal: AbortSignal.timeout(seconds * 1000) });
    told.catch(() => {});
    const came = await Promise.race([told, ended]);
    if (came === null) throw new ParquetBeyondLimits('parquet');
    const answer: Answer = came[0];
    if ('failed' in answer) throw new Error(answer.failed);
    return answer.rows;
  };
  try {
    let coming = next();
    for (;;) {
      const rows = await coming;
      if (rows === null) return;
      // Read while the ones before are estimated.
      coming = next();
      coming.catch(() => {});
      yield rows;
    }
  } catch (cause) {
    const isLate = cause instanceof Error && 'code' in cause && cause.code === 'ABORT_ERR';
    throw isLate ? new ParquetBeyondLimits('parquet', { cause }) : cause;
  } finally {
    child.kill('SIGKILL');
  }
}

/** Out of time or of memory. */
export class ParquetBeyondLimits extends Error {}

const [job, file] = process.argv.slice(2);
if (process.send !== undefined && job === JOB && file !== undefined) await answer(file);

/** In the process: some rows each time they are asked for, null once there are no more. */
async function answer(path: string): Promise<void> {
  const rows = readRows(path);
  const send = (told: Answer) => process.send?.(told);
  process.once('disconnect', () => process.exit());
  for await (const _ of on(process, 'message')) {
    try {
      const { value = null } = await rows.next();
      send({ rows: value });
    } catch (error) {
      send({ failed: String(error) });
    }
  }
}

async function* readRows(path: string): AsyncGenerator<ParquetRows, undefined> {
  const file = await asyncBufferFromFile(path);
  const said = await parquetMetadataAsync(file);
  const elements = parquetSchema(said).children.map(({ element }) => element);
  /** Of two columns of one name, the library gives one. */
  const columns = [...new Map(elements.map((element) => [element.name, element])).values()];
  const leaves = new Set(elements.filter((element) => !isGroup(element)));
  const schema = said.schema.map((one) => (leaves.has(one) ? storedElement(one) : one));
  const metadata = { ...said, schema };
  const reading = { file, metadata, compressors, parsers: EXACT_PARSERS, utf8: false };
  const total = columns.length === 0 ? 0 : checkedRows(metadata, file.byteLength);
  for (const [rowStart, rowEnd] of spansOf(total === 0 ? [] : metadata.row_groups)) {
    const held: Values[] = [];
    // One column after another: what it was decoded from goes before the next comes.
    for (const element of columns) {
      const chunks: ColumnData[] = [];
      const onChunk = (chunk: ColumnData) => chunks.push(chunk);
      const asked = { columns: [element.name], rowStart, rowEnd, onChunk };
      if (total > 0) await parquetRead({ ...reading, ...asked });
      held.push(valuesOf(element, chunks, rowStart, rowEnd));
    }
    for (let before = rowStart; before < rowEnd || before === rowStart; before += ROWS) {
      const count = Math.min(ROWS, rowEnd - before);
      const from = before - rowStart;
      const values = held.map((column) => column.slice(from, from + count));
      yield { columns, values, count, before, total };
    }
    // A generator keeps what it was working on: these go before the next are decoded.
    held.length = 0;
  }
}

/** The values of a column from a row to another, numbers in a third of the room. @throws Error when some are missing */
function valuesOf(
  element: SchemaElement,
  chunks: readonly ColumnData[],
  start: number,
  end: number,
): Values {
  const values = Array.from<unknown>({ length: end - start });
  let found = 0;
  for (const { columnData, rowStart, rowEnd } of chunks) {
    const last = Math.min(rowEnd, end);
    for (let row = Math.max(rowStart, start); row < last; row++) {
      values[row - start] = exactValue(element, columnData[row - rowStart]);
      found += 1;
    }
  }
  if (found < values.length) throw new Error('parquet: rows are missing');
  const isNumber = (value: unknown): value is number => typeof value === 'number';
  return values.every(isNumber) ? Float64Array.from(values) : values;
}

/** From a row to another, which is left out. */
type Span = readonly [number, number];

/** From which row to which it is decoded: whole groups, small ones together, long ones in parts; one span, empty, for none. */
function* spansOf(groups: readonly Pick<RowGroup, 'num_rows'>[]): Generator<Span> {
  let [start, end] = [0, 0];
  for (const { num_rows: rows } of groups) {
    end += Number(rows);
    while (end - start > DECODED_ROWS) {
      yield [start, start + DECODED_ROWS];
      start += DECODED_ROWS;
    }
    if (end - start >= MIN_DECODED_ROWS) {
      yield [start, end];
      start = end;
    }
  }
  if (start < end || end === 0) yield [start, end];
}

/** How many rows there are. @throws Error when the parts of the file do not add up, or lie outside of it */
function checkedRows({ num_rows, row_groups }: FileMetaData, bytes: number): number {
  const total = row_groups.reduce((sum, group) => sum + Number(group.num_rows), 0);
  const chunks = row_groups.flatMap(({ columns }) => columns.flatMap((one) => one.meta_data ?? []));
  const inside = chunks.every((chunk) => {
    const start = Number(chunk.dictionary_page_offset ?? chunk.data_page_offset);
    const length = Number(chunk.total_compressed_size);
    return start >= 0 && length >= 0 && start + length <= bytes;
  });
  if (total !== Number(num_rows) || !Number.isSafeInteger(total) || total < 0 || !inside) {
    throw new Error('parquet: its parts do not add up');
  }
  return total;
}

/** Whether a column is a list, a map or a structure. */
export function isGroup({ num_children: children }: SchemaElement): boolean {
  return children !== undefined;
}
