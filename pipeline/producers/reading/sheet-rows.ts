// A published spreadsheet: the header is searched, since titles, sources and French labels stand before it.
import readSheets from 'read-excel-file/node';
import { readingText } from '../../copy.ts';
import { TableError } from '../../table-error.ts';
import { cellsReader, checkedHeader, type Form, findHeader } from './columns.ts';
import type { OnRow } from './csv-rows.ts';
import type { Notes } from './notes.ts';
import { type Content, unreadable, wholeOf } from './published-file.ts';

const FIRST_ROWS = 12;

/**
 * Hands every row of the sheet of that name, else of the first one, to `onRow`. Numbers keep the text of their cell: codes are text.
 * @throws TableError when the sheet or a needed column is missing.
 */
export async function readRowsOfSheet<N extends string, O extends string = never>(
  content: Content,
  sheet: RegExp,
  form: Form<N, O>,
  notes: Notes,
  onRow: OnRow<N | O>,
): Promise<void> {
  const file = content.name;
  const bytes = await wholeOf(content);
  const sheets = await readSheets(bytes, { parseNumber: (text) => text }).catch(
    (cause: unknown) => {
      throw unreadable(file, cause);
    },
  );
  const found = sheets.find(({ sheet: name }) => sheet.test(name)) ?? sheets[0];
  const texts = (found?.data ?? []).map((row) =>
    row.map((cell) => (cell === null ? '' : String(cell))),
  );
  const header = checkedHeader(file, findHeader(texts.slice(0, FIRST_ROWS), form), form, notes);
  const cellsOf = cellsReader<N, O>(form, header.index);
  const data = texts.slice(header.row + 1);
  if (data.length === 0) {
    const expected = readingText.someRows;
    throw new TableError({ file, line: header.row + 2, column: '', value: '', expected });
  }
  data.forEach((row, i) => {
    if (row.some((cell) => cell !== '')) onRow(cellsOf(row), header.row + 2 + i);
  });
}
