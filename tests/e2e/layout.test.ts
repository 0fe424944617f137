// How long a diagnosis is, and what its first screen holds, on the screens that town halls have.
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { legalText } from '../../site/legal/copy.ts';
import { adviceSlotText } from '../../widget/advice/slot-copy.ts';
import { at, test } from './browser.ts';
import { open, settled } from './diagnosis-page.ts';

/** Scrolls to the end, so that what waits for the screen is drawn, and answers the height of the page. */
async function heightOf(page: Page, code: string, width: number, height: number): Promise<number> {
  await page.setViewportSize({ width, height });
  await open(page, code);
  await settled(page);
  for (const canvas of ['.dn-images canvas', '.dn-comparison canvas']) {
    await page.locator(canvas.split(' ')[0] ?? '').scrollIntoViewIfNeeded();
    await page.locator(canvas).waitFor();
  }
  return page.evaluate(() => document.documentElement.scrollHeight);
}

describe('the whole diagnosis, pictures drawn', () => {
  test.for([
    ['58194', 'Nevers', 1366, 768, 6_900],
    ['69123', 'Lyon', 1440, 900, 6_900],
    ['17004', 'Île-d’Aix', 360, 740, 11_800],
  ] as const)('%s, %s, at %i × %i: at most %i px', async ([code, , ...size], { page }) => {
    const [width, height, most] = size;
    expect(await heightOf(page, code, width, height)).toBeLessThanOrEqual(most);
  });
});

test('at 1366 × 768 the sentence, its range and the three needs are on the first screen', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1366, height: 768 });
  // Nevers, the longest of names, and Paris, whose figures take a second line.
  for (const code of ['58194', '51513', '75056']) {
    await open(page, code);
    await settled(page);
    // The highest that the first screen can be: the copy of the site names no publisher.
    expect(await page.getByText(legalText.unnamed).count()).toBe(1);
    const ends = await page
      .locator('.dn-sentence, .dn-lead:not(.dn-lead-needs), .dn-need-range')
      .evaluateAll((nodes) => nodes.map((node) => node.getBoundingClientRect().bottom));
    expect(ends).toHaveLength(5);
    expect(Math.max(...ends), code).toBeLessThanOrEqual(768);
  }
});

test('on a phone the sentence and the three needs are on the first screen: Dzaoudzi, which has four notices', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await open(page, '97608');
  await settled(page);
  const needs = page.locator('.dn-lead-needs');
  expect((await needs.textContent())?.replace(/\s/g, ' ')).toBe(
    '1 300 ont besoin d’une assistance durable, 3 650 d’une formation et 2 650 d’un coup de pouce.',
  );
  const bottom = await needs.evaluate((node) => node.getBoundingClientRect().bottom);
  expect(bottom).toBeLessThanOrEqual(740);
});

test('the grid of a département has all its columns at 1366 pixels; at 360 it says that it goes on', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1366, height: 768 });
  await page.goto(at('territoire.html?departement=29'));
  const grid = page.locator('.grid-frame');
  await grid.waitFor();
  const beyond = () => grid.evaluate((node) => node.scrollWidth - node.clientWidth);
  const label = page.getByText('Le tableau continue à droite');
  expect(await beyond()).toBe(0);
  expect(await label.count()).toBe(0);
  await page.setViewportSize({ width: 360, height: 740 });
  await label.waitFor();
  expect(await beyond()).toBeGreaterThan(0);
});

test('no picture is drawn twice: one drawing of the needs, of the reasons, of the ages, of the places', async ({
  page,
}) => {
  await heightOf(page, '58194', 1366, 768);
  const drawn = await page
    .locator('.dn-report :is(canvas, [role="img"])')
    .evaluateAll((nodes) => nodes.map((node) => node.closest('section')?.className));
  expect(drawn).toEqual([
    'dn-section dn-tiers',
    'dn-section dn-images',
    'dn-section dn-comparison',
  ]);
});

