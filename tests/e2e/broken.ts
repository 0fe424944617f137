// One request of a page at a time is broken in one way; the others pass. What is mended reads as if nothing had happened.
import type { BrowserContext, Page, Request, Route } from 'playwright-core';
import { expect } from 'vitest';
import { pageText } from '../../site/copy.ts';
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
  /** What was read before: its files are another journey's. */
  readonly after?: Omit<Journey, 'address'>;
  /** What the visitor asks for once more while it is on its way, beside the same address. */
  readonly again?: (page: Page) => Promise<void>;
  /** What the page of somebody else has beside or in our widget, for when it does not come: then they load their page again. */
  readonly fallback?: string;
}

export interface Fault {
  /** How a request is answered instead; `released` resolves once the page was looked at meanwhile. */
  readonly answer: (
    request: PausedRequest,
    released: Promise<void>,
    page: Page,
  ) => Promise<unknown>;
  /** Until when a file is broken: the page was looked at, the visitor pressed what mends it, or loaded the page again. */
  readonly until: 'looked at' | 'pressed' | 'loaded again';
  /** Of a release that is gone: its programs alone. */
  readonly isGone?: boolean;
  /** What mends it is pressed twice in a row: it is asked for once, or the last answer comes first. */
  readonly isTwice?: boolean;
  /** Whatever the browser kept, it has no more. */
  readonly isOffline?: boolean;
}

/** All that a visitor reads, in the page and in its frames. */
export async function said(page: Page): Promise<string> {
  const [main, ...frames] = page.frames();
  const texts = [
    main?.evaluate(shownText),
    ...frames.map((frame) => frame.evaluate(shownText).catch(() => '')),
  ];
  return (await Promise.all(texts)).join('\n').trim();
}

/** In a page of ours, of a frame, or of somebody else: what is read of ours there. */
function shownText(): string {
  const tag = document.querySelector('diagnostic-numerique');
  const shown =
    tag?.shadowRoot?.querySelector('.dn') ?? tag ?? document.querySelector('main') ?? document.body;
  if (!(shown instanceof HTMLElement)) return '';
  // What is in a field to be copied is read too.
  const copied = [...shown.querySelectorAll('textarea')].map(({ value }) => value);
  return [shown.innerText, ...copied].join('\n');
}

/** In the page: whether a style of its own did not come, or has nothing in it. */
const isUnstyled = () =>
  [...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')].some(({ sheet }) => {
    try {
      return !sheet?.cssRules.length;
    } catch {
      return true;
    }
  });

/** Programs, data and styles. */
const isFile = (url: string) => /\.(js|json|css)$/.test(url);
const isStyle = (url: string | null | undefined) => url?.endsWith('.css') === true;

/** The requests of a page that are on their way, from now on. */
function requestsOf(page: Page): ReadonlySet<Request> {
  const asked = new Set<Request>();
  page.on('request', (request) => asked.add(request));
  page.on('requestfinished', (request) => asked.delete(request));
  page.on('requestfailed', (request) => asked.delete(request));
  return asked;
}

/** Opens a journey and acts until it is whole. @returns what it says then, and the files it asked for, in their order */
export async function walk(page: Page, journey: Journey) {
  const files = new Set<string>();
  const asked = requestsOf(page);
  page.on('request', (request) => {
    if (isFile(request.url())) files.add(request.url());
  });
  await page.goto(at(journey.address));
  if (journey.after) {
    await wholeText(page, journey.after, asked);
    files.clear();
  }
  return { healthy: await wholeText(page, journey, asked), files: [...files] };
}

/** Acts until it is whole and nothing is on its way. @returns what it says then */
async function wholeText(
  page: Page,
  { act, whole }: Omit<Journey, 'address'>,
  asked: ReadonlySet<Request>,
): Promise<string> {
  let before = '';
  await expect
    .poll(async () => {
      await act(page);
      const shown = await Promise.all(whole.map((one) => isShown(page, one)));
      const now = await said(page);
      const still = now === before && asked.size === 0;
      before = now;
      return still ? whole.filter((_, n) => !shown[n]) : ['on its way'];
    })
    .toEqual([]);
  return before;
}

