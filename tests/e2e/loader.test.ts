// The loader script: a frame with a title, as high as its content, that follows right messages only, and
// leaves the page around it as it was.
import { expect, inject } from 'vitest';
import { frameTitle, loaderWithoutPlace } from '../../widget/frame/copy.ts';
import { MAX_PX } from '../../widget/messages.ts';
import { framed, heightInside, heightOf, NEVERS, pictures, whole } from './framed.ts';
import { hostAt, test } from './host-page.ts';
import { openMade } from './made-host.ts';
import { shiftOf, watchShifts } from './shifts.ts';

test('the frame has a title, follows the height of its content, and the link gives way', async ({
  host: { open, page },
}) => {
  await open('hosts/loader.html');
  const frame = await framed(page);
  await frame.getByText(NEVERS).waitFor();
  const node = page.locator('iframe');
  expect(await node.getAttribute('title')).toBe(frameTitle);
  expect(await node.getAttribute('loading')).toBe('lazy');
  const exact = async () => (await heightOf(node)) - (await heightInside(frame));
  await expect.poll(exact).toBe(0);
  expect(await page.getByRole('link').count()).toBe(0);

  await page.setViewportSize({ width: 360, height: 700 });
  await pictures(page);
  await expect.poll(exact).toBe(0);
  // Nothing left to scroll inside.
  expect(await frame.evaluate(() => document.documentElement.scrollHeight - innerHeight)).toBe(0);
});

test('without the script, the link stays', async ({ host: { open, page } }) => {
  await page.route('**/embed.js', (route) => route.fulfill({ contentType: 'text/javascript' }));
  await open('hosts/loader.html');
  await page.getByRole('link', { name: /Nevers/ }).waitFor();
});

test('each script minds its own frame; data-… set it; no address of data is followed', async ({
  host: { open, page },
}) => {
  await open('hosts/loader-parts.html');
  const [first, second] = [await framed(page), await framed(page, 1)];
  await first.getByText(NEVERS).waitFor();
  await second.getByText('Rochefourchat compte 2').waitFor();
  expect(await page.locator('iframe').first().getAttribute('title')).toBe('Le numérique à Nevers');
  expect(await first.getByRole('combobox').count()).toBe(0);
  expect(await second.getByRole('combobox').count()).toBe(1);
  for (const [nth, frame] of [first, second].entries()) {
    const node = page.locator('iframe').nth(nth);
    await expect.poll(async () => (await heightOf(node)) - (await heightInside(frame))).toBe(0);
  }
});

test('a page saved as it was on screen, frame included, has one frame and not two', async ({
  host: { open, page },
}) => {
  // A frame that moves is another process, and the driver sometimes loses it: it tells itself what it shows.
  await page.addInitScript(() =>
    addEventListener('diagnosis-ready', ({ target, detail }) => {
      if (target instanceof HTMLElement) target.dataset.shown = detail.commune;
    }),
  );
  await open('hosts/loader-saved.html');
  // The script has taken the frame that was saved into its block.
  await page
    .locator('div.diagnostic-numerique[data-shown="58194"] iframe')
    .waitFor({ state: 'attached' });
  expect(await page.locator('iframe').count()).toBe(1);
});

test('in the head, or in a closed shadow root, where nothing shows, it says where to go', async ({
  host,
}) => {
  const shadow = `<div id="here"></div><script>
    const root = document.querySelector('#here').attachShadow({ mode: 'closed' });
    const script = document.createElement('script');
    script.src = '${inject('site')}v1/embed.js'; script.dataset.commune = '58194'; root.append(script)
  </script>`;
  for (const open of [
    () => host.open('hosts/loader-head.html'),
    () => openMade(host.page, shadow),
  ]) {
    await open();
    await host.expectSaid(loaderWithoutPlace);
    expect(await host.page.locator('iframe').count()).toBe(0);
  }
});

