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

/**
 * Widths that add up to `page`, in its own unit, for columns that ask for so many letters each.
 * @param room letters that the page holds, side by side
 */
export function widthsOn(page: number, asked: readonly number[], room: number): number[] {
  const level = levelFor(asked, room);
  const given = asked.map((letters) => Math.min(letters, level));
  const total = given.reduce((sum, letters) => sum + letters, 0);
  const widths = given.map((letters) => Math.floor((letters / total) * page));
  const rest = page - widths.reduce((sum, width) => sum + width, 0);
  return widths.map((width, i) => (i === 0 ? width + rest : width));
}

/** The most that a column may take, so that all fit; those that ask for less keep what they ask. */
function levelFor(asked: readonly number[], room: number): number {
  let left = room;
  const rising = [...asked].sort((a, b) => a - b);
  for (const [i, letters] of rising.entries()) {
    const equal = left / (rising.length - i);
    if (letters > equal) return equal;
    left -= letters;
  }
  return rising.at(-1) ?? 0;
}
