// « Réessayer » by the keyboard: its button goes away, and the focus goes to what came, or to what says that it failed again.
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { mapText } from '../../reports/map/copy.ts';
import { compareText } from '../../site/compare/copy.ts';
import { builderText } from '../../site/embed/copy.ts';
import { errorWords } from '../../src/explain/index.ts';
import { DiagnosisError } from '../../src/index.ts';
import { stateText } from '../../ui/copy.ts';
import { adviceSlotText } from '../../widget/advice/slot-copy.ts';
import { at, test } from './browser.ts';
import { openMade, TAG } from './made-host.ts';

const gone = (page: Page, files: string) =>
  page.route(files, (route) => route.fulfill({ status: 404, body: '' }));

/** What has the focus says, in the tag too; "" when nothing has it. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { activeElement, body } = document;
    const inside = activeElement?.shadowRoot
      ? activeElement.shadowRoot.activeElement
      : activeElement;
    return inside === body ? '' : (inside?.textContent ?? '');
  });

/** Presses the button by its key, and waits for what then stands there. */
async function retry(page: Page): Promise<void> {
  const button = page.getByRole('button', { name: stateText.retry }).first();
  await button.focus();
  await page.keyboard.press('Enter');
}

const unreachable = (file: string) =>
  errorWords(new DiagnosisError('data-unreachable', { file })).title;

test.for([
  {
    part: 'a diagnosis',
    address: '?commune=58194',
    files: '**/data/communes/58.json',
    failed: unreachable('communes/58.json'),
    came: /^À\sNevers/,
  },
  {
    part: 'who can help',
    address: '?commune=58194',
    files: '**/data/actors/58.json',
    failed: adviceSlotText.failed,
    came: /aider|aide/,
  },
  {
    part: 'a territory',
    address: 'territoire.html?epci=245804406',
    files: '**/data/communes/58.json',
    failed: unreachable('communes/58.json'),
    came: /Nevers/,
  },
  {
    part: 'the map of a territory',
    address: 'territoire.html?epci=245804406',
    files: '**/data/contours/58.json',
    failed: mapText.failed,
    came: /./,
  },
  {
    part: 'the figures of France',
    address: 'observatoire.html',
    files: '**/data/observatoire.json',
    failed: unreachable('observatoire.json'),
    came: /./,
  },
  {
    part: 'a commune of a comparison',
    address: 'comparer.html?communes=58194,35238',
    files: '**/data/communes/58.json',
    failed: compareText.failed('Commune 58194', unreachable('communes/58.json')),
    came: /Nevers/,
  },
  {
    part: 'the commune of the code to paste',
    address: 'integrer.html?commune=58194',
    files: '**/data/surroundings/58.json',
    failed: builderText.communeFailed('58194', unreachable('surroundings/58.json')),
    came: /Nevers/,
  },
])('$part: the sentence, then what came', async ({ address, files, failed, came }, { visitor }) => {
  const page = await visitor.newPage();
  await gone(page, files);
  await page.goto(at(address));
  await page.getByText(failed).first().waitFor();
  await retry(page);
  await expect.poll(() => focused(page)).toContain(failed);
  await page.unroute(files);
  await retry(page);
  await expect.poll(() => page.getByText(failed).count()).toBe(0);
  await expect.poll(() => focused(page)).toMatch(came);
});

test('in the tag, and whoever went elsewhere meanwhile stays there', async ({ visitor }) => {
  const page = await visitor.newPage();
  const files = '**/data/communes/58.json';
  await gone(page, files);
  await openMade(page, TAG());
  const title = unreachable('communes/58.json');
  await page.getByText(title).first().waitFor();
  await retry(page);
  await expect.poll(() => focused(page)).toContain(title);
  await page.unroute(files);
  let answer = () => {};
  await page.route(files, (route) => {
    answer = () => void route.continue();
  });
  const asked = page.waitForRequest(files);
  await retry(page);
  await asked;
  const field = page.getByRole('combobox');
  await page.keyboard.press('Shift+Tab');
  await field.focus();
  answer();
  await page
    .getByText(/^À\sNevers/)
    .first()
    .waitFor();
  expect(await field.evaluate((node) => node.matches(':focus'))).toBe(true);
});
