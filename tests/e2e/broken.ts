// One request of a page is broken in one way; the others pass. What is mended reads as if nothing had happened.
import type { BrowserContext, Page, Route } from 'playwright-core';
import { expect } from 'vitest';
import { stateText } from '../../ui/copy.ts';
import { at } from './browser.ts';
import { type PausedRequest, requestPauser } from './paused-requests.ts';

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
  readonly answer: (
    request: PausedRequest,
    released: Promise<void>,
    page: Page,
  ) => Promise<unknown>;
  /** Of programs alone, and until the page is loaded again: those of a release that is gone. Otherwise, once a file. */
  readonly isGone?: boolean;
  /** Whatever the browser kept, it has no more. */
  readonly isOffline?: boolean;
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
  { answer, isGone = false, isOffline = false }: Fault,
): Promise<readonly string[]> {
  const page = await visitor.newPage();
  const { healthy, files: all } = await walk(page, journey);
  const files = isGone ? all.filter((url) => url.endsWith('.js')) : all;
  let isBroken = false;
  let isMet = false;
  page.on('request', (request) => {
    if (isMet && request.isNavigationRequest() && request.frame() === page.mainFrame())
      isBroken = false;
  });
  const pause = await requestPauser(page, !isOffline);
  for (const file of files) {
    let release = () => {};
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    isMet = false;
    isBroken = true;
    await pause(file, (request) => {
      if (!isBroken) return request.pass();
      isBroken = isGone;
      isMet = true;
      return answer(request, released, page);
    });
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
 * asks again, then loads the page again; at once for a program that is gone, of which the page says that it is the way.
 */
async function heals(
  page: Page,
  { act }: Journey,
  healthy: string,
  file: string,
  isGone = false,
): Promise<void> {
  const { retry, reload } = stateText;
  let ways = isGone ? [reload, retry] : [retry, reload];
  await expect
    .poll(
      async () => {
        const hasPressed = await page.evaluate(pressFirst, ways);
        if (hasPressed) ways = [reload, retry];
        await act(page);
        return said(page);
      },
      { message: file },
    )
    .toBe(healthy);
}

/** In the page: presses the first button or link in sight that bears one of these names. @returns whether there is one */
function pressFirst(names: readonly string[]): boolean {
  const shown = [...document.querySelectorAll<HTMLElement>('main button, main a')].filter((way) =>
    way.checkVisibility({ visibilityProperty: true }),
  );
  const [way] = names.flatMap((name) =>
    shown.filter(({ textContent }) => textContent?.includes(name)),
  );
  way?.click();
  return way !== undefined;
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
  const pause = await requestPauser(page);
  for (const file of files) {
    const met: PausedRequest[] = [];
    await pause(file, (request) => (met.push(request) > 1 ? request.pass() : undefined));
    await page.goto(at(from.address), { waitUntil: 'commit' });
    await asked(page, from, () => met.length > 0, file);
    // As a link of the page does: its address changes, and the page follows.
    await page.evaluate((address) => {
      history.pushState(null, '', address);
      dispatchEvent(new PopStateEvent('popstate'));
    }, at(to.address));
    await page.evaluate(recordTitles);
    const answered = page.waitForResponse(file);
    await met[0]?.pass();
    await (await answered).finished();
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
