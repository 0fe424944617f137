// One request of a page is broken in one way; the others pass. What is mended reads as if nothing had happened.
import type { BrowserContext, Page, Route } from 'playwright-core';
import { expect } from 'vitest';
import { pageText } from '../../site/copy.ts';
import { stateText } from '../../ui/copy.ts';
import { at } from './browser.ts';

/** A page that a visitor reads whole. */
export interface Journey {
  readonly address: string;
  /** What the visitor does to have all of it: once again where the page lost it. */
  readonly act: (page: Page) => Promise<void>;
  /** On the page once nothing more is on its way. */
  readonly whole: readonly string[];
}

export interface Fault {
  /** How a request is answered instead; `released` resolves once the page was looked at meanwhile. */
  readonly answer: (route: Route, released: Promise<void>) => Promise<void>;
  /** Of programs alone, and until the page is loaded again: those of a release that is gone. Otherwise, once a file. */
  readonly isGone?: boolean;
}

/** All that a visitor reads. */
export const said = (page: Page): Promise<string> => page.locator('main').innerText();

/** Programs and data, but not those of a frame, which is a page of its own. */
const isFile = (url: string) => /\.(js|json)$/.test(url);

/** Opens a journey and acts until it is whole. @returns what it says then, and the files it asked for, in their order */
export async function walk(page: Page, { address, act, whole }: Journey) {
  const files = new Set<string>();
  const asked = new Set<unknown>();
  page.on('request', (request) => {
    asked.add(request);
    const own = request.frame() === page.mainFrame();
    if (own && isFile(request.url())) files.add(request.url());
  });
  page.on('requestfinished', (request) => asked.delete(request));
  page.on('requestfailed', (request) => asked.delete(request));
  await page.goto(at(address));
  let before = '';
  await expect
    .poll(async () => {
      await act(page);
      const shown = await Promise.all(whole.map((one) => page.locator(one).first().isVisible()));
      const now = await said(page);
      const still = now === before && asked.size === 0;
      before = now;
      return still ? whole.filter((_, n) => !shown[n]) : ['on its way'];
    })
    .toEqual([]);
  return { healthy: before, files: [...files] };
}

/** Breaks each program and each file of the data that a journey asks for, one after the other, on one page. */
export async function breakEach(
  visitor: BrowserContext,
  journey: Journey,
  { answer, isGone = false }: Fault,
): Promise<readonly string[]> {
  const page = await visitor.newPage();
  const { healthy, files: all } = await walk(page, journey);
  const files = isGone ? all.filter((url) => url.endsWith('.js')) : all;
  let broken = '';
  let isMet = false;
  let released = Promise.resolve();
  page.on('request', (request) => {
    if (isMet && request.isNavigationRequest() && request.frame() === page.mainFrame()) broken = '';
  });
  await page.route(
    ({ href }) => href === broken,
    async (route) => {
      if (!isGone) broken = '';
      isMet = true;
      await answer(route, released);
    },
  );
  for (const file of files) {
    let release = () => {};
    released = new Promise<void>((resolve) => {
      release = resolve;
    });
    isMet = false;
    broken = file;
    await page.goto(at(journey.address), { waitUntil: 'commit' });
    await asked(page, journey, () => isMet, file);
    // Something is to be read while it is awaited.
    await expect.poll(() => said(page), { message: file }).not.toBe('');
    release();
    await heals(page, journey, healthy, file, isGone);
  }
  return files;
}

/** Acts until a file is asked for. */
async function asked(page: Page, { act }: Journey, isMet: () => boolean, file: string) {
  await expect
    .poll(
      async () => {
        if (!isMet()) await act(page);
        return isMet();
      },
      { message: file },
    )
    .toBe(true);
}

/**
 * Presses what is offered to mend the page, until it says what is expected. Where both are offered, as a reader does:
 * asks again, but for a program that is gone, of which the page says that loading it again is the way.
 */
async function heals(
  page: Page,
  { act }: Journey,
  healthy: string,
  file: string,
  isGone = false,
): Promise<void> {
  const retry = page.getByRole('button', { name: stateText.retry }).first();
  const reload = page
    .getByRole('button', { name: stateText.reload })
    .or(page.getByRole('link', { name: pageText.reload }))
    .first();
  const seen = async () => {
    for (const way of isGone ? [reload, retry] : [retry, reload]) {
      if (await way.isVisible()) return way.elementHandle({ timeout: 2_000 }).catch(() => null);
    }
    return null;
  };
  await expect
    .poll(
      async () => {
        // At once: it may go away by itself, and leave its place to another button.
        await page.evaluate((node) => node instanceof HTMLElement && node.click(), await seen());
        await act(page);
        return said(page);
      },
      { message: file },
    )
    .toBe(healthy);
}

/** Answers the files that a journey asks for in the reverse order: the last one asked for comes first, until none waits. */
export async function answerLastFirst(visitor: BrowserContext, journey: Journey): Promise<void> {
  const page = await visitor.newPage();
  const { healthy } = await walk(page, journey);
  const waiting: Route[] = [];
  await page.route(
    ({ href }) => isFile(href),
    (route) => void waiting.push(route),
  );
  await page.goto(at(journey.address), { waitUntil: 'commit' });
  await expect
    .poll(async () => {
      await release(waiting.pop() ?? null);
      await journey.act(page);
      return waiting.length === 0 ? said(page) : '';
    })
    .toBe(healthy);
}

/**
 * Leaves a journey for another of the same page while one of its files is on its way, each in turn, then comes back.
 * @returns the files, and what the title said of the first after it was left
 */
export async function leaveWhileAwaited(visitor: BrowserContext, from: Journey, to: Journey) {
  const page = await visitor.newPage();
  const { healthy: other } = await walk(page, to);
  const { healthy: first, files: all } = await walk(page, from);
  const title = await page.title();
  const files = all.filter((url) => url.includes('/data/'));
  const stale: string[] = [];
  let awaited = '';
  let held: Route | null = null;
  await page.route(
    ({ href }) => href === awaited,
    (route) => {
      awaited = '';
      held = route;
    },
  );
  for (const file of files) {
    held = null;
    awaited = file;
    await page.goto(at(from.address), { waitUntil: 'commit' });
    await asked(page, from, () => held !== null, file);
    // As a link of the page does: its address changes, and the page follows.
    await page.evaluate((address) => {
      history.pushState(null, '', address);
      dispatchEvent(new PopStateEvent('popstate'));
    }, at(to.address));
    await page.evaluate(recordTitles);
    await release(held);
    await heals(page, to, other, file);
    const titles = await page.evaluate(() => Reflect.get(window, 'titles'));
    if (titles.includes(title)) stale.push(file);
    await page.goBack();
    await heals(page, from, first, file);
  }
  return { files, stale };
}

/** In the page: what its title says from now on. */
function recordTitles(): void {
  const titles = [document.title];
  Reflect.set(window, 'titles', titles);
  const options = { childList: true, subtree: true, characterData: true };
  new MutationObserver(() => titles.push(document.title)).observe(document.head, options);
}

/** Lets a request go on, and waits for its answer. */
export async function release(route: Route | null): Promise<void> {
  await route?.continue();
  await (await route?.request().response())?.finished();
}
