// A visitor on somebody else's page that has our widget: `host` fails its test when the guest was not
// polite, that is when anything was stored, added to the page's globals, moved, or asked elsewhere.
import type { Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import { test as base } from './browser.ts';

export interface Host {
  readonly page: Page;
  /** Opens a page of the other site: "hosts/bootstrap.html". */
  open(path: string): Promise<void>;
  /** From now on the visitor acts: focus and scroll may move. */
  act(): void;
  /** What the console has said so far, warnings and errors. */
  said(): readonly string[];
  /** Takes this from the console as said on purpose; anything else there fails the test. */
  expectSaid(words: string): Promise<void>;
}

/** Address of a page of the other site. */
export const hostAt = (path: string): string => new URL(path, inject('hosts')).href;

export const test = base.extend('host', async ({ visitor }, { onCleanup }): Promise<Host> => {
  const page = await visitor.newPage();
  const watched = await watch(page);
  let acting = false;
  onCleanup(async () => {
    await expectPolite(page, acting);
    expect(watched.requests, 'requests to others').toEqual([]);
    expect(watched.troubles, 'console of the host page').toEqual([]);
  });
  return {
    page,
    open: async (path) => {
      await page.goto(hostAt(path));
    },
    act: () => {
      acting = true;
    },
    said: () => watched.troubles,
    expectSaid: async (words) => {
      // Our own warnings come with their words, which are fetched.
      await expect.poll(() => watched.troubles.join('\n')).toContain(words);
      const at = watched.troubles.findIndex((said) => said.includes(words));
      watched.troubles.splice(at, 1);
    },
  };
});

interface Watched {
  /** Addresses asked of anybody but the host and our data. */
  readonly requests: string[];
  /** Everything said in the console, warnings included, and uncaught errors. */
  readonly troubles: string[];
}

async function watch(page: Page): Promise<Watched> {
  const allowed = new Set([inject('hosts'), inject('site')].map((site) => new URL(site).origin));
  const requests: string[] = [];
  const troubles: string[] = [];
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (protocol !== 'data:' && !allowed.has(origin)) requests.push(request.url());
  });
  page.on('console', (message) => {
    // A browser looks for an icon by itself.
    if (message.location().url.endsWith('/favicon.ico')) return;
    if (['error', 'warning'].includes(message.type())) troubles.push(message.text());
  });
  page.on('pageerror', (error) => troubles.push(error.message));
  // Runs before any script of the page: its own globals, and whatever moves by itself.
  await page.addInitScript(() => {
    const before = new Set(Object.getOwnPropertyNames(globalThis));
    const moved: string[] = [];
    addEventListener('scroll', () => moved.push(`scroll to ${scrollY}`), { capture: true });
    addEventListener('focusin', ({ target }) => moved.push(`focus on ${String(target)}`), true);
    Object.defineProperty(globalThis, Symbol.for('before'), { value: { before, moved } });
  });
  return { requests, troubles };
}

/** Names added to the window of the page since it began, and its moves by itself. */
const traces = (page: Page): Promise<{ globals: string[]; moved: string[] }> =>
  page.evaluate(() => {
    const { before, moved } = Reflect.get(globalThis, Symbol.for('before'));
    const globals = Object.getOwnPropertyNames(globalThis).filter(
      // Frames are named by their number.
      (name) => !before.has(name) && !/^\d+$/.test(name),
    );
    return { globals, moved };
  });

async function expectPolite(page: Page, acting: boolean): Promise<void> {
  expect(await page.context().cookies(), 'cookies').toEqual([]);
  // A frame that is still far below has no document to ask, and would keep the question for ever.
  const loaded = page.frames().filter((frame) => frame.url().startsWith('http'));
  for (const frame of loaded) {
    await frame.waitForSelector('body', { state: 'attached' });
    const kept = await frame.evaluate(async () => {
      try {
        return [
          ...Object.keys(localStorage),
          ...Object.keys(sessionStorage),
          ...(await indexedDB.databases()).map(({ name }) => name ?? ''),
          ...(await caches.keys()),
        ];
      } catch {
        // Refused to frames of another site, in a sandbox, or still empty: nothing can be kept there.
        return [];
      }
    });
    expect(kept, `kept by ${frame.url()}`).toEqual([]);
  }
  const { globals, moved } = await traces(page);
  expect(globals, 'globals added').toEqual([]);
  if (!acting) expect(moved, 'moved by itself').toEqual([]);
}
