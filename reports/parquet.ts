// The table of communes as Parquet, which DuckDB, Spark, Trino and pandas read as it is.
import { type ColumnSource, parquetWriteBuffer } from 'hyparquet-writer';
import { COLUMNS, cellsOf } from './columns.ts';
import type { CommuneLine } from './report.ts';

const TYPES = { string: 'STRING', integer: 'INT32', number: 'DOUBLE' } as const;

/** The bytes of the file; empty cells are null. `metadata`: where it comes from, by key. */
export function parquet(
  lines: readonly CommuneLine[],
  modelId: string,
  metadata: Readonly<Record<string, string>>,
): Uint8Array<ArrayBuffer> {
  const rows = lines.map((line) => cellsOf(line, modelId));
  const columnData = COLUMNS.map(
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
