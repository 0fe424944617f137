// Tables as Parquet, which DuckDB, Spark, Trino and pandas read as it is.
import { type ColumnSource, parquetWriteBuffer } from 'hyparquet-writer';
import { type Cell, COLUMNS, type Column, cellsOf, columnsOf } from './columns.ts';
import { metadataOf } from './provenance.ts';
import type { CommuneLine, TerritoryReport } from './report.ts';

const TYPES = { string: 'STRING', integer: 'INT32', number: 'DOUBLE' } as const;

/** The table of communes; `metadata`: where it comes from, by key. */
export function parquet(
  lines: readonly CommuneLine[],
  modelId: string,
  metadata: Readonly<Record<string, string>>,
  columns: readonly Column<string>[] = COLUMNS,
): Uint8Array<ArrayBuffer> {
  return parquetOf(
    columns,
    lines.map((line) => cellsOf(line, modelId, columns)),
    metadata,
  );
}

/** The whole table of a report, with the columns that were asked for and where it comes from. */
export function reportParquet({ lines, model, provenance, optionalParts }: TerritoryReport) {
  return parquet(lines, model.id, metadataOf(provenance), columnsOf(optionalParts));
}

/** The bytes of any table; empty cells are null. */
export function parquetOf(
  columns: readonly Pick<Column<string>, 'name' | 'type'>[],
  rows: readonly (readonly Cell[])[],
  metadata: Readonly<Record<string, string>>,
): Uint8Array<ArrayBuffer> {
  const columnData = columns.map(
    ({ name, type }, i): ColumnSource => ({
      name,
      type: TYPES[type],
      nullable: true,
      data: rows.map((row) => row[i] ?? null),
    }),
  );
  const kvMetadata = Object.entries(metadata).map(([key, value]) => ({ key, value }));
  return new Uint8Array(parquetWriteBuffer({ columnData, kvMetadata }));
}
