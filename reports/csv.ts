// The table of communes as CSV: plain (RFC 4180, for programs) or for a French Excel, which wants a byte
// order mark, semicolons and decimal commas. Never a formatted number: no space, no percent sign.
import Papa from 'papaparse';
import { FORMULA } from '../src/explain/formula.ts';
import { type Cell, COLUMNS, cellsOf } from './columns.ts';
import type { CommuneLine } from './report.ts';

export const CSV_FLAVOURS = ['excel', 'simple'] as const;
export type CsvFlavour = (typeof CSV_FLAVOURS)[number];

const BYTE_ORDER_MARK = '\ufeff';

/** First line of the file, with its line end. */
export function csvHeader(flavour: CsvFlavour): string {
  const mark = flavour === 'excel' ? BYTE_ORDER_MARK : '';
  return mark + csvRows([COLUMNS.map(({ name }) => name)], flavour);
}

/** Lines of the file: to be written one batch after another, so that France needs little memory. */
export function csvLines(
  lines: readonly CommuneLine[],
  modelId: string,
  flavour: CsvFlavour,
): string {
  return csvRows(
    lines.map((line) => cellsOf(line, modelId)),
    flavour,
  );
}

/** Any rows, with their line ends; '' for none. */
export function csvRows(rows: readonly (readonly Cell[])[], flavour: CsvFlavour): string {
  if (rows.length === 0) return '';
  const excel = flavour === 'excel';
  const written = excel ? rows.map((row) => row.map(withComma)) : rows.map((row) => [...row]);
  const text = Papa.unparse(written, {
    delimiter: excel ? ';' : ',',
    newline: '\r\n',
    escapeFormulae: FORMULA,
  });
  return `${text}\r\n`;
}

function withComma(cell: Cell): Cell {
  return typeof cell === 'number' ? String(cell).replace('.', ',') : cell;
}
