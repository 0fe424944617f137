// The places of a file, some thousands at a time: a table, JSON lines or Parquet, from a disk or a pipe.
import { createReadStream, createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { profileText } from '../../src/explain/index.ts';
import {
  fileKindOf,
  fileKindText,
  looksLikeJson,
  looksLikeJsonLines,
} from '../../src/lists/index.ts';
import { createProfileReader, decodeText } from '../../src/store/index.ts';
import type { FranceAverages } from '../../src/terms/model.ts';
import type { ProfileBatch, ProfileIssue } from '../../src/terms/profile.ts';
import { CliError } from '../cli-error.ts';
import { ownResultOf } from '../own-results.ts';
import { ownResultText } from '../own-results-copy.ts';
import { isWorkbook, STANDARD_STREAM } from '../read-text.ts';
import { removeOnExit } from '../remove-on-exit.ts';
import { sheetText } from '../sheets/copy.ts';
import type { ReadTable } from '../sheets/table-of-workbook.ts';
import { profileCliText } from './copy.ts';
import type { TypedBatch } from './parquet-profiles.ts';
import { bytesOf, type Progress, piecesOf } from './pieces.ts';

/** First bytes of every Parquet file, and the last ones. */
const PARQUET = 'PAR1';

export interface WorkbookOptions {
  /** The sheet to read, of a workbook that has several. */
  readonly sheet: string | undefined;
  /** Told once, before its first batch. */
  readonly said: (table: Pick<ReadTable, 'notes' | 'warnings'>) => void;
}

/** @throws CliError when there is no such file, or when it cannot be read to its end */
export async function* batchesOf(
  file: string,
  france: FranceAverages,
  progress: Progress,
  { sheet, said }: WorkbookOptions,
): AsyncGenerator<TypedBatch> {
  const path = file === STANDARD_STREAM ? null : file;
  let isParquet = false;
  try {
    const size = path === null ? null : (await stat(path)).size;
    const chunks = bytesOf(path)[Symbol.asyncIterator]();
    const first = await chunks.next();
    const start: Uint8Array = first.done ? new Uint8Array() : first.value;
    const bytes = followed(start, chunks);
    if (isWorkbook(start)) {
      yield* workbookBatches(file, await buffer(bytes), france, { sheet, said });
      return;
    }
    if (sheet !== undefined) throw new CliError(sheetText.noWorkbook(file));
    const head = decodeText(start);
    isParquet = head.startsWith(PARQUET);
    const kind = isParquet ? null : fileKindOf(head);
    if (kind !== null && kind !== 'json') {
      throw new CliError(profileCliText.notATable(file, fileKindText[kind]));
    }
    if (!isParquet) refuseOwn(file, head);
    if (isParquet) {
      yield* parquetBatches(path, bytes, france, progress);
    } else {
      yield* textBatches(bytes, france, (read) => progress(read, size, 'bytes'));
    }
  } catch (cause) {
    if (cause instanceof CliError) throw cause;
    if (isParquet) throw new CliError(profileCliText.damaged(file), { cause });
    // What the engine says of a stack or of a text past its bounds.
    const why = cause instanceof RangeError ? profileCliText.tooDeep : profileText.unreadable;
    throw new CliError(why(file), { cause });
  }
}

/** @throws CliError when another command wrote it */
function refuseOwn(file: string, text: string): void {
  const own = ownResultOf(text);
  if (own !== null && own !== 'faults') throw new CliError(ownResultText(file, own, 'profil'));
}

/** A sheet is read whole, as the rows of a table that are counted. */
async function* workbookBatches(
  file: string,
  bytes: Uint8Array,
  france: FranceAverages,
  { sheet, said }: WorkbookOptions,
): AsyncGenerator<TypedBatch> {
  const { tableOfWorkbook } = await import('../sheets/table-of-workbook.ts');
  const looksRight = (text: string) => looksLikeProfiles(text, france);
  const { text, ...table } = await tableOfWorkbook(file, bytes, { sheet, looksRight });
  said(table);
  refuseOwn(file, text);
  const total = text.split('\n').length - 1;
  const read = createProfileReader(france);
  for (const [piece, last] of piecesOfText(text)) yield { ...read(piece, last), total };
}

/** Whether the columns of a sheet are those of places: its first rows tell. */
function looksLikeProfiles(text: string, france: FranceAverages): boolean {
  const { refused } = createProfileReader(france)(text.split('\n', FIRST_ROWS).join('\n'), true);
  return !refused.some(({ issues }) => issues.some(({ code }) => NO_PROFILES.has(code)));
}
const FIRST_ROWS = 20;
const NO_PROFILES: ReadonlySet<ProfileIssue['code']> = new Set([
  'empty',
  'not-json',
  'no-header',
  'missing-columns',
]);

/** Characters of a batch. */
const PIECE = 256 * 1024;

/** Pieces of whole lines, the last one told. */
function* piecesOfText(text: string): Generator<readonly [piece: string, last: boolean]> {
  let at = 0;
  for (;;) {
    const end = text.indexOf('\n', at + PIECE) + 1;
    if (end === 0) break;
    yield [text.slice(at, end), false];
    at = end;
  }
  yield [text.slice(at), true];
}

async function* followed(start: Uint8Array, rest: AsyncIterator<Uint8Array>) {
  yield start;
  yield* { [Symbol.asyncIterator]: () => rest };
}

async function* textBatches(
  bytes: AsyncIterable<Uint8Array>,
  france: FranceAverages,
  progress: (read: number) => void,
): AsyncGenerator<ProfileBatch> {
  const read = createProfileReader(france);
  /** A JSON document has no lines: it is read whole. */
  let document: string | null = null;
  let started = false;
  for await (const { text, last, read: done } of piecesOf(bytes)) {
    if (!started && !last && looksLikeJson(text) && !looksLikeJsonLines(text)) document = '';
    started = true;
    if (document === null) yield read(text, last);
    else {
      document += text;
      if (last) yield read(document, true);
    }
    progress(done);
  }
}

/** Parquet is read from its end: what comes through a pipe lies on the disk meanwhile. */
async function* parquetBatches(
  path: string | null,
  bytes: AsyncIterable<Uint8Array>,
  france: FranceAverages,
  progress: Progress,
): AsyncGenerator<TypedBatch> {
  const { parquetProfiles } = await import('./parquet-profiles.ts');
  if (path !== null) {
    if (!(await endsAsParquet(path))) throw new CliError(profileCliText.cut(path));
    yield* parquetProfiles(path, france, progress);
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), 'diagnostic-numerique-'));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  const callOff = removeOnExit(remove);
  try {
    const file = join(folder, 'profils.parquet');
    await pipeline(bytes, createWriteStream(file));
    if (!(await endsAsParquet(file))) throw new CliError(profileCliText.cut(STANDARD_STREAM));
    yield* parquetProfiles(file, france, progress);
  } finally {
    callOff();
    remove();
  }
}

async function endsAsParquet(path: string): Promise<boolean> {
  const { size } = await stat(path);
  let end = '';
  for await (const chunk of createReadStream(path, { start: Math.max(0, size - PARQUET.length) })) {
    end += chunk;
  }
  return size > PARQUET.length && end === PARQUET;
}
