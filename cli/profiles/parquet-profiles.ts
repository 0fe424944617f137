// The places of a Parquet file, some thousands of rows at a time, whatever the length of its row groups.
import { createRecordReader } from '../../src/store/index.ts';
import type { FranceAverages } from '../../src/terms/model.ts';
import type { ProfileBatch } from '../../src/terms/profile.ts';
import { CliError } from '../cli-error.ts';
import { profileCliText } from './copy.ts';
import { ParquetBeyondLimits, type ParquetLimits, parquetRows } from './parquet-rows.ts';
import type { Progress } from './pieces.ts';

/** @throws CliError when the file asks for more time or memory than its rows are worth */
export async function* parquetProfiles(
  path: string,
  france: FranceAverages,
  progress: Progress,
  limits?: ParquetLimits,
): AsyncGenerator<ProfileBatch> {
  const read = createRecordReader(france);
  try {
    for await (const { columns, rows, before, total } of parquetRows(path, limits)) {
      yield read(
        rows.map((cells, i) => ({
          position: { unit: 'item', number: before + i + 1 },
          fields: new Map(columns.map((name, at) => [name, cells[at] ?? ''])),
        })),
      );
      progress(before + rows.length, total, 'rows');
    }
  } catch (cause) {
    if (!(cause instanceof ParquetBeyondLimits)) throw cause;
    throw new CliError(profileCliText.beyondLimits, { cause });
  }
}
