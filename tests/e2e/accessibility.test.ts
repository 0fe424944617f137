// Can everybody use the pages? axe finds nothing to say, light, dark, on the narrowest screen and with
// the proposals open; nothing scrolls sideways; the keyboard goes everywhere.
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { expectSound, expectSoundOnScreen, violations } from './axe.ts';
import { at, test } from './browser.ts';
import { field, look, open, proposals } from './diagnosis-page.ts';

test.for(['', '<iframe title="Cadre" srcdoc="<html lang=fr><p>Vide"></iframe>'])(
  'a fault put in a page is seen, with %s in it',
  async (frame, { page }) => {
    const head =
      '<!doctype html><html lang="fr"><title>Essai</title><link rel="icon" href="data:,">';
    await page.route('**/essai.html', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `${head}<main><h1>Essai</h1><button></button>${frame}</main>`,
      }),
    );
    await page.goto(at('essai.html'));
    expect(await violations(page)).toEqual(['button-name: <button></button>']);
  },
);

const DIAGNOSES = { Nevers: '58194', Rochefourchat: '26274', Mamoudzou: '97611' };

test('the home page, and its proposals, without violation', async ({ page }) => {
  await open(page);
  await expectSound(page);
  await look(page, 'saint-denis');
  // The field is not on paper: its proposals close.
  await expectSoundOnScreen(page);
  expect(await proposals(page).count(), 'still open at the end').toBeGreaterThan(1);
});

for (const [nom, code] of Object.entries(DIAGNOSES)) {
  test(`the diagnosis of ${nom} without violation`, async ({ page }) => {
    await open(page, code);
    await expectSound(page);
  });
}

test('the first Tab leads past the header, the next ones to the search', async ({ page }) => {
  await open(page);
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/contenu/);
  for (let presses = 0; presses < 10 && !(await isFocused(page)); presses++) {
    await page.keyboard.press('Tab');
  }
  expect(await isFocused(page)).toBe(true);
});

const isFocused = (page: Page) => field(page).evaluate((node) => node === document.activeElement);
