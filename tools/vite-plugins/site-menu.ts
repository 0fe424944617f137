// The menu of the site, the same on every page: written into each header at build time, so that a new
// page is one file and one line here.
import { readdirSync } from 'node:fs';
import type { Plugin } from 'vite';
import { menuText } from '../../site/copy.ts';

/** In reading order; pages that are not listed (accessibility) are reached from the foot. */
const MENU = Object.entries(menuText.pages);

/** @param folder of the pages: an entry whose page does not exist is left out */
export function siteMenu(folder: string): Plugin {
  const pages = new Set(readdirSync(folder));
  return {
    name: 'site-menu',
    transformIndexHtml: {
      order: 'pre',
      handler: (html, { path }) => html.replace('</header>', `${menu(pages, path)}</header>`),
    },
  };
}

function menu(pages: ReadonlySet<string>, path: string): string {
  const links = MENU.filter(([name]) => pages.has(`${name}.html`)).map(([name, label]) => {
    const file = `${name}.html`;
    const current = path.endsWith(`/${file}`) ? ' aria-current="page"' : '';
    return `<li><a href="./${name === 'index' ? '' : file}"${current}>${label}</a></li>`;
  });
  return `<nav class="site-menu" aria-label="${menuText.label}"><ul>${links.join('')}</ul></nav>`;
}
