// How the site is built and how everything is tested. A new page is a new pages/*.html, nothing else.
// What other sites embed is built after it, by scripts/embed.
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { preact } from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import manifest from './package.json' with { type: 'json' };
import { TARGET, treeshake } from './scripts/build.ts';
import { methodPage } from './scripts/docs/method-page.ts';
import { firstPageChunk } from './scripts/first-page-chunk.ts';
import { offline } from './scripts/offline.ts';
import { ownZod } from './scripts/own-zod.ts';
import { contentSecurityPolicy, heaviestFirst, icon, sentences } from './scripts/page-plugins.ts';
import { siteMenu } from './scripts/site-menu.ts';
import { spreadsheet } from './scripts/spreadsheet/plugin.ts';
import { zipInPage } from './scripts/zip-in-page.ts';
import { statementText } from './src/text/accessibility-statement.ts';
import { pageText } from './src/text/index.ts';
import { NATIONAL_MAP } from './widget/national-map/address.ts';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const pages = readdirSync(at('pages')).filter((name) => name.endsWith('.html'));

export default defineConfig({
  root: at('pages'),
  publicDir: at('public'),
  // Sources live beside pages/, not below it.
  server: { fs: { allow: [at('.')] } },
  base: './',
  plugins: [
    preact(),
    ownZod(),
    zipInPage(),
    methodPage(),
    spreadsheet(),
    icon(at('pages/icon.svg')),
    siteMenu(at('pages')),
    sentences({ ...pageText, ...statementText, version: manifest.version }),
    contentSecurityPolicy("'self'", { 'index.html': new URL(NATIONAL_MAP).origin }),
    heaviestFirst(),
    offline(at('pages/worker.ts')),
  ],
  build: {
    outDir: at('dist'),
    emptyOutDir: true,
    target: TARGET,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: pages.map((name) => at(`pages/${name}`)),
      output: {
        codeSplitting: { groups: [{ name: firstPageChunk(at('pages/main.tsx'), 'site') }] },
      },
      checks: { pluginTimings: false },
      treeshake,
    },
  },
  test: {
    root: at('.'),
    // Half of the time is spent waiting for browsers and processes, even on two cores.
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: 'unit',
          root: at('.'),
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/widget/**', 'tests/e2e/**'],
          globalSetup: ['tests/programs.ts'],
          // Some start a process of their own, on machines that may be busy.
          testTimeout: 120_000,
        },
      },
      {
        plugins: [preact({ devToolsEnabled: false, prefreshEnabled: false })],
        test: {
          name: 'widget',
          root: at('.'),
          include: ['tests/widget/**/*.test.{ts,tsx}'],
          environment: 'happy-dom',
          setupFiles: ['tests/widget/setup.ts'],
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'e2e',
          root: at('.'),
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: ['tests/e2e/setup.ts'],
          // A browser on a busy machine is slow; what matters is that it ends as it should.
          testTimeout: 240_000,
          hookTimeout: 240_000,
          expect: { poll: { timeout: 30_000 } },
        },
      },
    ],
  },
});
