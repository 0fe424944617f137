// A program that does not come: of a page, of one of its parts, of the search. What is said then, with nothing for axe to say,
// and what a press brings back.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page, Route } from 'playwright-core';
import { expect } from 'vitest';
import { pageText } from '../../site/copy.ts';
import { councilSlotText } from '../../site/council/slot-copy.ts';
import { ROOT } from '../../tools/dev/build.ts';
import { stateText } from '../../ui/copy.ts';
import { frameStalled, frameStalledLink } from '../../widget/frame/copy.ts';
import { whatIfSlotText } from '../../widget/what-if/slot-copy.ts';
import { expectSound, violations } from './axe.ts';
import { at, test } from './browser.ts';
import { open, readDown, sentence, settled } from './diagnosis-page.ts';
import { LOADER, openMade, TAG } from './made-host.ts';

/** Those that a program draws; the others are written when the site is built. */
const DRAWN_PAGES = readdirSync(join(ROOT, 'site')).filter(
  (name) =>
    name.endsWith('.html') &&
    name !== 'index.html' &&
    readFileSync(join(ROOT, 'site', name), 'utf8').includes('id="app"'),
);

/** In the page: whether what stands there was shown as soon as it was known that nothing comes, and not after a while. */
const isToldAtOnce = (note: Element) => getComputedStyle(note).animationName === 'none';

/** What follows the "#" is the plan of the visitor: loading the page again keeps it. */
const WITH_PLAN = './?commune=58194#plan=1&r=role.n';

test.for([WITH_PLAN, ...DRAWN_PAGES])(
  '%s, its program missing: a sentence and a button that loads it again, never a blank',
  async (name, { visitor }) => {
    // A page of its own: the console rightly tells what is missing.
    const page = await visitor.newPage();
    // All but the small one that comes beside them.
    const programs = /\/assets\/(?!preload-)[^/]*\.js$/;
    await page.route(programs, (route) =>
      route.fulfill({ status: 404, contentType: 'text/html', body: '' }),
    );
    await page.goto(at(name));
    const stalled = page.getByText(pageText.stalled);
    await stalled.waitFor();
    await expect.poll(() => stalled.evaluate(isToldAtOnce)).toBe(true);
    // Its title is part of what is missing.
    expect(await violations(page)).toEqual(['page-has-heading-one: <html lang="fr">']);
    await page.unroute(programs);
    await page.getByRole('button', { name: pageText.reload }).click();
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await stalled.count()).toBe(0);
    expect(page.url()).toBe(at(name));
  },
);

test.for([WITH_PLAN, ...DRAWN_PAGES])(
  '%s, neither its program nor its style there, its small script late: nothing to press until a press keeps the plan',
  async (name, { visitor }) => {
    const page = await visitor.newPage();
    const missing = /\/assets\/(?!preload-)[^/]*\.(js|css)$/;
    await page.route(missing, (route) => route.fulfill({ status: 404, body: '' }));
    const script: Route[] = [];
    await page.route('**/assets/preload-*.js', (route) => void script.push(route));
    await page.goto(at(name), { waitUntil: 'commit' });
    await page.getByText(pageText.stalled).waitFor();
    await expect.poll(() => script.length).toBe(1);
    const reload = page.getByText(pageText.reload);
    expect(await reload.isVisible()).toBe(false);
    await script[0]?.continue();
    await reload.waitFor();
    await page.unroute(missing);
    await reload.click();
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(page.url()).toBe(at(name));
  },
);

test.for(['./?commune=58194', ...DRAWN_PAGES])(
  '%s, its program there and its data late: nothing is told missing',
  async (name, { visitor }) => {
    const page = await visitor.newPage();
    await page.route('**/data/**', () => {});
    await page.goto(at(name), { waitUntil: 'load' });
    const told = await page
      .locator('.stalled')
      .evaluateAll((notes) => notes.map((note) => getComputedStyle(note).animationName));
    expect(told).not.toContain('none');
  },
);

/** What the frame of a commune or of a territory leads to when its program fails. */
const FRAMED = {
  '?commune=58194': './?commune=58194',
  '?territoire=region-27&theme=sombre': 'territoire.html?region=27',
  '': './',
};
const BROKEN = {
  'not there': { status: 404, contentType: 'text/html', body: '' },
  empty: { contentType: 'text/javascript', body: '' },
  'cut short': { contentType: 'text/javascript', body: 'import{t as e}from"./diagnostic' },
};

test.for(
  Object.entries(BROKEN).flatMap(([how, answer]) =>
    Object.entries(FRAMED).map(([query, leads]) => ({ how, answer, query, leads })),
  ),
)(
  'the page of the frame "$query", its program $how: a sentence, and a link to the same on the site',
  async ({ answer, query, leads }, { visitor }) => {
    const page = await visitor.newPage();
    await page.route(/\/embed-[\w-]+\.js$/, (route) => route.fulfill(answer));
    await page.goto(at(`v1/embed.html${query}`));
    const stalled = page.getByText(frameStalled);
    await stalled.waitFor();
    await expect.poll(() => stalled.evaluate(isToldAtOnce)).toBe(true);
    await page.getByRole('link', { name: frameStalledLink }).click();
    await page.waitForURL(at(leads));
  },
);

