// Excerpts in the producers' formats, written where a reader can open them. Their rows are real communes; their
// figures are made up.
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import writeXlsx from 'write-excel-file/node';
import { type Note, Notes } from '../../../pipeline/producers/reading/notes.ts';
import { TableError, type TableFault } from '../../../pipeline/table-error.ts';

/** A text as a file of its own, in UTF-8 unless said otherwise. */
export async function textFile(
  name: string,
  lines: readonly string[],
  encoding: BufferEncoding = 'utf8',
): Promise<string> {
  return bytesFile(name, Buffer.from(`${lines.join('\n')}\n`, encoding));
}

export async function bytesFile(name: string, bytes: Uint8Array): Promise<string> {
  const path = join(await mkdtemp(join(tmpdir(), 'published-')), name);
  await writeFile(path, bytes);
  return path;
}

/** A zip of texts, its members in that order. */
export function zipFile(
  name: string,
  members: Readonly<Record<string, readonly string[] | Uint8Array>>,
): Promise<string> {
  const bytes = Object.fromEntries(
    Object.entries(members).map(([member, content]) => [
      member,
      content instanceof Uint8Array ? content : Buffer.from(`${content.join('\n')}\n`),
    ]),
  );
  return bytesFile(name, zipSync(bytes));
}

/** The bytes of a spreadsheet of texts, one array of rows a sheet. */
export async function spreadsheet(
  sheets: Readonly<Record<string, readonly (readonly (string | number)[])[]>>,
): Promise<Uint8Array> {
  const written = await writeXlsx(
    Object.entries(sheets).map(([sheet, rows]) => ({
      sheet,
      data: rows.map((row) => row.map((value) => ({ value }))),
    })),
  );
  return written.toBuffer();
}

/** What a reader returns, beside what it noted. */
export async function readWith<T>(read: (notes: Notes) => Promise<T>) {
  const notes = new Notes();
  return { result: await read(notes), notes: notes.list, kinds: notes.list.map(kindOf) };
}
const kindOf = ({ kind }: Note) => kind;

/** The fault that stops a reader. */
export async function faultOf(read: (notes: Notes) => Promise<unknown>): Promise<TableFault> {
  try {
    await read(new Notes());
  } catch (error) {
    if (error instanceof TableError) return error.fault;
    throw error;
  }
  throw new Error('The reader accepted the file');
}

/** What was expected, with plain spaces. */
export const expectedOf = ({ expected }: TableFault) => expected.replace(/[\u00a0\u202f]/g, ' ');
