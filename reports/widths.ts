// How wide is each column of a table? As its words ask, within reason: short ones are served whole, long
// ones share what is left and go over several lines.

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

/** Letters that a page of small print holds, side by side, and those that the sides of a cell take. */
const ACROSS = 94;
const BESIDE = 2;
/** How much wider bold letters are: those of a title. */
const BOLD = 1.25;
/** Where a line may end: "Bourgogne-" and "Franche-" are ends of lines. */
const BREAKS = / |(?<=\p{L}-)(?=\p{L})/u;
/** A longer word is cut rather than served whole. */
const LONGEST_WORD = 22;

/** What a table that is read holds: the titles of its columns, then its rows, as text. */
export interface Texts {
  readonly titles: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/**
 * Letters of each column, that add up to what a page holds: each is given its longest word, then what is left goes, letter
 * by letter, to the column that makes most lines. So the table is as short as it can be.
 */
export function lettersOnPage({ titles, rows }: Texts): number[] {
  const sample = rows.slice(0, SAMPLE);
  const columns = titles.map((title, i) => [title, ...sample.map((row) => row[i] ?? '')]);
  const given = columns.map(([title = '', ...cells]) => {
    if (sample.length > 0 && cells.every((cell) => cell === ''))
      return BESIDE + Math.max(TO_FILL, title.length);
    const longest = (text: string) => Math.max(...text.split(BREAKS).map(({ length }) => length));
    const words = [Math.ceil(longest(title) * BOLD), ...cells.map(longest)];
    return BESIDE + Math.min(LONGEST_WORD, Math.max(...words));
  });
  for (let left = ACROSS - sumOf(given); left > 0; left--) {
    const gains = gainsOf(sample, given);
    const most = Math.max(...gains);
    if (most === 0) break;
    const at = gains.indexOf(most);
    given[at] = (given[at] ?? 0) + 1;
  }
  return given;
}

/** Whether a page holds the longest word of every column, side by side. */
export function isTooWide(letters: readonly number[]): boolean {
  return sumOf(letters) > ACROSS;
}

/** How many lines the table would lose for a letter more in each column: those of its cells that are the tallest of their row. */
function gainsOf(rows: Texts['rows'], given: readonly number[]): number[] {
  const gains = given.map(() => 0);
  for (const row of rows) {
    const heights = given.map((letters, i) => linesIn(row[i] ?? '', letters));
    const tallest = Math.max(...heights);
    if (tallest < 2) continue;
    for (const [i, height] of heights.entries()) {
      if (height < tallest) continue;
      gains[i] = (gains[i] ?? 0) + (row[i] ?? '').length / roomOf(given[i] ?? 0) ** 2;
    }
  }
  return gains;
}

const roomOf = (letters: number) => Math.max(1, letters - BESIDE);

/** Lines of a cell in a column of so many letters. */
function linesIn({ length }: string, letters: number): number {
  return Math.max(1, Math.ceil(length / roomOf(letters)));
}

/** Lines of a table on a page, its header left out. */
export function linesOnPage(texts: Texts): number {
  const given = lettersOnPage(texts);
  return sumOf(
    texts.rows.map((row) => Math.max(1, ...row.map((cell, i) => linesIn(cell, given[i] ?? 0)))),
  );
}

/** Widths that add up to `page`, in its own unit, in proportion to the letters of each column. */
export function widthsOn(page: number, letters: readonly number[]): number[] {
  const total = sumOf(letters);
  const widths = letters.map((own) => Math.floor((own / total) * page));
  const rest = page - sumOf(widths);
  return widths.map((width, i) => (i === 0 ? width + rest : width));
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
