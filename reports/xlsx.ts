// The report of a territory as a spreadsheet: real numbers, a sheet a subject, frozen headers, formats.
import writeExcelFile, { type Sheet } from 'write-excel-file/universal';
import { LIGHT } from '../ui/light-tokens.ts';
import { aroundTable } from './around.ts';
import type { Cell } from './columns.ts';
import type { TerritoryReport } from './report.ts';
import {
  communesTable,
  driversTable,
  type Form,
  methodTable,
  placesTable,
  planTable,
  sourcesTable,
  summaryTable,
  type Table,
} from './tables.ts';
import { lettersOf } from './widths.ts';
import { xmlText } from './xml-text.ts';

const FORMATS: Readonly<Record<Form, string | null>> = {
  text: null,
  people: '#,##0',
  share: '0.0%',
  points: '+0.0;-0.0;0.0',
  number: '0.###',
};
/** Characters of a column beside its words. */
const ROOM = 3;

/** The bytes of the file. */
export function xlsx(report: TerritoryReport): Promise<Uint8Array<ArrayBuffer>> {
  return workbookOf(sheetsOf(report));
}

/** What each sheet holds, in their order; the communes are the second one. */
export function sheetsOf(report: TerritoryReport): Table[] {
  return [
    summaryTable(report),
    communesTable(report),
    driversTable(report),
    ...(report.wider.length > 0 ? [aroundTable(report)] : []),
    placesTable(report),
    planTable(report),
    methodTable(report),
    sourcesTable(report),
  ];
}

/** Tables as a workbook, a sheet each. */
export async function workbookOf(tables: readonly Table[]): Promise<Uint8Array<ArrayBuffer>> {
  const sheets = tables.map(sheetOf);
  const blob = await writeExcelFile(sheets, { fontFamily: 'Arial', fontSize: 10 }).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}

function sheetOf({ name, columns, rows }: Table): Sheet<Blob> {
  const header = columns.map(({ title }) => ({
    value: title,
    type: String,
    fontWeight: 'bold' as const,
    wrap: true,
    backgroundColor: LIGHT.wash,
  }));
  return {
    sheet: name,
    data: [header, ...rows.map((row) => row.map((cell, i) => cellOf(cell, columns[i]?.form)))],
    columns: lettersOf(
      columns.map(({ title }) => title),
      rows,
    ).map((letters) => ({ width: letters + ROOM })),
    stickyRowsCount: 1,
  };
}

function cellOf(value: Cell, form: Form = 'text') {
  if (value === null) return null;
  if (typeof value === 'string')
    return { value: xmlText(value), type: String, wrap: form === 'text' };
  const format = FORMATS[form];
  return { value, type: Number, ...(format === null ? {} : { format }) };
}
