// The report of a territory as a spreadsheet: real numbers, a sheet a subject, frozen headers, filters, formats.
import writeExcelFile, { type Sheet } from 'write-excel-file/universal';
import { tierText, typeset } from '../src/explain/index.ts';
import { TIERS } from '../src/index.ts';
import { hasShare } from '../src/terms/estimate.ts';
import { LIGHT } from '../ui/light-tokens.ts';
import { aroundTable } from './around.ts';
import type { Cell } from './columns.ts';
import { exportText, writtenText } from './copy.ts';
import { linesOf } from './letters.ts';
import { listNoticeSentences } from './list-notices.ts';
import { type Provenance, provenanceFacts } from './provenance.ts';
import type { TerritoryReport } from './report.ts';
import { needsText, provenanceText } from './sections/copy.ts';
import { column, type Form, type SheetTable } from './table.ts';
import {
  communesTable,
  driversTable,
  groupTables,
  listTables,
  methodTable,
  placesTable,
  planTable,
  sourcesTable,
  summaryTable,
} from './tables.ts';
import { lettersOf } from './widths.ts';
import { finished } from './xlsx-finish.ts';
import { xmlText } from './xml-text.ts';

const FORMATS: Readonly<Record<Form, string | null>> = {
  text: null,
  people: '#,##0',
  share: '0.0%',
  points: '+0.0;-0.0;0.0',
  code: '0',
  // With « 0.### » a French Excel shows a whole number with a comma after it.
  decimal: '0.0##',
};
/** Characters of a column beside its words. */
const ROOM = 3;

/** The bytes of the file. */
export function xlsx(report: TerritoryReport): Promise<Uint8Array<ArrayBuffer>> {
  return finishedWorkbook(signatureOf(report), sheetsOf(report));
}

/**
 * What each sheet holds, in their order.
 * @param communes the sheet of communes, where the report has no line of it
 */
export function sheetsOf(
  report: TerritoryReport,
  communes: SheetTable = communesTable(report),
): SheetTable[] {
  return [
    withNotices(titled(summaryTable(report), report.total.area.nom), report),
    ...groupTables(report),
    communes,
    ...(hasShare(report.total.rounded) ? [driversTable(report)] : []),
    ...(report.wider.length > 0 ? [aroundTable(report)] : []),
    placesTable(report),
    ...(report.actions.length > 0 ? [planTable(report)] : []),
    ...(hasShare(report.total.rounded) ? (report.optionalParts?.tables ?? []) : []),
    ...listTables(report),
    methodTable(report),
    sourcesTable(report),
  ];
}

/** What a list lost on its way, under its figures. */
function withNotices(table: SheetTable, { listNotices }: Pick<TerritoryReport, 'listNotices'>) {
  const blank = table.columns.slice(1).map(() => null);
  const said = listNoticeSentences(listNotices).map((sentence): Cell[] => [sentence, ...blank]);
  return { ...table, rows: [...table.rows, ...said] };
}

/** What it is about, where the first look falls. */
export function titled(table: SheetTable, nom: string): SheetTable {
  const [first, ...others] = table.columns;
  if (first === undefined) return table;
  return {
    ...table,
    columns: [{ ...first, title: exportText.measureOf(typeset(nom)) }, ...others],
  };
}

/** Tables as a workbook, a sheet each. */
export async function workbookOf(tables: readonly SheetTable[]): Promise<Uint8Array<ArrayBuffer>> {
  const sheets = tables.map(sheetOf);
  const blob = await writeExcelFile(sheets, { fontFamily: 'Arial', fontSize: 10 }).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}

/** What a workbook says of itself, beside its sheets. */
interface Signature {
  readonly title: string;
  readonly provenance: Provenance;
  /** At the foot of each page: that of an estimate of ours when left out. */
  readonly footer?: string;
  /** Beside the table of the first sheet. */
  readonly chart?: ReturnType<typeof needsChart>;
}

/** That of a report. */
export function signatureOf(report: Omit<TerritoryReport, 'lines'>): Signature {
  const { total, provenance } = report;
  return {
    title: writtenText.title(total.area.nom),
    provenance,
    ...(total.rounded.display === 'figures' ? { chart: needsChart(report) } : {}),
  };
}

