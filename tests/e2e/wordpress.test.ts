// What an author of a real WordPress can show, without the right to write raw HTML: the pasted address of a
// page, then the extension's block, shortcode and link. Runs where WordPress is installed, and always in CI.
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { wordPressForTests } from '../../tools/dev/programs.ts';
import type { SiteServer } from '../../tools/dev/serve.ts';
import { extensionFiles, writeExtension } from '../../tools/release/wordpress/main.ts';
import { servePlaces } from './place-pages.ts';
import { startWordPress, type WordPress } from './wordpress/site.ts';

const source = wordPressForTests();
let diagnosis: SiteServer;
let mairie: WordPress;
let browser: Browser;

beforeAll(async () => {
  if (source === null) return;
  diagnosis = await servePlaces(['58194', '245804406'], true);
  mairie = await startWordPress(source, diagnosis.port, 'twentytwentythree');
  browser = await chromium.launch({
    executablePath: inject('headless'),
    args: ['--no-sandbox', '--disable-gpu', '--site-per-process'],
  });
});

afterAll(async () => {
  await browser?.close();
  await mairie?.stop();
  await diagnosis?.close();
});

/** A page of the town hall, that asks nobody but itself and the diagnosis. */
async function visit(width: number): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width, height: 800 },
    locale: 'fr-FR',
    ignoreHTTPSErrors: true,
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  context.setDefaultTimeout(60_000);
  const ours = [mairie.address, diagnosis.address].map((address) => new URL(address).origin);
  await context.route(
    ({ origin, protocol }) => protocol.startsWith('http') && !ours.includes(origin),
    (route) => route.abort(),
  );
  return context.newPage();
}

async function loggedIn(login: string): Promise<Page> {
  const page = await visit(1366);
  await page.goto(`${mairie.address}wp-login.php`);
  await page.locator('#user_login').fill(login);
  await page.locator('#user_pass').fill('secret');
  await page.locator('#wp-submit').click();
  await page.waitForURL('**/wp-admin/**');
  return page;
}

const welcomed = new Set<string>();

async function newPost(login: string): Promise<Page> {
  const page = await loggedIn(login);
  await page.goto(`${mairie.address}wp-admin/post-new.php`);
  // A guide, shown once to each account.
  if (!welcomed.has(login)) await page.locator('.components-modal__header button').click();
  welcomed.add(login);
  return page;
}

/** Publishes what the editor holds; answers its address. */
async function published(page: Page): Promise<string> {
  await page.locator('.editor-post-publish-button__button').click();
  await page.locator('.editor-post-publish-panel .editor-post-publish-button').click();
  const view = page.locator('.post-publish-panel__postpublish-buttons a').first();
  return (await view.getAttribute('href')) ?? '';
}

const sideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

