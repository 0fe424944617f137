// Bringing a list in a real browser: read on the spot, nothing sent, nothing kept; usable by keyboard and
// without an accessibility fault, on a phone too. browser.ts fails on any request elsewhere.
import { expect } from 'vitest';
import { placeText } from '../../src/advice/words.ts';
import { ownListText } from '../../widget/own-list/copy.ts';
import { ownListSlotText } from '../../widget/own-list/slot-copy.ts';
import { violations } from './axe.ts';
import { test } from './browser.ts';
import { open, settled } from './diagnosis-page.ts';

const LIST = [
  'nom;commune;code_postal;code_insee;typologie;telephone',
  'Médiathèque du Test;Nevers;58000;58194;BIB;03 86 00 00 00',
  ';Nevers;58000;58194;BIB;',
].join('\r\n');
/** As an old spreadsheet saves it: one byte a letter. */
const WINDOWS_1252 = Buffer.from(LIST, 'latin1');

test('a file saved by an old spreadsheet: its place is on the page, its fault told, nothing sent', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await open(page, '58194');
  await settled(page);
  await page.getByText(ownListSlotText.title).click();
  const file = page.getByLabel(ownListText.file);
  // The program that reads lists has come; from now on, the names of communes come, and nothing goes.
  await file.waitFor();
  const sent: string[] = [];
  page.on('request', (request) => sent.push(request.url()));
  await file.setInputFiles({ name: 'lieux.csv', mimeType: 'text/csv', buffer: WINDOWS_1252 });
  const card = page.locator('.dn-venue', { hasText: 'Médiathèque du Test' });
  await card.getByText(placeText.origins.votreListe ?? '').waitFor();
  await page.getByText(/^Ligne.3/).waitFor();
  const paths = sent.map((url) => new URL(url).pathname + new URL(url).search);
  const data = ['/data/outre-mer.json', '/data/search/5.json'];
  expect(paths.filter((path) => path.includes('/data/')).sort()).toEqual(data);
  expect(
    paths.filter((path) => !/^\/(data(\/search)?|assets)\/[\w-]+\.js(on)?$/.test(path)),
  ).toEqual([]);
  expect(await violations(page)).toEqual([]);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(320);
});

test('with the keyboard alone: opened, pasted, read, removed', async ({ page }) => {
  await open(page, '58194');
  await settled(page);
  await page.getByText(ownListSlotText.title).focus();
  await page.keyboard.press('Enter');
  const field = page.getByLabel(ownListText.paste);
  await field.waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.insertText(LIST);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByText('Médiathèque du Test').first().waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByText(ownListText.removed).waitFor();
  expect(await page.getByText('Médiathèque du Test').count()).toBe(0);
  expect(await page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('file');
});

test('20 000 places of one commune: the page answers meanwhile, shows 200 and says it', async ({
  page,
}) => {
  const rows = Array.from({ length: 20_000 }, (_, i) => `Lieu ${i};58194;46,99;3,16`);
  const buffer = Buffer.from(['nom;code_insee;latitude;longitude', ...rows].join('\n'));
  await open(page, '58194');
  await settled(page);
  await page.getByText(ownListSlotText.title).click();
  const file = page.getByLabel(ownListText.file);
  await file.waitFor();
  await file.setInputFiles({ name: 'lieux.csv', mimeType: 'text/csv', buffer });
  await page
    .getByText('Une liste a 20 000 lieux dans cette commune : les 200 premiers sont montrés.')
    .waitFor();
  expect(await page.locator('*').count()).toBeLessThan(20_000);
});
