// The main job, as a person does it: type a name, choose, read, reload, share. Expected figures are
// the engine's own, from the files that ship: none is written here.
import { expect } from 'vitest';
import { between, people, sectionText, tierText } from '../../src/explain/index.ts';
import { TIERS } from '../../src/terms/tier.ts';
import { shippedStore } from '../shipped.ts';
import { test } from './browser.ts';
import {
  copyButton,
  field,
  look,
  open,
  proposals,
  section,
  sentence,
  settled,
} from './diagnosis-page.ts';

const store = shippedStore();
const roundedOf = async (code: string) => (await store.diagnosis(code)).estimate.rounded;

test('Nevers: typed, chosen with the keyboard, read, reloaded', async ({ page }) => {
  const { concerned } = await roundedOf('58194');
  await open(page);
  await look(page, 'nevers');
  await page.keyboard.press('ArrowDown');
  expect(await page.locator('[role=option][aria-selected=true]').textContent()).toMatch(/^Nevers /);
  await page.keyboard.press('Enter');
  await sentence(page).getByText(people(concerned.point)).waitFor();
  expect(await sentence(page).textContent()).toMatch(/^À Nevers, environ .+ ont besoin d’aide/);
  expect(new URL(page.url()).searchParams.get('commune')).toBe('58194');
  expect(await page.title()).toMatch(/^Nevers \(Nièvre\)/);

  await settled(page);
  const read = await page.getByRole('main').innerText();
  await page.reload();
  await sentence(page).getByText(people(concerned.point)).waitFor();
  await settled(page);
  expect(await page.getByRole('main').innerText()).toBe(read);
});

test('the three needs are those of the engine, each with its range', async ({ page }) => {
  const rounded = await roundedOf('58194');
  await open(page, '58194');
  const needs = section(page, sectionText.tiers).getByRole('listitem');
  for (const tier of TIERS) {
    const need = needs.filter({ hasText: tierText[tier].name });
    const title = need.getByRole('heading', { name: tierText[tier].need(rounded[tier].point) });
    expect(await title.textContent()).toContain(people(rounded[tier].point));
    expect(await need.textContent()).toContain(between(rounded[tier]));
  }
});

test('Seynod: Annecy, of which it is a part; a reload and "back" still say so, a shared address does not', async ({
  page,
}) => {
  const SAID = /Annecy comprend Seynod, commune déléguée/;
  await open(page);
  const choose = async (typed: string) => {
    await field(page).fill(typed);
    await page.locator('[role=option]').first().waitFor();
    await page.keyboard.press('Enter');
  };
  await choose('seynod');
  await sentence(page).getByText('Annecy').waitFor();
  await page.getByText(SAID).first().waitFor();
  await page.reload();
  await page.getByText(SAID).first().waitFor();
  await choose('marzy');
  await sentence(page).getByText('Marzy').waitFor();
  expect(await page.getByText(SAID).count()).toBe(0);
  await page.goBack();
  await page.getByText(SAID).first().waitFor();
  await choose('74010');
  await expect.poll(() => page.getByText(SAID).count()).toBe(0);
  await settled(page);
  await page.reload();
  await settled(page);
  expect(await page.getByText(SAID).count()).toBe(0);
});

test('the address that is copied shows the same diagnosis to whoever opens it', async ({
  browser,
  visitor,
  page,
}) => {
  await visitor.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, '58194');
  await copyButton(page).click();
  await page.getByText('Lien copié').waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(page.url());

  const friend = await browser.newPage();
  await friend.goto(copied);
  await sentence(friend).waitFor();
  expect(await sentence(friend).textContent()).toBe(await sentence(page).textContent());
  await friend.close();
});

test('back and forward go from one commune to the other', async ({ page }) => {
  await open(page, '58194');
  const nevers = await sentence(page).textContent();
  await look(page, 'mamoudzou');
  await proposals(page).filter({ hasText: 'Mayotte' }).click();
  await sentence(page).getByText('Mamoudzou').waitFor();
  await page.goBack();
  await sentence(page).getByText('Nevers').waitFor();
  expect(await sentence(page).textContent()).toBe(nevers);
  await page.goForward();
  await sentence(page).getByText('Mamoudzou').waitFor();
});

test('the two Saint-Denis are both proposed, and neither is chosen for the visitor', async ({
  page,
}) => {
  await open(page);
  const start = page.url();
  await look(page, 'Saint-Denis');
  const named = proposals(page).filter({ hasText: /^Saint-Denis / });
  expect(await named.filter({ hasText: 'Seine-Saint-Denis (93)' }).count()).toBe(1);
  expect(await named.filter({ hasText: 'La Réunion (974)' }).count()).toBe(1);
  await page.keyboard.press('Enter');
  await page.getByText('Choisissez parmi').waitFor();
  expect(page.url()).toBe(start);

  const { concerned } = await roundedOf('97411');
  await named.filter({ hasText: 'La Réunion (974)' }).click();
  await sentence(page).getByText(people(concerned.point)).waitFor();
});

test('a name that no commune bears is answered with help', async ({ page }) => {
  await open(page);
  await field(page).focus();
  await page.keyboard.type('Zzyzx');
  await page.getByText('Aucune commune ne correspond').first().waitFor();
  expect(await proposals(page).count()).toBe(0);
});
