// The values of a column of Parquet, by what its schema says of them: exact, as another Parquet file keeps them, and plain,
// as text and JSON write them.
import type { ParquetParsers, SchemaElement } from 'hyparquet';

const DAY = 86_400_000;
/** How many of a unit make a second. */
const PER_SECOND = { MILLIS: 1_000, MICROS: 1_000_000, NANOS: 1_000_000_000 } as const;

interface Clock {
  readonly perSecond: number;
  /** Whether it is a moment, the same everywhere, rather than what a clock showed. */
  readonly isUtc: boolean;
}

/** What a schema may say of a number, of bytes: the words of either of its two vocabularies. */
type Kind =
  | { readonly kind: 'date' | 'interval' | 'float' | 'text' | 'other' }
  | { readonly kind: 'decimal'; readonly scale: number }
  | { readonly kind: 'time' | 'timestamp'; readonly clock: Clock };

const KINDS = new WeakMap<SchemaElement, Kind>();

/** Once a column: it is asked for each of its values. */
function kindOf(element: SchemaElement): Kind {
  let kind = KINDS.get(element);
  if (kind === undefined) {
    kind = readKind(element);
    KINDS.set(element, kind);
  }
  return kind;
}

function readKind({
  type,
  converted_type: old,
  logical_type: said,
  scale = 0,
}: SchemaElement): Kind {
  if (said?.type === 'DECIMAL') return { kind: 'decimal', scale: said.scale };
  if (old === 'DECIMAL') return { kind: 'decimal', scale };
  if (said?.type === 'DATE' || old === 'DATE') return { kind: 'date' };
  if (said?.type === 'INTERVAL' || old === 'INTERVAL') return { kind: 'interval' };
  if (said?.type === 'TIME' || said?.type === 'TIMESTAMP') {
    const clock = { perSecond: PER_SECOND[said.unit], isUtc: said.isAdjustedToUTC };
    return { kind: said.type === 'TIME' ? 'time' : 'timestamp', clock };
  }
  if (type === 'INT96') {
    return { kind: 'timestamp', clock: { perSecond: PER_SECOND.NANOS, isUtc: false } };
  }
  const [, kind, unit] = /^(TIME|TIMESTAMP)_(MILLIS|MICROS)$/.exec(old ?? '') ?? [];
  if (kind !== undefined) {
    const perSecond = unit === 'MILLIS' ? PER_SECOND.MILLIS : PER_SECOND.MICROS;
    return { kind: kind === 'TIME' ? 'time' : 'timestamp', clock: { perSecond, isUtc: true } };
  }
  if (type === 'FLOAT') return { kind: 'float' };
  return { kind: old === 'UTF8' || old === 'ENUM' || said?.type === 'STRING' ? 'text' : 'other' };
}

/** The element that has the library give what is stored, where it would round or refuse. */
export function storedElement(element: SchemaElement): SchemaElement {
  const { kind } = kindOf(element);
  if (kind === 'text' || kind === 'float' || kind === 'other') {
    return element.converted_type === 'BSON' ? bare(element) : element;
  }
  return element.type === 'INT96' ? element : bare(element);
}

function bare({ name, type, type_length, repetition_type }: SchemaElement): SchemaElement {
  return {
    name,
    ...(type === undefined ? {} : { type }),
    ...(type_length === undefined ? {} : { type_length }),
    ...(repetition_type === undefined ? {} : { repetition_type }),
  };
}

/** Moments of 96 bits keep their nanoseconds; inside a list or a structure, dates and moments are text. */
export const EXACT_PARSERS = {
  timestampFromMilliseconds: (value: bigint) => momentText(value, PER_SECOND.MILLIS, false),
  timestampFromMicroseconds: (value: bigint) => momentText(value, PER_SECOND.MICROS, false),
  timestampFromNanoseconds: (value: bigint) => value,
  dateFromDays: dateText,
} satisfies Partial<ParquetParsers>;

/** What is stored as `storedElement` has it written again: a decimal is the whole number that stands for it. */
export function exactValue(element: SchemaElement, stored: unknown): unknown {
  if (kindOf(element).kind !== 'decimal') return stored;
  if (stored instanceof Uint8Array) return signed(stored);
  return typeof stored === 'number' ? BigInt(stored) : stored;
}

