// A page of text alone, without program: its file is one line that names its title, its description and what fills it,
// in the shell that all such pages share.
import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const PAGE = /^<!-- page: (\w+), (\w+), ([\w-]+) -->$/;

/** @param shell file of the shell, which says %title%, %description% (keys of sentences) and %content% */
export function writtenPage(shell: string): Plugin {
  return {
    name: 'written-page',
    transformIndexHtml: {
      order: 'pre',
      handler: (html) => {
        const named = PAGE.exec(html.trim());
        if (named === null) return html;
        const [, title = '', description = '', content = ''] = named;
        return readFileSync(shell, 'utf8')
          .replace('%title%', `{{${title}}}`)
          .replace('%description%', `{{${description}}}`)
          .replace('%content%', `<!-- ${content} -->`);
      },
    },
  };
}
