// How wide is each column of a table? As its words ask, within reason: short ones are served whole, long
// ones share what is left and go over several lines.
import { wordWidth } from './letters.ts';

/** Letters that a column is given at least and at most. */
const MIN = 6;
const MAX = 44;
/** A column without a word is there to be filled by hand. */
const TO_FILL = 14;
/** Enough rows to know a column by. */
const SAMPLE = 200;

/** Letters that each column asks for: its longest cell, or the longest word of its title. */
export function lettersOf(
  titles: readonly string[],
  rows: readonly (readonly (string | number | null)[])[],
): number[] {
  return titles.map((title, i) => {
    const cells = rows.slice(0, SAMPLE).map((row) => String(row[i] ?? '').length);
    const longest = Math.max(0, ...cells);
    const words = title.split(/\s/).map((word) => word.length + 1);
    return Math.min(MAX, Math.max(MIN, longest === 0 ? TO_FILL : longest, ...words));
  });
}

/** Ems of small print between the margins of a page, those that the sides of a cell take, and those given at a time. */
export const ACROSS = 50;
const BESIDE = 1.1;
const STEP = 0.5;
/** Where a line may end: "Bourgogne-" and "Franche-" are ends of lines. */
const BREAKS = / |(?<=\p{L}-)(?=\p{L})/u;
/** A longer word is cut rather than served whole. */
const LONGEST_WORD = 12;
/** A column without a word is there to be filled by hand. */
const TO_WRITE = 7;

/** What a table that is read holds: the titles of its columns, then its rows, as text. */
export interface Texts {
  readonly titles: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/**
 * Ems of each column, that add up to what a page holds: each is given its longest word, then what is left goes, little by
 * little, to the column that makes most lines. So the table is as short as it can be.
 * @param across ems that the page holds
 */
export function emsOnPage({ titles, rows }: Texts, across = ACROSS): number[] {
  const sample = rows.slice(0, SAMPLE).map((row) => titles.map((_, i) => measured(row[i] ?? '')));
  const given = titles.map((title, i) => {
    const cells = sample.flatMap((row) => row[i] ?? []);
    const heading = Math.max(...measured(title, true));
    const words = cells.some((word) => word > 0) || sample.length === 0 ? cells : [TO_WRITE];
    return BESIDE + Math.min(LONGEST_WORD, Math.max(heading, ...words));
  });
  for (let left = across - sum(given); left >= STEP; left -= STEP) {
    const gains = gainsOf(sample, given);
    const most = Math.max(...gains);
    if (most === 0) break;
    const at = gains.indexOf(most);
    given[at] = (given[at] ?? 0) + STEP;
  }
  return given;
}

/** Ems of each word. */
function measured(text: string, bold = false): number[] {
  return text.split(BREAKS).map((word) => wordWidth(word, bold));
}

/** Whether a page holds the longest word of every column, side by side. */
export function isTooWide(ems: readonly number[]): boolean {
  return sum(ems) > ACROSS;
}

/** How many lines the table would lose for more room in each column: those of its cells that are the tallest of their row. */
function gainsOf(rows: readonly (readonly (readonly number[])[])[], given: readonly number[]) {
  const gains = given.map(() => 0);
  for (const row of rows) {
    const heights = given.map((ems, i) => linesIn(row[i] ?? [], ems));
    const tallest = Math.max(...heights);
    if (tallest < 2) continue;
    for (const [i, height] of heights.entries()) {
      if (height < tallest) continue;
      gains[i] = (gains[i] ?? 0) + sum(row[i] ?? []) / ((given[i] ?? 0) - BESIDE) ** 2;
    }
  }
  return gains;
}

/** Lines of words in a column of so many ems. */
function linesIn(words: readonly number[], ems: number): number {
  const room = ems - BESIDE;
  let [lines, at] = [1, -BLANK];
  for (const word of words) {
    at += BLANK + word;
    if (at <= room || at === word) continue;
    lines += 1;
    at = word;
  }
  return lines;
}

/** Between two words. */
const BLANK = wordWidth(' ');

/** Lines of a table on a page, its header left out. */
export function linesOnPage(texts: Texts): number {
  const given = emsOnPage(texts);
  return sum(
    texts.rows.map((row) =>
      Math.max(1, ...row.map((cell, i) => linesIn(measured(cell), given[i] ?? 0))),
    ),
  );
}

/** Widths that add up to `page`, in its own unit, in proportion to the ems of each column. */
export function widthsOn(page: number, ems: readonly number[]): number[] {
  const total = sum(ems);
  const widths = ems.map((own) => Math.floor((own / total) * page));
  const rest = page - sum(widths);
  return widths.map((width, i) => (i === 0 ? width + rest : width));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
