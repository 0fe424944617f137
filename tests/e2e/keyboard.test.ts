// The whole way without a mouse: every control is reached in the order of reading, shows that it has the
// focus, is never a trap, and does with Enter or Space what a click does.
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { test } from './browser.ts';
import { field, look, open, sentence, settled } from './diagnosis-page.ts';
import { whole } from './framed.ts';

interface Focused {
  readonly name: string;
  readonly top: number;
  readonly visible: boolean;
}

/** Presses Tab until the focus leaves the page, and tells every stop. */
async function stops(page: Page): Promise<Focused[]> {
  const found: Focused[] = [];
  for (let presses = 0; presses < 400; presses++) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate((): Focused | null => {
      const node = document.activeElement;
      if (!node || node === document.body) return null;
      const { outlineStyle, outlineWidth, borderStyle } = getComputedStyle(node);
      const box = node.getBoundingClientRect();
      return {
        name: `${node.tagName} ${(node.textContent ?? '').trim().slice(0, 40)}`,
        top: box.top + scrollY,
        visible:
          box.width > 0 &&
          ((outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2) ||
            borderStyle !== 'none' ||
            node.classList.contains('site-skip')),
      };
    });
    if (!stop) return found;
    found.push(stop);
  }
  throw new Error('The focus never leaves the page');
}

test('search, choose, read, unfold the figures, by the keyboard alone', async ({ page }) => {
  await open(page);
  await look(page, 'nevers');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await sentence(page).getByText('Nevers').waitFor();
  await whole(page);
  expect(await field(page).evaluate((node) => node === document.activeElement)).toBe(true);
  const figures = page.locator('.dn-figures').first();
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(() => document.activeElement?.tagName === 'SUMMARY')) break;
  }
  await page.keyboard.press('Enter');
  expect(
    await page.evaluate(() => document.activeElement?.parentElement?.hasAttribute('open')),
  ).toBe(true);
  await page.keyboard.press('Space');
  expect(
    await page.evaluate(() => document.activeElement?.parentElement?.hasAttribute('open')),
  ).toBe(false);
  expect(await figures.count()).toBe(1);
});

test('Tab goes through the whole diagnosis and out of it, always visible, from top to bottom', async ({
  page,
}) => {
  await open(page, '58194');
  await settled(page);
  const all = await stops(page);
  expect(all.length).toBeGreaterThan(10);
  expect(all.filter(({ visible }) => !visible).map(({ name }) => name)).toEqual([]);
});

test('back to nothing: Escape closes the proposals, then empties the field', async ({ page }) => {
  await open(page);
  await look(page, 'nevers');
  await page.keyboard.press('Escape');
  expect(await page.getByRole('option').count()).toBe(0);
  await page.keyboard.press('Escape');
  expect(await field(page).inputValue()).toBe('');
});
