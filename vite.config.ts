// How the site is built and how everything is tested. A new page is a new site/*.html, nothing else.
// What other sites embed is built after it, by tools/release/embed.
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { preact } from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import manifest from './package.json' with { type: 'json' };
import { pageText } from './site/copy.ts';
import { legalText, THIRD_PARTY_LICENCES } from './site/legal/copy.ts';
import { statementText } from './site/legal/statement-copy.ts';
import { examplesText } from './site/report-examples/copy.ts';
import { TARGET, treeshake } from './tools/dev/build.ts';
import { MixedOrder } from './tools/dev/mixed-order.ts';
import { addedTerritoriesPlugin } from './tools/vite-plugins/added-territories.ts';
import { earlyScripts } from './tools/vite-plugins/early-scripts.ts';
import { firstPageChunk } from './tools/vite-plugins/first-page-chunk.ts';
import { legalPages, readPublisher } from './tools/vite-plugins/legal-pages.ts';
import { methodPage } from './tools/vite-plugins/method-page.ts';
import { nationalNeeds } from './tools/vite-plugins/national-needs.ts';
import { offline } from './tools/vite-plugins/offline.ts';
import { ownZod } from './tools/vite-plugins/own-zod.ts';
import {
  contentSecurityPolicy,
  heaviestFirst,
  icon,
  sentences,
  stalledNote,
} from './tools/vite-plugins/page-plugins.ts';
import { reportExamples } from './tools/vite-plugins/report-examples.ts';
import { siteMenu } from './tools/vite-plugins/site-menu.ts';
import { spreadsheet } from './tools/vite-plugins/spreadsheet.ts';
import { writtenPage } from './tools/vite-plugins/written-page.ts';
import { zipInPage } from './tools/vite-plugins/zip-in-page.ts';
import { NATIONAL_MAP } from './widget/national-map/address.ts';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const pages = readdirSync(at('site')).filter((name) => name.endsWith('.html'));

export default defineConfig({
  root: at('site'),
  publicDir: at('public'),
  // Sources live beside site/, not below it.
  server: { fs: { allow: [at('.')] } },
  base: './',
  plugins: [
    preact(),
    ownZod(),
    zipInPage(),
    writtenPage(at('site/legal/shell.html')),
    methodPage(),
    addedTerritoriesPlugin(at('public')),
    spreadsheet(),
    icon(at('site/icon.svg')),
    siteMenu(at('site')),
    stalledNote(pageText),
    nationalNeeds(),
    legalPages(readPublisher()),
    reportExamples(),
    sentences({
      ...pageText,
      legalTitle: legalText.title,
      legalDescription: legalText.description,
      statementTitle: statementText.title,
      statementDescription: statementText.description,
      reportExamplesTitle: examplesText.title,
      reportExamplesDescription: examplesText.description,
      version: manifest.version,
    }),
    contentSecurityPolicy({ 'index.html': new URL(NATIONAL_MAP).origin }, 'default'),
    earlyScripts({ 'index.html': 'site/diagnosis/preload.ts' }, 'site/stalled.ts'),
    heaviestFirst(),
    offline(at('site/offline/worker.ts')),
  ],
  build: {
    outDir: at('dist'),
    emptyOutDir: true,
    target: TARGET,
    modulePreload: { polyfill: false },
    license: { fileName: THIRD_PARTY_LICENCES },
    rolldownOptions: {
      input: pages.map((name) => at(`site/${name}`)),
      output: {
        codeSplitting: {
          groups: [{ name: firstPageChunk(at('site/diagnosis/main.tsx'), 'site') }],
        },
      },
      // ui/follow-focus.ts is in our pages from the start, so that it works offline, and in the tag once something failed.
      checks: { pluginTimings: false, ineffectiveDynamicImport: false },
      treeshake,
    },
  },
  test: {
    root: at('.'),
    // One more than two cores: those that wait for browsers and processes leave theirs to the others.
    maxWorkers: 3,
    sequence: { sequencer: MixedOrder },
    projects: [
      {
        test: {
          name: 'unit',
          root: at('.'),
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/{ui,widget,site}/**', 'tests/{e2e,faults}/**'],
          globalSetup: ['tests/programs.ts'],
          setupFiles: ['tests/laws-seed.ts'],
          // Some start a process of their own, on machines that may be busy.
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        plugins: [preact({ devToolsEnabled: false, prefreshEnabled: false })],
        test: {
          name: 'widget',
          root: at('.'),
          include: ['tests/{ui,widget,site}/**/*.test.{ts,tsx}'],
          environment: 'happy-dom',
          setupFiles: ['tests/laws-seed.ts', 'tests/ui/setup.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'faults',
          root: at('.'),
          include: ['tests/faults/**/*.test.ts'],
          globalSetup: ['tests/e2e/setup.ts'],
          testTimeout: 1_200_000,
          hookTimeout: 240_000,
          expect: { poll: { timeout: 60_000 } },
        },
      },
      {
        test: {
          name: 'e2e',
          root: at('.'),
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: ['tests/e2e/setup.ts'],
          // In CI alone, where a browser that falls by itself would cost a day: its report says which was begun again.
          // At home, and by `npm run steady`, a race is seen at once.
          retry: process.env.CI ? 1 : 0,
          // A browser on a busy machine is slow; what matters is that it ends as it should.
          testTimeout: 240_000,
          hookTimeout: 240_000,
          expect: { poll: { timeout: 30_000 } },
        },
      },
    ],
  },
});
