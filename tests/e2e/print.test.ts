// The printed report, as the browser prints it: two to five sheets of A4, each with its number and the
// name of the commune, every part of the report, and nothing cut in two.
import type { Page } from 'playwright-core';
import { extractText, getDocumentProxy } from 'unpdf';
import { expect } from 'vitest';
import { placeLabel, reportText, sectionText, sourceText } from '../../src/explain/index.ts';
import { shippedStore } from '../shipped.ts';
import { at, test } from './browser.ts';
import { open, settled } from './diagnosis-page.ts';

const store = shippedStore();
/** Spaces differ from one PDF to the next; so does what a line end does to them. */
const plain = (text: string) => text.replace(/\s+/g, '');

/** The text of each sheet, without spaces. */
async function printed(page: Page): Promise<string[]> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)));
  return text.map(plain);
}

const COMMUNES = [
  ['58194', 'Nevers'],
  ['26123', 'Establet, a hamlet'],
  ['75056', 'Paris, 78 places'],
  ['97611', 'Mamoudzou, with warnings'],
] as const;

for (const [code, label] of COMMUNES) {
  test(`${label}: two to five sheets, numbered, named, from the headline to the sources`, async ({
    page,
  }) => {
    const { commune, model } = await store.diagnosis(code);
    await open(page, code);
    await settled(page);
    // Pictures that are on their way keep more room than they take.
    await expect.poll(async () => (await printed(page)).length).toBeLessThanOrEqual(5);
    const sheets = await printed(page);
    expect(sheets.length).toBeGreaterThanOrEqual(2);
    expect(sheets.length).toBeLessThanOrEqual(5);
    const name = plain(placeLabel(commune.nom, commune.departement));
    for (const [i, sheet] of sheets.entries()) {
      expect(sheet, `sheet ${i + 1}`).toContain(name);
      expect(sheet, `sheet ${i + 1}`).toContain(`${i + 1}/${sheets.length}`);
    }
    expect(sheets[0]).toContain(plain(reportText.model(model.id)));
    const all = sheets.join('');
    for (const title of [sectionText.tiers, sectionText.comparison, sectionText.sources]) {
      expect(all).toContain(plain(title));
    }
    expect(all).toContain(plain(sourceText.model(model.id)));
  });
}

test.for([
  ['epci=200066231', 'Arvigna', 'Saverdun'],
  ['epci=249730037', 'Apatou', 'Maripasoula'],
  ['epci=246200299', 'Bois-Bernard', 'Carvin'],
] as const)(
  '%s: the map is on the sheet of its title, with names; so is the first commune of the table',
  async ([query, first, named], { page }) => {
    await page.goto(at(`territoire.html?${query}`));
    await page.locator('.dn-actors').waitFor();
    await page.locator('.map-names-paper').first().waitFor({ state: 'attached' });
    const sheets = await printed(page);
    const sheetOf = (words: string) => sheets.filter((sheet) => sheet.includes(plain(words)));
    const [map = ''] = sheetOf('Sur la carte');
    expect(map).toContain(plain('Communes nommées : parmi les plus peuplées'));
    expect(map).toContain(named);
    const [table = ''] = sheetOf('Les communes sont dans l’ordre des noms.');
    expect(table.split(plain('les estimations')).at(-1)).toContain(first);
    // Each place of help by name, whatever is folded on the screen.
    expect(sheets.join('')).toContain('Tél.0');
  },
);

test('a France services is printed with its telephone and its hours, though they are folded on screen', async ({
  page,
}) => {
  await open(page, '58194');
  await settled(page);
  const all = (await printed(page)).join('');
  expect(all).toContain(plain('Tél. 03 86 93 90 50'));
  expect(all).toContain(
    plain('Horaires publiés (août 2024) : lundi, mardi, jeudi : 9 h à 12 h, 14 h à 17 h'),
  );
});

test('with a plan, five sheets at most, and what is kept is told once', async ({ page }) => {
  await open(page, '58194');
  await settled(page);
  const keep = page.locator('.dn-action .dn-choice input');
  const titles = (await page.locator('.dn-action .dn-subtitle').allTextContents()).map(plain);
  const times = (all: string, title: string) => all.split(title).length - 1;
  for (const kept of [3, await keep.count()]) {
    // Most of them are behind a fold.
    for (const box of (await keep.all()).slice(0, kept)) {
      await box.evaluate(
        (node) => node instanceof HTMLInputElement && !node.checked && node.click(),
      );
    }
    await page
      .locator('.dn-plan-item')
      .nth(kept - 1)
      .waitFor();
    const sheets = await printed(page);
    expect(sheets.length).toBeLessThanOrEqual(5);
    expect(titles.map((title) => times(sheets.join(''), title))).toEqual(titles.map(() => 1));
  }
});

test('on paper no picture, table, place or action may be cut, and no title stays alone', async ({
  page,
}) => {
  await open(page, '58194');
  await settled(page);
  await page.emulateMedia({ media: 'print' });
  const torn = await page.evaluate(() => {
    const kept = (node: Element | null): boolean =>
      node !== null && (getComputedStyle(node).breakInside === 'avoid' || kept(node.parentElement));
    const shown = (node: Element) => node.getBoundingClientRect().height > 0;
    const parts = document.querySelectorAll('.dn-report :is(svg, tr, li.dn-venue, .dn-action)');
    return [...parts].filter((part) => shown(part) && !kept(part)).map((part) => part.outerHTML);
  });
  expect(torn).toEqual([]);
  // A frame astride the edge of the sheet would lose its last line.
  const beyond = await page.evaluate(() =>
    [...document.querySelectorAll('.dn-report :is(.dn-bar-picture, .dn-swatch)')].filter(
      (picture) => {
        const edge = picture.parentElement?.getBoundingClientRect().right ?? 0;
        return picture.getBoundingClientRect().right > edge - 0.5;
      },
    ),
  );
  expect(beyond).toHaveLength(0);
  const lonely = await page.evaluate(() =>
    [...document.querySelectorAll('.dn-report :is(h2, caption, .dn-subtitle)')]
      .filter((title) => !title.closest('li'))
      .filter((title) => getComputedStyle(title).breakAfter !== 'avoid')
      .map(({ textContent }) => textContent),
  );
  expect(lonely).toEqual([]);
});