describe.skipIf(source === null)('in WordPress', () => {
  let post = '';

  test('an author pastes an address alone on a line: the editor takes it for what it shows', async () => {
    const page = await newPost('auteur');
    await page.locator('.editor-post-title__input').fill('Le numérique à Nevers');
    await page.keyboard.press('Enter');
    const address = `${diagnosis.address}commune/58194/`;
    await page.evaluate((text) => navigator.clipboard.writeText(text), address);
    await page.keyboard.press('Control+V');
    await page.locator('[data-type="core/embed"] iframe').first().waitFor();
    post = await published(page);
    expect(post).toContain(mairie.address);
    await page.context().close();
  });

  test.each([360, 1366])('the diagnosis shows at %i px, at its own height', async (width) => {
    const page = await visit(width);
    await page.goto(post);
    const frame = page.frameLocator('iframe.wp-embedded-content');
    await frame.getByText('À Nevers, environ').waitFor();
    await frame.locator('.dn-report[aria-busy=false]').waitFor();
    const inside = () =>
      frame.locator('diagnostic-numerique').evaluate((tag) => tag.getBoundingClientRect().height);
    const given = async () =>
      Number(await page.locator('iframe.wp-embedded-content').getAttribute('height'));
    // WordPress gives a frame 1 000 px at most.
    await expect
      .poll(async () => (await given()) === Math.min(1000, Math.ceil(await inside())))
      .toBe(true);
    expect(await page.getByText('Nevers (Nièvre) · Diagnostic').isVisible()).toBe(false);
    expect(await sideways(page)).toBeLessThanOrEqual(0);
    await page.context().close();
  });

  test('the administrator uploads the extension, activates it, and writes the address of the diagnosis', async () => {
    writeExtension(mairie.folder);
    const page = await loggedIn('admin');
    await page.goto(`${mairie.address}wp-admin/plugin-install.php?tab=upload`);
    const zip = join(mairie.folder, 'wordpress/diagnostic-numerique.zip');
    await page.locator('input[name=pluginzip]').setInputFiles(zip);
    await page.locator('#install-plugin-submit').click();
    await page.locator('a[href*="action=activate"]').click();
    await page.goto(`${mairie.address}wp-admin/options-general.php`);
    const field = page.getByLabel('Adresse du diagnostic numérique');
    await field.fill(diagnosis.address);
    await page.locator('#submit').click();
    await page.locator('#setting-error-settings_updated').waitFor();
    expect(await field.inputValue()).toBe(diagnosis.address);
    await page.context().close();
  });

  test.each(['admin', 'editeur', 'auteur'])('%s adds the block in the editor', async (login) => {
    const page = await newPost(login);
    await page.locator('.editor-post-title__input').fill('Le numérique');
    await page.keyboard.press('Enter');
    await page.keyboard.type('/diagnostic');
    await page.getByRole('option', { name: 'Diagnostic numérique' }).click();
    await page.getByLabel('Diagnostic numérique : code INSEE').fill('58194');
    await page.goto(await published(page));
    await page.locator('diagnostic-numerique').getByText('À Nevers, environ').first().waitFor();
    await page.context().close();
  });

  test('an author who pastes ?commune= sees the diagnosis in the editor, not a line', async () => {
    const page = await newPost('auteur');
    await page.locator('.editor-post-title__input').fill('Le numérique');
    await page.keyboard.press('Enter');
    const address = `${diagnosis.address}?commune=58194&theme=sombre`;
    await page.evaluate((text) => navigator.clipboard.writeText(text), address);
    await page.keyboard.press('Control+V');
    const preview = page.frameLocator('[data-type="core/embed"] iframe');
    await preview.frameLocator('iframe').getByText('À Nevers, environ').first().waitFor();
    const height = () =>
      page.locator('[data-type="core/embed"] iframe').evaluate((node) => node.clientHeight);
    await expect.poll(height).toBeGreaterThanOrEqual(600);
    await page.context().close();
  });

  test('raw HTML stays when an editor or an administrator writes it, and not when an author does', async () => {
    const page = await visit(1366);
    const raw = `<!-- wp:html --><diagnostic-numerique commune="58194"></diagnostic-numerique>
      <script type="module" src="${diagnosis.address}v1/diagnostic-numerique.js"></script><!-- /wp:html -->`;
    for (const login of ['admin', 'editeur']) {
      await page.goto(mairie.act('post', login, raw));
      await page.locator('diagnostic-numerique').getByText('À Nevers, environ').first().waitFor();
    }
    await page.goto(mairie.act('post', 'auteur', raw));
    expect(await page.locator('diagnostic-numerique, script[src*="/v1/"]').count()).toBe(0);
    await page.context().close();
  });

  test('the extension says the WordPress that it is tested with', () => {
    const readme = extensionFiles()['diagnostic-numerique/readme.txt'] ?? '';
    const [version] = /^\d+\.\d+/.exec(mairie.act('version')) ?? [];
    expect(readme).toContain(`Tested up to: ${version}\n`);
  });

  test('the extension: block, shortcode and pasted link of an author, each a whole diagnosis', async () => {
    const content = [
      `${diagnosis.address}epci/245804406/`,
      `${diagnosis.address}?commune=26274&theme=sombre`,
      '[diagnostic_numerique commune="58194"]',
      '<!-- wp:diagnostic-numerique/commune {"commune":"29083"} /-->',
      '[diagnostic_numerique commune="58194" sections="besoins" couleur="#1d4f91" niveau-titre="3" sans-recherche onclick="alert(1)"]',
      '<!-- wp:diagnostic-numerique/commune {"commune":"29083","theme":"sombre","sans-recherche":"oui","sections":"\\u0022><img src=x>"} /-->',
      '[diagnostic_numerique territoire="region-27"]',
      `${diagnosis.address}territoire.html?departement=58&sections=besoins`,
      `${diagnosis.address}territoire.html?region=27`,
      `${diagnosis.address}territoire.html?france`,
      // What an author may not write, and what no commune is called: the visitor looks for one.
      '<script>document.title = "pirate"</script>',
      `[diagnostic_numerique commune="26'><img src=x onerror=alert(1)>"]`,
      '[diagnostic_numerique commune="5819"]',
    ].join('\n\n');
    const page = await visit(360);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).origin));
    const address = mairie.act('post', 'auteur', content);
    await page.goto(address);
    const tags = page.locator('diagnostic-numerique');
    await expect.poll(() => tags.count()).toBe(12);
    expect(await tags.nth(1).getAttribute('theme')).toBe('sombre');
    const written = (nth: number) =>
      tags
        .nth(nth)
        .evaluate((tag) =>
          Object.fromEntries([...tag.attributes].map(({ name, value }) => [name, value])),
        );
    expect(await written(4)).toMatchObject({
      commune: '58194',
      sections: 'besoins',
      couleur: '#1d4f91',
      'niveau-titre': '3',
      'sans-recherche': '',
    });
    expect(await written(4)).not.toHaveProperty('onclick');
    expect(await written(5)).toMatchObject({ theme: 'sombre', 'sans-recherche': 'oui' });
    const places = await Promise.all([6, 7, 8, 9, 10, 11].map(written));
    expect(places).toEqual([
      { territoire: 'region-27' },
      { territoire: '58', sections: 'besoins' },
      { territoire: 'region-27' },
      { territoire: 'france' },
      {},
      {},
    ]);
    await tags.nth(11).getByRole('combobox').waitFor();
    expect(await page.getByText('écrivez l’adresse du site').count()).toBe(0);
    for (const words of [
      'agglomération de Nevers',
      'Rochefourchat',
      'À Nevers, environ',
      'Île-de-Sein',
    ]) {
      await tags.getByText(words).first().waitFor();
    }
    expect(await page.title()).not.toBe('pirate');
    expect(await page.locator('img[src=x]').count()).toBe(0);
    expect(await sideways(page)).toBeLessThanOrEqual(0);
    const ours = [mairie.address, diagnosis.address].map((address) => new URL(address).origin);
    expect(asked.filter((origin) => !ours.includes(origin))).toEqual([]);
    const links = await tags
      .locator('> a')
      .evaluateAll((all) =>
        all.map((link) => (link instanceof HTMLAnchorElement ? link.pathname + link.search : '')),
      );
    expect(links.slice(6)).toEqual([
      '/territoire.html?region=27',
      '/territoire.html?departement=58',
      '/territoire.html?region=27',
      '/territoire.html?france',
      '/',
      '/',
    ]);
    await page.context().close();
    // Whoever may write reads what is wrong, and no visitor.
    const editor = await loggedIn('auteur');
    await editor.goto(address);
    expect(await editor.getByText('écrivez l’adresse du site').count()).toBe(1);
    await editor.context().close();
  });
});
