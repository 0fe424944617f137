// Each journey as assistive software and browsers are given it: a tree that a person can read, so that a change of
// what is said is seen in review, and HTML that the W3C's checker reads. After a wanted change:
// `npx vitest run --project e2e tests/e2e/trees.test.ts -u`, and read the diff.
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, expect } from 'vitest';
import { DIST } from '../../tools/dev/build.ts';
import { checkHtml } from '../../tools/dev/nu-checker.ts';
import { violations } from './axe.ts';
import { test } from './browser.ts';
import { JOURNEYS } from './journeys.ts';

/** The whole page, but for what changes with every build: names and sizes of files, data sets. */
async function tree(page: Page): Promise<string> {
  const text = await page.locator('body').ariaSnapshot();
  return `${text
    .replace(/\/url: .*\/assets\/.*/g, '/url: (fichier)')
    .replace(/http:\/\/localhost:\d+/g, 'https://site.example')
    .replace(/\d{4}\.\d+-[\da-f]{8}/g, '(jeu de données)')
    .replace(/\d+,\d [kM]o/g, '(taille)')}\n`;
}

/** Right, and unknown to the checker: parts of a shadow tree; roles that a table laid out as blocks would lose. */
const KNOWN =
  /^Attribute “part” not allowed|^The “role” attribute must not be used on an? “(?:td|th|tr)”/;
const faultsIn = (files: readonly string[]): string[] =>
  (checkHtml(files) ?? [])
    .filter(({ message }) => !KNOWN.test(message))
    .map(
      ({ url, lastLine, message, extract }) =>
        `${url.split('/').at(-1)}:${lastLine} ${message} ${extract.replace(/\s+/g, ' ')}`,
    );

const folder = await mkdtemp(join(tmpdir(), 'html-'));
afterAll(() => rm(folder, { recursive: true }));
const drawn: string[] = [];

/** Writes the page down as it stands, everything unfolded. */
async function keep(page: Page, name: string): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  const html = await page.locator('html').evaluate((root) => root.outerHTML);
  const file = join(folder, `${name}.html`);
  await writeFile(file, `<!doctype html>${html}`);
  drawn.push(file);
}

test.for(Object.keys(JOURNEYS))('%s', async (journey, { page }) => {
  await JOURNEYS[journey]?.(page);
  await expect(await tree(page)).toMatchFileSnapshot(`trees/${journey}.yml`);
  // On paper other parts are shown, and others left out.
  await page.emulateMedia({ media: 'print' });
  expect(await violations(page), 'on paper').toEqual([]);
  await keep(page, journey);
});

test('the Nu checker has nothing against what programs drew', () => {
  expect(drawn.length).toBe(Object.keys(JOURNEYS).length);
  expect(faultsIn(drawn)).toEqual([]);
});

test('nor against what is built: every page, that of the frame, that of what is not there', async () => {
  const pages = (await readdir(DIST)).filter((name) => name.endsWith('.html'));
  expect(pages.length).toBeGreaterThan(8);
  const release = (await readdir(DIST)).find((name) => /^v\d+\.\d+\.\d+$/.test(name)) ?? '';
  const files = [...pages, join(release, 'embed.html'), 'v1/embed.html'];
  expect(faultsIn(files.map((name) => join(DIST, name)))).toEqual([]);
});
