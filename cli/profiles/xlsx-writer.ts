// A table of profiles as a spreadsheet: the places, then their sum.
import type { Cell } from '../../reports/columns.ts';
import { writtenText } from '../../reports/copy.ts';
import type { SheetTable } from '../../reports/table.ts';
import { formOf, summaryTable } from '../../reports/tables.ts';
import { signedWorkbook, workbookOf } from '../../reports/xlsx.ts';
import { CliError } from '../cli-error.ts';
import { MAX_ROWS, type StreamedSheets, streamedSheets } from '../workbook/streamed-sheets.ts';
import { profileCliText as text } from './copy.ts';
import { profileTable } from './profile-columns.ts';
import type { ProfileWriter, WriterOptions } from './profile-writer.ts';

/** Rows that choose the widths of the columns. */
const SAMPLE = 200;

/** @throws CliError when there are more rows than a sheet holds: at once where the file tells how many, else while it is written */
export function xlsxWriter({ others, model, provenance, fileRows }: WriterOptions): ProfileWriter {
  checkRows(fileRows);
  const { columns, cellsOf } = profileTable(others, model.id);
  const forms = columns.map(({ name, type }) => formOf(name, type));
  /** Enough rows for the widths, then one that has a look in every column. */
  let sample: SheetTable | null = null;
  const sampleOf = (rows: SheetTable['rows']): SheetTable => ({
    name: text.sheets.places,
    columns: columns.map(({ title }, i) => ({ title, form: forms[i] ?? 'text' })),
    rows: [
      ...rows.slice(0, SAMPLE),
      columns.map(({ type }): Cell => (type === 'string' ? 'a' : 0)),
    ],
  });
  let sheets: StreamedSheets | null = null;
  let count = 0;
  return {
    async *lines(lines) {
      count += lines.length;
      checkRows(count);
      const rows = lines.map(cellsOf);
      sample ??= sampleOf(rows);
      sheets ??= streamedSheets(await workbookOf([sample]));
      yield* sheets.rows(1, rows);
    },
    async *end(total) {
      if (sheets === null || sample === null) return;
      yield* sheets.end(
        await signedWorkbook(
          [sample, { ...summaryTable({ total }), name: text.sheets.total }],
          writtenText.title(text.together),
          provenance,
        ),
      );
    },
  };
}

function checkRows(count: number): void {
  // The header is one of them.
  if (count >= MAX_ROWS) throw new CliError(text.tooManyForExcel(MAX_ROWS));
}