/** The element under which exact values are written. */
export function writtenElement(element: SchemaElement, name: string): SchemaElement {
  if (element.type !== 'INT96') return { ...element, name, repetition_type: 'OPTIONAL' };
  const logical_type = { type: 'TIMESTAMP', unit: 'NANOS', isAdjustedToUTC: false } as const;
  return { name, type: 'INT64', logical_type, repetition_type: 'OPTIONAL' };
}

/** A text, a number, a boolean, or an object of these, from an exact value; null where there is none. */
export function plainValue(element: SchemaElement, value: unknown): unknown {
  if (value === null || value === undefined) return null;
  const known = kindOf(element);
  switch (known.kind) {
    case 'date':
      return typeof value === 'number' ? dateText(value) : value;
    case 'time':
      return isWhole(value) ? timeText(BigInt(value), known.clock.perSecond) : value;
    case 'timestamp':
      return isWhole(value)
        ? momentText(BigInt(value), known.clock.perSecond, known.clock.isUtc)
        : value;
    case 'decimal':
      return isWhole(value) ? decimalValue(BigInt(value), known.scale) : value;
    case 'float':
      return typeof value === 'number' ? shortest(value) : value;
    case 'interval':
      return value instanceof Uint8Array ? durationText(value) : value;
    default:
      if (typeof value === 'bigint') return wholeValue(value);
      return value instanceof Uint8Array ? bytesText(value) : value;
  }
}

const isWhole = (value: unknown): value is number | bigint =>
  typeof value === 'number' || typeof value === 'bigint';

/** A number where it is exact. */
function wholeValue(value: bigint): number | bigint {
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : value;
}

/** A number where its digits are exact, else these digits as text. */
function decimalValue(unscaled: bigint, scale: number): number | bigint | string {
  if (scale === 0) return wholeValue(unscaled);
  const digits = String(unscaled < 0n ? -unscaled : unscaled).padStart(scale + 1, '0');
  const text = `${unscaled < 0n ? '-' : ''}${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
  return Number.isSafeInteger(Number(unscaled)) ? Number(text) : text;
}

/** The shortest number that is this one among those of 32 bits: 0.1, stored as 0.10000000149011612. */
function shortest(value: number): number {
  for (let digits = 6; digits < 9; digits++) {
    const short = Number(value.toPrecision(digits));
    if (Math.fround(short) === value) return short;
  }
  return value;
}

function dateText(days: number): string {
  return new Date(days * DAY).toISOString().replace(/T.*/, '');
}

function momentText(value: bigint, perSecond: number, isUtc: boolean): string {
  const seconds = floor(value, BigInt(perSecond));
  const day = floor(seconds, 86_400n);
  const inDay = value - day * 86_400n * BigInt(perSecond);
  return `${dateText(Number(day))}T${timeText(inDay, perSecond)}${isUtc ? 'Z' : ''}`;
}

/** "08:05:00", with a fraction where there is one. */
function timeText(value: bigint, perSecond: number): string {
  const seconds = Number(value / BigInt(perSecond));
  let fraction = String(value % BigInt(perSecond)).padStart(String(perSecond).length - 1, '0');
  while (fraction.endsWith('0')) fraction = fraction.slice(0, -1);
  const parts = [Math.floor(seconds / 3_600), Math.floor(seconds / 60) % 60, seconds % 60];
  const clock = parts.map((part) => String(part).padStart(2, '0')).join(':');
  return fraction === '' ? clock : `${clock}.${fraction}`;
}

function floor(value: bigint, by: bigint): bigint {
  return value >= 0n ? value / by : -((-value + by - 1n) / by);
}

/** ISO 8601: months, days and milliseconds are apart, since none has a fixed number of the next. */
function durationText(bytes: Uint8Array): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [months, days, millis] = [0, 4, 8].map((at) => view.getUint32(at, true));
  return `P${months}M${days}DT${(millis ?? 0) / 1_000}S`;
}

/** The text that bytes without any description most often are, else base64. */
function bytesText(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return Buffer.from(bytes).toString('base64');
  }
}

/** The number that bytes are, the greatest first. */
function signed(bytes: Uint8Array): bigint {
  if (bytes.length === 0) return 0n;
  return BigInt.asIntN(bytes.length * 8, BigInt(`0x${Buffer.from(bytes).toString('hex')}`));
}
