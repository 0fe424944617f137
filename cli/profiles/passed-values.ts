// The columns of a file that nothing reads, passed through: each value as it is where the output has its type, else
// as the text that says as much.
import type { SchemaElement } from 'hyparquet';
import type { Cell } from '../../reports/columns.ts';
import type { ProfileLine } from '../../src/terms/profile.ts';

export interface PassedColumn {
  /** As the file writes it. */
  readonly name: string;
  /** What a Parquet file says of its values; null for any other file. */
  readonly element: SchemaElement | null;
  /** A text, a number, a boolean, or an object of these; null where there is none. */
  readonly plain: (line: Pick<ProfileLine, 'other'>) => unknown;
}

const MAX_PLAIN_DIGITS = 1e21;

/** What a table holds of it: a list or an object is JSON. */
export function cellOf(plain: unknown): Cell {
  switch (typeof plain) {
    case 'string':
      return plain || null;
    case 'number':
      if (!Number.isFinite(plain)) return String(plain);
      return Math.abs(plain) < MAX_PLAIN_DIGITS ? plain : String(BigInt(plain));
    case 'bigint':
    case 'boolean':
      return String(plain);
    default:
      return isNested(plain) ? jsonOf(plain) : null;
  }
}

/** What JSON writes: all the digits of a number, null for nothing. */
export function jsonOf(plain: unknown): string {
  if (typeof plain === 'bigint') return String(plain);
  if (plain === undefined) return 'null';
  if (typeof plain === 'number' && !Number.isFinite(plain)) return JSON.stringify(String(plain));
  return JSON.stringify(plain, (_, value: unknown) => {
    if (value instanceof Uint8Array) return Buffer.from(value).toString('base64');
    if (typeof value !== 'bigint') return value;
    return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
  });
}

/** Whether it is a list or an object, which no cell holds as it is. */
export const isNested = (plain: unknown): boolean => typeof plain === 'object' && plain !== null;
