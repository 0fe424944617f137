// The text of a file that somebody brings, whatever the spreadsheet that saved it.
import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { decodeText } from '../src/store/index.ts';
import { CliError } from './cli-error.ts';

/** The standard input where a file is read, the standard output where one is written; every command names them so. */
export const STANDARD_STREAM = '-';

/** In UTF-8, UTF-16 or Windows-1252. @throws CliError with `unreadable` when there is no such file */
export async function readText(file: string, unreadable: string): Promise<string> {
  try {
    return decodeText(
      file === STANDARD_STREAM ? await buffer(process.stdin) : await readFile(file),
    );
  } catch (cause) {
    throw new CliError(unreadable, { cause });
  }
}
