// Pages in every state but the best, light, dark, narrow and in forced colours: nothing for axe to say while they wait, fail,
// ask or have nothing to show. Read whole: whole-pages.test.ts; without their program: missing-programs.test.ts.
import type { Page } from 'playwright-core';
import { listText } from '../../site/territory/copy.ts';
import { searchText, stateText } from '../../ui/copy.ts';
import { adviceSlotText } from '../../widget/advice/slot-copy.ts';
import { expectSound } from './axe.ts';
import { walk } from './broken.ts';
import { at, test } from './browser.ts';
import { field, open, sentence } from './diagnosis-page.ts';

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

test.for([
  ['a territory that does not exist', 'territoire.html?epci=999999999'],
  ['codes that are none of a territory', 'territoire.html?communes=58194.99999.13055'],
  ['communes to compare that do not exist', 'comparer.html?communes=58194,99999,nevers'],
  ['a plan that came by a link, damaged', '?commune=58194#plan=1&a=reunir-acteurs..&r=salle.zzz'],
] as const)('%s, without violation', async ([, address], { page }) => {
  await walk(page, { address, act: async () => {}, whole: ['h1:not(.dn-waiting)'] });
  await expectSound(page);
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
