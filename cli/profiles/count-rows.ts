// How many rows a file has, before any is read: what a spreadsheet cannot hold is refused at once, not after a quarter of a
// minute.
import { looksLikeJson, looksLikeJsonLines } from '../../src/lists/index.ts';
import { decodeText, utf16Of } from '../../src/store/index.ts';
import { bytesOf } from './pieces.ts';

const [FEED, QUOTE] = [0x0a, 0x22];
/** A title, a date, a source, `sep=;`, the names of the columns: as many lines as may stand above the places. */
const ABOVE = 7;
/** A line of fewer bytes is no place: a name, ten figures and a word, between separators. */
const MIN_LINE = 25;

/**
 * The rows of a table or of JSON lines, faulty ones too, a few less rather than one more; 0 where only reading it would tell:
 * one JSON document, UTF-16, lines that end as those of the first Macs.
 */
export async function countRows(file: string): Promise<number> {
  let count = -ABOVE;
  let quoted = false;
  let format: 'table' | 'lines' | null = null;
  /** Where the line began; before the chunk when negative. */
  let start = 0;
  for await (const chunk of bytesOf(file)) {
    if (format === null) {
      const head = decodeText(chunk);
      format = looksLikeJson(head) ? 'lines' : 'table';
      if (utf16Of(chunk) !== null || (format === 'lines' && !looksLikeJsonLines(head))) return 0;
    }
    const quote = format === 'table' && (quoted || chunk.includes(QUOTE));
    for (let at = next(chunk, 0, quote); at >= 0; at = next(chunk, at + 1, quote)) {
      if (chunk[at] === QUOTE) quoted = !quoted;
      else if (!quoted) {
        if (at - start >= MIN_LINE) count += 1;
        start = at + 1;
      }
    }
    start -= chunk.length;
  }
  return Math.max(0, count);
}

/** The next end of line, or quote where they are looked for; -1 when there is none. */
function next(chunk: Uint8Array, from: number, quotes: boolean): number {
  if (!quotes) return chunk.indexOf(FEED, from);
  for (let at = from; at < chunk.length; at++) {
    if (chunk[at] === FEED || chunk[at] === QUOTE) return at;
  }
  return -1;
}
