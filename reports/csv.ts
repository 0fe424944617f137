// The table of communes as CSV: plain (RFC 4180, for programs) or for a French Excel, which wants a byte
// order mark, semicolons and decimal commas. Never a formatted number: no space, no percent sign.
import Papa from 'papaparse';
import { FORMULA } from '../src/explain/formula.ts';
import { numberText } from '../src/explain/number-text.ts';
import { type Cell, COLUMNS, type Column, cellsOf, columnsOf, type TableLine } from './columns.ts';
import type { TerritoryReport } from './report.ts';

export const CSV_FLAVOURS = ['excel', 'simple'] as const;
export type CsvFlavour = (typeof CSV_FLAVOURS)[number];

const BYTE_ORDER_MARK = '\ufeff';

/** First line of the file, with its line end; the names of the columns of communes where none are given. */
export function csvHeader(
  flavour: CsvFlavour,
  names: readonly string[] = COLUMNS.map(({ name }) => name),
): string {
  const mark = flavour === 'excel' ? BYTE_ORDER_MARK : '';
  return mark + csvRows([names], flavour);
}

/** Lines of the file: to be written one batch after another, so that France needs little memory. */
export function csvLines(
  lines: readonly TableLine[],
  modelId: string,
  flavour: CsvFlavour,
  columns: readonly Column<string>[] = COLUMNS,
): string {
  return csvRows(
    lines.map((line) => cellsOf(line, modelId, columns)),
    flavour,
  );
}

/** The whole table of a report, with the columns that were asked for. */
export function reportCsv(
  { lines, model, optionalParts }: Pick<TerritoryReport, 'lines' | 'model' | 'optionalParts'>,
  flavour: CsvFlavour,
): string {
  const columns = columnsOf(optionalParts);
  const header = csvHeader(
    flavour,
    columns.map(({ name }) => name),
  );
  return header + csvLines(lines, model.id, flavour, columns);
}

/** Any rows, with their line ends; '' for none. */
export function csvRows(rows: readonly (readonly Cell[])[], flavour: CsvFlavour): string {
  const excel = flavour === 'excel';
  const delimiter = excel ? ';' : ',';
  let text = '';
  for (const row of rows) {
    text += row.map((cell) => written(cell, excel)).join(delimiter);
    text += '\r\n';
  }
  return text;
}

/** Letters, digits and what joins them: nothing to quote, whatever the delimiter, and no formula. */
const PLAIN = /^[\p{L}\p{N}][\p{L}\p{N} '’.()/-]*$/u;

/** A cell as it stands in its row; the library is asked for those that are not plain, one in a hundred. */
function written(cell: Cell, excel: boolean): string {
  if (cell === null || cell === '') return '';
  if (typeof cell === 'number') {
    const digits = numberText(cell);
    return excel ? digits.replace('.', ',') : digits;
  }
  if (PLAIN.test(cell) && !cell.endsWith(' ')) return cell;
  return Papa.unparse([[cell]], { delimiter: excel ? ';' : ',', escapeFormulae: FORMULA });
}
