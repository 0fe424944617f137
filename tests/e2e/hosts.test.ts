// The tag on hostile pages: nothing of the page gets in, nothing of the widget gets out, to the last
// computed property. Storage, cookies, globals, focus, scroll and requests are watched in every test.
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { embedText } from '../../widget/copy.ts';
import { overflow, violations } from './axe.ts';
import { framed, heightInside, heightOf, NEVERS } from './framed.ts';
import { hostAt, test } from './host-page.ts';
import { differences, type Look, lookInside, lookOutside } from './looks.ts';

/** Frames far below the screen wait to be near it: here, all are on it. */
const WHOLE_PAGE = { width: 1280, height: 8000 };
const HOSTS = ['bootstrap', 'wordpress-theme', 'small-root', 'dark', 'rtl', 'strict-csp'];

/** What page makers put a block in: none has a width of its own. */
const COLUMNS = ['display: flex', 'float: left', 'display: table', 'display: inline-block'];
const ROOM_PX = 700;

/** Widths of the first tag, moved into a column of each style with ROOM_PX around, then put back. */
const widthsIn = (page: Page, styles: readonly string[]) =>
  page.evaluate(
    ([styles, room]) => {
      const tag = document.querySelector('diagnostic-numerique');
      const [around, column, cell] = ['div', 'div', 'div'].map((name) =>
        document.createElement(name),
      );
      if (!tag || !around || !column || !cell) return [];
      tag.before(around);
      around.style.width = `${room}px`;
      around.append(column);
      column.append(cell);
      cell.append(tag);
      const widths = styles.map((style) => {
        column.style.cssText = style;
        return tag.getBoundingClientRect().width;
      });
      around.replaceWith(tag);
      return widths;
    },
    [styles, ROOM_PX] as const,
  );

/** The widget on a page without style, looked at once: it is long. */
let alone: Look = {};

/** Waits until the diagnosis is on screen in the first tag. */
const shown = (page: Page) =>
  page.locator('diagnostic-numerique').first().getByText(NEVERS).waitFor();

/** Waits for what comes a little later too: the steps in words, the look on paper. */
async function settled(page: Page): Promise<void> {
  await shown(page);
  const tag = page.locator('diagnostic-numerique').first();
  await tag.locator('.dn-steps').waitFor({ state: 'attached' });
  await expect
    .poll(() => tag.evaluate(({ shadowRoot }) => shadowRoot?.adoptedStyleSheets.length))
    .toBeGreaterThan(1);
}

describe.for(HOSTS)('%s', (name) => {
  test('nothing gets out: the page is what it was without its guest', async ({ host }) => {
    const { open, page } = host;
    await open(`hosts/${name}.html?without`);
    const before = await lookOutside(page);
    expect(Object.keys(before).length).toBeGreaterThan(20);
    await open(`hosts/${name}.html`);
    await shown(page);
    expect(differences(before, await lookOutside(page))).toEqual([]);
  });

  test('nothing gets in: the widget is what it is on a page without style', async ({ host }) => {
    const { open, page } = host;
    if (Object.keys(alone).length === 0) {
      await open('hosts/neutral.html');
      await settled(page);
      alone = await lookInside(page);
      expect(Object.keys(alone).length).toBeGreaterThan(100);
    }
    await open(`hosts/${name}.html`);
    await settled(page);
    expect(differences(alone, await lookInside(page))).toEqual([]);
  });

  test('printed by the page: black on white, without the search field', async ({ host }) => {
    const { open, page } = host;
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await open(`hosts/${name}.html?without`);
    const before = await lookOutside(page);
    await open(`hosts/${name}.html`);
    await settled(page);
    expect(differences(before, await lookOutside(page))).toEqual([]);
    const widget = page.locator('diagnostic-numerique .dn').first();
    const printed = await widget.evaluate((node) => {
      const { color, backgroundColor } = getComputedStyle(node);
      return [color, backgroundColor];
    });
    expect(printed).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
    expect(await page.locator('diagnostic-numerique .dn-search').first().isVisible()).toBe(false);
  });
});

test('a theme that sizes every iframe does not size that of the loader', async ({ host }) => {
  const { open, page } = host;
  await open('hosts/wordpress-theme.html');
  const frame = await framed(page);
  await frame.getByText('Rochefourchat').first().waitFor();
  const node = page.locator('iframe');
  await expect.poll(async () => (await heightOf(node)) - (await heightInside(frame))).toBe(0);
  const { width, border } = await node.evaluate((element) => ({
    width: element.clientWidth / (element.parentElement?.clientWidth ?? 1),
    border: getComputedStyle(element).borderTopWidth,
  }));
  expect(border).toBe('0px');
  expect(width).toBeGreaterThan(0.9);
});

test('strict CSP: the tag, and the loader with its frame, without one violation', async ({
  host,
}) => {
  const { open, page } = host;
  await page.setViewportSize(WHOLE_PAGE);
  await open('hosts/strict-csp.html');
  await shown(page);
  const frame = await framed(page);
  await frame.getByText('Rochefourchat').first().waitFor();
  const node = page.locator('iframe');
  await expect.poll(async () => (await heightOf(node)) - (await heightInside(frame))).toBe(0);
});

