// What a visitor does and sees on the diagnosis page, by roles and names as assistive software has
// them, so that tests survive a new look but not a lost label.
import type { Locator, Page } from 'playwright-core';
import { actionText, searchText } from '../../ui/copy.ts';
import { adviceSlotText } from '../../widget/advice/slot-copy.ts';
import { at } from './browser.ts';
import { whole } from './framed.ts';

/** The one sentence of the page: "À Nevers, environ 14 300 habitants…", or the question of the start. */
export const sentence = (page: Page): Locator =>
  page.getByRole('heading', { level: 1 }).and(page.locator(':not(.dn-waiting)'));
export const field = (page: Page): Locator =>
  page.getByRole('combobox', { name: searchText.label });
export const proposals = (page: Page): Locator => page.getByRole('option');
export const copyButton = (page: Page): Locator =>
  page.getByRole('button', { name: actionText.copyLink });

/** Opens the page, on a commune if a code is given, and waits until there is something to read. */
export async function open(page: Page, code?: string): Promise<void> {
  await page.goto(at(code === undefined ? '' : `?commune=${code}`));
  await sentence(page).waitFor();
}

/** Waits until nothing more is on its way: the advice comes after the diagnosis. */
export async function settled(page: Page): Promise<void> {
  await whole(page);
  await page.getByText(adviceSlotText.loading).waitFor({ state: 'detached' });
}

/** Reads down to what opens at the end of a report: its closed lines come when they are near. */
export async function readDown(page: Page): Promise<void> {
  await page.locator('.site-folds').scrollIntoViewIfNeeded();
}

/** Types as people do, key after key, and waits for the proposals. */
export async function look(page: Page, typed: string): Promise<void> {
  await field(page).focus();
  await page.keyboard.type(typed, { delay: 20 });
  await proposals(page).first().waitFor();
}

/** The section that a title opens. */
export function section(page: Page, title: string | RegExp): Locator {
  return page.locator('section', { has: page.getByRole('heading', { level: 2, name: title }) });
}
