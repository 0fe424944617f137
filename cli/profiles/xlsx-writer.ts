// A table of profiles as a spreadsheet: the places, their sum, what each column means, where all of it comes from.
import type { Cell } from '../../reports/columns.ts';
import { exportText, writtenText } from '../../reports/copy.ts';
import type { DescribedColumn } from '../../reports/dictionary.ts';
import { provenanceFacts } from '../../reports/provenance.ts';
import { provenanceText } from '../../reports/sections/copy.ts';
import { column, type SheetTable } from '../../reports/table.ts';
import { formOf, sourcesTable, summaryTable } from '../../reports/tables.ts';
import { finishedWorkbook, titled, workbookOf } from '../../reports/xlsx.ts';
import { baseText } from '../../src/explain/base.ts';
import type { AreaEstimate } from '../../src/terms/estimate.ts';
import { CliError } from '../cli-error.ts';
import { MAX_ROWS, type StreamedSheets, streamedSheets } from '../workbook/streamed-sheets.ts';
import { profileCliText as text } from './copy.ts';
import { profileTable } from './profile-columns.ts';
import type { ProfileWriter, WriterOptions } from './profile-writer.ts';

/** Rows that choose the widths of the columns. */
const SAMPLE = 200;

/** @throws CliError when there are more rows than a sheet holds: at once where the file tells how many, else while it is written */
export function xlsxWriter(options: WriterOptions): ProfileWriter {
  const { others, model, provenance, sources, fileRows } = options;
  checkRows(fileRows);
  const { columns, cellsOf } = profileTable(others, model.id);
  const forms = columns.map(({ name, type }) => formOf(name, type));
  /** Enough rows for the widths, then one that has a look in every column. */
  let sample: SheetTable | null = null;
  const sampleOf = (rows: SheetTable['rows']): SheetTable => ({
    name: text.sheets.places,
    naming: 2,
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
    async *end(total, remarks) {
      if (sheets === null || sample === null) return;
      const workbook = await finishedWorkbook(
        {
          title: writtenText.title(text.title),
          footer: text.footer(model.id),
          provenance,
        },
        [
          sample,
          { ...titled(summaryTable({ total }), text.together), name: text.sheets.total },
          methodTable(total, remarks, columns, options),
          sourcesTable({ sources, total, model }),
        ],
        new Map([[text.sheets.places, count]]),
      );
      yield* sheets.end(workbook);
    },
  };
}

function checkRows(count: number): void {
  // The header is one of them.
  if (count >= MAX_ROWS) throw new CliError(text.tooManyForExcel(MAX_ROWS));
}

/** Whose figures they are and what is made of them, then what each column means. */
function methodTable(
  total: AreaEstimate,
  remarks: readonly string[],
  columns: readonly DescribedColumn[],
  { provenance }: WriterOptions,
): SheetTable {
  const { reading } = exportText.method;
  const said = (part: string, sentences: readonly string[]) =>
    sentences.map((sentence): Cell[] => [part, null, sentence]);
  return {
    name: exportText.sheets.method,
    naming: 2,
    columns: [column(exportText.part), column(exportText.mark), column(exportText.meaning)],
    rows: [
      [provenanceText.title, null, text.caution],
      ...provenanceFacts(provenance).map(([name, value]): Cell[] => [
        provenanceText.title,
        name,
        value,
      ]),
      ...said(reading.title, [
        ...baseText[total.base ?? 'all'].told(total.population),
        ...remarks,
        ...text.method,
      ]),
      ...columns.map(({ title, description }): Cell[] => [
        exportText.method.columns(text.sheets.places),
        title,
        description,
      ]),
    ],
  };
}
