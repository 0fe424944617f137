// The tag as pages and programs use it: what is set is reflected and shown at once, what is wrong is named
// and costs nothing, what happens is told to the page around.
import type { Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import { ATTRIBUTES } from '../../widget/attributes.ts';
import { embedText } from '../../widget/copy.ts';
import { shippedStore } from '../shipped.ts';
import { NEVERS, whole } from './framed.ts';
import { type Host, test } from './host-page.ts';

const HAMLET = 'Rochefourchat compte 2';
const shown = (page: Page) => page.locator('diagnostic-numerique').getByText(NEVERS);

/** A page of another site with the tag on Nevers, its diagnosis on screen. */
async function opened({ open, page }: Host): Promise<Page> {
  await open('hosts/neutral.html');
  await shown(page).waitFor();
  await whole(page);
  return page;
}

const set = (page: Page, name: string, value: string | null) =>
  page
    .locator('diagnostic-numerique')
    .evaluate(
      (tag, [key, to]) => (to === null ? tag.removeAttribute(key) : tag.setAttribute(key, to)),
      [name, value] as const,
    );

test('every attribute is a property, reflected both ways', async ({ host }) => {
  const page = await opened(host);
  const reflected = await page.locator('diagnostic-numerique').evaluate((tag, names) => {
    const camel = (name: string) => name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
    return names.filter((name) => {
      const [yes, no] = name === 'sans-recherche' ? [true, false] : [tag.getAttribute(name), null];
      const value = yes ?? '';
      Reflect.set(tag, camel(name), value);
      const there = tag.hasAttribute(name) && Reflect.get(tag, camel(name)) === value;
      Reflect.set(tag, camel(name), no);
      const gone = !tag.hasAttribute(name) && Reflect.get(tag, camel(name)) === no;
      return there && gone;
    });
  }, ATTRIBUTES);
  expect(reflected).toEqual([...ATTRIBUTES]);
});

test('what the visitor chose of a commune is said while they stay there, and no longer', async ({
  host,
}) => {
  const page = await opened(host);
  host.act();
  const said = page.getByText(/Annecy comprend Seynod, commune déléguée/);
  await page.getByRole('combobox').fill('seynod');
  await page.getByRole('option').first().click();
  await said.first().waitFor();
  await set(page, 'sections', 'besoins');
  await expect.poll(() => said.count()).toBe(1);
  await set(page, 'commune', '58194');
  await shown(page).waitFor();
  await set(page, 'commune', '74010');
  await page.getByText('À Annecy, environ').waitFor();
  expect(await said.count()).toBe(0);
});

test('every attribute is live', async ({ host }) => {
  const page = await opened(host);
  const tag = page.locator('diagnostic-numerique');
  const look = (selector: string, property: 'color' | 'backgroundColor') =>
    tag
      .locator(selector)
      .first()
      .evaluate((node, name) => getComputedStyle(node)[name], property);

  const sections = await tag.locator('section').count();
  await set(page, 'sections', 'besoins');
  await expect.poll(() => tag.locator('section').count()).toBeLessThan(sections);
  await set(page, 'theme', 'sombre');
  expect(await look('.dn', 'backgroundColor')).toBe('rgb(16, 23, 42)');
  await set(page, 'theme', 'clair');
  await set(page, 'couleur', '#7a1f5c');
  // What makes it legible is fetched.
  await expect.poll(() => look('.dn a', 'color')).toBe('rgb(122, 31, 92)');
  await set(page, 'sans-recherche', '');
  await expect.poll(() => tag.getByRole('combobox').count()).toBe(0);
  await set(page, 'commune', '26274');
  await tag.getByText(HAMLET).waitFor();
  await set(page, 'commune', null);
  await tag.getByRole('combobox').waitFor();

  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  const { dataset } = await shippedStore().manifest();
  await set(page, 'donnees', new URL(`data/${dataset.id}/`, inject('site')).href);
  await set(page, 'commune', '58194');
  await shown(page).waitFor();
  expect(asked.length).toBeGreaterThan(2);
  expect(asked.filter((path) => !path.startsWith(`/data/${dataset.id}/`))).toEqual([]);
});

test('a bad value is named once in the console, and the widget works on', async ({ host }) => {
  const page = await opened(host);
  const wrong = { sections: 'graphiques', theme: 'rose', couleur: 'red', donnees: 'javascript:1' };
  for (const [name, value] of Object.entries(wrong)) await set(page, name, value);
  await expect.poll(() => host.said().length).toBe(Object.keys(wrong).length);
  await page.evaluate(() => {
    const tag = document.querySelector('diagnostic-numerique');
    if (tag) document.body.append(tag);
    tag?.setAttribute('sans-recherche', '');
  });
  for (const [name, value] of Object.entries(wrong)) {
    await host.expectSaid(embedText.ignored(name, value, '').split('n’est pas')[0] ?? name);
  }
  await shown(page).waitFor();
  await set(page, 'sans-recherche', null);
  await set(page, 'commune', 'Nevers');
  await host.expectSaid(embedText.expected.commune);
  await page.locator('diagnostic-numerique').getByRole('combobox').waitFor();
});

test('events cross shadow roots up to the document: ready, error then ready again, choice', async ({
  host,
}) => {
  const page = await opened(host);
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.defineProperty(globalThis, Symbol.for('heard'), { value: heard });
    document.addEventListener('diagnosis-ready', (event) => {
      const { commune, diagnosis } = event.detail;
      const [tag] = event.composedPath();
      const sources = tag instanceof Element && tag.shadowRoot?.querySelector('.dn-sources');
      heard.push(`ready ${commune} ${diagnosis.commune.nom}${sources ? ' to its sources' : ''}`);
    });
    document.addEventListener('diagnosis-error', ({ detail: { commune, code } }) => {
      heard.push(`error ${commune} ${code}`);
    });
    document.addEventListener('commune-change', ({ detail: { commune, nom } }) => {
      heard.push(`change ${commune} ${nom}`);
    });
    document.querySelector('diagnostic-numerique')?.remove();
    // Within somebody's own component, made by a program: typed, without a cast.
    const around = document.createElement('article');
    document.body.append(around);
    const tag = document.createElement('diagnostic-numerique');
    tag.commune = '58194';
    around.attachShadow({ mode: 'open' }).append(tag);
  });
  const heard = (): Promise<string[]> =>
    page.evaluate(() => Reflect.get(globalThis, Symbol.for('heard')));
  await expect.poll(heard).toEqual(['ready 58194 Nevers to its sources']);

  await page.evaluate(() => {
    const tag = document
      .querySelector('article')
      ?.shadowRoot?.querySelector('diagnostic-numerique');
    if (tag) tag.commune = '99999';
  });
  await expect.poll(heard).toHaveLength(2);
  expect((await heard())[1]).toBe('error 99999 unknown-commune');

  host.act();
  await page.getByRole('combobox').fill('26274');
  await page.getByRole('option').first().click();
  await expect.poll(heard).toHaveLength(4);
  expect((await heard()).slice(2)).toEqual([
    'change 26274 Rochefourchat',
    'ready 26274 Rochefourchat to its sources',
  ]);
});

