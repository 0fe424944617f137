// The text of a file of any length, in pieces of whole lines: what `decodeText` does at once for a short one.
import { createReadStream } from 'node:fs';
import { decodeWindows, utf16Of } from '../../src/store/index.ts';
import type { CountedUnit } from '../progress.ts';

/** Bytes of a piece: some hundreds of lines. Longer ones outlive the youngest memory, and cost a third more time. */
const PIECE = 32 * 1024;
/** The first one chooses the separator of a table and finds its header, whatever the width of its lines. */
const FIRST = 256 * 1024;
/** Ends of lines, in UTF-8 and in Windows-1252 alike. */
const [FEED, RETURN] = [0x0a, 0x0d];

/** How far the reading is; null where nobody knows how much there is. */
export type Progress = (done: number, total: number | null, unit: CountedUnit) => void;

export interface Piece {
  readonly text: string;
  readonly last: boolean;
  /** Bytes read so far. */
  readonly read: number;
}

/** The bytes of a file, or of the standard input. */
export function bytesOf(file: string | null): AsyncIterable<Uint8Array> {
  return file === null ? process.stdin : createReadStream(file, { highWaterMark: PIECE });
}

/**
 * In UTF-8, UTF-16 or Windows-1252. A piece ends with a line, in UTF-16 anywhere; there is always a last one,
 * empty sometimes. A file without any end of line is one piece.
 */
export async function* piecesOf(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Piece> {
  let decode: ((chunk: Uint8Array, last: boolean) => string) | null = null;
  let held: Uint8Array[] = [];
  let size = 0;
  let read = 0;
  /** Whether a line may end in what is held: a long one is joined once, not at each chunk. */
  let ends = false;
  for await (const chunk of bytes) {
    held.push(chunk);
    size += chunk.length;
    read += chunk.length;
    ends ||= chunk.includes(FEED) || chunk.includes(RETURN);
    if (!ends || size < (decode === null ? FIRST : PIECE)) continue;
    const whole = Buffer.concat(held);
    decode ??= decoderOf(whole);
    const end = Math.max(whole.lastIndexOf(FEED), whole.lastIndexOf(RETURN, -2)) + 1;
    held = [whole.subarray(end)];
    size = whole.length - end;
    // A carriage return that comes last may be the first half of an end.
    ends = end < whole.length && whole.at(-1) === RETURN;
    if (end > 0) yield { text: decode(whole.subarray(0, end), false), last: false, read };
  }
  const rest = Buffer.concat(held);
  decode ??= decoderOf(rest);
  yield { text: decode(rest, true), last: true, read };
}

function decoderOf(start: Uint8Array): (chunk: Uint8Array, last: boolean) => string {
  const utf16 = utf16Of(start);
  if (utf16 !== null) {
    const decoder = new TextDecoder(utf16);
    return (chunk, last) => decoder.decode(chunk, { stream: !last });
  }
  const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let valid = true;
  return (chunk) => {
    if (!valid) return decodeWindows(chunk);
    try {
      return utf8.decode(chunk);
    } catch {
      // Letters of the old alphabet: those of the lines before are in both.
      valid = false;
      return decodeWindows(chunk);
    }
  };
}
