// What an author of a real WordPress can show, without the right to write raw HTML: the pasted address of a
// page, then the extension's block, shortcode and link. Runs where WordPress is installed, and always in CI.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { wordPressForTests } from '../../tools/dev/programs.ts';
import type { SiteServer } from '../../tools/dev/serve.ts';
import { extensionFiles } from '../../tools/release/wordpress/main.ts';
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
  browser = await chromium.launch({ executablePath: inject('chromium'), args: ['--no-sandbox'] });
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

const sideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

describe.skipIf(source === null)('in WordPress', () => {
  let post = '';

  test('an author pastes an address alone on a line: the editor takes it for what it shows', async () => {
    const page = await visit(1366);
    await page.goto(`${mairie.address}wp-login.php`);
    await page.locator('#user_login').fill('auteur');
    await page.locator('#user_pass').fill('secret');
    await page.locator('#wp-submit').click();
    await page.goto(`${mairie.address}wp-admin/post-new.php`);
    const close = page.locator('.components-modal__header button');
    await close.click();
    await page.locator('.editor-post-title__input').fill('Le numérique à Nevers');
    await page.keyboard.press('Enter');
    const address = `${diagnosis.address}commune/58194/`;
    await page.evaluate((text) => navigator.clipboard.writeText(text), address);
    await page.keyboard.press('Control+V');
    await page.locator('[data-type="core/embed"] iframe').first().waitFor();
    await page.locator('.editor-post-publish-button__button').click();
    await page.locator('.editor-post-publish-panel .editor-post-publish-button').click();
    const view = page.locator('.post-publish-panel__postpublish-buttons a').first();
    post = (await view.getAttribute('href')) ?? '';
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

  test('the extension: block, shortcode and pasted link of an author, each a whole diagnosis', async () => {
    for (const [path, text] of Object.entries(extensionFiles())) {
      const file = join(mairie.folder, 'wp-content/plugins', path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
    mairie.act('plugin', diagnosis.address);
    const content = [
      `${diagnosis.address}epci/245804406/`,
      `${diagnosis.address}?commune=26274&theme=sombre`,
      '[diagnostic_numerique commune="58194"]',
      '<!-- wp:diagnostic-numerique/commune {"commune":"29083"} /-->',
      // What an author may not write, and what no commune is called.
      '<script>document.title = "pirate"</script>',
      `[diagnostic_numerique commune="26'><img src=x onerror=alert(1)>"]`,
    ].join('\n\n');
    const page = await visit(360);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).origin));
    await page.goto(mairie.act('post', 'auteur', content));
    const tags = page.locator('diagnostic-numerique');
    await expect.poll(() => tags.count()).toBe(4);
    expect(await tags.nth(1).getAttribute('theme')).toBe('sombre');
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
    await page.context().close();
  });
});
