// What axe and the eye have against a page: shared by every browser test that looks at a page or state.
import { AxeBuilder } from '@axe-core/playwright';
import axe, { type Result, type RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

declare global {
  interface Window {
    /** Once its source has been run in the page. */
    axe?: typeof axe;
  }
}

const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe has against the page: "color-contrast: .dn-lead …". */
export const violations = (page: Page): Promise<string[]> =>
  foundBy(page, { runOnly: { type: 'tag', values: STANDARDS } });

/** As on screen, then on paper, where other parts are shown, and others left out. */
export async function expectSound(page: Page): Promise<void> {
  await expectSoundOnScreen(page);
  await page.emulateMedia({ media: 'print' });
  expect(await violations(page), 'on paper').toEqual([]);
  await page.emulateMedia({ media: 'screen' });
}

/** Fails, naming the look, if axe has anything against the page or if it scrolls sideways: light, at
 * 320 px, dark, in forced colours, on the page as it stands. Leaves it light, with its first size. */
export async function expectSoundOnScreen(page: Page): Promise<void> {
  const size = page.viewportSize();
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
  await expectNothing(page, 'light', await violations(page));
  // What a narrow screen hides, shows or stacks is another structure: every rule again.
  await page.setViewportSize({ width: 320, height: 640 });
  await expectNothing(page, '320 px wide', await violations(page));
  if (size) await page.setViewportSize(size);
  // Themes change colours and nothing else, neither elements, names nor sizes: contrast is enough.
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectNothing(page, 'dark', await poorContrasts(page));
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
  await expectNothing(page, 'forced colours', await poorContrasts(page));
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
}

const poorContrasts = (page: Page): Promise<string[]> =>
  foundBy(page, { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } });

async function expectNothing(page: Page, look: string, found: string[]): Promise<void> {
  expect(found, look).toEqual([]);
  expect(await overflow(page), `${look}: pixels of sideways scroll`).toBe(0);
}

async function foundBy(page: Page, asked: RunOptions): Promise<string[]> {
  // What passes is not told: its selectors are four fifths of the time on a long page, and AxeBuilder,
  // which alone enters the frames of others, writes and carries them all.
  const options: RunOptions = { ...asked, resultTypes: ['violations'] };
  const found = page.frames().length > 1 ? throughFrames(page, options) : onPage(page, options);
  return (await found).map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`,
  );
}

async function throughFrames(page: Page, options: RunOptions): Promise<Result[]> {
  return (await new AxeBuilder({ page }).options(options).analyze()).violations;
}

async function onPage(page: Page, options: RunOptions): Promise<Result[]> {
  // Half a megabyte to send and to read: once a page, which is looked at five times.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return page.evaluate(async (given) => {
    if (!window.axe) throw new Error('axe did not start');
    return (await window.axe.run(document, given)).violations;
  }, options);
}

/** Pixels by which the page scrolls sideways. */
export const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
