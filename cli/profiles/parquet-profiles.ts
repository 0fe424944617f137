// The places of a Parquet file, some thousands of rows at a time, whatever the length of its row groups.
import type { SchemaElement } from 'hyparquet';
import { numberText } from '../../src/explain/number-text.ts';
import { createRecordReader } from '../../src/store/index.ts';
import type { FranceAverages } from '../../src/terms/model.ts';
import type { ProfileBatch } from '../../src/terms/profile.ts';
import { CliError } from '../cli-error.ts';
import { profileCliText } from './copy.ts';
import { isGroup, ParquetBeyondLimits, type ParquetLimits, parquetRows } from './parquet-rows.ts';
import { plainValue } from './parquet-values.ts';
import type { Progress } from './pieces.ts';

/** A batch of a file that says of which type its columns are. */
export interface TypedBatch extends ProfileBatch {
  readonly elements?: ReadonlyMap<string, SchemaElement>;
  /** Rows of the whole file. */
  readonly total?: number;
}

/** @throws CliError when the file asks for more time or memory than its rows are worth */
export async function* parquetProfiles(
  path: string,
  france: FranceAverages,
  progress: Progress,
  limits?: ParquetLimits,
): AsyncGenerator<TypedBatch> {
  const read = createRecordReader(france);
  try {
    for await (const { columns, values, count, before, total } of parquetRows(path, limits)) {
      const elements = new Map(columns.map((element) => [element.name, element]));
      const names = columns.map(({ name }) => name);
      const byName = new Map(names.map((name, at) => [name, values[at]]));
      const batch = read(
        Array.from({ length: count }, (_, i) => ({
          position: { unit: 'item', number: before + i + 1 },
          names,
          texts: columns.map((element, at) => textOf(element, values[at]?.[i])),
          value: (name) => byName.get(name)?.[i] ?? null,
        })),
      );
      yield { ...batch, elements, total };
      progress(before + count, total, 'rows');
    }
  } catch (cause) {
    if (!(cause instanceof ParquetBeyondLimits)) throw cause;
    throw new CliError(profileCliText.beyondLimits, { cause });
  }
}

/** As a table would write it; a list or a structure holds no figure of ours. */
function textOf(element: SchemaElement, value: unknown): string {
  if (isGroup(element)) return '';
  const plain = plainValue(element, value) ?? '';
  return typeof plain === 'number' ? numberText(plain) : String(plain);
}
