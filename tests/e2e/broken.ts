// One request of a page is broken in one way, once; the others pass. What is mended reads as if nothing had happened.
import type { BrowserContext, Page, Route } from 'playwright-core';
import { expect } from 'vitest';
import { pageText } from '../../site/copy.ts';
import { stateText } from '../../ui/copy.ts';
import { at } from './browser.ts';
import { sentence, settled } from './diagnosis-page.ts';

/** How a request is answered instead; `released` resolves once the page was looked at meanwhile. */
export type Fault = (route: Route, released: Promise<void>) => Promise<void>;

/** All that a visitor reads. */
export const said = (page: Page): Promise<string> => page.locator('main').innerText();

/**
 * Breaks each program and each file of the data that a page asks for, one after the other, on one page.
 * @param whole waits until nothing more is on its way
 */
export async function breakEach(
  visitor: BrowserContext,
  address: string,
  fault: Fault,
  whole: (page: Page) => Promise<void> = settled,
): Promise<string[]> {
  const page = await visitor.newPage();
  const asked = new Set<string>();
  page.on('request', (request) => asked.add(request.url()));
  await page.goto(at(address));
  await sentence(page).waitFor();
  await whole(page);
  const healthy = await said(page);
  const files = [...asked].filter((url) => /\.(js|json)$/.test(url));
  let broken = '';
  let met = () => {};
  let released = Promise.resolve();
  await page.route(
    ({ href }) => href === broken,
    async (route) => {
      broken = '';
      met();
      await fault(route, released);
    },
  );
  for (const file of files) {
    let release = () => {};
    released = new Promise<void>((resolve) => {
      release = resolve;
    });
    const reached = new Promise<void>((resolve) => {
      met = resolve;
    });
    broken = file;
    await page.goto(at(address), { waitUntil: 'commit' });
    await reached;
    // Something is to be read while it is awaited.
    await expect.poll(() => said(page), { message: file }).not.toBe('');
    release();
    await heals(page, healthy, file);
  }
  return files;
}

/** Presses what is offered to mend the page, until it says what is expected. */
async function heals(page: Page, healthy: string, file: string): Promise<void> {
  const way = page
    .getByRole('button', { name: stateText.reload })
    .or(page.getByRole('button', { name: stateText.retry }))
    .or(page.getByRole('link', { name: pageText.reload }))
    .first();
  const seen = async () =>
    (await way.isVisible()) ? way.elementHandle({ timeout: 2_000 }).catch(() => null) : null;
  await expect
    .poll(
      async () => {
        // At once: it may go away by itself, and leave its place to another button.
        await page.evaluate((node) => node instanceof HTMLElement && node.click(), await seen());
        return said(page);
      },
      { message: file },
    )
    .toBe(healthy);
}