/** Whether something is seen, in the page or in one of its frames. */
async function isShown(page: Page, selector: string): Promise<boolean> {
  const found = page.frames().map((frame) => frame.locator(selector).first().isVisible());
  return (await Promise.all(found)).includes(true);
}

/** The files of one page that were broken: one at a time. */
interface Breakage {
  readonly files: string[];
  /** The one that has not been mended yet. */
  current: string | null;
  /** Requests for the last one once it was mended, held where it is asked for twice in a row. */
  readonly again: PausedRequest[];
  /** To be called once the page was looked at while the current one is awaited. Resolves once it is answered. */
  release: (() => Promise<unknown>) | null;
}

/**
 * Breaks each program and each file of the data that a journey asks for, one at a time. Once one is mended, the next one
 * that the same page asks for is broken: a page is opened as often as it asks for files together, and not for each file.
 */
export async function breakEach(
  visitor: BrowserContext,
  journey: Journey,
  { answer, until, isOffline = false, isGone = false, isTwice = false }: Fault,
): Promise<readonly string[]> {
  const page = await visitor.newPage();
  const { healthy, files: all } = await walk(page, journey);
  const files = isGone ? all.filter((url) => url.endsWith('.js')) : all;
  const asked = requestsOf(page);
  const left = new Set(files);
  const pause = await requestPauser(page, !isOffline);
  while (left.size > 0) {
    const broken: Breakage = { files: [], current: null, again: [], release: null };
    let released = Promise.resolve();
    await pause([...left], async (request) => {
      const { url } = request;
      if (broken.current === null && left.delete(url)) {
        broken.current = url;
        broken.files.push(url);
        released = new Promise((resolve) => {
          broken.release = () => {
            resolve();
            return answered;
          };
        });
      }
      if (broken.current !== url && isTwice && url === broken.files.at(-1))
        return broken.again.push(request);
      if (broken.current !== url) return request.pass();
      const answered = answer(request, released, page);
      await answered;
      if (until === 'looked at' && broken.current === url) broken.current = null;
    });
    const mend = (request: Request) => {
      if (request.isNavigationRequest()) broken.current = null;
    };
    page.on('request', mend);
    await openAnew(page, journey);
    await healsEach(page, journey, healthy, broken, { until, isTwice }, asked);
    page.off('request', mend);
    // What the page may ask for once it is whole is not broken any more: nobody would see it mended.
    broken.current = 'none';
  }
  return files;
}

/** Opens its address as if for the first time: one with a fragment would be the same page still. */
async function openAnew(page: Page, { address }: Journey): Promise<void> {
  if (address.includes('#')) await page.goto('about:blank');
  await page.goto(at(address), { waitUntil: 'commit' });
}

