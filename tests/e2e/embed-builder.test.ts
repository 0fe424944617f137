// The page that writes the code to paste, in a real browser: by the keyboard alone, its address, its
// preview, and above all what it writes, pasted into a page of another site.
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { version } from '../../package.json' with { type: 'json' };
import { VERSIONS, WAYS } from '../../site/embed/choices.ts';
import { builderText, previewText, snippetText } from '../../site/embed/copy.ts';
import { chooseText } from '../../site/territory/copy.ts';
import { expectSound, violations } from './axe.ts';
import { at } from './browser.ts';
import { proposals } from './diagnosis-page.ts';
import { framed, NEVERS } from './framed.ts';
import { hostAt, test } from './host-page.ts';

const code = (page: Page) => page.getByRole('textbox', { name: builderText.codeLabel });
const preview = (page: Page) => page.frameLocator(`iframe[title="${builderText.previewFrame}"]`);
const colour = (page: Page) => page.getByRole('textbox', { name: builderText.colourLabel });

/** Opens the builder and gives what it writes once it has written it. */
async function written(page: Page, query: string): Promise<string> {
  await page.goto(at(`integrer.html${query}`));
  await expect.poll(() => code(page).inputValue()).toContain('http');
  return code(page).inputValue();
}

test('commune, way and version chosen by the keyboard alone, then copied, and said', async ({
  page,
  visitor,
}) => {
  await visitor.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: at('') });
  await written(page, '');
  await page.getByRole('combobox', { name: builderText.communeLabel }).focus();
  await page.keyboard.type('58194');
  await proposals(page).first().waitFor();
  await page.keyboard.press('Enter');
  await page.getByText(builderText.communeChosen('Nevers (Nièvre)')).waitFor();
  await preview(page).getByText(NEVERS).waitFor();

  await page.getByRole('radio', { name: builderText.ways.balise }).focus();
  await page.keyboard.press('ArrowDown');
  await page.getByRole('radio', { name: builderText.versions.courante('/v1/') }).focus();
  await page.keyboard.press('ArrowDown');
  await page.getByRole('status').filter({ hasText: builderText.updated }).waitFor();
  await expect
    .poll(() => new URL(page.url()).search)
    .toBe('?commune=58194&facon=chargeur&version=exacte');

  await page.getByRole('button', { name: builderText.copy }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('status').filter({ hasText: builderText.copied }).waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(await code(page).inputValue());
  expect(copied).toContain(`/v${version}/embed.js`);
  expect(copied).toContain('integrity="sha384-');

  await page.getByRole('button', { name: builderText.communeRemove }).focus();
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement !== document.body)).toBe(true);
  expect(await code(page).inputValue()).not.toContain('58194');
});

test('where the browser refuses to copy, the code is selected and the way to copy it is said', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const refuse = { writeText: () => Promise.reject(new Error('refused')) };
    Object.defineProperty(navigator, 'clipboard', { value: refuse });
  });
  const text = await written(page, '?commune=58194');
  await page.getByRole('button', { name: builderText.copy }).click();
  await page.getByRole('status').filter({ hasText: builderText.copyRefused }).waitFor();
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(text);
});

test('a colour is judged as it is chosen; what is no colour, no height, no part is explained', async ({
  page,
}) => {
  await written(page, '?theme=clair&facon=cadre');
  const said = page.locator('.embed-contrasts');
  await colour(page).fill('#ffd700');
  await said.getByText('1,2 pour 1').waitFor();
  await colour(page).fill('#7a1f5c');
  await said.getByText('se lit bien').waitFor();
  await colour(page).fill('rouge');
  await colour(page).press('Tab');
  await page.getByRole('alert').filter({ hasText: '« rouge »' }).waitFor();
  expect(await code(page).inputValue()).toContain('couleur=%237a1f5c');
  const height = page.getByRole('textbox', { name: builderText.heightLabel });
  await height.fill('20');
  await height.press('Tab');
  await page.getByRole('alert').filter({ hasText: '« 20 »' }).waitFor();
  expect(await code(page).inputValue()).toContain('height="600"');
  for (const name of Object.values(builderText.parts)) {
    await page.getByRole('checkbox', { name, exact: true }).click();
  }
  await page.getByRole('alert').filter({ hasText: builderText.partsLast }).waitFor();
  expect(await violations(page)).toEqual([]);
});

