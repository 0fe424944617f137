// A table as people paste and save it: which lines, which cells, and where each one stands. Written here
// because no CSV library numbers the lines of a quoted file, or goes on after a quote that is never closed
// (docs/adr/0008-one-reader-of-lists.md).
import { cleanCell } from './clean-cell.ts';

export interface ListRow {
  /** As a spreadsheet numbers its row, from 1: line ends within a quoted cell, that it shows in one row, are not counted. */
  readonly line: number;
  /** Clean (see `cleanCell`); one of them at least is not empty. */
  readonly cells: readonly string[];
}

export interface ListRows {
  /** null when no line holds a separator: one cell a line. */
  readonly separator: string | null;
  readonly rows: readonly ListRow[];
  /** Lines where a quote opens and is never closed; their cells are read as if it were not there. */
  readonly unclosedQuotes: readonly number[];
}

/** In a tie the first wins: a comma is also a decimal sign, and stands inside names and addresses. */
export const SEPARATORS = ['\t', ';', '|', ','] as const;
/** Lines that choose the separator: enough to outweigh a title, few enough to cost nothing. */
const SAMPLE = 200;
const SEPARATOR_LINE = /^"?sep=(.)"?$/i;

/**
 * The rows of a text separated by semicolons, tabs, bars or commas: lines may end with CR LF, LF or CR, cells be
 * quoted. Empty lines are left out and never decide the separator; a line `sep=;` decides it. Linear in the
 * length of the text.
 */
export function readRows(text: string): ListRows {
  return createRowReader()(text, true);
}

/** The rows of the next piece of a text; `last` when no other follows. */
export type RowReader = (piece: string, last: boolean) => ListRows;

/** Lines that a quoted cell may hold across two pieces: one that opens further back is never closed. */
const MAX_CELL_LINES = 1_000;

/**
 * Reads a text piece by piece, as `readRows` does at once. The first piece should hold a few hundred lines:
 * they choose the separator, unless one is supposed. What a piece leaves open, its last line or a quoted cell, is read with the next.
 */
export function createRowReader(supposed?: string): RowReader {
  let rest = '';
  let linesBefore = 0;
  /** Line ends within quoted cells, so far. */
  let within = 0;
  let started = false;
  let separator: string | null = null;

  return (piece, last) => {
    const text = linesBefore === 0 ? (rest + piece).replace(/^\ufeff/, '') : rest + piece;
    const end = last ? text.length : endOfLastLine(text);
    const lines = text.slice(0, end).split(/\r\n|\r|\n/);
    // What follows the last end of line is no line yet.
    if (!last) lines.pop();
    rest = text.slice(end);
    let at = 0;
    if (!started) {
      const first = lines.findIndex((line) => cleanCell(line) !== '');
      if (first < 0 && !last) {
        linesBefore += lines.length;
        return { separator, rows: [], unclosedQuotes: [] };
      }
      started = true;
      const line = cleanCell(lines[first] ?? '').replace(/^sep=$/i, 'sep=\t');
      const said = SEPARATOR_LINE.exec(line)?.[1];
      separator = said ?? supposed ?? separatorOf(lines);
      if (said !== undefined) at = first + 1;
    }
    const rows: ListRow[] = [];
    const unclosedQuotes: number[] = [];
    // No quote that opens before this line closes on another one: it has been looked for.
    let noEndBefore = 0;
    while (at < lines.length) {
      const read = readRow(lines, at, separator, at < noEndBefore);
      if (read.unclosed !== null) {
        const mayClose = read.unclosed.searchedTo === lines.length;
        if (!last && mayClose && lines.length - at < MAX_CELL_LINES) {
          rest = `${lines.slice(at).join('\n')}\n${rest}`;
          lines.length = at;
          break;
        }
        unclosedQuotes.push(linesBefore + read.unclosed.at + 1 - within);
        noEndBefore = Math.max(noEndBefore, read.unclosed.searchedTo);
      }
      const cells = read.cells.map(cleanCell);
      if (cells.some((cell) => cell !== '')) {
        rows.push({ line: linesBefore + at + 1 - within, cells });
      }
      within += read.next - at - 1;
      at = read.next;
    }
    linesBefore += lines.length;
    return { separator, rows, unclosedQuotes };
  };
}

/** Where the last whole line ends; a return at the very end may be half of an end of line. */
function endOfLastLine(text: string): number {
  const feed = text.lastIndexOf('\n') + 1;
  return feed > 0 ? feed : text.lastIndexOf('\r', text.length - 2) + 1;
}