/** Mends what is broken, one file after the other, until the page says what is expected. */
async function healsEach(
  page: Page,
  journey: Journey,
  healthy: string,
  broken: Breakage,
  { until, isTwice }: Pick<Fault, 'until' | 'isTwice'>,
  asked: ReadonlySet<Request>,
): Promise<void> {
  let count: number;
  do {
    count = broken.files.length;
    const mend = mender(page, until === 'loaded again', isTwice ? 2 : 1);
    await expect
      .poll(
        async () => {
          // Pressed as the network falls: the page of the browser is there instead, and is left once the network is back.
          if (page.url().startsWith('chrome-error:')) {
            await letGo(broken);
            await page.goto(at(journey.address));
          }
          for (const frame of page.frames())
            await frame.evaluate(stallWithout, broken.current).catch(() => {});
          // Something is to be read while it is awaited.
          if (broken.release && (await said(page)) === '') return '';
          await letGo(broken);
          const press = () => {
            if (until === 'pressed') broken.current = null;
          };
          // Nothing is said of a style: it comes as the visitor presses anything.
          const unstyled = isStyle(broken.files.at(-1)) && (await page.evaluate(isUnstyled));
          if (unstyled) {
            press();
            await page.evaluate(() => document.body.click());
          }
          const pressed = await mend(press);
          await lastFirst(page, broken.again);
          await journey.after?.act(page);
          // Asked for by what the visitor does, it is asked for again by the same.
          if (journey.after && broken.current !== null && asked.size === 0) press();
          await journey.act(page);
          const now = await said(page);
          const lines = now.split('\n');
          const isLost =
            // Nothing is offered beside the sentence: the small script that would is missing too.
            lines.includes(pageText.stalled) ||
            (journey.fallback !== undefined &&
              lines.includes(journey.fallback) &&
              broken.current !== null);
          if (isLost && !pressed && asked.size === 0) await page.reload();
          if (unstyled) return '';
          // Once another file is broken, it is its turn.
          if (broken.files.length > count) return healthy;
          return count > 0 ? now : '';
        },
        { message: broken.files.at(-1) ?? 'the first file' },
      )
      .toBe(healthy);
  } while (broken.files.length > count);
}

/** Answers all that is asked for by now, the last first. */
async function lastFirst(page: Page, held: PausedRequest[]): Promise<void> {
  if (held.length === 0) return;
  // Both presses have asked for what they ask. The page may be left meanwhile.
  await page.evaluate(() => {}).catch(() => {});
  while (held.length > 0) await held.pop()?.pass();
}

