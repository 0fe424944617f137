// Keeping the data for a day without network must cost one request a file, whatever the network does:
// browsers list every fetch, failed ones too, so that asking again for each one listed would never end.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keepOffline } from '../../site/offline/keep-offline.ts';

const FILES = ['model', 'manifest', 'communes/58'].map(
  (name) => new URL(`data/${name}.json`, document.baseURI).href,
);

/** A browser: it tells the observer of what was read, then of each fetch once it has ended. */
let list: (names: readonly string[]) => void = () => undefined;

beforeEach(() => {
  const ready = Promise.resolve();
  vi.stubGlobal('navigator', {
    serviceWorker: { register: () => ready, ready, controller: {}, addEventListener: () => ready },
  });
  vi.stubGlobal(
    'PerformanceObserver',
    class {
      constructor(
        callback: (list: { getEntries: () => readonly { readonly name: string }[] }) => void,
      ) {
        list = (names) => callback({ getEntries: () => names.map((name) => ({ name })) });
      }
      observe() {
        list([...FILES, new URL('assets/main.js', document.baseURI).href]);
      }
    },
  );
});
afterEach(() => vi.unstubAllGlobals());

test.each([
  ['answers', () => Promise.resolve(new Response('{}'))],
  ['is cut', () => Promise.reject(new TypeError('Failed to fetch'))],
  ['refuses', () => Promise.resolve(new Response('', { status: 503 }))],
])('each data file is asked once when the network %s', async (_, answer) => {
  const asked: string[] = [];
  vi.stubGlobal('fetch', (name: string) => {
    asked.push(name);
    // Stops what would not stop: the test then fails on what was asked.
    if (asked.length < 50) setTimeout(() => list([name]));
    return answer();
  });
  keepOffline();
  await vi.waitFor(() => expect(asked.length).toBeGreaterThan(0));
  for (let turn = 0; turn < 60; turn++) await new Promise((resolve) => setTimeout(resolve));
  expect(asked).toEqual(FILES);
});
