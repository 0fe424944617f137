// What did somebody mean to write in this cell? Spreadsheets and web pages add characters that nobody
// sees or that only protect a text from being counted with.

/** A joiner inside a picture ("👩‍💻") is part of it; every other format character is invisible. */
const INVISIBLE = /(?!\u200d\p{Extended_Pictographic})[\p{Cf}\0]/gu;
const WIDE_SPACE = /\p{Zs}/gu;
const MAY_NEED_CLEANING = /[^\x20-\x7e]|^[\s='"]|\s$/;

/**
 * A cell without byte-order marks, zero-width and bidirectional characters, its no-break spaces plain, its
 * ends trimmed; `="01004"` is 01004, and so are `'01004`, as Excel protects a text that looks like a number, and `'01004'`.
 */
export function cleanCell(cell: string): string {
  if (!MAY_NEED_CLEANING.test(cell)) return cell;
  const plain = cell.replace(INVISIBLE, '').replace(WIDE_SPACE, ' ').trim();
  const formula = /^="([^"]*)"$/.exec(plain);
  return formula?.[1]?.trim() ?? plain.replace(/^'([^']*)'$/, '$1').replace(/^'(?=[\d=+@-])/, '');
}
