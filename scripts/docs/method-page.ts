// docs/METHOD.md as HTML, at build time: methode.html shows the very text of the repository, with an
// anchor a section (#s3-2) so that each number of a diagnosis leads to its explanation.
import { readFileSync } from 'node:fs';
import { Marked } from 'marked';
import type { Plugin } from 'vite';
import { modelSchema } from '../../src/files/index.ts';
import { typeset } from '../../src/text/typography.ts';
import { methodTables, withTables } from './method-tables.ts';

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');
const HOLE = '<!-- methode -->';

/** "3.2" → "s3-2": what follows # in an address. */
export function anchorOf(section: string): string {
  return `s${section.replaceAll('.', '-')}`;
}

/** Typography outside of code, where an apostrophe or a colon is part of the formula. */
function typesetProse(markdown: string): string {
  return markdown
    .split(/(```[\s\S]*?```|`[^`\n]*`)/)
    .map((part, i) => (i % 2 === 1 ? part : typeset(part)))
    .join('');
}

/** The method as an HTML fragment. */
export function methodHtml(): string {
  const model = modelSchema.parse(JSON.parse(read('../../public/data/model.json')));
  const markdown = withTables(read('../../docs/METHOD.md'), methodTables(model));
  const marked = new Marked({
    renderer: {
      heading({ tokens, depth, text }) {
        const section = /^(\d+(\.\d+)?) /.exec(text)?.[1];
        const id = section === undefined ? '' : ` id="${anchorOf(section)}"`;
        return `<h${depth}${id}>${this.parser.parseInline(tokens)}</h${depth}>\n`;
      },
      link({ href, tokens }) {
        const words = this.parser.parseInline(tokens);
        // The repository's own files are no pages of the site: their name is enough.
        return href.endsWith('.md') ? words : `<a href="${href}">${words}</a>`;
      },
    },
  });
  const html = marked.parse(typesetProse(markdown), { async: false });
  return html.replace(
    /<table>[\s\S]*?<\/table>/g,
    (table) => `<div class="method-table" role="group" tabindex="0">${table}</div>`,
  );
}

/** Vite: fills the hole of methode.html. */
export function methodPage(): Plugin {
  return {
    name: 'method-page',
    transformIndexHtml: {
      order: 'pre',
      handler: (html) => (html.includes(HOLE) ? html.replace(HOLE, methodHtml) : html),
    },
  };
}
