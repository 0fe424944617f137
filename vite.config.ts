// How the site is built and how everything is tested. A new page is a new pages/*.html, nothing else.
// Pages hold {{keys}} instead of sentences: every text stays in src/text, even in HTML.
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { preact } from '@preact/preset-vite';
import type { Plugin } from 'vite';
import { compression, defineAlgorithm } from 'vite-plugin-compression2';
import { defineConfig } from 'vitest/config';
import { methodPage } from './scripts/docs/method-page.ts';
import { offline } from './scripts/offline.ts';
import { ownZod } from './scripts/own-zod.ts';
import { siteMenu } from './scripts/site-menu.ts';
import { spreadsheet } from './scripts/spreadsheet/plugin.ts';
import { statementText } from './src/text/accessibility-statement.ts';
import { pageText } from './src/text/index.ts';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const pages = readdirSync(at('pages')).filter((name) => name.endsWith('.html'));

/** Replaces {{key}} by `pageText[key]`; an unknown key stops the build. */
function sentences(): Plugin {
  const texts = new Map(Object.entries({ ...pageText, ...statementText }));
  return {
    name: 'sentences',
    transformIndexHtml: {
      order: 'pre',
      handler: (html) =>
        html.replace(/\{\{(\w+)\}\}/g, (_, key: string) => {
          const text = texts.get(key);
          if (text === undefined) throw new Error(`No sentence "${key}" in src/text/pages.ts`);
          return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
        }),
    },
  };
}

/** What a built page may load, even on a host that sets no header; the dev server needs more. */
function contentSecurityPolicy(): Plugin {
  const content = [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "connect-src 'self'",
    "img-src 'self' data:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return {
    name: 'content-security-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content },
        injectTo: 'head-prepend',
      },
    ],
  };
}

export default defineConfig({
  root: at('pages'),
  publicDir: at('public'),
  // Sources live beside pages/, not below it.
  server: { fs: { allow: [at('.')] } },
  base: './',
  plugins: [
    preact(),
    ownZod(),
    methodPage(),
    spreadsheet(),
    siteMenu(at('pages')),
    sentences(),
    contentSecurityPolicy(),
    compression({
      include: /\.(html|js|css|json|svg|txt|xml|webmanifest)$/,
      algorithms: ['gzip', defineAlgorithm('brotliCompress')],
      logLevel: 'silent',
    }),
    offline(at('pages/worker.ts')),
  ],
  build: {
    outDir: at('dist'),
    emptyOutDir: true,
    // Phones and town-hall computers of the last five years, Firefox ESR 115 included.
    target: ['es2022', 'chrome107', 'firefox115', 'safari16'],
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: pages.map((name) => at(`pages/${name}`)),
      // The engine and the words are pure: a module nobody reads is left out, whatever it computes.
      treeshake: { moduleSideEffects: (id) => !id.startsWith(at('src/')) },
    },
  },
  test: {
    root: at('.'),
    projects: [
      {
        test: {
          name: 'unit',
          root: at('.'),
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/widget/**', 'tests/e2e/**'],
          // Some start a process of their own, on machines that may be busy.
          testTimeout: 30_000,
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
        },
      },
      {
        test: {
          name: 'e2e',
          root: at('.'),
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: ['tests/e2e/setup.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
