// The examples, as they are written: each shows its diagnosis on a page of another site.
import { expect } from 'vitest';
import { people } from '../../src/explain/index.ts';
import { shippedStore } from '../shipped.ts';
import { framed, heightInside, heightOf, NEVERS, whole } from './framed.ts';
import { test } from './host-page.ts';

const ROYERE = 'À Royère-de-Vassivière';

test('plain HTML', async ({ host: { open, page } }) => {
  await open('examples/plain-html/index.html');
  await page.getByText(NEVERS).waitFor();
});

test('loader', async ({ host: { open, page } }) => {
  await open('examples/loader/index.html');
  const frame = await framed(page);
  await frame.getByText(NEVERS).waitFor();
  const node = page.locator('iframe');
  expect(await node.getAttribute('title')).toBe('Diagnostic numérique de Nevers');
  await expect.poll(async () => (await heightOf(node)) - (await heightInside(frame))).toBe(0);
});

test('iframe', async ({ host: { open, page } }) => {
  await open('examples/iframe/index.html');
  await (await framed(page)).getByText(NEVERS).waitFor();
  expect(await page.locator('iframe').evaluate((node) => node.clientHeight)).toBe(600);
});

test('two on a page', async ({ host: { open, page } }) => {
  await open('examples/two-on-a-page/index.html');
  await page.getByText(NEVERS).waitFor();
  await page.getByText(ROYERE).waitFor();
  expect(await page.getByRole('combobox').count()).toBe(0);
});

test('themed', async ({ host: { open, page } }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await open('examples/themed/index.html');
  await whole(page);
  // Links come with what is read on demand.
  await page.locator('.dn a').first().waitFor({ state: 'attached' });
  const [ground, font, variant, link] = await page
    .locator('diagnostic-numerique')
    .evaluate((tag) => {
      const style = (name: string) => {
        const node = tag.shadowRoot?.querySelector(name);
        if (!node) throw new Error(`No ${name}`);
        return getComputedStyle(node);
      };
      return [
        style('.dn').backgroundColor,
        style('.dn').fontFamily,
        style('.dn-section-title').fontVariantCaps,
        style('.dn a').color,
      ];
    });
  expect(ground).toBe('rgb(255, 255, 255)');
  expect(font).toBe('Georgia, serif');
  expect(variant).toBe('small-caps');
  expect(link).toBe('rgb(122, 31, 92)');
});

test('React host: its buttons choose, and it hears the diagnosis', async ({ host }) => {
  const { open, page, act } = host;
  const store = shippedStore();
  const total = async (code: string) =>
    (await store.diagnosis(code)).estimate.rounded.concerned.point;
  await open('examples/react-host/index.html');
  await page
    .getByText(NEVERS)
    .getByText(people(await total('58194')))
    .waitFor();
  await page.getByText(`diagnostic affiché : ${await total('58194')}`).waitFor();
  act();
  await page.getByRole('button', { name: 'Royère' }).click();
  await page.getByText(ROYERE).waitFor();
  await page.getByText(`diagnostic affiché : ${await total('23165')}`).waitFor();
});

test('WordPress block, in the content of a theme that imposes everything', async ({ host }) => {
  const { open, page } = host;
  await open('hosts/wordpress-block.html');
  await (await framed(page)).getByText(NEVERS).waitFor();
  expect(await page.getByRole('link', { name: /Ouvrir le diagnostic/ }).isVisible()).toBe(true);
});
