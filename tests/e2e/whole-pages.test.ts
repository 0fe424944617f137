// Every page read whole, light, dark, narrow and in forced colours: nothing for axe to say, nothing that jumps on the way, and a
// menu that leads to each part. The home page and the diagnoses as they open are in accessibility.test.ts.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { contentsTitle } from '../../site/contents/copy.ts';
import { contentsText } from '../../site/diagnosis/copy.ts';
import { readinessText } from '../../src/advice/words.ts';
import { ROOT } from '../../tools/dev/build.ts';
import { adviceSlotText } from '../../widget/advice/slot-copy.ts';
import { expectSound, overflow, violations } from './axe.ts';
import { walk } from './broken.ts';
import { at, test } from './browser.ts';
import { open, section, settled } from './diagnosis-page.ts';
import { pictures } from './framed.ts';
import { shiftOf, watchShifts } from './shifts.ts';
import { WHOLE } from './whole-journeys.ts';

const OTHER_PAGES = readdirSync(join(ROOT, 'site')).filter(
  (name) => name.endsWith('.html') && name !== 'index.html',
);

test.for(Object.entries(WHOLE))(
  '%s read whole, all of it unfolded, without violation',
  async ([, journey], { page }) => {
    await walk(page, journey);
    await expectSound(page);
  },
);

// Their places are counted by part, in a table that an EPCI does not have.
test.for(['departement=59', 'region=27'])(
  'a territory, %s, all of it unfolded, is no wider than 320 px, without violation',
  async (asked, { page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await walk(page, { ...WHOLE['a territory'], address: `territoire.html?${asked}` });
    expect([await violations(page), await overflow(page)]).toEqual([[], 0]);
  },
);

test('a page that is not there, without violation', async ({ page }) => {
  await page.goto(at('404.html'));
  // In light alone: it has no colour of its own, and axe takes the browser's dark ground for white.
  expect(await violations(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 640 });
  expect([await violations(page), await overflow(page)]).toEqual([[], 0]);
});

test.for(OTHER_PAGES)('%s without violation', async (name, { page }) => {
  await page.goto(at(name));
  await page.getByRole('heading', { level: 1 }).waitFor();
  await expectSound(page);
});

test.for([390, 1440])(
  'on a slow network, %i px wide, nothing jumps from the first word to the last',
  async (width, { page }) => {
    await page.setViewportSize({ width, height: 900 });
    // Each file comes once the page has been drawn without it.
    await page.route('**/data/**', async (route) => {
      await page.locator('.dn-skeleton, .dn-report').first().waitFor();
      await pictures(page);
      await route.continue();
    });
    await watchShifts(page);
    await open(page, '58194');
    await settled(page);
    expect(await shiftOf(page)).toBeLessThan(0.02);
  },
);

test('« Sur cette page » leads the keyboard to each part, whose address can be shared', async ({
  page,
}) => {
  await open(page, '58194');
  await settled(page);
  const contents = page.getByRole('navigation', { name: contentsTitle });
  for (const words of Object.values(contentsText.parts)) {
    await contents.getByRole('link', { name: words, exact: true }).focus();
    await page.keyboard.press('Enter');
    const title = page.locator(':focus');
    // Parts near the end are drawn once the reader comes near.
    await expect.poll(() => title.evaluate((node) => node.tagName), { message: words }).toBe('H2');
    expect(await title.evaluate((node) => node.getBoundingClientRect().bottom > 0), words).toBe(
      true,
    );
  }
  expect(new URL(page.url()).hash).toBe('#sources');
  expect(await section(page, adviceSlotText.title).count()).toBe(1);
  await page.goto(page.url().replace('#sources', '#questionnaire'));
  await page.reload();
  await page.locator(':focus', { hasText: readinessText.title }).waitFor();
});
