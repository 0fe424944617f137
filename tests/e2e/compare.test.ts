// The page that compares, in a real browser: keyboard, address, "back", narrow, on paper, and the list
// of communes that is kept on request and erased entirely.
import type { Locator, Page } from 'playwright-core';
import { getDocumentProxy } from 'unpdf';
import { expect } from 'vitest';
import { compareText } from '../../site/compare/copy.ts';
import { myCommunesText } from '../../site/my-communes/copy.ts';
import { expectSound, expectSoundOnScreen, violations } from './axe.ts';
import { at, test } from './browser.ts';
import { open, proposals } from './diagnosis-page.ts';

const field = (page: Page) => page.getByRole('combobox', { name: compareText.add });
const table = (page: Page) => page.getByRole('table', { name: compareText.caption });
const isFocused = (place: Locator) => place.evaluate((node) => node === document.activeElement);
const columns = async (page: Page) =>
  (await table(page).getByRole('columnheader').allTextContents()).slice(1);

async function openCompare(page: Page, codes: string): Promise<void> {
  await openQuery(page, codes === '' ? '' : `?communes=${codes}`);
}

async function openQuery(page: Page, query: string): Promise<void> {
  await page.goto(at(`comparer.html${query}`));
  await page.getByRole('heading', { level: 1 }).waitFor();
  if (query !== '') await table(page).waitFor();
}

const NEVERS = [
  'Nevers (Nièvre)',
  'Communauté d’agglomération de Nevers (Nièvre)',
  'Nièvre (département)',
] as const;

test('two communes added by the keyboard, one removed, then "back"', async ({ page }) => {
  await openCompare(page, '');
  for (const code of ['58194', '35238']) {
    await field(page).focus();
    await page.keyboard.type(code);
    await proposals(page).first().waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.search.includes(code));
  }
  expect(new URL(page.url()).search).toBe('?communes=58194,35238');
  await expect.poll(() => columns(page)).toEqual(['Nevers (Nièvre)', 'Rennes (Ille-et-Vilaine)']);
  expect(await page.title()).toContain('Nevers (Nièvre), Rennes (Ille-et-Vilaine)');
  await page.getByRole('button', { name: compareText.removeOf('Nevers (Nièvre)') }).focus();
  await page.keyboard.press('Enter');
  expect(await columns(page)).toEqual(['Rennes (Ille-et-Vilaine)']);
  expect(await page.evaluate(() => document.activeElement !== document.body)).toBe(true);
  await page.goBack();
  await expect.poll(() => columns(page)).toHaveLength(2);
});

