// Every page in every state, light, dark, narrow and in forced colours: nothing for axe to say. The home
// page and the diagnoses are in accessibility.test.ts; here are waiting, failing, unfolding, other pages.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { ROOT } from '../../scripts/build.ts';
import { adviceSlotText, stateText } from '../../src/text/index.ts';
import { LOOKS, overflow, violations } from './axe.ts';
import { at, test } from './browser.ts';
import { open, sentence } from './diagnosis-page.ts';

const OTHER_PAGES = readdirSync(join(ROOT, 'pages')).filter(
  (name) => name.endsWith('.html') && name !== 'index.html',
);

async function expectSound(page: Page): Promise<void> {
  expect(await violations(page)).toEqual([]);
  expect(await overflow(page)).toBe(0);
}

/** Answers the files of one folder with something that is no data. */
const damage = (page: Page, folder: string) =>
  page.route(`**/data/${folder}/*.json`, (route) => route.fulfill({ json: { format: 1 } }));

describe.for(Object.entries(LOOKS))('%s', ([, wear]) => {
  test('waiting for the data, without violation', async ({ page }) => {
    await wear(page);
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route('**/data/communes/58.json', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(at('?commune=58194'));
    await page.getByText(stateText.loading).waitFor({ state: 'attached' });
    await expectSound(page);
    release();
    await sentence(page).waitFor();
  });

  test('a commune that does not exist, without violation', async ({ page }) => {
    await wear(page);
    await open(page, '99999');
    await expectSound(page);
  });

  test('a damaged file, said and tried again, without violation', async ({ page }) => {
    await wear(page);
    await damage(page, 'communes');
    await open(page, '58194');
    await expectSound(page);
    await page.unroute('**/data/communes/*.json');
    await page.getByRole('button', { name: stateText.retry }).click();
    await sentence(page).getByText('Nevers').waitFor();
  });

  test('places that cannot be read: the rest of the diagnosis stands, without violation', async ({
    page,
  }) => {
    await wear(page);
    await damage(page, 'actors');
    await open(page, '58194');
    await page.getByText(adviceSlotText.failed).waitFor();
    await expectSound(page);
  });

  test('everything unfolded, without violation', async ({ page }) => {
    await wear(page);
    await open(page, '58194');
    await page.getByRole('heading', { name: adviceSlotText.title }).waitFor();
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    await expectSound(page);
  });

  test.for(OTHER_PAGES)('%s without violation', async (name, { page }) => {
    await wear(page);
    await page.goto(at(name));
    await page.getByRole('heading', { level: 1 }).waitFor();
    await expectSound(page);
  });
});
