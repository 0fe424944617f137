// `npm run size`: what does embedding cost a visitor? Prints a table and exits 1 over budget. Programs
// are weighed in gzip, and whole visits as a browser meets them: from a cold cache, through the server,
// compressed by brotli as every CDN does. With --write, docs/HOSTING.md takes the figures.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import manifest from '../../package.json' with { type: 'json' };
import { fr } from '../../src/explain/typography.ts';
import { buildIfStale, DIST, ROOT } from '../dev/build.ts';
import { deferredFile } from '../release/embed/version.ts';
import { coldVisits } from './cold-visit.ts';
import { weightOf, withCounts } from './hosting-counts.ts';

interface Budget {
  /** Bytes: what was asked for. */
  readonly aim: number;
  /** What is held while the aim is missed, and may only go down: docs/HOSTING.md says why. */
  readonly held?: number;
}

/** It looks at what stands beside the link node by node, so that an icon or a hidden word does not keep it. */
const LOADER: Budget = { aim: 2_500, held: 2_560 };
/** The last 250 bytes: where the focus goes after « Réessayer », and communes of a barracks or a campus, which are told so. */
const ELEMENT: Budget = { aim: 40_000, held: 37_100 };
/** The same, with what follows the number. */
const DIAGNOSIS: Budget = { aim: 40_000, held: 51_900 };
const CHARTS: Budget = { aim: 55_000 };
const VISIT: Budget = { aim: 70_000 };
/** Folders of the pages of places, counted apart: a build is without them unless it is asked for them. */
const PAGES = ['commune', 'epci'];
/** Nevers, a large commune overseas, a hamlet of 50 people (below 20 the report is so
 * short that the advice is in view at once), and the département of 887 communes. */
const VISITS = ['58194', '97411', '26003', '62041'];

buildIfStale();
const folder = join(DIST, `v${manifest.version}`);
const files = readdirSync(folder).filter((name) => name.endsWith('.js'));
const gzip = (names: Iterable<string>): number =>
  [...names].reduce((sum, name) => sum + gzipSync(source(name), { level: 9 }).length, 0);

const element = withImports('diagnostic-numerique.js');
const diagnosis = withImports(deferredFile(files), new Set(element));
const [pictures = ''] = files.filter((name) => name.startsWith('Pictures-'));
const charts = [...withImports(pictures)].filter((name) => !diagnosis.has(name));

const programs = {
  loader: gzip(['embed.js']),
  element: gzip(element),
  diagnosis: gzip(diagnosis),
  charts: gzip(charts),
};
report(fr`chargeur (embed.js), gzip`, programs.loader, LOADER);
report(fr`balise, jusqu'au nombre, gzip`, programs.element, ELEMENT);
report(fr`balise, diagnostic entier sans graphique, gzip`, programs.diagnosis, DIAGNOSIS);
report(fr`graphiques, seulement s'ils sont vus, gzip`, programs.charts, CHARTS);
const visits = await coldVisits(VISITS);
for (const { commune, bytes, requests, files } of visits) {
  report(fr`visite de ${commune}, cache vide : ${requests} requêtes`, bytes, VISIT);
  if (files.includes(pictures)) fail(fr`${pictures} : chargé avant d'être vu`);
}

if (process.argv.includes('--write')) {
  // What tests and `npm start` build goes without the reference of the functions: two thirds of the files.
  if (!existsSync(join(DIST, 'api'))) throw new Error(fr`--write : lancez d'abord npm run build.`);
  const document = join(ROOT, 'docs/HOSTING.md');
  const text = withCounts(readFileSync(document, 'utf8'), {
    dist: weightOf(DIST, PAGES),
    programs: {
      loader: { held: heldOf(LOADER), bytes: programs.loader },
      element: { held: heldOf(ELEMENT), bytes: programs.element },
      diagnosis: { held: heldOf(DIAGNOSIS), bytes: programs.diagnosis },
      charts: { held: heldOf(CHARTS), bytes: programs.charts },
    },
    pages: pagesIn(DIST),
    visits,
  });
  writeFileSync(document, text);
}

/** A program with those it imports at once: what must come before it runs. */
function withImports(name: string, known = new Set<string>()): Set<string> {
  if (known.has(name)) return known;
  known.add(name);
  for (const [, next = ''] of source(name).matchAll(/\b(?:from|import)\s*["'`]\.\/([^"'`]+)/g)) {
    withImports(next, known);
  }
  return known;
}

function heldOf({ aim, held = aim }: Budget): number {
  return held;
}

/** The pages of places, when this build has any. */
function pagesIn(dist: string) {
  const [communes, epci] = PAGES.map((name) => join(dist, name));
  if (!communes || !epci || !existsSync(communes) || !existsSync(epci)) return null;
  const files = [communes, epci].flatMap((folder) => readdirSync(folder)).length;
  return { bytes: weightOf(communes).bytes + weightOf(epci).bytes, files };
}

function source(name: string): string {
  return readFileSync(join(folder, name), 'utf8');
}

function report(what: string, bytes: number, { aim, held = aim }: Budget): void {
  const kilo = (value: number) => (value / 1000).toFixed(1).replace('.', ',');
  const aimed = held <= aim ? '' : fr` (visé : ${kilo(aim)} kB)`;
  const line = fr`${kilo(bytes).padStart(6)} kB sur ${kilo(held).padStart(4)} : ${what}${aimed}`;
  if (bytes <= held) console.log(`✓ ${line}`);
  else fail(line);
}

function fail(line: string): void {
  console.error(`✗ ${line}`);
  process.exitCode = 1;
}
