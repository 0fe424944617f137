// A hypothesis in a real browser: by the keyboard alone, without violation in any look, and on paper only
// with its mark.
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { areaWhatIfSlotText } from '../../site/what-if/slot-copy.ts';
import { whatIfText } from '../../widget/what-if/copy.ts';
import { whatIfSlotText } from '../../widget/what-if/slot-copy.ts';
import { expectSound } from './axe.ts';
import { at, test } from './browser.ts';
import { open, readDown } from './diagnosis-page.ts';

const summary = (page: Page): Locator => page.locator('summary', { hasText: whatIfSlotText.open });
const population = (page: Page): Locator =>
  page.getByRole('textbox', { name: whatIfText.fields.population });
const table = (page: Page): Locator => page.getByRole('table', { name: whatIfText.caption });
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');

async function openForm(page: Page): Promise<void> {
  await readDown(page);
  await summary(page).focus();
  await page.keyboard.press('Enter');
  await population(page).waitFor();
}

test('opened, typed, slid, read and reset by the keyboard alone', async ({ page }) => {
  await open(page, '58194');
  await openForm(page);
  const before = await table(page).textContent();
  await page.keyboard.press('Tab');
  expect(await population(page).evaluate((node) => node === document.activeElement)).toBe(true);
  await page.keyboard.press('Control+A');
  await page.keyboard.type('40000');
  await page.keyboard.press('Tab');
  expect(await focused(page)).toBe(whatIfText.slider(whatIfText.fields.population));
  expect(await population(page).inputValue()).toBe('40\u202f000');
  const typed = await table(page).textContent();
  expect(typed).not.toBe(before);
  await page.keyboard.press('ArrowLeft');
  expect(await table(page).textContent()).not.toBe(typed);
  await page.getByRole('button', { name: whatIfText.reset }).focus();
  await page.keyboard.press('Enter');
  expect(await table(page).textContent()).toBe(before);
  expect(new URL(page.url()).search).toBe('?commune=58194');
});

test('a hypothesis, right or wrong, without violation', async ({ page }) => {
  await open(page, '58194');
  await openForm(page);
  await page.getByRole('textbox', { name: whatIfText.ages['75+'] }).fill('30');
  await population(page).fill('beaucoup');
  await population(page).blur();
  await page.getByText(whatIfText.wrong.notNumber('beaucoup')).waitFor();
  await expectSound(page);
});

test('on paper: nothing while nothing is supposed, then the mark beside the figures, without the form', async ({
  page,
}) => {
  await open(page, '58194');
  await openForm(page);
  await page.emulateMedia({ media: 'print' });
  expect(await table(page).isVisible()).toBe(false);
  await page.emulateMedia({ media: 'screen' });
  await population(page).fill('40000');
  await page.emulateMedia({ media: 'print' });
  expect(await table(page).isVisible()).toBe(true);
  expect(await page.locator('strong', { hasText: whatIfText.mark }).isVisible()).toBe(true);
  expect(await population(page).isVisible()).toBe(false);
});

test('the words and the form are fetched only when opened', async ({ page }) => {
  const scripts: string[] = [];
  page.on('request', (request) => scripts.push(request.url()));
  await open(page, '58194');
  expect(scripts.filter((url) => /WhatIf/.test(url))).toEqual([]);
  await openForm(page);
  expect(scripts.filter((url) => /WhatIf.*\.js$/.test(url))).toHaveLength(1);
});

test('of a whole territory: opened and typed by the keyboard, without violation, its form fetched then', async ({
  page,
}) => {
  const scripts: string[] = [];
  page.on('request', (request) => scripts.push(request.url()));
  await page.goto(at('territoire.html?epci=245804406'));
  const fold = page.locator('summary', { hasText: areaWhatIfSlotText.open });
  await fold.focus();
  expect(scripts.filter((url) => /AreaWhatIf.*\.js$/.test(url))).toEqual([]);
  await page.keyboard.press('Enter');
  await population(page).waitFor();
  const before = await table(page).textContent();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Control+A');
  await page.keyboard.type('10');
  await page.keyboard.press('Tab');
  expect(await population(page).inputValue()).toBe('+10');
  expect(await table(page).textContent()).not.toBe(before);
  await expectSound(page);
});
