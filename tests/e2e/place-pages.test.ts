// The pages that the build writes, in a browser: read without scripts, then taken over by the live page, whose
// address is that of the page.
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { errorWords } from '../../src/explain/index.ts';
import { DiagnosisError } from '../../src/terms/errors.ts';
import type { SiteServer } from '../../tools/dev/serve.ts';
import { overflow, violations } from './axe.ts';
import { test as base } from './browser.ts';
import { field, sentence } from './diagnosis-page.ts';
import { pictures, whole } from './framed.ts';
import { servePlaces } from './place-pages.ts';

let site: SiteServer;
beforeAll(async () => {
  site = await servePlaces(['58194', '26274', '2A004', '245804406']);
});
afterAll(() => site.close());
const on = (path: string) => new URL(path, site.address).href;

/** A visitor of this site, with scripts or without; anything said in the console fails the test. */
const test = base.extend('visit', async ({ browser }, { onCleanup }) => {
  const said: string[] = [];
  const contexts: BrowserContext[] = [];
  onCleanup(async () => {
    await Promise.all(contexts.map((context) => context.close()));
    expect(said).toEqual([]);
  });
  return async (scripts: boolean): Promise<Page> => {
    const context = await browser.newContext({ locale: 'fr-FR', serviceWorkers: 'block' });
    // axe is a script too: those of the site come empty instead.
    const empty = { contentType: 'text/javascript', body: '' };
    if (!scripts) await context.route('**/*.js', (route) => route.fulfill(empty));
    contexts.push(context);
    const page = await context.newPage();
    page.on('console', (message) => message.type() === 'error' && said.push(message.text()));
    page.on('pageerror', (error) => said.push(error.message));
    return page;
  };
});

test('without scripts, the pages of a town, of a hamlet and of an EPCI have nothing against them', async ({
  visit,
}) => {
  const page = await visit(false);
  for (const path of ['commune/58194/', 'commune/26274/', 'epci/245804406/']) {
    await page.goto(on(path));
    await sentence(page).waitFor();
    expect([path, await violations(page), await overflow(page)]).toEqual([path, [], 0]);
  }
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await overflow(page)).toBe(0);
  await page.goto(on('commune/58194/'));
  await page.getByRole('link', { name: 'Comparer' }).click();
  expect(page.url()).toBe(on('comparer.html'));
});

test('the live page takes over where scripts run: same address, search, links to the site', async ({
  visit,
}) => {
  const page = await visit(true);
  await page.goto(on('commune/58194/'));
  await field(page).waitFor();
  await whole(page);
  expect(page.url()).toBe(on('commune/58194/'));
  expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
  const compare = page.locator('a[href*="comparer.html?communes=58194"]');
  expect(await compare.getAttribute('href')).toBe(on('comparer.html?communes=58194'));
  // Another commune, without a page: the address is that of the first page, and « back » comes back.
  await field(page).fill('Rochefourchat');
  await page
    .getByRole('option', { name: /Rochefourchat/ })
    .first()
    .click();
  await page.getByRole('heading', { name: /Rochefourchat compte/ }).waitFor();
  expect(page.url()).toBe(on('?commune=26274'));
  await page.getByRole('link', { name: 'La méthode' }).first().click();
  await page.waitForURL(on('methode.html'));
  await page.goBack();
  await page.getByRole('heading', { name: /Rochefourchat compte/ }).waitFor();
});

test.for([
  ['commune/58194', /À Nevers, environ/],
  ['commune/58194/index.html', /À Nevers, environ/],
  ['epci/245804406', /Nevers : environ/],
] as const)(
  'served as %s, the live page takes over, at the address of the page',
  async ([path, name], { visit }) => {
    const page = await visit(true);
    await page.goto(on(path));
    await page.locator('#app .dn-search, #app [role=combobox]').first().waitFor();
    await page.getByRole('heading', { level: 1, name }).waitFor();
    await expect.poll(() => page.url()).toBe(on(`${path.replace(/\/index.html$/, '')}/`));
  },
);

test('« ?commune= » leads to the page of a commune that has one, and « ?epci= » to that of an EPCI', async ({
  visit,
}) => {
  const page = await visit(true);
  await page.goto(on('?commune=58194'));
  await whole(page);
  await expect.poll(() => page.url()).toBe(on('commune/58194/'));
  await page.goto(on('territoire.html?epci=245804406'));
  await page.getByRole('heading', { name: /Nevers : environ/ }).waitFor();
  expect(page.url()).toBe(on('epci/245804406/'));
});

test('a page that is not there proposes the place of its address; Corsica is found in lower case', async ({
  browser,
}) => {
  const page = await browser.newPage({ serviceWorkers: 'block' });
  const missing = async (path: string) => {
    const answer = await page.goto(on(path));
    expect([path, answer?.status()]).toEqual([path, 404]);
    return page.getByRole('link').allTextContents();
  };
  const others = ['Chercher une commune', 'Choisir un territoire'];
  expect(await missing('commune/Nevers/')).toEqual(others);
  expect(await missing('epci/24580440/')).toEqual(others);
  expect(await missing('epci/245800439/')).toEqual([
    'Ouvrir le diagnostic de l’intercommunalité 245800439',
    ...others,
  ]);
  expect(await missing('commune/26123/plan/')).toContain(
    'Ouvrir le diagnostic de la commune 26123',
  );
  await page.getByRole('link', { name: /26123/ }).click();
  await page.getByRole('heading', { level: 1, name: /Establet/ }).waitFor();
  expect(page.url()).toBe(on('?commune=26123'));
  await page.goto(on('commune/2a004'));
  expect(page.url()).toBe(on('commune/2A004/'));
  await page.close();
});

test('without data, the page as written stays', async ({ visit }) => {
  const page = await visit(true);
  await page.route('**/data/**', (route) => route.fulfill({ json: {} }));
  const read = page.waitForResponse('**/data/manifest.json');
  await page.goto(on('commune/58194/'));
  await (await read).finished();
  await pictures(page);
  await page.getByRole('heading', { name: /À Nevers, environ/ }).waitFor();
  expect(await field(page).count()).toBe(0);
});

test('read once and found again without network, the page of a town is its live page, and the page of another is refused in words', async ({
  browser,
}) => {
  const visitor = await browser.newContext({ locale: 'fr-FR' });
  try {
    const page = await visitor.newPage();
    await page.goto(on('commune/58194/'));
    await whole(page);
    const read = await sentence(page).textContent();
    await expect
      .poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state ?? 'none'))
      .toBe('activated');
    await expect
      .poll(() => page.evaluate(keptFiles))
      .toEqual(
        expect.arrayContaining(
          ['manifest', 'communes/58', 'portraits/581'].map((name) => `/data/${name}.json`),
        ),
      );

    await visitor.setOffline(true);
    await page.goto(on('commune/58194/'));
    await field(page).waitFor();
    await sentence(page).waitFor();
    expect(await sentence(page).textContent()).toBe(read);
    await expect.poll(() => page.url()).toBe(on('commune/58194/'));

    await page.goto(on('commune/26274/'));
    await sentence(page).waitFor();
    expect(await sentence(page).textContent()).toBe(
      errorWords(new DiagnosisError('data-unreachable', { file: '' })).title,
    );
  } finally {
    await visitor.close();
  }
});

const keptFiles = async () => {
  const kept = await (await caches.open('donnees')).keys();
  return kept.map(({ url }) => new URL(url).pathname);
};
