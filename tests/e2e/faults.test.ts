// Each request of a diagnosis hangs, then fails: one after the other, all of them. And what visitors do meanwhile:
// change their mind, go back, forbid storage. Other ways to fail, as long, are in tests/faults (`npm run faults`).
import { expect } from 'vitest';
import { breakEach, said } from './broken.ts';
import { at, test } from './browser.ts';
import { open, sentence, settled } from './diagnosis-page.ts';

test('each file hangs, then fails: something is read meanwhile, and a press or two mend it', async ({
  visitor,
}) => {
  const files = await breakEach(visitor, '?commune=58194', async (route, released) => {
    await released;
    await route.abort();
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
