// Communes where an ordinary page would mislead: too small, empty, outside the surveys, too large for
// one arrondissement, and codes that no commune has.
import { expect } from 'vitest';
import { contentsTitle } from '../../site/contents/copy.ts';
import { noticeSentences, people, sectionText } from '../../src/explain/index.ts';
import { shippedStore } from '../shipped.ts';
import { test } from './browser.ts';
import { look, open, section, sentence } from './diagnosis-page.ts';

const store = shippedStore();

test('Mamoudzou: outside the field of the surveys, and the page says so first', async ({
  page,
}) => {
  const { notices, rounded } = (await store.diagnosis('97611')).estimate;
  expect(notices.map(({ code }) => code)).toContain('outside-survey-field');
  await open(page, '97611');
  expect(await sentence(page).textContent()).toContain(people(rounded.concerned.point));
  const warned = await section(page, sectionText.notices).textContent();
  for (const words of noticeSentences(notices)) expect(warned).toContain(words);
});

test('Establet, 27 inhabitants: "moins de 20", and no figure that would be made up', async ({
  page,
}) => {
  await open(page, '26123');
  expect(await sentence(page).textContent()).toMatch(/^À Establet, moins de 20.habitants/);
  const tiers = await section(page, sectionText.tiers).textContent();
  expect(tiers?.replace(/section \d\.\d/, '')).not.toMatch(/\d/);
});

test('Rochefourchat, 2 inhabitants: too few for an estimate, and what to do all the same', async ({
  page,
}) => {
  await open(page, '26274');
  expect(await sentence(page).textContent()).toMatch(
    /^Rochefourchat compte 2.habitants.: trop peu pour une estimation$/,
  );
  expect(await section(page, sectionText.tiers).count()).toBe(0);
  const menu = page.getByRole('navigation', { name: contentsTitle });
  const titles: string[] = [];
  await menu.getByRole('link').first().waitFor();
  for (const link of await menu.getByRole('link').all()) {
    await link.click();
    await page.waitForFunction(() => document.activeElement?.matches('.dn-section-title'));
    const title = await page.evaluate(() => document.activeElement?.textContent ?? '');
    titles.push(title.replace(/\s/g, ' '));
  }
  expect(titles).toEqual([
    'Qui peut aider',
    'Par où commencer',
    'Le lieu, le matériel, la connexion',
    'Êtes-vous prêts ?',
    'Combien faut-il ?',
    'Mon plan d’action',
    'Qui lui ressemble ?',
    'Pour le conseil et pour les habitants',
    'Emporter ces chiffres',
    'D’où viennent ces chiffres',
  ]);
});

test('Beaumont-en-Verdunois, population 0: nothing is estimated', async ({ page }) => {
  await open(page, '55039');
  expect(await sentence(page).textContent()).toBe('Personne n’habite à Beaumont-en-Verdunois');
  expect(await section(page, sectionText.tiers).count()).toBe(0);
});

test('69383, an arrondissement of Lyon: no request is for a file that is not there', async ({
  page,
}) => {
  const missing: string[] = [];
  page.on('response', (answer) => {
    if (answer.status() >= 400) missing.push(answer.url());
  });
  await open(page, '69383');
  expect(await sentence(page).textContent()).toContain('Lyon');
  expect(missing).toEqual([]);
});

test('Paris is one commune', async ({ page }) => {
  const { rounded } = (await store.diagnosis('75056')).estimate;
  await open(page, '75056');
  expect(await sentence(page).textContent()).toContain(people(rounded.concerned.point));
});

for (const code of ['99999', '58000', 'nevers']) {
  test(`?commune=${code} is no commune: the page says so, and one can search on`, async ({
    page,
  }) => {
    await open(page, code);
    expect(await sentence(page).textContent()).toContain(code);
    await look(page, 'nevers');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await sentence(page).getByText('À Nevers').waitFor();
  });
}
