// What axe cannot see of RGAA 4.1: text that grows, spacing that is asked for, pictures that keep their
// meaning without colours, motion that stops, and pages whose landmarks and titles say where one is.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { pageText } from '../../site/copy.ts';
import { ROOT } from '../../tools/dev/build.ts';
import { overflow } from './axe.ts';
import { at, test } from './browser.ts';
import { look, open, sentence, settled } from './diagnosis-page.ts';
import { whole } from './framed.ts';

const PAGES = readdirSync(join(ROOT, 'site')).filter((name) => name.endsWith('.html'));

/** As a reader's own style sheet would: the policy of the page refuses a <style>. */
const adopt = (page: Page, css: string) =>
  page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }, css);

/** Texts that are cut by their own box. */
const cutTexts = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('main :is(p, li, h1, h2, h3, td, th, summary, button)')]
      .filter((node) => !node.classList.contains('dn-hidden'))
      .filter((node) => ['hidden', 'clip'].includes(getComputedStyle(node).overflowX))
      .filter((node) => node.scrollWidth > node.clientWidth + 1)
      .map((node) => node.outerHTML.slice(0, 80)),
  );

/** Words and numbers of tables that go over two lines, or out of the screen. */
const brokenFigures = (page: Page) =>
  page.evaluate(() => {
    const cut = (text: Text) =>
      [...text.data.matchAll(/[^\s-]+(?:[\u202f\u00a0][^\s-]+)*/g)].flatMap(
        ({ 0: word, index }) => {
          const range = document.createRange();
          range.setStart(text, index);
          range.setEnd(text, index + word.length);
          const boxes = [...range.getClientRects()];
          const lines = new Set(boxes.map(({ top }) => Math.round(top))).size;
          return lines > 1 || boxes.some(({ right }) => right > innerWidth) ? [word] : [];
        },
      );
    const heard = (cell: Element) => cell.closest('thead')?.getBoundingClientRect().width === 1;
    const cells = [...document.querySelectorAll('.dn-table :is(th, td)')];
    return cells.flatMap((cell) => {
      if (heard(cell)) return [];
      const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
      const found: string[] = [];
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (node instanceof Text) found.push(...cut(node));
      }
      return found;
    });
  });

test('with the spacing of text that WCAG asks for, nothing is cut nor scrolls sideways', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 720 });
  await open(page, '58194');
  await adopt(
    page,
    `* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
         word-spacing: 0.16em !important } p { margin-bottom: 2em !important }`,
  );
  expect(await cutTexts(page)).toEqual([]);
  expect(await overflow(page)).toBe(0);
});

test('with text twice as large, nothing is cut nor scrolls sideways', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await open(page, '58194');
  await adopt(page, 'body, .dn { font-size: 36px !important }');
  expect(await cutTexts(page)).toEqual([]);
  expect(await overflow(page)).toBe(0);
});

test('nothing moves for who asks for less motion', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page, '58194');
  const moving = await page.evaluate(
    () => document.getAnimations().filter(({ playState }) => playState === 'running').length,
  );
  expect(moving).toBe(0);
});

test('in forced colours the tiers are told apart by their hatching', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await open(page, '58194');
  await whole(page);
  const shown = await page
    .locator('.dn-bar-picture .dn-hatch')
    .evaluateAll((nodes) =>
      nodes
        .filter((node) => getComputedStyle(node).display !== 'none')
        .map((n) => n.getAttribute('fill')),
    );
  expect(new Set(shown).size).toBe(3);
});

test.for(readdirSync(join(ROOT, 'examples')).filter((name) => name.startsWith('rapport-')))(
  'the report %s scrolls sideways on no screen: its tables alone do',
  async (folder, { page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(at(`exemples/${folder}.html`));
    expect(await overflow(page)).toBe(0);
  },
);

test('a large screen zoomed to 400 % reads like a phone, without scrolling sideways', async ({
  page,
}) => {
  // 1280 px at 400 % leave 320 px by 256.
  await page.setViewportSize({ width: 320, height: 256 });
  await open(page);
  await look(page, 'nevers');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await sentence(page).getByText('14').waitFor();
  // The answer comes into view, though the search alone fills the screen.
  const answer = sentence(page);
  await expect
    .poll(() => answer.evaluate((node) => node.getBoundingClientRect().bottom))
    .toBeLessThan(258);
  await settled(page);
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  expect(await overflow(page)).toBe(0);
  expect(await brokenFigures(page)).toEqual([]);
  // « À vérifier » stays on one line, and a question stands apart from the answers above it.
  const tall = await page
    .locator('.dn-status')
    .evaluateAll(
      (nodes) => nodes.filter((node) => node.getBoundingClientRect().height > 34).length,
    );
  expect(tall).toBe(0);
  const apart = await page
    .locator('.dn-question + .dn-question:has([type=radio])')
    .evaluateAll((nodes) =>
      nodes.map((node) => {
        const above = node.previousElementSibling?.getBoundingClientRect().bottom ?? 0;
        return node.getBoundingClientRect().top - above;
      }),
    );
  expect(Math.min(...apart)).toBeGreaterThan(20);
  await page.goto(at('observatoire.html'));
  await page.getByRole('table').first().waitFor();
  expect(await brokenFigures(page)).toEqual([]);
});

test.for(PAGES)(
  '%s has a language, a title of its own, landmarks and one main heading',
  async (name, { page }) => {
    await page.goto(at(name));
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('fr');
    expect(await page.title()).toContain('iagnostic numérique');
    for (const landmark of ['banner', 'main', 'contentinfo'] as const) {
      expect(await page.getByRole(landmark).count(), landmark).toBe(1);
    }
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(pageText.skip);
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('contenu');
  },
);

test('titles of pages are all different', async ({ page }) => {
  const titles: string[] = [];
  for (const name of PAGES) {
    await page.goto(at(name));
    titles.push(await page.title());
  }
  expect(new Set(titles).size).toBe(PAGES.length);
});

test('the statement of accessibility is one link away from the first page', async ({ page }) => {
  await open(page);
  await page
    .getByRole('contentinfo')
    .getByRole('link', { name: /Accessibilité/ })
    .click();
  await page.getByRole('heading', { level: 1, name: /Déclaration d’accessibilité/ }).waitFor();
});
