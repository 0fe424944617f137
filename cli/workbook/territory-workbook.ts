// The spreadsheet of a territory of any length: the sheets of its report, its communes and its places written as they
// come.
import { type Cell, cellsOf, columnsOf } from '../../reports/columns.ts';
import { exportText } from '../../reports/copy.ts';
import { type CommuneLine, type TerritorySummary, tableLines } from '../../reports/report.ts';
import type { SheetTable } from '../../reports/table.ts';
import { communesTable } from '../../reports/tables.ts';
import { finishedWorkbook, heightOf, sheetsOf, signatureOf, widthsOf } from '../../reports/xlsx.ts';
import type { BaseOption } from '../../src/terms/base.ts';
import { streamedSheets } from './streamed-sheets.ts';

/** Rows that choose the widths of the columns. */
const SAMPLE = 200;

/** The bytes of the file, in order. @param batches all lines, in the order of `summary.communes` */
export async function* territoryWorkbook(
  summary: TerritorySummary,
  batches: Iterable<readonly CommuneLine[]>,
  options: BaseOption,
): AsyncGenerator<Uint8Array> {
  const { communes, model, optionalParts } = summary;
  const columns = columnsOf(optionalParts);
  const rowsOf = (lines: readonly CommuneLine[]) =>
    lines.map((line) => cellsOf(line, model.id, columns));
  // Its lines are let go here: V8 takes estimates that outlive the next ones for long-lived, and keeps all of them.
  const sampleRows = () => rowsOf(tableLines(communes.slice(0, SAMPLE), model, options));
  const report = { ...summary, lines: [] };
  const sheets = sheetsOf(report, { ...communesTable(report), rows: sampleRows() });
  const at = (wanted: string) => sheets.findIndex(({ name }) => name === wanted);
  const names = exportText.sheets;
  const places = sheets[at(names.places)] ?? { columns: [], rows: [] };
  const looks = new Map<string, readonly Cell[]>([
    [names.communes, columns.map(({ type }) => (type === 'string' ? 'a' : 0))],
    [names.places, places.columns.map(() => 'a')],
  ]);
  const counts = new Map([
    [names.communes, communes.length],
    [names.places, places.rows.length],
  ]);
  const sample = await finishedWorkbook(
    signatureOf(summary),
    sheets.map((sheet) => sampleOf(sheet, looks.get(sheet.name))),
    counts,
  );
  const streamed = streamedSheets(sample);
  for (const lines of batches) yield* streamed.rows(at(names.communes) + 1, rowsOf(lines));
  const widths = widthsOf(places);
  yield* streamed.rows(at(names.places) + 1, places.rows, (row) => heightOf(row, widths));
  yield* streamed.end(sample);
}

/** @param look of a sheet that is streamed: one more row, without an empty cell */
function sampleOf(sheet: SheetTable, look: readonly Cell[] | undefined): SheetTable {
  return look === undefined ? sheet : { ...sheet, rows: [...sheet.rows.slice(0, SAMPLE), look] };
}
