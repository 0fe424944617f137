// Is what came the file of the catalogue? Its first bytes say the format, its header the columns.
import { open, stat } from 'node:fs/promises';
import type { CatalogueEntry } from '../catalogue.ts';
import { findHeader, plain } from '../producers/reading/columns.ts';
import { firstRows } from '../producers/reading/csv-rows.ts';
import { Notes } from '../producers/reading/notes.ts';
import { openPublished } from '../producers/reading/published-file.ts';
import { TableError } from '../table-error.ts';
import { FetchFailure } from './fetch-failure.ts';

type Format = CatalogueEntry['format'];

const STARTS: Readonly<Record<Format, (text: string) => boolean>> = {
  zip: (text) => text.startsWith('PK\u0003\u0004'),
  xlsx: (text) => text.startsWith('PK\u0003\u0004'),
  gzip: (text) => text.startsWith('\u001f\u008b'),
  parquet: (text) => text.startsWith('PAR1'),
  json: (text) => /^[[{]/.test(text.trimStart()),
  csv: (text) => !/^([[{]|PK)/.test(text.trimStart()),
};

/**
 * The names of its header, [] where the catalogue asks for none.
 * @throws FetchFailure when it is another kind of file, an error page, or lacks a column.
 */
export async function verify(
  { format, header, member }: CatalogueEntry,
  path: string,
): Promise<readonly string[]> {
  const start = await startOf(path);
  if (start === '') throw new FetchFailure({ kind: 'empty' });
  const text = start.replace(/^(ï»¿|\s)+/, '');
  if (/^<(!doctype|html|head|body|\?xml)/i.test(text)) throw new FetchFailure({ kind: 'html' });
  if (!STARTS[format](text)) throw new FetchFailure({ kind: 'format', expected: format });
  if (member === null && header.length === 0) return [];
  const rows = await rowsOf(path, member ?? '.');
  if (header.length === 0) return [];
  const needed = Object.fromEntries(header.map((name) => [name, name]));
  const [best] = rows
    .map((candidate) => findHeader(candidate, { needed }))
    .sort((a, b) => a.missing.length - b.missing.length);
  if (!best || best.missing.length > 0) {
    throw new FetchFailure({ kind: 'header', missing: best?.missing ?? header });
  }
  return best.names.map(plain).filter(Boolean);
}

/** The first rows, as each mark between cells would part them. Opening a zip also proves that it is whole. */
async function rowsOf(path: string, member: string): Promise<string[][][]> {
  try {
    const content = await openPublished(path, new RegExp(member, 'i'));
    return await firstRows(content, new Notes());
  } catch (cause) {
    if (!(cause instanceof TableError)) throw cause;
    throw new FetchFailure({ kind: 'format', expected: member }, { cause });
  }
}

async function startOf(path: string): Promise<string> {
  if ((await stat(path)).size === 0) return '';
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(512), 0, 512, 0);
    return buffer.subarray(0, bytesRead).toString('latin1');
  } finally {
    await file.close();
  }
}
