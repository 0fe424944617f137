// `npm run size:composition`: what the tag is made of, part by part, as its source maps tell: up to the number, and
// what follows it. With --write, docs/HOSTING.md takes the table. Not part of `npm run size`: it builds the tag a second time.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { eachMapping, TraceMap } from '@jridgewell/trace-mapping';
import manifest from '../../package.json' with { type: 'json' };
import { people } from '../../src/explain/numbers.ts';
import { fr } from '../../src/explain/typography.ts';
import { apportion } from '../../src/maths/apportion.ts';
import { buildIfStale, DIST, ROOT } from '../dev/build.ts';
import { buildVersion, deferredFile } from '../release/embed/version.ts';

/** By the path of a module; the first that holds. */
const PARTS: readonly (readonly [name: string, path: RegExp])[] = [
  [fr`zod/mini : vérifier chaque fichier reçu`, /node_modules\/zod/],
  [fr`Preact`, /node_modules\/preact/],
  [fr`signaux (@preact/signals)`, /node_modules\/@preact/],
  [fr`mots : phrases, nombres, typographie`, /src\/explain\/|copy\.ts/],
  [fr`estimation et fourchettes`, /src\/(estimate|maths|terms|calibration|diagnose|model)/],
  [fr`lecture et contrôle des données`, /src\/(store|files|territories)\//],
  [fr`recherche d'une commune`, /src\/search\/|ui\/search\//],
  [fr`le rapport à l'écran`, /widget\/report\/|ui\//],
  [fr`la balise : attributs, événements, thème`, /widget\//],
  // Sheets are text in the program, and the bundler's own lines: neither has a source.
  [fr`styles, et ce que l'empaqueteur ajoute`, /^/],
];

buildIfStale();
const folder = mkdtempSync(join(tmpdir(), 'composition-'));
try {
  await buildVersion(folder, { sourcemap: true });
  const shipped = join(DIST, `v${manifest.version}`);
  const later = (version: string) => join(version, deferredFile(readdirSync(version)));
  const number = parts(
    join(folder, 'diagnostic-numerique.js'),
    weightOf(join(shipped, 'diagnostic-numerique.js')),
  );
  const rest = parts(later(folder), weightOf(later(shipped)));
  const rows = PARTS.map(([name]) => [name, number.get(name) ?? 0, rest.get(name) ?? 0] as const);
  const whole = (row: (typeof rows)[number]) => row[1] + row[2];
  const sum = (weights: ReadonlyMap<string, number>) =>
    [...weights.values()].reduce((total, bytes) => total + bytes, 0);
  const table = [
    fr`| dans la balise, octets gzip | jusqu'au nombre | la suite |`,
    '|---|---|---|',
    ...rows
      .sort((a, b) => whole(b) - whole(a))
      .map(([name, before, after]) => `| ${name} | ${people(before)} | ${people(after)} |`),
    `| ensemble | ${people(sum(number))} | ${people(sum(rest))} |`,
  ].join('\n');
  console.log(table);
  if (process.argv.includes('--write')) write(table);
} finally {
  rmSync(folder, { recursive: true });
}

/**
 * Bytes of the compressed program that each part takes, whole, which add up to `weight`. gzip packs the whole: a part has
 * its share of it, by what it weighs compressed alone.
 */
function parts(program: string, weight: number): Map<string, number> {
  const code = readFileSync(program, 'utf8');
  const lines = code.split('\n');
  const texts = new Map<string, string>();
  let before: { line: number; column: number; source: string | null } | null = null;
  const take = (line: number, end?: number) => {
    if (before === null || before.line !== line) return;
    const text = lines[line - 1]?.slice(before.column, end) ?? '';
    const name = partOf(before.source ?? '');
    texts.set(name, (texts.get(name) ?? '') + text);
  };
  eachMapping(new TraceMap(readFileSync(`${program}.map`, 'utf8')), (mapping) => {
    const { generatedLine: line, generatedColumn: column, source } = mapping;
    if (before !== null) take(before.line, before.line === line ? column : undefined);
    before = { line, column, source };
  });
  if (before !== null) take(lines.length);
  const alone = [...texts].map(([name, text]) => ({ name, size: packed(text) }));
  const sum = alone.reduce((total, { size }) => total + size, 0);
  const shares = apportion(
    alone.map(({ size }) => (size * weight) / sum),
    1,
    weight,
  );
  return new Map(alone.map(({ name }, nth) => [name, shares[nth] ?? 0]));
}

function partOf(source: string): string {
  return PARTS.find(([, path]) => path.test(source))?.[0] ?? '';
}

function weightOf(file: string): number {
  return packed(readFileSync(file, 'utf8'));
}

function packed(text: string): number {
  return gzipSync(text, { level: 9 }).length;
}

/** @throws when the document has no place for the table */
function write(table: string): void {
  const document = join(ROOT, 'docs/HOSTING.md');
  const text = readFileSync(document, 'utf8');
  const place = /(<!-- composition -->\n)[\s\S]*?(\n<!-- \/composition -->)/;
  if (!place.test(text)) throw new Error('HOSTING.md has no place for the composition of the tag');
  writeFileSync(
    document,
    text.replace(place, (_, opens: string, closes: string) => opens + table + closes),
  );
}
