// The attribute table of a published shapefile. dBase III says its encoding badly: names are read as it says.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DBFFile } from 'dbffile';
import { type Cells, cellsReader, checkedHeader, type Form, findHeader } from './columns.ts';
import type { Notes } from './notes.ts';
import { type Content, unreadable, wholeOf } from './published-file.ts';

/** Rows asked for at a time. */
const BATCH = 5_000;

/** @throws TableError when it is no dBase table or lacks a needed column. */
export async function readDbase<N extends string, O extends string = never>(
  content: Content,
  form: Form<N, O>,
  notes: Notes,
  onRow: (cells: Cells<N | O>, line: number) => void,
): Promise<void> {
  const { name } = content;
  // The library reads a path: the member of a zip is set down for it.
  const dir = await mkdtemp(join(tmpdir(), 'dbf-'));
  try {
    const path = join(dir, 'table.dbf');
    await writeFile(path, await wholeOf(content));
    const table = await DBFFile.open(path, { readMode: 'loose' }).catch((cause: unknown) => {
      throw unreadable(name, cause);
    });
    const names = table.fields.map((field) => field.name);
    const header = checkedHeader(name, findHeader([names], form), form, notes);
    const cellsOf = cellsReader<N, O>(form, header.index);
    let line = 0;
    for (;;) {
      const rows = await table.readRecords(BATCH);
      if (rows.length === 0) break;
      for (const row of rows) {
        line += 1;
        onRow(cellsOf(names.map((field) => textOf(row[field]))), line);
      }
    }
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}

/** A blank number is unknown, not zero. */
function textOf(value: unknown): string {
  return value === null || value === undefined ? '' : String(value);
}
