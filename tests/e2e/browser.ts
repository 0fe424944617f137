// A test in a real browser: `page` is a fresh visitor on the site, and every test of this folder fails
// when the page logs an error, asks another origin for anything, or leaves something on the machine.
import { chromium, type Page } from 'playwright-core';
import { test as base, expect, inject } from 'vitest';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  // As browsers do, and its engine alone does not by itself: a frame of another site is in a process of its own.
  '--site-per-process',
];

/** Address of a page of the site: `at('?commune=58194')`. */
export function at(path = ''): string {
  return new URL(path, inject('site')).href;
}

export const test = base
  .extend('program', { scope: 'file' }, () => inject('headless'))
  .extend('browser', { scope: 'file' }, async ({ program }, { onCleanup }) => {
    const browser = await chromium.launch({ executablePath: program, args: FLAGS });
    onCleanup(() => browser.close());
    return browser;
  })
  .extend('visitor', async ({ browser }, { onCleanup }) => {
    const visitor = await browser.newContext({
      locale: 'fr-FR',
      timezoneId: 'Europe/Paris',
      // It keeps files for offline reading, tested in offline.test.ts; here nothing may be kept.
      serviceWorkers: 'block',
    });
    // Less than a test may last, so that a failure names what it waited for.
    visitor.setDefaultTimeout(30_000);
    onCleanup(() => visitor.close());
    return visitor;
  })
  .extend('page', async ({ visitor }, { onCleanup }) => {
    const page = await visitor.newPage();
    const troubles = troublesOf(page);
    onCleanup(async () => {
      expect(await leftBehind(page), 'kept on the machine of the visitor').toEqual([]);
      expect(troubles, 'troubles of the page').toEqual([]);
    });
    return page;
  });

/** Fills up as the page runs: errors in its console, uncaught ones, requests to another origin. */
function troublesOf(page: Page): string[] {
  const troubles: string[] = [];
  const home = new URL(inject('site')).origin;
  page.on('console', (message) => {
    if (message.type() === 'error')
      troubles.push(`console: ${message.text()} ${message.location().url}`);
  });
  page.on('pageerror', (error) => troubles.push(`error: ${error.message}`));
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (protocol !== 'data:' && origin !== home) troubles.push(`request: ${request.url()}`);
  });
  return troubles;
}

/** Names of the cookies and of everything stored by the page. */
async function leftBehind(page: Page): Promise<string[]> {
  const cookies = await page.context().cookies();
  const stored = await page.evaluate(async () => [
    ...Object.keys(localStorage),
    ...Object.keys(sessionStorage),
    ...(await indexedDB.databases()).map(({ name }) => name ?? 'indexedDB'),
    ...(await caches.keys()),
  ]);
  return [...cookies.map(({ name }) => name), ...stored];
}
