// Text files to UTF-8. Producers publish UTF-8, with or without a byte order mark, and some Windows-1252:
// which one is seen from the bytes, since a file that was re-saved no longer is what its producer says.
import { isAscii, isUtf8 } from 'node:buffer';
import { readingText } from '../../copy.ts';
import { TableError } from '../../table-error.ts';
import type { Notes } from './notes.ts';
import type { Content } from './published-file.ts';

const windows1252 = new TextDecoder('windows-1252');
const BYTE_ORDER_MARK = Buffer.from([0xef, 0xbb, 0xbf]);

/**
 * The same text in UTF-8, without byte order mark. A file whose accented letters are no UTF-8 is
 * Windows-1252, and that is noted.
 * @throws TableError when some are and some are not: nobody knows how to read them.
 */
export async function* inUtf8({ name, bytes }: Content, notes: Notes): AsyncGenerator<Buffer> {
  const seen: { encoding: 'ascii' | 'utf-8' | 'windows-1252' } = { encoding: 'ascii' };
  let rest = Buffer.alloc(0);
  let start = true;
  const decoded = (chunk: Buffer): Buffer => {
    if (seen.encoding === 'windows-1252') return Buffer.from(windows1252.decode(chunk));
    if (isUtf8(chunk)) {
      if (seen.encoding === 'ascii' && isAccentedUtf8(chunk)) seen.encoding = 'utf-8';
      return chunk;
    }
    if (seen.encoding === 'utf-8' || linesOf(chunk).some(isAccentedUtf8)) {
      const expected = readingText.oneEncoding;
      throw new TableError({ file: name, line: 0, column: '', value: '', expected });
    }
    seen.encoding = 'windows-1252';
    notes.add('windows1252', name);
    return Buffer.from(windows1252.decode(chunk));
  };
  for await (const chunk of bytes) {
    let all = rest.length > 0 ? Buffer.concat([rest, chunk]) : Buffer.from(chunk);
    if (start && all.subarray(0, 3).equals(BYTE_ORDER_MARK)) all = all.subarray(3);
    start = false;
    const end = seen.encoding === 'windows-1252' ? all.length : wholeEnd(all);
    rest = Buffer.from(all.subarray(end));
    yield decoded(all.subarray(0, end));
  }
  if (rest.length > 0) yield decoded(rest);
}

function isAccentedUtf8(bytes: Buffer): boolean {
  return !isAscii(bytes) && isUtf8(bytes);
}

function linesOf(bytes: Buffer): Buffer[] {
  const lines: Buffer[] = [];
  for (let start = 0; start < bytes.length; ) {
    const end = bytes.indexOf('\n', start);
    lines.push(bytes.subarray(start, end < 0 ? bytes.length : end));
    start = end < 0 ? bytes.length : end + 1;
  }
  return lines;
}

/** Where the last whole letter ends: a chunk may end in the middle of one. */
function wholeEnd(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(4, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return bytes.length;
    if (byte >= 0xc0) {
      const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
      return length > back ? bytes.length - back : bytes.length;
    }
  }
  return bytes.length;
}