test.for(Object.entries(BROKEN))(
  'the loader, the program of its frame %s: the frame says so, and leads the whole window to the site',
  async ([, answer], { visitor }) => {
    const page = await visitor.newPage();
    await page.route(/\/embed-[\w-]+\.js$/, (route) => route.fulfill(answer));
    await openMade(page, LOADER());
    const frame = page.frameLocator('iframe');
    await frame.getByText(frameStalled).waitFor();
    expect(await page.getByRole('link').count()).toBe(1);
    await frame.getByRole('link', { name: frameStalledLink }).click();
    await page.waitForURL(at('?commune=58194'));
  },
);

test.for(['diagnostic-numerique.js', 'v1/diagnostic-numerique.js'])(
  'the tag, %s missing: what its page wrote in it is read',
  async (name, { visitor }) => {
    const page = await visitor.newPage();
    await page.route(`**/${name}`, (route) => route.fulfill({ status: 404, body: '' }));
    await openMade(page, TAG());
    await page.getByRole('link').click();
    await page.waitForURL(at('?commune=58194'));
  },
);

/** Presses the button and waits for the new page: the old one has the same words, and the same field. */
async function reload(page: Page): Promise<void> {
  const loaded = page.waitForEvent('load');
  await page.getByRole('button', { name: stateText.reload }).click();
  await loaded;
}

test('a part whose program is gone says so, then proposes to load the page again', async ({
  visitor,
}) => {
  const page = await visitor.newPage();
  await open(page, '58194');
  await settled(page);
  await page.route('**/assets/WhatIf-*.js', (route) =>
    route.fulfill({ status: 404, contentType: 'text/html', body: '' }),
  );
  await readDown(page);
  await page.locator('summary', { hasText: whatIfSlotText.open }).click();
  await page.getByText(whatIfSlotText.failed).waitFor();
  await page.getByRole('button', { name: stateText.retry }).click();
  await page.getByText(stateText.outdated).waitFor();
  await expectSound(page);
  await page.unroute('**/assets/WhatIf-*.js');
  await reload(page);
  await sentence(page).waitFor();
  expect(new URL(page.url()).searchParams.get('commune')).toBe('58194');
});

test('a search whose program is gone proposes to load the page again, and what was typed is there', async ({
  visitor,
}) => {
  const page = await visitor.newPage();
  await page.route('**/assets/suggest-*.js', (route) =>
    route.fulfill({ status: 404, contentType: 'text/html', body: '' }),
  );
  await page.goto(at());
  const field = page.getByRole('combobox');
  await field.fill('nevers');
  await page.getByText(stateText.outdated).waitFor();
  await expectSound(page);
  await page.unroute('**/assets/suggest-*.js');
  await reload(page);
  await expect.poll(() => field.inputValue()).toBe('nevers');
  // What listens comes a little later.
  await expect
    .poll(async () => {
      // As after « Réessayer », the visitor is back in the field.
      return page.getByRole('option', { name: /Nevers/ }).count();
    })
    .toBeGreaterThan(0);
});

test('a style that failed is asked for again with the part that waits for it', async ({
  visitor,
}) => {
  const page = await visitor.newPage();
  await page.route('**/assets/downloads-*.css', (route) => route.abort());
  await page.goto(at('?commune=58194'));
  await sentence(page).waitFor();
  await readDown(page);
  await page.locator('summary', { hasText: councilSlotText.open }).click();
  const retry = page.getByRole('button', { name: stateText.retry }).first();
  await retry.waitFor();
  await page.unroute('**/assets/downloads-*.css');
  await retry.click();
  const styled = () =>
    page.evaluate(() =>
      [...document.styleSheets].some(({ href }) => /downloads-/.test(href ?? '')),
    );
  await expect.poll(styled).toBe(true);
});

test('a style that a page begins with and did not come: the page reads whole, a press on anything brings it', async ({
  visitor,
}) => {
  const page = await visitor.newPage();
  const style = '**/assets/comparer-*.css';
  let asked = 0;
  await page.route(style, (route) => {
    asked += 1;
    return route.fulfill({ status: 404, body: '' });
  });
  await page.goto(at('comparer.html?communes=58194,35238'));
  await page.getByRole('table').first().waitFor();
  // By the page, then at once by its program.
  await expect.poll(() => asked).toBe(2);
  await page.unroute(style);
  await page.getByRole('heading', { level: 1 }).click();
  const styled = () =>
    page.evaluate(() => [...document.styleSheets].some(({ href }) => /comparer-/.test(href ?? '')));
  await expect.poll(styled).toBe(true);
});