/** The page was looked at: the file that is awaited is answered. */
async function letGo(broken: Breakage): Promise<void> {
  const { release: answer } = broken;
  broken.release = null;
  await answer?.();
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

/** In the page: what it says after a while without one of the programs it begins with, which waits for none other, is said at once. */
function stallWithout(url: string | null): void {
  const name = url?.split('/').at(-1);
  if (!document.querySelector(`script[src$="/${name}"]:not([async]), link[href$="/${name}"]`))
    return;
  for (const animation of document.getAnimations())
    if (animation instanceof CSSAnimation && animation.animationName === 'stalled')
      animation.finish();
}

/** Mends a page until it says what is expected. */
async function heals(page: Page, { act }: Journey, healthy: string, file: string): Promise<void> {
  const mend = mender(page);
  await expect
    .poll(
      async () => {
        await mend();
        await act(page);
        return said(page);
      },
      { message: file },
    )
    .toBe(healthy);
}

/**
 * @returns how to press what is offered to mend the page, if anything is. Where both are offered, as a reader does: asks again,
 *   then loads the page again; at once for a program that is gone, of which the page says that it is the way
 */
function mender(page: Page, isGone = false, times = 1) {
  const { retry, reload } = stateText;
  let ways = isGone ? [reload, retry] : [retry, reload];
  return async (beforePress: () => void = () => {}): Promise<boolean> => {
    for (const frame of page.frames()) {
      const found = await frame.evaluateHandle(firstWay, ways).catch(() => null);
      const way = found?.asElement();
      if (!way) continue;
      ways = [reload, retry];
      beforePress();
      await way.evaluate((found, count) => {
        for (let n = 0; n < count; n++) if (found instanceof HTMLElement) found.click();
      }, times);
      return true;
    }
    return false;
  };
}

/** In the page: the first button or link in sight that bears one of these names. */
function firstWay(names: readonly string[]): HTMLElement | undefined {
  const tag = document.querySelector('diagnostic-numerique')?.shadowRoot;
  const around = tag ?? document.querySelector('main') ?? document.body;
  const shown = [...around.querySelectorAll<HTMLElement>('button, a')].filter((way) =>
    way.checkVisibility({ visibilityProperty: true }),
  );
  const [way] = names.flatMap((name) =>
    shown.filter(({ textContent }) => textContent?.includes(name)),
  );
  return way;
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
  await openAnew(page, journey);
  await expect
    .poll(async () => {
      await release(waiting.pop() ?? null);
      await journey.after?.act(page);
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
    await pause([file], (request) => (met.push(request) > 1 ? request.pass() : undefined));
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

/**
 * Each file of a journey is held while the visitor asks twice for the same: the same address, what opens a part, the same
 * press. Then it is answered, the last request for it first, and the page reads as if it had been asked for once.
 * @returns how often each was asked for meanwhile
 */
export async function askTwice(visitor: BrowserContext, journey: Journey) {
  const page = await visitor.newPage();
  /** Requests of the page that is open. */
  const times = new Map<string, number>();
  page.on('request', (request) => {
    times.set(request.url(), (times.get(request.url()) ?? 0) + 1);
  });
  let downloads = 0;
  page.on('download', () => downloads++);
  const { healthy, files } = await walk(page, journey);
  const expected = downloads;
  const left = new Set(files);
  const asked = new Map<string, number>();
  const pause = await requestPauser(page);
  while (left.size > 0) {
    const held: PausedRequest[] = [];
    const before = left.size;
    let current: string | null = null;
    await pause([...left], (request) => {
      if (current === null && left.delete(request.url)) current = request.url;
      return request.url === current ? held.push(request) : request.pass();
    });
    downloads = 0;
    times.clear();
    await openAnew(page, journey);
    let answered: number;
    do {
      answered = asked.size;
      await expect
        .poll(
          async () => {
            await journey.after?.act(page);
            await journey.act(page);
            if (current === null) return before > left.size ? said(page) : '';
            await askAgain(page, journey);
            asked.set(current, times.get(current) ?? 0);
            current = null;
            while (held.length > 0) await held.pop()?.pass();
            // Once it is answered, it is the turn of the next one.
            return healthy;
          },
          { message: [...asked.keys()].at(-1) ?? 'the first file' },
        )
        .toBe(healthy);
    } while (asked.size > answered);
    // What is asked for once it is whole is not held any more.
    current = 'none';
    const last = [...asked.keys()].at(-1);
    expect(await page.evaluate(doubledIds), last).toEqual([]);
    // The button is pressed at most twice for each file that was held.
    expect(downloads, last).toBeLessThanOrEqual(expected * (1 + 2 * (before - left.size)));
  }
  return asked;
}

/** The same address twice, each part shut and opened again twice, and what the journey has of its own. */
async function askAgain(page: Page, { again }: Journey): Promise<void> {
  await page.evaluate(() => {
    for (const _ of [1, 2]) {
      history.pushState(null, '', location.href);
      dispatchEvent(new PopStateEvent('popstate'));
    }
  });
  await again?.(page);
  for (const frame of page.frames()) await frame.evaluate(pressFolds).catch(() => {});
}

/** In the page: shuts and opens twice all that is open. */
async function pressFolds(): Promise<void> {
  const around = document.querySelector('diagnostic-numerique')?.shadowRoot ?? document;
  const titles = [...around.querySelectorAll<HTMLElement>('details[open] > summary')];
  for (const _ of ['shut', 'open', 'shut', 'open']) {
    for (const title of titles) title.click();
    // What opens is told to the page a turn later; without its style, it draws nothing.
    await new Promise((turn) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = turn;
      port2.postMessage(null);
    });
  }
}

/** In the page: identifiers that two elements bear. */
function doubledIds(): string[] {
  const around = document.querySelector('diagnostic-numerique')?.shadowRoot ?? document;
  const ids = [...around.querySelectorAll('[id]')].map(({ id }) => id);
  return ids.filter((id, n) => ids.indexOf(id) !== n);
}

/** Lets a request go on, and waits for its answer. */
export async function release(route: Route | null): Promise<void> {
  await route?.continue();
  await (await route?.request().response())?.finished();
}
