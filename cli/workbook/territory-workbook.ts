// The spreadsheet of a territory of any length: the sheets of its report, the communes written as they come.
import { type Cell, cellsOf, columnsOf } from '../../reports/columns.ts';
import { type CommuneLine, type TerritorySummary, tableLines } from '../../reports/report.ts';
import { communesTable } from '../../reports/tables.ts';
import { finishedWorkbook, sheetsOf } from '../../reports/xlsx.ts';
import type { BaseOption } from '../../src/terms/base.ts';
import { streamedSheet } from './streamed-sheet.ts';

/** Communes that choose the widths of the columns. */
const SAMPLE = 200;

export async function* territoryWorkbook(
  summary: TerritorySummary,
  batches: Iterable<readonly CommuneLine[]>,
  options: BaseOption,
): AsyncGenerator<Uint8Array> {
  const { communes, model } = summary;
  const columns = columnsOf(summary.optionalParts);
  const first = tableLines(communes.slice(0, SAMPLE), model, options);
  const sheets = sheetsOf({ ...summary, lines: first });
  const { name } = communesTable({ ...summary, lines: [] });
  const looks = columns.map(({ type }): Cell => (type === 'string' ? 'a' : 0));
  const sample = await finishedWorkbook(
    summary,
    sheets.map((sheet) =>
      sheet.name === name ? { ...sheet, rows: [...sheet.rows, looks] } : sheet,
    ),
    communes.length,
  );
  const at = sheets.findIndex((sheet) => sheet.name === name) + 1;
  const streamed = streamedSheet(sample, at);
  for (const lines of batches) {
    yield* streamed.rows(lines.map((line) => cellsOf(line, model.id, columns)));
  }
  yield* streamed.end(sample);
}
