// What each weighs before it does anything: minified, gzip.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import manifest from '../../package.json' with { type: 'json' };
import { buildIfStale, DIST, ROOT } from '../dev/build.ts';
import { npmPackage, PUBLICODES } from './peers.ts';

export interface Weight {
  readonly name: string;
  /** Bytes, gzip. */
  readonly bytes: number;
}

export async function weights(): Promise<Weight[]> {
  buildIfStale();
  const publicodes = npmPackage('publicodes', PUBLICODES);
  return [
    { name: 'la balise : modèle, phrases, écran, schémas', bytes: tag() },
    ...(publicodes
      ? [
          {
            name: `publicodes ${PUBLICODES}, sans règle`,
            bytes: await bundled(`export { default } from '${publicodes}/dist/index.js'`),
          },
        ]
      : []),
    {
      name: 'React et React DOM, sans page',
      bytes: await bundled(`export * from 'react'; export * from 'react-dom/client'`),
    },
    { name: 'chart.js/auto', bytes: await bundled(`export { default } from 'chart.js/auto'`) },
    { name: 'zod, tout entier', bytes: await bundled(`export * from 'zod'`) },
  ];
}

/** The module of the tag and those it imports at once. */
function tag(): number {
  const folder = join(DIST, `v${manifest.version}`);
  const files = new Set(readdirSync(folder));
  const read = new Set<string>();
  const follow = (name: string): void => {
    if (read.has(name) || !files.has(name)) return;
    read.add(name);
    const source = readFileSync(join(folder, name), 'utf8');
    for (const [, next = ''] of source.matchAll(/\b(?:from|import)\s*["'`]\.\/([^"'`]+)/g))
      follow(next);
  };
  follow('diagnostic-numerique.js');
  return [...read].reduce((sum, name) => sum + packed(readFileSync(join(folder, name))), 0);
}

async function bundled(source: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: ROOT },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  return packed(outputFiles[0]?.contents ?? new Uint8Array());
}

function packed(content: Uint8Array): number {
  return gzipSync(content, { level: 9 }).length;
}