test('a frame in a sandbox, without an origin of its own, shows its diagnosis', async ({
  host,
}) => {
  await host.open('hosts/sandbox.html');
  const frame = await framed(host.page);
  await frame.getByText(NEVERS).waitFor();
  expect(await frame.evaluate(() => origin)).toBe('null');
});

test('two tags on a page: each its commune, its theme, its colour, its identifiers', async ({
  host: { open, page },
}) => {
  await open('hosts/two.html');
  await shown(page);
  const widgets = page.locator('diagnostic-numerique');
  await expect.poll(() => widgets.locator('.dn-report[aria-busy=false]').count()).toBe(2);
  expect(await widgets.nth(1).getByText('Rochefourchat compte 2').count()).toBe(1);
  const grounds = await widgets
    .locator('.dn')
    .evaluateAll((nodes) => nodes.map((node) => getComputedStyle(node).backgroundColor));
  expect(new Set(grounds).size).toBe(2);
  expect(await widgets.nth(0).locator('section').count()).toBeGreaterThan(
    await widgets.nth(1).locator('section').count(),
  );
  const ids = await widgets.locator('[id]').evaluateAll((nodes) => nodes.map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
});

test('ten tags on a page read each file once', async ({ host: { open, page } }) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/data/')) asked.push(request.url());
  });
  await open('hosts/ten.html');
  const sentences = page.locator('diagnostic-numerique .dn-sentence');
  await expect.poll(() => sentences.count()).toBe(10);
  const texts = await sentences.allTextContents();
  expect(new Set(texts).size).toBe(10);
  expect(asked.length).toBe(new Set(asked).size);
});

test('the tag moved, removed and put back shows the same, once', async ({
  host: { open, page },
}) => {
  await open('hosts/neutral.html');
  await shown(page);
  const read = () => page.locator('diagnostic-numerique').innerText();
  const before = await read();
  await page.evaluate(() => {
    const tag = document.querySelector('diagnostic-numerique');
    if (tag) document.querySelector('h1')?.after(tag);
  });
  expect(await read()).toBe(before);
  expect(await widthsIn(page, COLUMNS), 'in columns as wide as what they hold').toEqual(
    COLUMNS.map(() => ROOM_PX),
  );
  await page.evaluate(async () => {
    const tag = document.querySelector('diagnostic-numerique');
    tag?.remove();
    await new Promise(requestAnimationFrame);
    if (tag) document.body.append(tag);
  });
  await shown(page);
  await expect.poll(read).toBe(before);
  await page.evaluate(() => {
    const parent = document.querySelector('main');
    if (parent) document.body.append(parent.cloneNode(true));
  });
  expect(await page.locator('diagnostic-numerique').count()).toBe(1);
});

test('the script twice, and in two versions: the first defines the tag, all frames follow', async ({
  host: { open, page },
}) => {
  await page.setViewportSize(WHOLE_PAGE);
  await open('hosts/twice.html');
  await shown(page);
  await expect.poll(() => page.frames().length).toBe(3);
  for (const [nth, words] of ['Royère-de-Vassivière', 'Rochefourchat'].entries()) {
    const frames = page.frames().filter((frame) => frame !== page.mainFrame());
    const texts = await Promise.all(
      frames.map((frame) => frame.locator('.dn-sentence').innerText()),
    );
    expect(
      texts.some((text) => text.includes(words)),
      `${nth} ${words}`,
    ).toBe(true);
  }
  for (const nth of [0, 1]) {
    const [frame, node] = [await framed(page, nth), page.locator('iframe').nth(nth)];
    await expect.poll(async () => (await heightOf(node)) - (await heightInside(frame))).toBe(0);
  }
});

describe.for(['react-app', 'preact-app'])('%s', (name) => {
  test('the host keeps working, and sets the tag as it sets any other', async ({ host }) => {
    const { open, page, act } = host;
    await open(`hosts/${name}.html`);
    await shown(page);
    act();
    await page.locator('#count').click();
    await page.getByText('1 clics').waitFor();
    await page.locator('#other').click();
    await page.getByText('Rochefourchat compte 2').waitFor();
    expect(await page.locator('diagnostic-numerique').getAttribute('commune')).toBe('26274');
    await page.locator('#count').click();
    await page.getByText('2 clics').waitFor();
  });
});

test('a page with a tag of this name keeps its own, and the console says what to do', async ({
  host,
}) => {
  await host.open('hosts/taken-tag.html');
  const tag = host.page.locator('diagnostic-numerique[data-theirs]');
  await tag.getByRole('link', { name: /Nevers/ }).waitFor();
  await expect.poll(() => host.said().length).toBe(1);
  await host.expectSaid(embedText.tagTaken);
});

test('a tag with a territory: its total, without violation at 320 px; a commune of it takes its place', async ({
  visitor,
}) => {
  const page = await visitor.newPage();
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(hostAt('hosts/territory.html'));
  await page.getByRole('heading', { name: /^Communauté d’agglomération de Nevers/ }).waitFor();
  expect(await violations(page)).toEqual([]);
  expect(await overflow(page)).toBe(0);
  await page.getByRole('combobox').fill('nevers');
  await page.getByRole('option', { name: /^Nevers/ }).click();
  await page.getByRole('heading', { name: NEVERS }).waitFor();
  const tag = page.locator('diagnostic-numerique');
  await tag.evaluate((node) => node.removeAttribute('commune'));
  await page.getByRole('heading', { name: /^Communauté d’agglomération de Nevers/ }).waitFor();
});
