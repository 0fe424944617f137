// The places of a Parquet file, some thousands of rows at a time, whatever the length of its row groups.
import {
  asyncBufferFromFile,
  parquetMetadataAsync,
  parquetReadObjects,
  parquetSchema,
} from 'hyparquet';
import { compressors } from 'hyparquet-compressors';
import { createRecordReader } from '../../src/store/index.ts';
import type { FranceAverages } from '../../src/terms/model.ts';
import type { ProfileBatch } from '../../src/terms/profile.ts';
import type { Progress } from './pieces.ts';

const ROWS = 16_384;

export async function* parquetProfiles(
  path: string,
  france: FranceAverages,
  progress: Progress,
): AsyncGenerator<ProfileBatch> {
  const file = await asyncBufferFromFile(path);
  const metadata = await parquetMetadataAsync(file);
  const total = Number(metadata.num_rows);
  // A list or a structure holds no figure of ours.
  const columns = parquetSchema(metadata)
    .children.filter(({ children }) => children.length === 0)
    .map(({ element }) => element.name);
  const read = createRecordReader(france);
  for (let rowStart = 0; rowStart < total || rowStart === 0; rowStart += ROWS) {
    const rowEnd = Math.min(total, rowStart + ROWS);
    const rows =
      total === 0
        ? []
        : await parquetReadObjects({ file, metadata, columns, rowStart, rowEnd, compressors });
    yield read(
      rows.map((row, i) => ({
        position: { unit: 'item', number: rowStart + i + 1 },
        fields: new Map(columns.map((name) => [name, textOf(row[name])])),
      })),
    );
    progress(rowEnd, total);
  }
}

/** A value as a table would write it. */
function textOf(value: unknown): string {
  return value instanceof Date ? value.toISOString() : String(value ?? '');
}
