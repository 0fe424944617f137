// Pages made with the engine's package, installed in an empty folder, by each bundler: what is built works and stays light.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { gzipSync } from 'node:zlib';
import { build as esbuild } from 'esbuild';
import { build as vite } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import webpack from 'webpack';
import { fr } from '../../src/explain/typography.ts';
import {
  emptyFolder,
  failure,
  type InstalledEngine,
  npm,
  threeTries,
  unpackEngine,
} from './installed.ts';

let installed: InstalledEngine;

beforeAll(() => {
  installed = unpackEngine();
}, 600_000);

afterAll(() => installed.remove());

describe('built by', { timeout: 300_000 }, () => {
  const BUNDLERS = { esbuild: withEsbuild, Vite: withVite, webpack: withWebpack };
  const names = Object.keys(BUNDLERS) as (keyof typeof BUNDLERS)[];

  // 3 kB until the notice of a barracks or a campus: 20 bytes.
  const DIAGNOSE = 3050;

  test.each(names)('%s: a page that only diagnoses gets 3.05 kB, gzip', async (bundler) => {
    const program = await BUNDLERS[bundler](
      entry('only.js', `import { diagnose } from 'diagnostic-numerique'; window.use = diagnose;`),
    );
    expect(program).toContain('concerned');
    expect(gzipSync(program, { level: 9 }).length).toBeLessThanOrEqual(DIAGNOSE);
  });

  test.each(names)('%s: the tag, its lazy parts apart', async (bundler) => {
    const program = await BUNDLERS[bundler](
      entry('tag.js', `import 'diagnostic-numerique/define';`),
    );
    expect(program).toContain('diagnostic-numerique');
    expect(program).not.toContain('ticks');
  });

  function entry(name: string, code: string): string {
    const file = join(installed.page, name);
    writeFileSync(file, code);
    return file;
  }
});

async function withEsbuild(entry: string): Promise<string> {
  const outdir = join(dirname(entry), 'esbuild');
  await esbuild({
    entryPoints: [entry],
    outdir,
    bundle: true,
    minify: true,
    splitting: true,
    format: 'esm',
    logLevel: 'error',
  });
  return withImports(outdir, entry.split('/').at(-1) ?? '');
}

async function withVite(entry: string): Promise<string> {
  const outDir = join(dirname(entry), 'vite');
  await vite({
    configFile: false,
    root: dirname(entry),
    publicDir: false,
    logLevel: 'error',
    build: {
      outDir,
      emptyOutDir: true,
      modulePreload: { polyfill: false },
      rolldownOptions: { input: entry, output: { entryFileNames: '[name].js' } },
    },
  });
  return withImports(outDir, entry.split('/').at(-1) ?? '');
}

function withWebpack(entry: string): Promise<string> {
  const path = join(dirname(entry), 'webpack');
  return new Promise((resolve, reject) => {
    webpack(
      { mode: 'production', entry, output: { path, filename: 'main.js' } },
      (error, stats) => {
        if (error) reject(error);
        else if (stats?.hasErrors() || stats?.hasWarnings()) reject(new Error(stats.toString()));
        else resolve(readFileSync(join(path, 'main.js'), 'utf8'));
      },
    );
  });
}

/** A program with those it imports at once: what comes before it runs. */
function withImports(folder: string, name: string, known = new Set<string>()): string {
  known.add(name);
  const program = readFileSync(join(folder, name), 'utf8');
  const others = [...program.matchAll(/\b(?:from|import)\s*["']\.\/([^"']+)["']/g)].map(
    ([, other = '']) => join(dirname(name), other),
  );
  return others
    .filter((other) => !known.has(other))
    .reduce((all, other) => all + withImports(folder, other, known), program);
}

test('built by Next, and rendered by its server', { timeout: 600_000 }, ({ skip }) => {
  // 150 MB: asked of the registry in CI alone.
  if (!process.env.CI) {
    console.warn(fr`Next n’est pas installé : sa construction est laissée de côté.`);
    skip();
  }
  const folder = emptyFolder(installed.folder, 'next');
  threeTries(() =>
    npm(folder, 'install', 'next@16', 'react@19', 'react-dom@19', installed.engine.tarball),
  );
  mkdirSync(join(folder, 'app'));
  for (const [name, text] of Object.entries(NEXT)) writeFileSync(join(folder, name), text);
  for (const bundler of ['--webpack', '--turbopack']) {
    expect(
      failure(
        process.execPath,
        join(folder, 'node_modules/next/dist/bin/next'),
        'build',
        bundler,
        folder,
      ),
    ).toBe('');
    const page = readFileSync(join(folder, '.next/server/app/index.html'), 'utf8');
    expect(page).toContain('<diagnostic-numerique commune="58194">');
  }
});

const NEXT = {
  'app/layout.jsx': `export default function Layout({ children }) {
      return <html lang="fr"><body>{children}</body></html>;
    }`,
  'app/page.jsx': `'use client';
    import 'diagnostic-numerique/define';
    export default function Page() {
      return <diagnostic-numerique commune="58194"></diagnostic-numerique>;
    }`,
};
