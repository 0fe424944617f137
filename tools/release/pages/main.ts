// The part of `npm run build` that writes a page for each commune and EPCI asked for: options in, pages out,
// and a line on what was written, how heavy, how long. See docs/HOSTING.md.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { transformSync } from 'esbuild';
import { readDisk } from '../../../cli/read-disk.ts';
import { people } from '../../../src/explain/numbers.ts';
import { fr } from '../../../src/explain/typography.ts';
import { createStore } from '../../../src/store/index.ts';
import { DIST, ROOT as REPOSITORY, TARGET } from '../../dev/build.ts';
import { pagedShell, ROOT, SHEET } from './document.ts';
import { type PageSet, wantedIn } from './sets.ts';
import { robotsOf, sitemapOf } from './sitemap.ts';
import { writePages, writerIn } from './write.tsx';

/** The sheets that the live page brings with its programs, and that of what these pages alone have. */
const SHEETS = ['widget/advice/advice.css', 'widget/report/places.css', 'site/pages/pages.css'];
/** Fixed pages of the site, for the sitemap. */
const SITE_PAGES = ['', 'comparer.html', 'territoire.html', 'observatoire.html', 'methode.html'];

/** Writes the sheet of the pages of places. */
export function writeSheet(write: (path: string, content: string) => void): void {
  const sheet = SHEETS.map((path) => readFileSync(join(REPOSITORY, path), 'utf8')).join('');
  write(SHEET, transformSync(sheet, { loader: 'css', minify: true, target: TARGET }).code);
}

/** Writes the pages of a set into dist/, which `npm run build:pages` has filled. */
export async function buildPages(set: PageSet, site: URL | null): Promise<void> {
  if (!set.epci && set.communesFrom === null) return;
  const start = performance.now();
  if (site === null) {
    console.warn(
      fr`Adresse du site inconnue : les pages sont écrites sans image, sans adresse canonique, sans plan de site ni lien à coller. Ajoutez --address https://…, ou « adresse » dans public/site.json.`,
    );
  }
  const write = writerIn(DIST);
  let bytes = 0;
  const counted = (path: string, content: string | Uint8Array) => {
    write(path, content);
    bytes += Buffer.byteLength(content);
    if (path.endsWith('.html')) bytes += writeTwins(path, content);
  };
  const read = (name: string) => readFileSync(join(DIST, name), 'utf8');
  const [home, territory] = [read('index.html'), read('territoire.html')];
  writeSheet(write);
  const pages = String(set.communesFrom ?? '');
  const paths = await writePages(wantedIn(set), {
    write: counted,
    site,
    store: createStore(readDisk(join(DIST, 'data'))),
    shells: {
      commune: pagedShell(home, ROOT, pages),
      epci: pagedShell(territory, ROOT, 'epci'),
    },
  });
  if (set.communesFrom !== null) replacePage('index.html', home, pagedShell(home, './', pages));
  if (set.epci) replacePage('territoire.html', territory, pagedShell(territory, './', 'epci'));
  if (site !== null) {
    write('sitemap.xml', sitemapOf(site, [...SITE_PAGES, ...paths]));
    write('robots.txt', robotsOf(site));
  }
  const seconds = Math.round((performance.now() - start) / 1000);
  console.log(
    fr`Pages : ${people(paths.length)} communes et intercommunalités, ${people(bytes / 1e6)} Mo, ${people(seconds)} s.`,
  );

  /** A page of the site that now leads to those of places; what is kept offline is the new one. */
  function replacePage(name: string, before: string, after: string): void {
    write(name, after);
    const worker = read('sw.js');
    write('sw.js', worker.replace(revision(before), revision(after)));
  }
}

/** As tools/vite-plugins/offline.ts tells one version of a page from the next. */
const revision = (content: string) =>
  createHash('sha256').update(content).digest('hex').slice(0, 16);

/** Compressed lightly: at their best, a thousand pages would take three minutes. @returns bytes */
function writeTwins(path: string, content: string | Uint8Array): number {
  const gzip = gzipSync(content, { level: 6 });
  const params = { [constants.BROTLI_PARAM_QUALITY]: 5 };
  const brotli = brotliCompressSync(content, { params });
  writeFileSync(join(DIST, `${path}.gz`), gzip);
  writeFileSync(join(DIST, `${path}.br`), brotli);
  return gzip.length + brotli.length;
}
