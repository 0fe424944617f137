// Can everybody use the pages? axe finds nothing to say, light, dark, on the narrowest screen and with
// the proposals open; nothing scrolls sideways; the keyboard goes everywhere.
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test } from './browser.ts';
import { field, look, open } from './diagnosis-page.ts';

const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const DIAGNOSES = { Nevers: '58194', Rochefourchat: '26274', Mamoudzou: '97611' };
const LOOKS = {
  light: (page: Page) => page.emulateMedia({ colorScheme: 'light' }),
  dark: (page: Page) => page.emulateMedia({ colorScheme: 'dark' }),
  '320 px wide': (page: Page) => page.setViewportSize({ width: 320, height: 640 }),
};

/** What axe has against the page: "color-contrast: .dn-lead …". */
async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).withTags(STANDARDS).analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}

const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describe.for(Object.entries(LOOKS))('%s', ([, wear]) => {
  test('the home page, and its proposals, without violation', async ({ page }) => {
    await wear(page);
    await open(page);
    expect(await violations(page)).toEqual([]);
    await look(page, 'saint-denis');
    expect(await violations(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
  });

  for (const [nom, code] of Object.entries(DIAGNOSES)) {
    test(`the diagnosis of ${nom} without violation`, async ({ page }) => {
      await wear(page);
      await open(page, code);
      expect(await violations(page)).toEqual([]);
      expect(await overflow(page)).toBe(0);
    });
  }
});

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
