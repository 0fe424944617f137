// The page that compares, in a real browser: keyboard, address, "back", narrow, on paper, and the list
// of communes that is kept on request and erased entirely.
import type { Page } from 'playwright-core';
import { getDocumentProxy } from 'unpdf';
import { expect } from 'vitest';
import { compareText } from '../../site/compare/copy.ts';
import { myCommunesText } from '../../site/my-communes/copy.ts';
import { expectSound, violations } from './axe.ts';
import { at, test } from './browser.ts';
import { open, proposals } from './diagnosis-page.ts';

const field = (page: Page) => page.getByRole('combobox', { name: compareText.add });
const table = (page: Page) => page.getByRole('table', { name: compareText.caption });
const columns = async (page: Page) =>
  (await table(page).getByRole('columnheader').allTextContents()).slice(1);

async function openCompare(page: Page, codes: string): Promise<void> {
  await page.goto(at(`comparer.html${codes === '' ? '' : `?communes=${codes}`}`));
  await page.getByRole('heading', { level: 1 }).waitFor();
  if (codes !== '') await table(page).waitFor();
}

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
  // Four communes, names on two lines: the figures on one sheet, the places and the sources on the next.
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
  expect(pdf.numPages).toBe(2);
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
