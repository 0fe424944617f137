// Text in 78 columns: headings, wrapped paragraphs, aligned columns.
import { wrapAnsi } from 'fast-wrap-ansi';

const WIDTH = 78;

/** A text in lines of `width` columns at most, cut at plain blanks only. */
export function wrapped(text: string, width: number): string {
  return wrapAnsi(text, width);
}

/** A title underlined with `mark`. */
export function heading(title: string, mark: '=' | '-' = '-'): string {
  return `${title}\n${mark.repeat(Math.min(title.length, WIDTH))}`;
}

/** Wrapped text; `lead` opens the first line, and the others are indented as much. */
export function paragraph(text: string, lead = ''): string {
  const indent = ' '.repeat(lead.length);
  return wrapped(text, WIDTH - lead.length)
    .split('\n')
    .map((line, i) => `${i === 0 ? lead : indent}${line}`)
    .join('\n');
}

/** Rows in aligned columns. */
export function table(
  rows: readonly (readonly string[])[],
  alignments: readonly ('left' | 'right')[],
): string {
  const widths = alignments.map((_, c) => Math.max(...rows.map((row) => row[c]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, c) => {
          const width = widths[c] ?? 0;
          return alignments[c] === 'right' ? cell.padStart(width) : cell.padEnd(width);
        })
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