test('far below the screen, nothing of it is loaded until the visitor comes near', async ({
  host,
}) => {
  const { open, page, act } = host;
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await open('hosts/loader-below.html');
  await page.locator('iframe').waitFor({ state: 'attached' });
  // By then the browser has judged what is near.
  await pictures(page);
  expect(asked.filter((url) => url.includes('embed.html'))).toEqual([]);
  act();
  await page.locator('iframe').scrollIntoViewIfNeeded();
  await (await framed(page)).getByText(NEVERS).waitFor();
});

test('what stands below the frame does not jump on screen while it loads', async ({
  host: { open, page },
}) => {
  await watchShifts(page);
  await open('hosts/loader.html');
  await (await framed(page)).getByText(NEVERS).waitFor();
  await pictures(page);
  expect(await shiftOf(page)).toBeLessThan(0.02);
});

test('hostile messages move nothing', async ({ host: { open, page } }) => {
  await open('hosts/loader.html');
  const frame = await framed(page);
  await whole(frame);
  const node = page.locator('iframe').first();
  await expect.poll(async () => (await heightOf(node)) - (await heightInside(frame))).toBe(0);
  const right = await heightOf(node);
  const id = new URL(frame.url()).hash.slice(1);
  const envelope = { source: 'diagnostic-numerique', version: 1, id, type: 'height', height: 5 };

  // The host itself, and another frame of another origin, with the very envelope.
  await page.evaluate(async (message) => {
    postMessage(message, '*');
    const other = document.createElement('iframe');
    other.srcdoc = `<script>parent.postMessage(${JSON.stringify(message)}, '*')</script>`;
    document.body.append(other);
    await new Promise((resolve) => other.addEventListener('load', resolve));
  }, envelope);
  // A frame of our own origin, but not the one of this script.
  await page.evaluate(
    async (address) => {
      const twin = document.createElement('iframe');
      twin.src = address;
      document.body.append(twin);
      await new Promise((resolve) => twin.addEventListener('load', resolve));
    },
    `${frame.url().split('?')[0]}#${id}`,
  );
  // Our frame, with anything but the envelope.
  for (const broken of [
    null,
    'height',
    { ...envelope, version: 2 },
    { ...envelope, id: 'dn-other' },
    { ...envelope, type: 'navigate' },
    { ...envelope, height: '5' },
  ]) {
    await frame.evaluate((message) => parent.postMessage(message, '*'), broken);
  }
  await pictures(page);
  expect(await heightOf(node)).toBe(right);

  // The right source with an absurd height gets no more than the ceiling.
  await frame.evaluate((message) => parent.postMessage(message, '*'), {
    ...envelope,
    height: Number.MAX_VALUE,
  });
  await expect.poll(() => heightOf(node)).toBe(MAX_PX);

  // The right frame, gone to another site: the source is the same, the origin is not.
  await node.evaluate(async (element, message) => {
    const said = new Promise((resolve) => addEventListener('message', resolve, { once: true }));
    element.setAttribute(
      'srcdoc',
      `<script>parent.postMessage(${JSON.stringify(message)}, '*')</script>`,
    );
    await said;
  }, envelope);
  await pictures(page);
  expect(await heightOf(node)).toBe(MAX_PX);
});

test('the frame taken away and put back shows again, and still follows', async ({
  host: { open, page },
}) => {
  await open('hosts/loader.html');
  await (await framed(page)).getByText(NEVERS).waitFor();
  await page.evaluate(() => {
    const node = document.querySelector('iframe');
    node?.remove();
    if (node) document.querySelector('h1')?.before(node);
  });
  const frame = await framed(page);
  await frame.getByText(NEVERS).waitFor();
  const node = page.locator('iframe');
  await expect.poll(async () => (await heightOf(node)) - (await heightInside(frame))).toBe(0);
  expect(new URL(page.url()).href).toBe(hostAt('hosts/loader.html'));
});
