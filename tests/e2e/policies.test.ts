// What a page may load is said by the page itself, whatever the host says besides.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { DIST } from '../../tools/dev/build.ts';
import { API_POLICY, withPolicy } from '../../tools/hosting/page-policy.ts';
import { at, test } from './browser.ts';

/** All but those of typedoc, which `npm start` does without. */
const PAGES = readdirSync(DIST, { recursive: true, encoding: 'utf8' }).filter(
  (name) => name.endsWith('.html') && !name.startsWith('api'),
);

const STRICT = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
];

test('each page of the site refuses what is not its own, and makes no program of a text', () => {
  expect(PAGES).toContain('404.html');
  expect(PAGES).toContain('exemples/rapport-epci.html');
  for (const name of PAGES) {
    const page = readFileSync(join(DIST, name), 'utf8');
    const [meta = '', policy = ''] =
      /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(page) ?? [];
    expect(policy.replaceAll('&#39;', "'").split('; '), name).toEqual(
      expect.arrayContaining(STRICT),
    );
    // What stands before it would be loaded without it.
    expect(page.slice(0, page.indexOf(meta)), name).not.toMatch(/<(?:script|link|style)/);
  }
});

test('a page of the reference refuses what is not its own', () => {
  const page = withPolicy('<head><meta charset="utf-8"/><script src="a.js">', API_POLICY);
  expect(page).toContain(
    `<head><meta charset="utf-8"/>\n<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'`,
  );
});

test('what is not there is answered with the headers of a page, and proposes the commune it names', async ({
  page,
}) => {
  for (const path of ['nope', 'territoires/zzz']) {
    const { status, headers } = await fetch(at(path));
    expect(status).toBe(404);
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'self'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
  }
  // A page shown as an answer: its program runs under its own rule.
  await page.goto(at('404.html'));
  await page.getByRole('heading', { name: 'Cette page n’existe pas' }).waitFor();
});

test('a worked report is shown under its rule, without a word in the console', async ({ page }) => {
  await page.goto(at('exemples/rapport-epci.html'));
  const title = page.getByRole('heading', { level: 1 });
  expect(await title.innerText()).toContain('Communauté d’agglomération de Nevers');
  expect(await page.evaluate(() => getComputedStyle(document.body).fontFamily)).toContain('Arial');
});