test.for([
  ['a territory', 'territoire.html?departement=976', /^Pas de carte/],
  ['the page that writes a tag', 'integrer.html', /^Code à coller/],
] as const)(
  'at 1366 pixels every title of %s has the room of a line',
  async ([, address, last], { page }) => {
    await page.setViewportSize({ width: 1366, height: 768 });
    await page.goto(at(address));
    await page.getByText(last).waitFor();
    const titles = page.locator('.dn-section-title');
    const widths = () =>
      titles.evaluateAll((nodes) => nodes.map((node) => node.getBoundingClientRect().width));
    // Parts still arrive: a title that one of them replaces has no width for a moment.
    await expect.poll(async () => Math.min(...(await widths()))).toBeGreaterThan(200);
    expect(await titles.count()).toBeGreaterThan(5);
  },
);

/** Pairs of texts that lie on each other, and choices too narrow to be read, as a visitor would see them. */
function unreadable(): string[] {
  const texts: { words: string; rect: DOMRect; line: Element }[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  /** What its ancestors let be seen of a rectangle: a table scrolls in its frame, a label may be for the ear alone. */
  const seen = ({ left, top, right, bottom }: DOMRect, line: Element): DOMRect => {
    for (let box: Element | null = line; box !== null; box = box.parentElement) {
      if (getComputedStyle(box).overflow === 'visible') continue;
      const frame = box.getBoundingClientRect();
      left = Math.max(left, frame.left);
      top = Math.max(top, frame.top);
      right = Math.min(right, frame.right);
      bottom = Math.min(bottom, frame.bottom);
    }
    return new DOMRect(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
  };
  while (walker.nextNode()) {
    const { currentNode: node } = walker;
    const line = node.parentElement;
    const words = node.textContent?.trim() ?? '';
    if (line === null || words === '') continue;
    if (line.closest('svg, select, .dn-hidden, .visually-hidden, [aria-hidden="true"]')) continue;
    if (!line.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
    range.selectNodeContents(node);
    for (const whole of range.getClientRects()) {
      const rect = seen(whole, line);
      if (rect.width > 2 && rect.height > 2) texts.push({ words, rect, line });
    }
  }
  const controls = [...document.querySelectorAll('select, input:not([type="hidden"])')].filter(
    (control) => control.checkVisibility({ visibilityProperty: true, opacityProperty: true }),
  );
  for (const control of controls) {
    const words = control.getAttribute('aria-label') ?? control.id;
    texts.push({ words, rect: control.getBoundingClientRect(), line: control });
  }
  texts.sort((a, b) => a.rect.top - b.rect.top);
  const found = controls
    .filter((control) => control.matches('select') && control.getBoundingClientRect().width < 72)
    .map((control) => `too narrow: ${control.getAttribute('aria-label') ?? control.id}`);
  for (const [i, one] of texts.entries()) {
    for (const other of texts.slice(i + 1)) {
      // Lines of letters are taller than what is drawn of them: a third of a line is no collision.
      const height = Math.min(one.rect.bottom, other.rect.bottom) - other.rect.top;
      if (other.rect.top >= one.rect.bottom) break;
      const width =
        Math.min(one.rect.right, other.rect.right) - Math.max(one.rect.left, other.rect.left);
      const least = Math.min(one.rect.height, other.rect.height) / 2.5;
      if (width > 2 && height > least && one.line !== other.line)
        found.push(`${one.words} | ${other.words}`);
    }
  }
  return found;
}

describe('no text lies on another, and every choice has the room of its words', () => {
  const REPORT = '.dn-report[aria-busy=false]';
  test.for([
    ['a city', '?commune=58194', REPORT],
    ['a city overseas', '?commune=97411', REPORT],
    ['a village', '?commune=17004', REPORT],
    ['a hamlet of 2', '?commune=26274', REPORT],
    ['an EPCI', 'territoire.html?epci=245804406', '.grid-frame'],
    ['a département', 'territoire.html?departement=58', '.grid-frame'],
    ['a comparison', 'comparer.html?communes=58194,58303,97411', 'table:visible'],
    ['the page that writes a tag', 'integrer.html', 'text=/^Code à coller/'],
    ['France', 'observatoire.html', 'table:visible'],
  ] as const)('%s, from 320 to 1920 pixels', async ([, address, last], { page }) => {
    await page.goto(at(address));
    await page.locator(last).first().waitFor();
    await page.getByText(adviceSlotText.loading).waitFor({ state: 'detached' });
    for (const width of [320, 360, 600, 768, 1024, 1280, 1366, 1920]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await page.evaluate(unreadable), `${width} px`).toEqual([]);
    }
  });
});
