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
/** A longer word is cut rather than served whole. */
const LONGEST_WORD = 18;

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
  const cells = titles.map((_, i) => sample.map((row) => row[i] ?? ''));
  const given = titles.map((title, i) => {
    const own = cells[i] ?? [];
    const words = [title, ...own].flatMap((cell) =>
      cell.split(/[ \n]/).map(({ length }) => length),
    );
    const filled = own.some((cell) => cell !== '') || sample.length === 0;
    return BESIDE + (filled ? Math.min(LONGEST_WORD, Math.max(...words)) : TO_FILL);
  });
  const most = titles.map(
    (title, i) => BESIDE + Math.max(...[title, ...(cells[i] ?? [])].map(longestLine)),
  );
  for (let left = ACROSS - sumOf(given); left > 0; left--) {
    const wanted = titles.map((_, i) =>
      (given[i] ?? 0) >= (most[i] ?? 0) ? 0 : burden(i, cells, given),
    );
    const top = Math.max(...wanted);
    if (top <= 0) break;
    const at = wanted.indexOf(top);
    given[at] = (given[at] ?? 0) + 1;
  }
  return given;
}

/** How many lines the table would lose for each letter more, where the cell of this column is the tallest of its row. */
function burden(
  column: number,
  cells: readonly (readonly string[])[],
  given: readonly number[],
): number {
  const room = Math.max(1, (given[column] ?? 0) - BESIDE);
  let total = 0;
  for (const [row, cell] of (cells[column] ?? []).entries()) {
    const own = linesIn(cell, given[column] ?? 0);
    if (own < 2) continue;
    const tallest = cells.every((others, i) => linesIn(others[row] ?? '', given[i] ?? 0) <= own);
    if (tallest) total += cell.length / room ** 2;
  }
  return total;
}

const longestLine = (cell: string) => Math.max(...cell.split('\n').map(({ length }) => length));

/** Lines of a cell in a column of so many letters. */
function linesIn(cell: string, letters: number): number {
  const room = Math.max(1, letters - BESIDE);
  return cell
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / room)), 0);
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