test('a commune, then its intercommunalité typed, then its département proposed, by the keyboard alone', async ({
  page,
}) => {
  await openCompare(page, '58194');
  await field(page).focus();
  await page.keyboard.type('agglomération de nevers');
  const typed = page.getByRole('button', { name: `Ajouter ${NEVERS[1]}` });
  await typed.waitFor();
  for (let presses = 0; presses < 5 && !(await isFocused(typed)); presses++) {
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  await page.waitForURL('**/comparer.html?communes=58194&epci=245804406');
  await expect.poll(() => columns(page)).toEqual(NEVERS.slice(0, 2));
  await page.getByRole('button', { name: `Ajouter ${NEVERS[2]}` }).focus();
  await page.keyboard.press('Enter');
  await page.waitForURL('**/comparer.html?communes=58194&epci=245804406&departement=58');
  await expect.poll(() => columns(page)).toEqual(NEVERS);
  expect(await page.evaluate(() => document.activeElement?.className)).toBe('compare-chosen');
  expect(await page.title()).toBe(compareText.pageTitle(NEVERS, 'Diagnostic numérique'));
  await page.goBack();
  await expect.poll(() => columns(page)).toEqual(NEVERS.slice(0, 2));
});

test('a commune, what holds it and France, without violation nor sideways scroll', async ({
  page,
}) => {
  await openQuery(page, '?communes=58194&epci=245804406&region=27&france');
  await expect.poll(() => columns(page)).toHaveLength(4);
  await page.getByRole('table', { name: compareText.placesCaption }).waitFor();
  await expectSound(page);
});

test('proposals of territories, and one that does not exist, without violation', async ({
  page,
}) => {
  await openQuery(page, '?epci=245804406&departement=99');
  await page.getByText('Aucun territoire ne porte').waitFor();
  await field(page).fill('nevers');
  await page.getByRole('button', { name: NEVERS[1] }).first().waitFor();
  await expectSoundOnScreen(page);
});

test.for([
  ['territoire.html?epci=245804406', '?epci=245804406', NEVERS[1]],
  ['territoire.html?france', '?france', 'France'],
  [
    'territoire.html?communes=58194.58160&titre=Bords%20de%20Loire',
    '?selection=58194.58160&titre=Bords%20de%20Loire',
    'Bords de Loire (2 communes)',
  ],
  [
    'territoire.html?departement=58&choix=58194.58160',
    '?selection=58160.58194&titre=2%C2%A0communes%20(Ni%C3%A8vre)',
    '2 communes (Nièvre)',
  ],
] as const)('the link « Comparer » of %s', async ([address, query, name], { page }) => {
  await page.goto(at(address));
  await page
    .getByRole('main')
    .getByRole('link', { name: myCommunesText.compare, exact: true })
    .click();
  await page.waitForURL(`**/comparer.html${query}`);
  await expect
    .poll(async () => (await columns(page)).map((one) => one.replaceAll('\u00a0', ' ')))
    .toEqual([name]);
});

test('four communes, long names and a hamlet among them, without violation nor sideways scroll', async ({
  page,
}) => {
  await openCompare(page, '58194,02676,93066,26274');
  await expect.poll(() => columns(page)).toHaveLength(4);
  await expectSound(page);
});

test('at 320 px each figure names its commune on its own line', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await openCompare(page, '58194,35238');
  const names = table(page).locator('.dn-stacked-column', { hasText: 'Nevers (Nièvre)' });
  expect(await names.first().isVisible()).toBe(true);
});

test('on paper: the figures, without the search nor the buttons', async ({ page }) => {
  await openCompare(page, '58194,35238,75056,97611');
  await page.getByRole('table', { name: compareText.placesCaption }).waitFor();
  // Four communes, names on two lines: the figures on one sheet, why on the next, the places and the sources on the last.
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
  expect(pdf.numPages).toBe(3);
  await page.emulateMedia({ media: 'print' });
  expect(await table(page).isVisible()).toBe(true);
  expect(await field(page).isVisible()).toBe(false);
  expect(
    await page
      .getByRole('button', { name: /^Retirer/ })
      .first()
      .isVisible(),
  ).toBe(false);
});

test('from a diagnosis: kept, found on the home page and on the comparison, then erased', async ({
  page,
}) => {
  await open(page, '58194');
  await page.getByRole('button', { name: myCommunesText.keep }).click();
  await page.getByText(myCommunesText.kept).waitFor();
  await open(page);
  await page.getByRole('heading', { name: myCommunesText.title }).waitFor();
  expect(await violations(page)).toEqual([]);
  await openCompare(page, '35238');
  await page.getByRole('button', { name: myCommunesText.add('Nevers (Nièvre)') }).click();
  await expect.poll(() => columns(page)).toHaveLength(2);
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: myCommunesText.clear }).click();
  await page.getByText(myCommunesText.cleared).waitFor();
  // That nothing stays in the browser is checked after every test.
});

test('the link « Comparer » of a diagnosis opens the comparison with it', async ({ page }) => {
  await open(page, '58194');
  await page
    .getByRole('main')
    .getByRole('link', { name: myCommunesText.compare, exact: true })
    .click();
  await expect.poll(() => columns(page)).toEqual(['Nevers (Nièvre)']);
});
