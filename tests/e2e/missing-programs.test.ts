// A program that does not come: of a page, of one of its parts, of the search. What is said then, with nothing for axe to say,
// and what a press brings back.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { pageText } from '../../site/copy.ts';
import { councilSlotText } from '../../site/council/slot-copy.ts';
import { ROOT } from '../../tools/dev/build.ts';
import { stateText } from '../../ui/copy.ts';
import { whatIfSlotText } from '../../widget/what-if/slot-copy.ts';
import { expectSound, violations } from './axe.ts';
import { at, test } from './browser.ts';
import { open, readDown, sentence, settled } from './diagnosis-page.ts';

/** Those that a program draws; the others are written when the site is built. */
const DRAWN_PAGES = readdirSync(join(ROOT, 'site')).filter(
  (name) =>
    name.endsWith('.html') &&
    name !== 'index.html' &&
    readFileSync(join(ROOT, 'site', name), 'utf8').includes('id="app"'),
);

test.for(['./?commune=58194', ...DRAWN_PAGES])(
  '%s, its program missing: a sentence and a link that loads it again, never a blank',
  async (name, { visitor }) => {
    // A page of its own: the console rightly tells what is missing.
    const page = await visitor.newPage();
    await page.route('**/assets/*.js', (route) =>
      route.fulfill({ status: 404, contentType: 'text/html', body: '' }),
    );
    await page.goto(at(name));
    const stalled = page.getByText(pageText.stalled);
    await stalled.waitFor();
    // Its title is part of what is missing.
    expect(await violations(page)).toEqual(['page-has-heading-one: <html lang="fr">']);
    await page.unroute('**/assets/*.js');
    await page.getByRole('link', { name: pageText.reload }).click();
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await stalled.count()).toBe(0);
  },
);

/** Presses the button and waits for the new page: the old one has the same words, and the same field. */
async function reload(page: Page): Promise<void> {
  const loaded = page.waitForEvent('load');
  await page.getByRole('button', { name: stateText.reload }).click();
  await loaded;
}

test('a part whose program is gone says so, then proposes to load the page again', async ({
  visitor,
}) => {
  const page = await visitor.newPage();
  await open(page, '58194');
  await settled(page);
  await page.route('**/assets/WhatIf-*.js', (route) =>
    route.fulfill({ status: 404, contentType: 'text/html', body: '' }),
  );
  await readDown(page);
  await page.locator('summary', { hasText: whatIfSlotText.open }).click();
  await page.getByText(whatIfSlotText.failed).waitFor();
  await page.getByRole('button', { name: stateText.retry }).click();
  await page.getByText(stateText.outdated).waitFor();
  await expectSound(page);
  await page.unroute('**/assets/WhatIf-*.js');
  await reload(page);
  await sentence(page).waitFor();
  expect(new URL(page.url()).searchParams.get('commune')).toBe('58194');
});

test('a search whose program is gone proposes to load the page again, and what was typed is there', async ({
  visitor,
}) => {
  const page = await visitor.newPage();
  await page.route('**/assets/suggest-*.js', (route) =>
    route.fulfill({ status: 404, contentType: 'text/html', body: '' }),
  );
  await page.goto(at());
  const field = page.getByRole('combobox');
  await field.fill('nevers');
  await page.getByText(stateText.outdated).waitFor();
  await expectSound(page);
  await page.unroute('**/assets/suggest-*.js');
  await reload(page);
  await expect.poll(() => field.inputValue()).toBe('nevers');
  // What listens comes a little later.
  await expect
    .poll(async () => {
      // As after « Réessayer », the visitor is back in the field.
      return page.getByRole('option', { name: /Nevers/ }).count();
    })
    .toBeGreaterThan(0);
});

test('a style that failed is asked for again with the part that waits for it', async ({
  visitor,
}) => {
  const page = await visitor.newPage();
  await page.route('**/assets/downloads-*.css', (route) => route.abort());
  await page.goto(at('?commune=58194'));
  await sentence(page).waitFor();
  await readDown(page);
  await page.locator('summary', { hasText: councilSlotText.open }).click();
  const retry = page.getByRole('button', { name: stateText.retry }).first();
  await retry.waitFor();
  await page.unroute('**/assets/downloads-*.css');
  await retry.click();
  const styled = () =>
    page.evaluate(() =>
      [...document.styleSheets].some(({ href }) => /downloads-/.test(href ?? '')),
    );
  await expect.poll(styled).toBe(true);
});
