// Every number can be traced: one click leads from it to the section of the method that explains it, and
// "Pourquoi ce chiffre ?" tells it in words that can be read aloud.
import { readFile } from 'node:fs/promises';
import { expect } from 'vitest';
import { pageText } from '../../site/copy.ts';
import { whyTitle } from '../../src/explain/index.ts';
import { spreadsheetText } from '../../tools/spreadsheet/copy.ts';
import { at, test } from './browser.ts';
import { sentence } from './diagnosis-page.ts';

test('on Nevers each section with figures links to its section of the method, which exists', async ({
  visitor,
}) => {
  const page = await visitor.newPage();
  await page.goto(at('?commune=58194'));
  await sentence(page).waitFor();
  // The last to come are those of the steps.
  await page.locator('.dn-steps').waitFor({ state: 'attached' });
  const links = await page.$$eval('a.dn-method-link', (all) =>
    all.map((link) => (link instanceof HTMLAnchorElement ? link.href : '')),
  );
  const sections = links.map((href) => new URL(href).hash);
  for (const section of ['#s3-2', '#s3-3', '#s3-4', '#s3-6', '#s3-7', '#s3-8', '#s3-9', '#s4-4']) {
    expect(sections).toContain(section);
  }
  await page.goto(at('methode.html'));
  for (const section of new Set(sections)) {
    expect(await page.locator(section).count(), section).toBe(1);
  }
});

test('"Pourquoi ce chiffre ?" opens with the keyboard on four to six sentences', async ({
  visitor,
}) => {
  const page = await visitor.newPage();
  await page.goto(at('?commune=17306'));
  const summary = page.getByText(whyTitle);
  await summary.focus();
  await page.keyboard.press('Enter');
  const sentences = page.locator('.dn-why li');
  await sentences.first().waitFor();
  expect(await sentences.count()).toBeGreaterThanOrEqual(4);
  expect(await sentences.first().textContent()).toMatch(/^À Royan, environ \d+ habitants sur 100/);
});

test('the spreadsheet that recomputes a figure is downloaded from the page of the method', async ({
  visitor,
}) => {
  const page = await visitor.newPage();
  await page.goto(at('methode.html'));
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: pageText.methodSpreadsheet }).click(),
  ]);
  expect(download.suggestedFilename()).toBe(spreadsheetText.file);
  expect((await readFile(await download.path())).subarray(0, 2).toString()).toBe('PK');
});