test('a territory is found by its name, shown in the preview, and its address is kept', async ({
  page,
}) => {
  await written(page, '');
  await page.getByText(builderText.territory).click();
  await page.getByRole('combobox', { name: chooseText.label }).fill('nevers');
  await page
    .getByRole('option', { name: /Nevers/ })
    .first()
    .click();
  await expect.poll(() => code(page).inputValue()).toContain('territoire="245804406"');
  await expect.poll(() => new URL(page.url()).search).toBe('?territoire=245804406');
  expect(await page.evaluate(() => document.activeElement !== document.body)).toBe(true);
  await preview(page).locator('.dn-sentence').waitFor();
  await page.reload();
  await page.getByRole('status').filter({ hasText: 'Nevers' }).first().waitFor();
  await expect.poll(() => code(page).inputValue()).toContain('?epci=245804406');
});

test('the preview shows the code at work on a page that imposes its style, without a step in "back"', async ({
  page,
}) => {
  await written(page, '?commune=58194&theme=sombre');
  const tag = preview(page).locator('diagnostic-numerique .dn');
  await tag.getByText(NEVERS).waitFor();
  const look = () => tag.evaluate((node) => getComputedStyle(node).textTransform);
  const title = preview(page).getByRole('heading', { name: previewText.hostTitle });
  expect(await title.evaluate((node) => getComputedStyle(node).textTransform)).toBe('none');
  const steps = await page.evaluate(() => history.length);
  await page.getByRole('radio', { name: builderText.previewGrounds.envahissant }).check();
  await expect
    .poll(() => title.evaluate((node) => getComputedStyle(node).textTransform))
    .toBe('uppercase');
  await tag.getByText(NEVERS).waitFor();
  expect(await look()).toBe('none');
  expect(await page.evaluate(() => history.length)).toBe(steps);
});

test('an address with what cannot be understood is told, and the rest is kept', async ({
  page,
}) => {
  const text = await written(page, '?commune=99999&theme=rose&couleur=%237a1f5c');
  expect(text).toContain('couleur="#7a1f5c"');
  expect(text).not.toContain('99999');
  await page.getByRole('status').filter({ hasText: '99999' }).waitFor();
});

test('when the published version does not answer, it says so and tries again', async ({
  visitor,
}) => {
  const page = await visitor.newPage();
  await page.route('**/integrity.json', (route) => route.abort());
  await page.goto(at('integrer.html?commune=58194'));
  await page.getByRole('alert').filter({ hasText: builderText.unreachable }).waitFor();
  await page.unroute('**/integrity.json');
  await page.getByRole('button', { name: 'Réessayer' }).click();
  await expect.poll(() => code(page).inputValue()).toContain('58194');
});

test('without violation nor sideways scroll: light, dark, narrow, forced colours', async ({
  page,
}) => {
  await written(
    page,
    '?commune=58194&facon=chargeur&version=exacte&couleur=%23ffd700&sections=precision',
  );
  await page.getByText(builderText.security).click();
  await page.getByText(builderText.where).click();
  await expectSound(page);
});

test('on paper: the choices and the code, without the preview nor the buttons', async ({
  page,
}) => {
  await written(page, '?commune=58194');
  await page.emulateMedia({ media: 'print' });
  expect(await code(page).isVisible()).toBe(true);
  expect(await page.getByTitle(builderText.previewFrame).isVisible()).toBe(false);
  expect(await page.getByRole('button', { name: builderText.copy }).isVisible()).toBe(false);
});

test.for(WAYS)(
  '%s, pasted into a page of another site, shows the diagnosis',
  async (facon, { page, host }) => {
    for (const asked of VERSIONS) {
      const query = `?commune=58194&facon=${facon}&version=${asked}&donnees=figees&sections=besoins`;
      await paste(host.page, await written(page, query));
      const shown = facon === 'balise' ? host.page : await framed(host.page);
      await shown.getByText(NEVERS).waitFor();
    }
  },
);

test('a sealed file that was changed is refused by the browser, and the link stays', async ({
  page,
  visitor,
}) => {
  const snippet = await written(page, '?commune=58194&version=exacte');
  const other = await visitor.newPage();
  const troubles: string[] = [];
  other.on('console', (message) => troubles.push(message.text()));
  await other.route(`**/v${version}/diagnostic-numerique.js`, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: `${await response.text()}\n` });
  });
  await paste(other, snippet);
  await expect.poll(() => troubles.join('\n')).toContain('integrity');
  await other.getByRole('link', { name: snippetText.link(' de Nevers') }).waitFor();
});

/** Puts the code into a page of another site, where a parser meets it as in a page saved by an editor. */
async function paste(page: Page, snippet: string): Promise<void> {
  await page.goto(hostAt('hosts/neutral.html?without'));
  await page.setContent(`<!doctype html><html lang="fr"><meta charset="utf-8"><title>Collé</title>
    <main><h1>Notre commune</h1>${snippet}</main></html>`);
}