/**
 * A workbook with its filters, print areas and chart.
 * @param counts rows of the sheets, by name, that `tables` hold but in part
 */
export async function finishedWorkbook(
  { title, provenance, footer, chart }: Signature,
  tables: readonly SheetTable[],
  counts: ReadonlyMap<string, number> = new Map(),
): Promise<Uint8Array<ArrayBuffer>> {
  return finished(await workbookOf(tables), {
    title,
    footer: footer ?? writtenText.footer(provenance.model),
    provenance,
    sheets: tables.map(({ name, naming = 1, columns, rows }) => ({
      name,
      naming,
      columns: columns.length,
      letters: widthsOf({ columns, rows }).reduce((sum, letters) => sum + letters + ROOM, 0),
      rows: (counts.get(name) ?? rows.length) + 1,
    })),
    chart: chart ?? null,
  });
}

/** Where a workbook comes from, as a sheet of its own. */
export function provenanceSheet(provenance: Provenance): SheetTable {
  return {
    name: provenanceText.title,
    columns: provenanceText.columns.map((name) => column(name)),
    rows: provenanceFacts(provenance),
  };
}

/** People by need: the three first lines of the summary. */
function needsChart(report: Pick<TerritoryReport, 'total'>) {
  return {
    title: needsText.caption,
    sheet: exportText.sheets.summary,
    colours: [LIGHT.exclus, LIGHT.eloignes, LIGHT.presque],
    names: TIERS.map((tier) => tierText[tier].name),
    values: TIERS.map((tier) => report.total.rounded[tier].point),
  };
}

function sheetOf({ name, naming, columns, rows }: SheetTable): Sheet<Blob> {
  const widths = widthsOf({ columns, rows });
  const titles = columns.map(({ title }) => title);
  const header = columns.map(({ title, form }) => ({
    value: title,
    align: form === 'text' ? ('left' as const) : ('right' as const),
    height: headerHeight(titles, widths),
    type: String,
    fontWeight: 'bold' as const,
    wrap: true,
    backgroundColor: LIGHT.wash,
  }));
  return {
    sheet: name,
    data: [
      header,
      ...rows.map((row) => {
        const height = heightOf(row, widths);
        return row.map((cell, i) => cellOf(cell, columns[i]?.form, height));
      }),
    ],
    columns: widths.map((letters) => ({ width: letters + ROOM })),
    stickyRowsCount: 1,
    stickyColumnsCount: naming ?? 1,
  };
}

/** Points that a line of letters takes. */
const LINE = 13;

/** Letters that each column of a sheet holds on a line. */
export function widthsOf({ columns, rows }: Pick<SheetTable, 'columns' | 'rows'>): number[] {
  return lettersOf(
    columns.map(({ title }) => title),
    rows.map((row) => row.map((cell, i) => asShown(cell, columns[i]?.form))),
  );
}

/** A number as its format shows it: of a share, what is not shown asks for no room. */
function asShown(cell: Cell, form: Form = 'text'): Cell {
  if (typeof cell !== 'number') return cell;
  if (form === 'share') return `${(cell * 100).toFixed(1)} %`;
  return form === 'points' ? `+${cell.toFixed(1)}` : cell;
}

/** Points that the lines of its longest cell take: written in the file, since not every program works it out. */
export function heightOf(row: readonly Cell[], widths: readonly number[]): number {
  const lines = row.map((cell, i) =>
    // A number stands on one line.
    (typeof cell === 'string' ? cell : '')
      .split('\n')
      .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / (widths[i] ?? 1))), 0),
  );
  return LINE * Math.max(...lines);
}

/** Points that the titles take, which are bold and broken between words. */
function headerHeight(titles: readonly string[], widths: readonly number[]): number {
  const lines = titles.map((title, i) => linesOf(title, widths[i] ?? 1).length);
  return LINE * Math.max(...lines);
}

function cellOf(value: Cell, form: Form = 'text', height: number = LINE) {
  if (value === null) return null;
  const look = { height, alignVertical: 'top' as const };
  if (typeof value === 'string') {
    return { value: xmlText(value), type: String, wrap: form === 'text', ...look };
  }
  const format = FORMATS[form];
  return { value, type: Number, ...(format === null ? {} : { format }), ...look };
}
