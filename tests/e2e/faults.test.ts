// Each request of a diagnosis hangs, then fails: one after the other, all of them. And what visitors do meanwhile:
// change their mind, go back, forbid storage. Other ways to fail, as long, are in tests/faults (`npm run faults`).
import type { Route } from 'playwright-core';
import puppeteer from 'puppeteer-core';
import { expect, inject } from 'vitest';
import { myCommunesText } from '../../site/my-communes/copy.ts';
import { breakEach, type Journey, release, said, walk } from './broken.ts';
import { at, test } from './browser.ts';
import { field, open, proposals, sentence, settled } from './diagnosis-page.ts';
import { pictures } from './framed.ts';
import { WHOLE } from './whole-journeys.ts';

const OPENED: Journey = {
  address: '?commune=58194',
  act: async () => {},
  whole: ['.dn-report[aria-busy=false]', '.dn-venue', '.dn-action'],
};

test('each file hangs, then fails: something is read meanwhile, and a press or two mend it', async ({
  visitor,
}) => {
  const files = await breakEach(visitor, OPENED, {
    answer: async (request, released) => {
      await released;
      await request.fail('Failed');
    },
    until: 'pressed',
  });
  expect(files.length).toBeGreaterThan(10);
});

test('a commune left while it was on its way never comes back over the next one', async ({
  page,
}) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await open(page, '58194');
  await settled(page);
  const nevers = await said(page);
  await page.route('**/data/communes/35.json', async (route) => {
    await held;
    await route.continue();
  });
  const asked = page.waitForRequest('**/data/communes/35.json');
  // As a link of the page does: its address changes, and the page follows.
  await page.evaluate(() => {
    history.pushState(null, '', '?commune=35238');
    dispatchEvent(new PopStateEvent('popstate'));
  });
  await asked;
  await page.goBack();
  await expect.poll(() => said(page)).toBe(nevers);
  const answered = page.waitForResponse('**/data/communes/35.json');
  release();
  await answered;
  await page.goForward();
  await sentence(page).getByText('Rennes').waitFor();
  await page.goBack();
  await expect.poll(() => said(page)).toBe(nevers);
});

test('left for another page and come back to, it reads the same', async ({ page }) => {
  await open(page, '58194');
  await settled(page);
  const nevers = await said(page);
  await page.goto(at('methode.html'));
  await page.goBack();
  await expect.poll(() => said(page)).toBe(nevers);
});

test('given back by the browser as it was left, it reads the same, and answers', async () => {
  // Playwright turns off that cache of whole pages; Puppeteer does not.
  const browser = await puppeteer.launch({
    executablePath: inject('chromium'),
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    const page = await browser.newPage();
    const text = () => page.$eval('.dn-sentence', (node) => node.textContent ?? '');
    await page.goto(at('?commune=58194'));
    await page.waitForSelector('.dn-report[aria-busy=false]');
    const nevers = await text();
    await page.evaluate(() => Reflect.set(window, 'isTheSame', true));
    await page.goto(at('methode.html'));
    await page.goBack();
    await page.waitForSelector('.dn-report[aria-busy=false]');
    expect(await page.evaluate(() => Reflect.get(window, 'isTheSame'))).toBe(true);
    expect(await text()).toBe(nevers);
    await page.click('[role=combobox]', { count: 3 });
    await page.keyboard.type('35238');
    await page.waitForSelector('[role=option]');
    await page.keyboard.press('Enter');
    await expect.poll(text).toMatch(/^À\sRennes/);
  } finally {
    await browser.close();
  }
});

test('where the browser forbids any storage, the diagnosis is whole', async ({ page, visitor }) => {
  await open(page, '58194');
  await settled(page);
  const nevers = await said(page);
  const other = await visitor.newPage();
  const errors: string[] = [];
  other.on('pageerror', ({ message }) => errors.push(message));
  await other.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('Access is denied', 'SecurityError');
        },
      });
    }
  });
  await open(other, '58194');
  await expect.poll(() => said(other)).toBe(nevers);
  expect(errors).toEqual([]);
});

test('each file of a search comes once something else was typed: its proposals are never seen', async ({
  visitor,
}) => {
  const page = await visitor.newPage();
  const { files } = await walk(page, WHOLE['a search that finds near names']);
  const lists = files.filter((url) => /\/(search|spelling)\//.test(url));
  expect(lists.length).toBeGreaterThan(2);
  let held: Route | null = null;
  let awaited = '';
  await page.route(
    ({ href }) => href === awaited,
    (route) => {
      awaited = '';
      held = route;
    },
  );
  for (const file of lists) {
    held = null;
    awaited = file;
    await open(page);
    await field(page).fill('sait etiene');
    await expect.poll(() => held, { message: file }).not.toBeNull();
    await field(page).fill('rennes');
    await proposals(page).getByText('Ille-et-Vilaine').waitFor();
    const right = await proposals(page).allInnerTexts();
    await release(held);
    await pictures(page);
    expect(await proposals(page).allInnerTexts(), file).toEqual(right);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await sentence(page).getByText('Rennes').waitFor();
  }
});

test('where storage is full, the diagnosis is whole, and « garder » says that it could not', async ({
  browser,
}) => {
  const visitor = await browser.newContext({ locale: 'fr-FR' });
  try {
    const page = await visitor.newPage();
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    // What the browser keeps for the site, files of the service worker included, and what the page itself keeps.
    const devtools = await visitor.newCDPSession(page);
    await devtools.send('Storage.overrideQuotaForOrigin', {
      origin: new URL(at()).origin,
      quotaSize: 1,
    });
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
      };
    });
    for (const _ of ['first visit', 'with its service worker, if it could be kept']) {
      await open(page, '58194');
      await settled(page);
      await sentence(page).getByText('Nevers').waitFor();
      await page.getByRole('button', { name: myCommunesText.keep }).click();
      await page.getByText(myCommunesText.refused).waitFor();
    }
    expect(errors).toEqual([]);
  } finally {
    await visitor.close();
  }
});