/** The separator that most lines hold outside of quotes; null when none does. */
function separatorOf(lines: readonly string[]): string | null {
  const held = new Map<string, number>();
  let seen = 0;
  for (const line of lines) {
    if (line.trim() === '') continue;
    const bare = line.replace(/"[^"]*"/g, '');
    for (const separator of SEPARATORS) {
      if (bare.includes(separator)) held.set(separator, (held.get(separator) ?? 0) + 1);
    }
    if (++seen === SAMPLE) break;
  }
  const most = Math.max(...held.values());
  return SEPARATORS.find((separator) => held.get(separator) === most) ?? null;
}

interface RowRead {
  readonly cells: readonly string[];
  /** Where the next row starts. */
  readonly next: number;
  /** Where a quote opens that none closes, and the line until which one was looked for. */
  readonly unclosed: { readonly at: number; readonly searchedTo: number } | null;
}

/** The row that starts at a line; with `oneLine`, no quoted cell may go on to the next line. */
function readRow(
  lines: readonly string[],
  start: number,
  separator: string | null,
  oneLine: boolean,
): RowRead {
  const cells: string[] = [];
  let [at, from] = [start, 0];
  for (;;) {
    const line = lines[at] ?? '';
    const open = openingQuote(line, from);
    if (open === null) {
      const end = separator === null ? -1 : line.indexOf(separator, from);
      cells.push(end < 0 ? line.slice(from) : line.slice(from, end));
      if (end < 0) return { cells, next: at + 1, unclosed: null };
      from = end + 1;
      continue;
    }
    const cell = quotedCell(lines, at, open + 1, separator, oneLine ? at + 1 : lines.length);
    if (cell.text === null) {
      const rest = line.slice(open + 1);
      const others = separator === null ? [rest] : rest.split(separator).map(withoutQuotes);
      return { cells: [...cells, ...others], next: at + 1, unclosed: { at, searchedTo: cell.at } };
    }
    cells.push(cell.text);
    if (cell.from === null) return { cells, next: cell.at + 1, unclosed: null };
    [at, from] = [cell.at, cell.from];
  }
}

/** Where a quote opens the cell that starts at `from`; null when the cell is not quoted. */
function openingQuote(line: string, from: number): number | null {
  const at = afterSpaces(line, from);
  return line[at] === '"' ? at : null;
}

interface QuotedCell {
  /** null when no quote closes the cell. */
  readonly text: string | null;
  /** The line where the cell ends, or the one until which an end was looked for. */
  readonly at: number;
  /** Where the next cell starts; null when the line ends with this one. */
  readonly from: number | null;
}

/**
 * The cell that a quote opens just before `column`. A quote closes it when a separator or the end of the line
 * follows; two quotes are one that is meant; one amid words belongs to them. One that opens another cell says
 * that ours is never closed: else one slip would swallow every row down to the next quote.
 */
function quotedCell(
  lines: readonly string[],
  start: number,
  column: number,
  separator: string | null,
  end: number,
): QuotedCell {
  let text = '';
  for (let at = start; at < end; at++) {
    const line = lines[at] ?? '';
    let from = at === start ? column : 0;
    let quote = line.indexOf('"', from);
    while (quote >= 0) {
      const doubled = line[quote + 1] === '"';
      const after = afterSpaces(line, quote + 1);
      if (!doubled && (after === line.length || line[after] === separator)) {
        text += line.slice(from, quote);
        return { text, at, from: after === line.length ? null : after + 1 };
      }
      if (!doubled && opensCell(line, quote, separator)) return { text: null, at, from: null };
      text += line.slice(from, quote + 1);
      from = quote + (doubled ? 2 : 1);
      quote = line.indexOf('"', from);
    }
    text += `${line.slice(from)}\n`;
  }
  return { text: null, at: end, from: null };
}

/** Whether nothing but spaces stands between a quote and the separator or the start of line before it. */
function opensCell(line: string, quote: number, separator: string | null): boolean {
  let at = quote - 1;
  while (line[at] === ' ') at--;
  return at < 0 || line[at] === separator;
}

function afterSpaces(line: string, from: number): number {
  let at = from;
  while (line[at] === ' ') at++;
  return at;
}

const withoutQuotes = (cell: string) => cell.trim().replace(/^"(.*)"$/s, '$1');
