// French typography for a Markdown text of docs/, its formulas and identifiers left as they are typed.
import { typeset } from '../../src/explain/typography.ts';

/** Typography outside of code, where an apostrophe or a colon is part of the formula. */
export function typesetProse(markdown: string): string {
  return markdown
    .split(/(```[\s\S]*?```|`[^`\n]*`)/)
    .map((part, i) => (i % 2 === 1 ? part : typeset(part)))
    .join('');
}
