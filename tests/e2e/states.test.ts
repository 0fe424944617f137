// Every page in every state, light, dark, narrow and in forced colours: nothing for axe to say. The home
// page and the diagnoses are in accessibility.test.ts; here are waiting, failing, unfolding, other pages.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { contentsTitle } from '../../site/contents/copy.ts';
import { pageText } from '../../site/copy.ts';
import { contentsText } from '../../site/diagnosis/copy.ts';
import { listText } from '../../site/territory/copy.ts';
import { readinessText } from '../../src/advice/words.ts';
import { ROOT } from '../../tools/dev/build.ts';
import { searchText, stateText } from '../../ui/copy.ts';
import { adviceSlotText } from '../../widget/advice/slot-copy.ts';
import { whatIfSlotText } from '../../widget/what-if/slot-copy.ts';
import { expectSound, overflow, violations } from './axe.ts';
import { walk } from './broken.ts';
import { at, test } from './browser.ts';
import { field, open, readDown, section, sentence, settled } from './diagnosis-page.ts';
import { pictures } from './framed.ts';
import { shiftOf, watchShifts } from './shifts.ts';
import { WHOLE } from './whole-journeys.ts';

const OTHER_PAGES = readdirSync(join(ROOT, 'site')).filter(
  (name) => name.endsWith('.html') && name !== 'index.html',
);

/** Those that a program draws; the others are written when the site is built. */
const DRAWN_PAGES = OTHER_PAGES.filter((name) =>
  readFileSync(join(ROOT, 'site', name), 'utf8').includes('id="app"'),
);

/** Answers the files of one folder with something that is no data. */
const damage = (page: Page, folder: string) =>
  page.route(`**/data/${folder}/*.json`, (route) => route.fulfill({ json: { format: 1 } }));

test('waiting for the data, without violation', async ({ page }) => {
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
  await open(page, '99999');
  await expectSound(page);
});

test('a damaged file, said and tried again, without violation', async ({ page }) => {
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
  await damage(page, 'actors');
  await open(page, '58194');
  await page.getByText(adviceSlotText.failed).waitFor();
  await expectSound(page);
});

test.for(Object.entries(WHOLE))(
  '%s read whole, all of it unfolded, without violation',
  async ([, journey], { page }) => {
    await walk(page, journey);
    await expectSound(page);
  },
);

test.for([
  ['a territory that does not exist', 'territoire.html?epci=999999999'],
  ['codes that are none of a territory', 'territoire.html?communes=58194.99999.13055'],
  ['communes to compare that do not exist', 'comparer.html?communes=58194,99999,nevers'],
  ['a plan that came by a link, damaged', '?commune=58194#plan=1&a=reunir-acteurs..&r=salle.zzz'],
])('%s, without violation', async ([, address], { page }) => {
  await page.goto(at(address));
  await page.getByRole('heading', { level: 1 }).and(page.locator(':not(.dn-waiting)')).waitFor();
  await page.waitForLoadState('networkidle');
  await expectSound(page);
});

test('a page that is not there, without violation', async ({ page }) => {
  await page.goto(at('404.html'));
  // In light alone: it has no colour of its own, and axe takes the browser's dark ground for white.
  expect(await violations(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 640 });
  expect([await violations(page), await overflow(page)]).toEqual([[], 0]);
});

test.for([
  ['communes', 'territoire.html?epci=245804406'],
  ['contours', 'territoire.html?epci=245804406'],
  ['contours', 'observatoire.html'],
  ['actors', 'comparer.html?communes=58194'],
] as const)(
  '%s that cannot be read in %s, without violation',
  async ([folder, address], { page }) => {
    await damage(page, folder);
    await page.goto(at(address));
    await page.getByRole('button', { name: stateText.retry }).waitFor();
    await expectSound(page);
  },
);

test.for([
  [
    'wrong lines and a name that several bear',
    '58194\nZzyzx\nSaint-Denis',
    /n’est ni un code ni un nom/,
  ],
  ['codes that may be postal codes', '13001\n13002\n13008', /13001 est le code INSEE/],
] as const)('a pasted list: %s, without violation', async ([, list, told], { page }) => {
  await page.goto(at('territoire.html'));
  await page.getByText(listText.summary).click();
  await page.getByLabel(listText.label).fill(list);
  await page.getByRole('button', { name: listText.read }).click();
  await page.getByText(told).waitFor();
  await expectSound(page);
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

test('what the search has to say, nothing found then no network, without violation', async ({
  page,
}) => {
  await open(page);
  await field(page).fill('zzyzx');
  await page.getByText(searchText.none('zzyzx')).waitFor();
  await expectSound(page);
  // Not a route that fails: the console would tell it, and no test may leave an error there.
  await page.route('**/data/search/**', (route) => route.fulfill({ json: { format: 1 } }));
  await field(page).fill('bourges');
  await page.getByText(searchText.unreachable).waitFor();
  await expectSound(page);
});

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
  await page.getByRole('button', { name: stateText.reload }).click();
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
  await page.getByRole('button', { name: stateText.reload }).click();
  await expect.poll(() => field.inputValue()).toBe('nevers');
  // As after « Réessayer », the visitor is back in the field.
  await page
    .getByRole('option', { name: /Nevers/ })
    .first()
    .waitFor();
});
