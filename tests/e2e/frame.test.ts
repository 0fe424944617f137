// The widget in a frame, without any script on the page around it: a webmaster whose CMS takes scripts
// away still has a whole diagnosis, at the height that was typed. And what an address may not ask for.
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { sectionText } from '../../src/explain/index.ts';
import { THEMES } from '../../widget/attributes.ts';
import { embedText } from '../../widget/copy.ts';
import { MAX_PX, readMessage } from '../../widget/messages.ts';
import { shippedStore } from '../shipped.ts';
import { overflow, violations } from './axe.ts';
import { at } from './browser.ts';
import { field, proposals } from './diagnosis-page.ts';
import { framed, heightInside, NEVERS, pictures, whole } from './framed.ts';
import { hostAt, test } from './host-page.ts';

test('600 px without any script: the diagnosis is read to its end by its own scroll', async ({
  host,
}) => {
  await host.open('hosts/frame.html');
  const frame = await framed(host.page);
  await whole(frame);
  host.act();
  await frame.getByRole('heading', { name: sectionText.sources }).scrollIntoViewIfNeeded();
  const { height } = (await host.page.locator('iframe').boundingBox()) ?? { height: 0 };
  expect(Math.round(height)).toBeGreaterThanOrEqual(600);
  expect(await frame.evaluate(() => scrollY)).toBeGreaterThan(600);
});

test('axe has nothing to say of a page with the frame', async ({ visitor }) => {
  const page = await visitor.newPage();
  await page.goto(hostAt('hosts/frame.html'));
  await (await framed(page)).getByText(NEVERS).waitFor();
  expect(await violations(page)).toEqual([]);
});

test('no sideways scroll in a frame of 320 px', async ({ host }) => {
  await host.page.setViewportSize({ width: 336, height: 700 });
  await host.open('hosts/frame.html');
  const frame = await framed(host.page);
  await frame.getByText(NEVERS).waitFor();
  expect(await frame.evaluate(() => innerWidth)).toBeLessThanOrEqual(320);
  expect(
    await frame.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    ),
  ).toBe(0);
  expect(await overflow(host.page)).toBe(0);
});

test('the list of communes lies in the frame, never cut by its edge', async ({ host }) => {
  await host.page.goto(at('v1/embed.html'));
  host.act();
  await field(host.page).fill('saint');
  await proposals(host.page).last().waitFor();
  const [list, tag] = await host.page.evaluate(() => {
    const shown = document.querySelector('diagnostic-numerique');
    const listbox = shown?.shadowRoot?.querySelector('[role=listbox]');
    return [listbox, shown].map((node) => node?.getBoundingClientRect().bottom ?? 0);
  });
  expect(list).toBeGreaterThan(200);
  expect(list).toBeLessThanOrEqual(tag ?? 0);
});

test('the address sets the tag; a bad value is named in the console, and the widget stands', async ({
  host,
}) => {
  await host.page.goto(
    at('v1/embed.html?commune=58194&theme=rose&sans-recherche&sections=besoins'),
  );
  await host.page.getByText(NEVERS).waitFor();
  await host.expectSaid(embedText.expected.theme(THEMES));
  expect(await field(host.page).count()).toBe(0);
});

test('no address makes the frame read the data of another site, nor run what it says', async ({
  host,
}) => {
  const asked: string[] = [];
  host.page.on('request', (request) => asked.push(request.url()));
  const evil = encodeURIComponent(hostAt('hosts/'));
  await host.page.goto(
    at(
      `v1/embed.html?commune=58194&donnees=${evil}&lieux=${evil}&onload=alert(1)&couleur=url(${evil})#<img src=x>`,
    ),
  );
  await host.page.getByText(NEVERS).waitFor();
  await host.expectSaid(embedText.expected.couleur);
  expect(asked.filter((url) => url.startsWith(hostAt('')))).toEqual([]);
});

test('dated data, frozen, are read from their folder of the same site', async ({ host }) => {
  const asked: string[] = [];
  host.page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  const { dataset } = await shippedStore().manifest();
  await host.page.goto(at(`v1/embed.html?commune=58194&donnees=${dataset.id}`));
  await host.page.getByText(NEVERS).waitFor();
  const data = asked.filter((path) => path.includes('/data/'));
  expect(data.length).toBeGreaterThan(2);
  expect(data.filter((path) => !path.startsWith(`/data/${dataset.id}/`))).toEqual([]);
});

/** Heights told to the page around, in order, as it hears them. */
async function heard(page: Page): Promise<() => Promise<number[]>> {
  await page.addInitScript(() => {
    const said: unknown[] = [];
    addEventListener('message', ({ data }) => said.push(data));
    Object.defineProperty(globalThis, Symbol.for('said'), { value: said });
  });
  return async () => {
    const said: unknown[] = await page.evaluate(() => Reflect.get(globalThis, Symbol.for('said')));
    return said.map((data) => {
      const message = readMessage(data, '');
      return message?.type === 'height' ? message.height : Number.NaN;
    });
  };
}

test('the frame tells its height, and tells it again when the width changes', async ({ host }) => {
  const heights = await heard(host.page);
  await host.open('hosts/frame.html');
  const frame = await framed(host.page);
  await frame.getByText(NEVERS).waitFor();
  const height = () => heightInside(frame);
  // Both sides of the comparison are read each time: the report grows part by part.
  const told = async () => (await heights()).at(-1) === (await height());
  await expect.poll(told).toBe(true);
  const before = await height();
  await host.page.setViewportSize({ width: 400, height: 700 });
  await expect.poll(height).toBeGreaterThan(before);
  await expect.poll(told).toBe(true);
});

test.for(['nothing else comes', 'something comes at each growth'])(
  'content as high as its window and more does not grow without end, though %s',
  async (when, { host }) => {
    const heights = await heard(host.page);
    await host.open('hosts/frame.html');
    const frame = await framed(host.page);
    await frame.getByText(NEVERS).waitFor();
    // A host that follows every message, and content that follows every host.
    await host.page.evaluate(() => {
      addEventListener('message', ({ data }) => {
        const node = document.querySelector('iframe');
        if (node) node.style.height = `${data.height}px`;
      });
    });
    await frame.evaluate((comes) => {
      const tag = document.querySelector('diagnostic-numerique');
      if (comes) addEventListener('resize', () => tag?.shadowRoot?.append(new Comment()));
      tag?.style.setProperty('min-height', 'calc(100vh + 40px)');
      tag?.setAttribute('sections', 'besoins');
    }, when === 'something comes at each growth');
    await pictures(frame);
    const said = await heights();
    await pictures(frame);
    expect(await heights()).toEqual(said);
    expect(said.at(-1)).toBeLessThan(MAX_PX / 2);
  },
);
