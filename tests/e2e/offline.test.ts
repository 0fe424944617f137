// After a first visit the site is read without network: pages, the diagnosis that was seen, and a plain
// sentence for what was not. What other sites embed is never kept by it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { pageText } from '../../site/copy.ts';
import { errorWords } from '../../src/explain/index.ts';
import { DiagnosisError } from '../../src/terms/errors.ts';
import { DIST } from '../../tools/dev/build.ts';
import { at, test } from './browser.ts';
import { sentence } from './diagnosis-page.ts';

const FILES_OF_NEVERS = [
  'communes/58',
  'portraits/581',
  'manifest',
  'actors/58',
  'surroundings/58',
];

/** Files of Nevers, read before the worker came, that are not yet in its keeping. */
const missing = (page: Page) =>
  page.evaluate(async (read) => {
    const cache = await caches.open('donnees');
    const files = (await cache.keys()).map(({ url }) => new URL(url).pathname);
    return read.filter((name) => !files.includes(`/data/${name}.json`));
  }, FILES_OF_NEVERS);

/** Whether the worker, once active, answers for the page. */
const answered = (page: Page) =>
  page.evaluate(() => navigator.serviceWorker.controller?.state ?? 'none');

test('Nevers, read once, is read again without network; Rennes, never read, is refused in words', async ({
  browser,
}) => {
  const visitor = await browser.newContext({ locale: 'fr-FR' });
  try {
    const page = await visitor.newPage();
    await page.goto(at('?commune=58194'));
    await sentence(page).waitFor();
    const read = await sentence(page).textContent();
    await expect.poll(() => answered(page)).toBe('activated');
    await expect.poll(() => missing(page)).toEqual([]);

    await visitor.setOffline(true);
    await page.reload();
    await sentence(page).waitFor();
    expect(await sentence(page).textContent()).toBe(read);

    await page.goto(at('accessibilite.html'));
    expect(await page.title()).toContain(pageText.siteName);

    await page.goto(at('?commune=35238'));
    await sentence(page).waitFor();
    const words = errorWords(new DiagnosisError('data-unreachable', { file: '' }));
    expect(await sentence(page).textContent()).toBe(words.title);
  } finally {
    await visitor.close();
  }
});

/** Puts another answer in the worker's cache, in the place of a file of Nevers. */
const replaceKept = (page: Page, name: string, body: string) =>
  page.evaluate(
    async ([file = '', text = '']) => {
      const cache = await caches.open('donnees');
      const [kept] = (await cache.keys()).filter(({ url }) => url.endsWith(file));
      if (!kept) throw new Error(`${file} is not kept`);
      await cache.put(kept, new Response(text, { headers: { 'Content-Type': 'text/html' } }));
    },
    [`/data/${name}.json`, body],
  );
const kept = (page: Page, name: string) =>
  page.evaluate(async (file) => {
    const cache = await caches.open('donnees');
    const [key] = (await cache.keys()).filter(({ url }) => url.endsWith(file));
    return (key && (await cache.match(key))?.text()) ?? '';
  }, `/data/${name}.json`);
const shipped = (name: string) => readFileSync(join(DIST, `data/${name}.json`), 'utf8');
const olderRelease = (name: string) => shipped(name).replace(/-[0-9a-f]{8}"/, '-00000000"');

test.for<[string, string, () => string]>([
  ['portraits/581', 'another département', () => shipped('portraits/871')],
  ['communes/58', 'another release', () => olderRelease('communes/58')],
  ['manifest', 'another release', () => olderRelease('manifest')],
  ['communes/58', 'a page instead of data', () => '<!doctype html><title>Wi-Fi</title>'],
])(
  '%s kept from %s: nobody sees it, and the right one is kept',
  async ([name, , wrong], { browser }) => {
    const visitor = await browser.newContext({ locale: 'fr-FR' });
    try {
      const page = await visitor.newPage();
      await page.goto(at('?commune=58194'));
      await sentence(page).waitFor();
      const read = await sentence(page).textContent();
      await expect.poll(() => answered(page)).toBe('activated');
      await page.evaluate(
        (files) => Promise.all(files.map((file) => fetch(`data/${file}.json`))),
        FILES_OF_NEVERS,
      );
      await expect.poll(() => missing(page)).toEqual([]);

      await replaceKept(page, name, wrong());
      await page.reload();
      await sentence(page).waitFor();
      expect(await sentence(page).textContent()).toBe(read);
      await expect.poll(() => kept(page, name)).toBe(shipped(name));
    } finally {
      await visitor.close();
    }
  },
);

test('what other sites embed is not in its keeping', () => {
  const worker = readFileSync(join(DIST, 'sw.js'), 'utf8');
  const listed = [...worker.matchAll(/url:\s*["'`]([^"'`]+)["'`]/g)].map(([, url = '']) => url);
  expect(listed).toContain('index.html');
  expect(listed.filter((url) => /^v\d/.test(url))).toEqual([]);
});
