// Each file is asked for once, by the small programs that ask ahead or by the program itself, whichever comes first;
// on the site, in the pages of others, in a frame.
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { release } from './broken.ts';
import { at } from './browser.ts';
import { NEVERS, pictures } from './framed.ts';
import { test } from './host-page.ts';
import { FRAME, LOADER, openMade, TAG } from './made-host.ts';

const SEALED = TAG().replace('/v1/', '/v1.0.0/');
const CLASSIC = TAG().replace(' type="module"', '');

const WAYS: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  'the page of the site': (page) => page.goto(at('?commune=58194')),
  'the tag': (page) => openMade(page, TAG()),
  'the tag of a release': (page) => openMade(page, SEALED),
  'the tag without type="module", twice': (page) => openMade(page, CLASSIC + CLASSIC),
  'the tag on a page of the same site': async (page) => {
    await page.route('**/mairie.html', (route) =>
      route.fulfill({ contentType: 'text/html', body: `<!doctype html>${TAG()}` }),
    );
    await page.goto(at('mairie.html'));
  },
  'the loader': (page) => openMade(page, LOADER()),
  'the frame': (page) => openMade(page, FRAME()),
};
const FILES = ['communes/58.json', 'manifest.json', 'portraits/581.json'];

/** Waits until the diagnosis is on screen, here or in a frame. */
const shown = async (page: Page) => {
  await expect
    .poll(async () => {
      const counts = page.frames().map((frame) => frame.getByText(NEVERS).count());
      return (await Promise.all(counts)).reduce((all, count) => all + count);
    })
    .toBeGreaterThan(0);
};

test.for(Object.keys(WAYS))('%s: each file once, whichever comes first', async (way, { host }) => {
  const { page } = host;
  const asked: string[] = [];
  page.on('request', (request) => {
    const [, file] = /\/data\/(manifest.*|communes\/.*|portraits\/.*)/.exec(request.url()) ?? [];
    if (file) asked.push(file);
  });
  await WAYS[way]?.(page);
  await shown(page);
  await pictures(page);
  expect(asked.toSorted()).toEqual(FILES);
  // Once more, with nothing kept, and what asks ahead coming last of all.
  await page.context().clearCookies();
  const cache = await page.context().newCDPSession(page);
  await cache.send('Network.clearBrowserCache');
  await cache.send('Network.setCacheDisabled', { cacheDisabled: true });
  asked.length = 0;
  let late: Promise<unknown> = Promise.resolve();
  await page.route(/preload[\w-]*\.js$/, (route) => {
    late = shown(page).then(() => release(route));
  });
  await WAYS[way]?.(page);
  await shown(page);
  await late;
  await pictures(page);
  expect(asked.toSorted()).toEqual(FILES);
  // Nothing may be kept in a test: the site is told so, twice.
  if (way === 'the page of the site')
    for (const _ of [1, 2]) await host.expectSaid('Service Worker');
});
