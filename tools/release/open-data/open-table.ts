// A table as it is published: columns, rows, and the three formats that hold the same cells.
import type { Cell, Column } from '../../../reports/columns.ts';
import { csvHeader, csvRows } from '../../../reports/csv.ts';
import { parquetOf } from '../../../reports/parquet.ts';

export interface OpenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface OpenTable {
  /** Without its extension. */
  readonly name: string;
  readonly columns: readonly Pick<Column<string>, 'name' | 'type' | 'title' | 'description'>[];
  readonly rows: readonly (readonly Cell[])[];
}

const FORMATS = ['csv', 'json', 'parquet'] as const;
export type OpenFormat = (typeof FORMATS)[number];

/** The cells of some lines, column by column. */
export function tableOf<Line>(
  name: string,
  columns: readonly Column<string, Line>[],
  lines: readonly Line[],
  modelId: string,
): OpenTable {
  return { name, columns, rows: lines.map((line) => columns.map(({ of }) => of(line, modelId))) };
}

/** `metadata`: where it comes from, for Parquet, which says it in the file. */
export function filesOf(
  table: OpenTable,
  metadata: Readonly<Record<string, string>>,
  formats: readonly OpenFormat[] = FORMATS,
): OpenFile[] {
  const { name, columns, rows } = table;
  const bytes = {
    csv: () => encode(csvOf(table)),
    json: () => encode(JSON.stringify({ columns: columns.map((column) => column.name), rows })),
    parquet: () => parquetOf(columns, rows, metadata),
  };
  return formats.map((format) => ({ name: `${name}.${format}`, bytes: bytes[format]() }));
}

function csvOf({ columns, rows }: OpenTable): string {
  const header = csvHeader(
    'simple',
    columns.map(({ name }) => name),
  );
  return header + csvRows(rows, 'simple');
}

export function encode(content: string): Uint8Array {
  return new TextEncoder().encode(content);
}