test('properties set before the script came are taken when it does', async ({ host }) => {
  const { open, page } = host;
  await page.route('**/v1/diagnostic-numerique.js', async (route) => {
    await page.evaluate(() => {
      const tag = document.querySelector('diagnostic-numerique');
      tag?.removeAttribute('commune');
      if (tag) Object.assign(tag, { commune: '26274', sansRecherche: true });
    });
    await route.continue();
  });
  await open('hosts/neutral.html');
  await page.locator('diagnostic-numerique').getByText(HAMLET).waitFor();
  expect(await page.locator('diagnostic-numerique').getAttribute('commune')).toBe('26274');
  expect(await page.getByRole('combobox').count()).toBe(0);
});

test('the number does not wait for what follows it, which is asked for before the program runs', async ({
  host: { open, page },
}) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.route('**/deferred-*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.route('**/v1.*/diagnostic-numerique.js', async (route) => {
    await expect.poll(() => asked.filter((url) => url.includes('/deferred-'))).toHaveLength(1);
    await route.continue();
  });
  await open('hosts/neutral.html');
  await shown(page).waitFor();
  expect(await page.getByText('Trois besoins différents').count()).toBe(0);
  release();
  await whole(page);
  expect(await page.getByText('Trois besoins différents').count()).toBe(1);
});
