// A sheet, as the rest of the command line reads it: the text that a list saved apart by tabs would be, line for row.
import { WorkbookError } from './trouble.ts';

export interface Sheet {
  readonly name: string;
  readonly hidden: boolean;
  /** Line 12 is row 12; '' for a sheet without anything. */
  readonly text: string;
  /** Rows that hold something and that nobody sees: hidden by hand, or by a filter. */
  readonly hiddenRows: readonly number[];
  /** Rows that hold a formula whose result was never saved. */
  readonly uncomputed: readonly number[];
}

interface SheetRow {
  /** Those that may hold something, by their column from 0, in order. */
  readonly cells: readonly (readonly [column: number, text: string])[];
  readonly hidden: boolean;
  readonly uncomputed: boolean;
}

/** Characters of all sheets together, separators included: a cell of a few bytes may stand for a long text, many times over. */
const MAX_CHARACTERS = 64 * 1024 * 1024;
/** As many as a spreadsheet has. */
const MAX_ROWS = 1_048_576;
const MAX_COLUMNS = 16_384;

export interface SheetBuilder {
  /** Rows come in order, by their number from 1; one may stand several times. */
  readonly add: (number: number, row: SheetRow, times?: number) => void;
  readonly end: (name: string, hidden: boolean) => Sheet;
}

/** Makes the sheets of one workbook, one after the other. @throws WorkbookError when they are beyond all that a list may be */
export function createSheetBuilders(): () => SheetBuilder {
  let characters = 0;
  return () => {
    const lines: Line[] = [];
    const hiddenRows: number[] = [];
    const uncomputed: number[] = [];
    return {
      add: (number, row, times = 1) => {
        const cells = row.cells.filter(([, text]) => text !== '');
        const last = cells.at(-1)?.[0] ?? 0;
        if (!Number.isInteger(number) || number <= lines.length) throw new WorkbookError('damaged');
        if (cells.length === 0 && !row.uncomputed) return;
        const held = cells.reduce((sum, [, text]) => sum + text.length, last + 1);
        characters += number - lines.length + held * times;
        if (number + times - 1 > MAX_ROWS || last >= MAX_COLUMNS || characters > MAX_CHARACTERS) {
          throw new WorkbookError('too-large');
        }
        const line = lineOf(cells);
        while (lines.length < number - 1) lines.push(EMPTY);
        for (let i = 0; i < times; i++) {
          lines.push(line);
          if (row.hidden && cells.length > 0) hiddenRows.push(number + i);
          if (row.uncomputed) uncomputed.push(number + i);
        }
      },
      end: (name, hidden) => ({ name, hidden, text: textOf(lines), hiddenRows, uncomputed }),
    };
  };
}

/** A row: in a table of one column its cell is a line, in any other it holds a tab at least. */
type Line = { readonly only: string } | { readonly several: string };
const EMPTY: Line = { only: '' };

/** @throws WorkbookError when the cells are in disorder */
function lineOf(cells: SheetRow['cells']): Line {
  const [[column, text] = [0, '']] = cells;
  if (cells.length < 2 && column === 0) return { only: onOneLine(text) };
  let several = '';
  let at = 0;
  for (const [column, text] of cells) {
    if (column < at || (several !== '' && column === at)) throw new WorkbookError('damaged');
    several += '\t'.repeat(column - at) + asCell(text);
    at = column;
  }
  return { several };
}

/**
 * Each row a line, even an empty one. Of one column, as it would be typed: whole lines of a CSV that a spreadsheet left in
 * their first cell are then parted. Of several, a tab in each line, so that nothing else is taken for a separator.
 */
function textOf(lines: readonly Line[]): string {
  if (lines.every((line) => 'only' in line))
    return lines
      .map(({ only }) => only)
      .join('\n')
      .trimEnd();
  return lines.map((line) => ('only' in line ? `${asCell(line.only)}\t` : line.several)).join('\n');
}

/** An end of line in a cell would shift the numbers of the lines below it. */
const onOneLine = (cell: string): string => cell.replace(/[\t\r\n]+/g, ' ');

/** A quote that opens a cell opens it for the reader of lists too. */
function asCell(cell: string): string {
  const line = onOneLine(cell);
  return /^\s*"/.test(line) ? `"${line.replaceAll('"', '""')}"` : line;
}
