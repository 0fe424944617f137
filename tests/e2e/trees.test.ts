// Each journey as assistive software and browsers are given it: a tree that a person can read, so that a change of
// what is said is seen in review, and HTML that the W3C's checker reads. After a wanted change:
// `npx vitest run --project e2e tests/e2e/trees.test.ts -u`, and read the diff.
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, expect } from 'vitest';
import { DIST } from '../../tools/dev/build.ts';
import { checkHtml, LEFT_OUT } from '../../tools/dev/nu-checker.ts';
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
/** Of typedoc's own pages: "h1", then the headings of a module, of a function, of its menu. They are not made here. */
const KNOWN_OF_TYPEDOC =
  /^The heading “h[345]” \(with computed level [345]\) follows the heading “h1”/;
/** A test passes for what was judged alone: without the checker it is skipped, and says why. */
const faultsIn = (
  files: readonly string[],
  skip: (why: string) => never,
  known: RegExp = KNOWN,
): string[] =>
  (checkHtml(files) ?? skip(LEFT_OUT))
    .filter(({ message }) => !known.test(message))
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

test('the Nu checker has nothing against what programs drew', ({ skip }) => {
  expect(drawn.length).toBe(Object.keys(JOURNEYS).length);
  expect(faultsIn(drawn, skip)).toEqual([]);
});

test('nor against what is built: every page, that of the frame, that of what is not there, the worked reports', async ({
  skip,
}) => {
  const pages = (await readdir(DIST)).filter((name) => name.endsWith('.html'));
  expect(pages.length).toBeGreaterThan(8);
  const release = (await readdir(DIST)).find((name) => /^v\d+\.\d+\.\d+$/.test(name)) ?? '';
  const reports = await htmlBelow('exemples');
  expect(reports.length).toBeGreaterThan(1);
  const files = [...pages, join(release, 'embed.html'), 'v1/embed.html', ...reports];
  expect(
    faultsIn(
      files.map((name) => join(DIST, name)),
      skip,
    ),
  ).toEqual([]);
});

test('nor against the reference of the functions, but for what typedoc alone could mend', async ({
  skip,
}) => {
  const pages = existsSync(join(DIST, 'api')) ? await htmlBelow('api') : skip(NO_REFERENCE);
  expect(pages.length).toBeGreaterThan(50);
  expect(
    faultsIn(
      pages.map((name) => join(DIST, name)),
      skip,
      KNOWN_OF_TYPEDOC,
    ),
  ).toEqual([]);
});

const NO_REFERENCE = 'La référence des fonctions n’est pas construite : npm run build:api.';

/** Pages below a folder of the site, from its root. */
async function htmlBelow(below: string): Promise<string[]> {
  const names = await readdir(join(DIST, below), { recursive: true });
  return names.filter((name) => name.endsWith('.html')).map((name) => join(below, name));
}
