// dist/_headers and dist/_redirects, which Netlify and Cloudflare Pages read. Both join the values of a header that several
// of its blocks give, so every file is in one block only for each header: folders are named one by one.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { PLACE_FOLDERS } from '../release/pages/sets.ts';
import { EVERYWHERE, headersOf } from './rules.ts';

const PLACES = new Set<string>(PLACE_FOLDERS.map((folder) => `/${folder}/`));

/** The `_headers` file of a built folder. */
export function headersFile(dist: string): string {
  const blocks = [block('/*', EVERYWHERE)];
  const own = (path: string, but: Readonly<Record<string, string>> = {}) =>
    Object.fromEntries(
      Object.entries(headersOf(path)).filter(([name]) => !(name in EVERYWHERE || name in but)),
    );
  for (const path of placesOf(dist)) {
    if (!path.endsWith('/')) {
      blocks.push(block(path, own(path)));
      continue;
    }
    // Below them are pages, each in its folder.
    const every = own(PLACES.has(path) ? path : `${path}any.js`);
    blocks.push(block(`${path}*`, every));
    for (const { name } of readdirSync(join(dist, path), { withFileTypes: true })) {
      const rest = own(path + name, every);
      const special = name === 'embed.html' || 'Content-Type' in rest;
      if (special) blocks.push(block(path + name, rest));
    }
  }
  return [...blocks, block('/', own('/'))].join('\n');
}

/** The `_redirects` file: a line for each page that people also type in lower case; "" when there is none. */
export function redirectsFile(dist: string): string {
  const pages = join(dist, 'commune');
  const codes = existsSync(pages) ? readdirSync(pages).filter((code) => /[A-Z]/.test(code)) : [];
  return codes
    .sort()
    .map((code) => `/commune/${code.toLowerCase()}/ /commune/${code}/ 301\n`)
    .join('');
}

/** Files of the root, folders of the root, and what stands in data/: "/data/communes/". */
function placesOf(dist: string): string[] {
  const listed = (folder: string, path: string) =>
    readdirSync(join(dist, folder), { withFileTypes: true })
      .filter(({ name }) => !/\.(br|gz)$|^_/.test(name))
      .map((entry) => `${path}${entry.name}${entry.isDirectory() ? '/' : ''}`)
      .sort();
  return listed('', '/').flatMap((path) => (path === '/data/' ? listed('data', path) : [path]));
}

function block(path: string, headers: Readonly<Record<string, string>>): string {
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
  return `${path}\n${lines.join('')}`;
}
