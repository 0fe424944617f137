// The text of a file that somebody brings, whatever the spreadsheet that saved it.
import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { fileKindOf } from '../src/lists/index.ts';
import { decodeText } from '../src/store/index.ts';
import { CliError } from './cli-error.ts';
import { sheetText } from './sheets/copy.ts';
import type { ReadTable, SheetChoice } from './sheets/table-of-workbook.ts';

/** The standard input where a file is read, the standard output where one is written; every command names them so. */
export const STANDARD_STREAM = '-';

/** In UTF-8, UTF-16 or Windows-1252. @throws CliError with `unreadable` when there is no such file */
export async function readText(file: string, unreadable: string): Promise<string> {
  return decodeText(await readBytes(file, unreadable));
}

/**
 * The text of a table: of a workbook, that of one sheet.
 * @throws CliError with `unreadable` when there is no such file, and when no sheet of a workbook is read
 */
export async function readTableText(
  file: string,
  unreadable: string,
  choice: SheetChoice,
): Promise<ReadTable> {
  const bytes = await readBytes(file, unreadable);
  if (isWorkbook(bytes)) {
    const { tableOfWorkbook } = await import('./sheets/table-of-workbook.ts');
    return tableOfWorkbook(file, bytes, choice);
  }
  if (typeof choice.sheet === 'string') throw new CliError(sheetText.noWorkbook(file));
  return { text: decodeText(bytes), notes: [], warnings: [] };
}

/** First bytes, which name the parts of a workbook. */
const HEAD = 100_000;

/** Whether a file, by its beginning, is a workbook of any age. */
export function isWorkbook(bytes: Uint8Array): boolean {
  const kind = fileKindOf(decodeText(bytes.subarray(0, HEAD)));
  return kind === 'workbook' || kind === 'old-workbook';
}

async function readBytes(file: string, unreadable: string): Promise<Uint8Array> {
  try {
    return file === STANDARD_STREAM ? await buffer(process.stdin) : await readFile(file);
  } catch (cause) {
    throw new CliError(unreadable, { cause });
  }
}
