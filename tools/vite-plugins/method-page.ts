// docs/METHOD.md and docs/VALIDATION.md as HTML, at build time: methode.html shows the very texts of
// the repository, with an anchor a section (#s3-2) so that each number leads to its explanation.
import { readFileSync } from 'node:fs';
import { Marked } from 'marked';
import type { Plugin } from 'vite';
import { modelSchema } from '../../src/files/index.ts';
import { anchorOf, UNDERSTAND } from '../../ui/method-anchor.ts';
import { methodTables, withTables } from '../docs/method-tables.ts';
import { typesetProse } from '../docs/typeset-prose.ts';

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');
const HOLE = '<!-- methode -->';

const VALIDATION = 'validation';
/** Anchors of the headings that have no number. */
const UNNUMBERED: Readonly<Record<string, string>> = { 'Comprendre en une page': UNDERSTAND };
/** Where each file that the two texts point to is found on the page; others keep only their name. */
const PLACES: Readonly<Record<string, string>> = { 'VALIDATION.md': `#${VALIDATION}` };

/** One text as HTML. `deeper`: levels its headings go down by, to stand under another's title. */
function htmlOf(markdown: string, deeper: number): string {
  const marked = new Marked({
    renderer: {
      heading({ tokens, depth, text }) {
        const section = /^(\d+(\.\d+)?) /.exec(text)?.[1];
        const named = section === undefined ? UNNUMBERED[text] : anchorOf(section);
        const anchor = deeper > 0 && depth === 1 ? VALIDATION : named;
        const id = anchor === undefined ? '' : ` id="${anchor}"`;
        const level = depth + deeper;
        return `<h${level}${id}>${this.parser.parseInline(tokens)}</h${level}>\n`;
      },
      link({ href, tokens }) {
        const words = this.parser.parseInline(tokens);
        const address = PLACES[href] ?? (href.endsWith('.md') ? undefined : href);
        return address === undefined ? words : `<a href="${address}">${words}</a>`;
      },
      image({ href, text }) {
        const size = 'width="640" height="640" loading="lazy"';
        return `<img class="method-drawing" src="../docs/${href}" alt="${text}" ${size} />`;
      },
    },
  });
  // What tells the maintainer which command writes a text is not for the readers of the site.
  const html = marked.parse(typesetProse(markdown.replace(/<!--[\s\S]*?-->/g, '')), {
    async: false,
  });
  // RGAA 10.1: how a column stands belongs to the style sheet.
  const styled = html.replace(/ align="(\w+)"/g, ' class="method-$1"');
  return styled.replace(
    /<table>[\s\S]*?<\/table>/g,
    (table) =>
      `<div class="method-table" role="group" aria-label="Tableau" tabindex="0">${table}</div>`,
  );
}

/** The method, then how it fares against published figures, as an HTML fragment. */
export function methodHtml(): string {
  const model = modelSchema().parse(JSON.parse(read('../../public/data/model.json')));
  const method = withTables(read('../../docs/METHOD.md'), methodTables(model));
  return `${htmlOf(method, 0)}<hr />\n${htmlOf(read('../../docs/VALIDATION.md'), 1)}`;
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
