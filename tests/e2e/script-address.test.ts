// The script of the tag, whatever a CMS added to its address: one copy of the program runs, and every part shows. To a
// browser, an address with a query is another module than the one that the chunks name.
import type { Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import { planText } from '../../widget/plan/copy.ts';
import { NEVERS, whole } from './framed.ts';
import { test } from './host-page.ts';
import { openMade } from './made-host.ts';

const TAG = '<diagnostic-numerique commune="58194"></diagnostic-numerique>';
const script = (path: string, attributes = '') =>
  `<script type="module" src="${inject('site')}${path}" ${attributes}></script>`;
const seal = async () => {
  const answer = await fetch(`${inject('site')}v1.0.0/integrity.json`);
  const { 'diagnostic-numerique.js': file } = await answer.json();
  return `integrity="${file.sri}" crossorigin="anonymous"`;
};

/** Number, drawings, places, plan: the parts that come one after the other. */
async function everyPart(page: Page, message: string): Promise<void> {
  await page.getByText(NEVERS).waitFor();
  await whole(page);
  await page.locator('.dn-advice').scrollIntoViewIfNeeded();
  await page.getByRole('heading', { name: planText.title }).waitFor();
  await page
    .getByRole('link', { name: /France services/ })
    .first()
    .waitFor();
  await page.locator('figure.dn-picture').first().scrollIntoViewIfNeeded();
  await page.locator('figure.dn-picture canvas').first().waitFor();
  expect(await page.getByRole('status').filter({ hasText: 'pas pu' }).count(), message).toBe(0);
}

const RELEASE = 'v1.0.0/diagnostic-numerique.js';
const ADDRESSES = [
  '',
  '?',
  '?ver=6.1',
  '?123',
  '#x',
  '?ver=6.1#x',
  '?from=/diagnostic-numerique.js#/diagnostic-numerique.js',
  '?a=https://mairie.example/?b#c',
];

test.for(['v1/diagnostic-numerique.js', RELEASE])(
  '%s: whatever its query and its fragment, every part shows',
  async (path, { host }) => {
    const { page } = host;
    host.act();
    for (const added of ADDRESSES) {
      await openMade(page, TAG + script(path + added));
      await everyPart(page, added);
    }
  },
);

test('the script several times, each with its query, sealed or not: every part shows', async ({
  host,
}) => {
  const { page } = host;
  host.act();
  const sealed = await seal();
  for (const scripts of [
    [script(`${RELEASE}?ver=6.1`), script(`${RELEASE}?ver=6.2`)],
    [script(RELEASE), script(`${RELEASE}?ver=6.2`)],
    [script(`${RELEASE}?ver=6.1`), script(RELEASE)],
    [script('v1/diagnostic-numerique.js?ver=6.1'), script(`${RELEASE}?ver=6.2`)],
    [script(`${RELEASE}?ver=6.1`, sealed), script('v1/diagnostic-numerique.js')],
    [script(RELEASE, sealed)],
  ]) {
    await openMade(page, TAG + scripts.join(''));
    await everyPart(page, scripts.join(''));
  }
});

test('an address that leads to that of the script: every part shows', async ({ host }) => {
  const { page } = host;
  host.act();
  await page.route('**/latest.js', (route) =>
    route.fulfill({
      status: 302,
      headers: { location: `${inject('site')}${RELEASE}`, 'access-control-allow-origin': '*' },
    }),
  );
  await openMade(page, TAG + script('latest.js'));
  await everyPart(page, 'latest.js');
});
