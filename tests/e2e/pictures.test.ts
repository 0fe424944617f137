// The pictures in a real browser: fetched when they come into view and not before, without a jump, right
// in every look, and saved with their title, sources and day on them.
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { sectionText } from '../../src/explain/index.ts';
import { chartText } from '../../widget/chart/copy.ts';
import { pictureSlotText } from '../../widget/chart/slot-copy.ts';
import { expectSound } from './axe.ts';
import { test } from './browser.ts';
import { open, section, settled } from './diagnosis-page.ts';
import { shiftOf, watchShifts } from './shifts.ts';

const place = (page: Page) => section(page, pictureSlotText.title);
const around = (page: Page) => section(page, sectionText.comparison);
const TITLE = chartText.ages.title('Nevers');

async function draw(page: Page, code = '58194'): Promise<void> {
  await open(page, code);
  await settled(page);
  await place(page).scrollIntoViewIfNeeded();
  await place(page).locator('canvas').waitFor();
  await around(page).locator('canvas').waitFor();
}

test('they are fetched once their section comes into view, and nothing jumps', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => void fetched.push(request.url()));
  const theirs = () => fetched.filter((url) => /\/Pictures-/.test(url));
  await watchShifts(page);
  await open(page, '58194');
  await settled(page);
  expect(theirs()).toEqual([]);
  expect(await page.locator('.dn-picture').count()).toBe(2);
  await place(page).scrollIntoViewIfNeeded();
  await place(page).locator('canvas').waitFor();
  await around(page).locator('canvas').waitFor();
  expect(theirs()).toHaveLength(1);
  expect(await page.locator('figure.dn-picture').count()).toBe(2);
  expect(await shiftOf(page)).toBeLessThan(0.02);
});

test.for([
  ['29083', 'three short names'],
  ['28281', 'four short names'],
  ['58194', 'a name of two lines'],
] as const)(
  'at 360 pixels no gap stands below the comparison of %s, of %s',
  async ([code], { page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await open(page, code);
    await settled(page);
    await around(page).scrollIntoViewIfNeeded();
    await around(page).locator('canvas').waitFor();
    const gap = await around(page)
      .locator('figure')
      .evaluate((figure) => {
        const { bottom } = figure.getBoundingClientRect();
        return bottom - (figure.lastElementChild?.getBoundingClientRect().bottom ?? 0);
      });
    expect(gap).toBeLessThan(24);
  },
);

test('the pictures without violation nor sideways scroll', async ({ page }) => {
  await draw(page);
  await expectSound(page);
});

test('on dark they are drawn for dark, and again when the system changes', async ({ page }) => {
  const look = () =>
    place(page)
      .locator('canvas')
      .first()
      .evaluate((node) => (node instanceof HTMLCanvasElement ? node.toDataURL() : ''));
  await draw(page);
  const light = await look();
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(look).not.toBe(light);
});

test('the SVG carries title, sources and day', async ({ page }) => {
  await draw(page);
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    place(page)
      .getByRole('button', { name: chartText.svg(TITLE) })
      .click(),
  ]);
  expect(file.suggestedFilename()).toBe('diagnostic-58194-ages.svg');
  const svg = readFileSync(await file.path(), 'utf8');
  const today = await page.evaluate(() =>
    new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long' }).format(new Date()),
  );
  for (const printed of [TITLE, 'INSEE, 2021', today]) expect(svg).toContain(printed);
});

test('the PNG is twice as sharp, with writing above and below the bars', async ({ page }) => {
  await draw(page);
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    place(page)
      .getByRole('button', { name: chartText.png(TITLE) })
      .click(),
  ]);
  expect(file.suggestedFilename()).toBe('diagnostic-58194-ages.png');
  const png = readFileSync(await file.path());
  // Width and height, in the header of every PNG.
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  expect(width).toBe(1920);
  const ink = await page.evaluate(
    async ({ data, bands }) => {
      const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
      const image = await createImageBitmap(new Blob([bytes]));
      const canvas = new OffscreenCanvas(image.width, image.height);
      const brush = canvas.getContext('2d');
      brush?.drawImage(image, 0, 0);
      return bands.map(([from = 0, to = 0]) => {
        const { data: pixels } = brush?.getImageData(0, from, image.width, to - from) ?? {
          data: [],
        };
        let dark = 0;
        for (let i = 0; i < pixels.length; i += 4) if ((pixels[i] ?? 255) < 80) dark += 1;
        return dark;
      });
    },
    {
      data: png.toString('base64'),
      bands: [
        [0, 120],
        [height - 130, height],
      ],
    },
  );
  for (const dark of ink) expect(dark).toBeGreaterThan(500);
});

test('on paper the pictures are left out: the tables say the same', async ({ page }) => {
  await draw(page);
  await page.emulateMedia({ media: 'print' });
  expect(await place(page).isVisible()).toBe(false);
  expect(await around(page).locator('canvas').isVisible()).toBe(false);
});
