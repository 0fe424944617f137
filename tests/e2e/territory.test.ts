// The page of territories as people use it: find, read, sort, choose, go through the map and the table by
// the keyboard alone, paste a list, share the link. Expected figures are the engine's own.
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { mapText } from '../../reports/map/copy.ts';
import { placesAndPlan } from '../../reports/places-and-plan.ts';
import { councilKinds } from '../../site/council/copy.ts';
import { nextPlacesSlotText, questionText } from '../../site/coverage/copy.ts';
import { resemblanceSlotText } from '../../site/resemblance/copy.ts';
import { AREA_ANCHORS, chooseText, listText, tableText } from '../../site/territory/copy.ts';
import { ACTOR_KINDS, countPlaces } from '../../src/advice/index.ts';
import { firstActionsText } from '../../src/advice/words.ts';
import { coverageText } from '../../src/coverage/index.ts';
import { errorWords, people, typeset } from '../../src/explain/index.ts';
import { territoryText } from '../../src/explain/territory.ts';
import { diagnoseArea } from '../../src/index.ts';
import { resemblanceText } from '../../src/resemblance/index.ts';
import { DiagnosisError } from '../../src/terms/errors.ts';
import { keysOf } from '../../src/terms/keys-of.ts';
import { createTerritories } from '../../src/territories/index.ts';
import { areaActorsText } from '../../widget/advice/copy.ts';
import { shippedStore } from '../shipped.ts';
import { expectSound } from './axe.ts';
import { at, test } from './browser.ts';

const store = shippedStore();
const territories = createTerritories(store);

const title = (page: Page) => page.getByRole('heading', { level: 1 });
const map = (page: Page) => page.getByRole('listbox').first();
const grid = (page: Page) => page.getByRole('grid');

/** Opens a territory and waits for its map, which comes last. */
async function open(page: Page, query: string): Promise<void> {
  await page.goto(at(`territoire.html${query}`));
  await map(page).waitFor();
}

test('an EPCI: typed, chosen, its number that of the engine, its link the same for a friend', async ({
  page,
}) => {
  const { communes } = await territories.load({ kind: 'epci', code: '245804406' });
  const { rounded } = diagnoseArea(
    { kind: 'epci', code: '245804406', nom: '' },
    communes,
    await store.model(),
  );
  await page.goto(at('territoire.html'));
  await page.getByLabel(chooseText.label).fill('nevers');
  await page.getByRole('option', { name: /agglomération de Nevers/ }).click();
  await title(page).getByText(people(rounded.concerned.point)).waitFor();
  expect(new URL(page.url()).search).toBe('?epci=245804406');
  await page.reload();
  await title(page).getByText(people(rounded.concerned.point)).waitFor();
});

test('what opens on demand: the next place of a département, then the communes that resemble Nevers', async ({
  page,
}) => {
  await open(page, '?departement=58');
  await page.getByText(nextPlacesSlotText.open).click();
  await page.getByRole('table', { name: coverageText.stopsCaption }).waitFor();
  await page.getByLabel(questionText.need).selectOption('training');
  await page.getByRole('table', { name: coverageText.farCaption('training') }).waitFor();
  await expectSound(page);
  await page.goto(at('index.html?commune=58194'));
  await page.locator('[data-view=ready]').waitFor();
  await expect
    .poll(async () => {
      await page.mouse.wheel(0, 2_000);
      return page.getByText(resemblanceSlotText.open).count();
    })
    .toBe(1);
  await page.getByText(resemblanceSlotText.open).click();
  await page.getByRole('link', { name: 'Moulins (Allier)', exact: true }).waitFor();
  expect(await page.getByRole('table', { name: resemblanceText.caption }).count()).toBe(1);
});

test('the field of territories is used by the keyboard alone, and mayotte finds all that is in it', async ({
  page,
}) => {
  await page.goto(at('territoire.html'));
  await page.getByLabel(chooseText.label).fill('mayotte');
  // Région, département and five intercommunalités.
  await expect.poll(() => page.getByRole('option').count()).toBe(7);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect.poll(() => new URL(page.url()).search).toBe('?departement=976');
});

test('the map by the keyboard: arrows to a neighbour, Space chooses it, all is computed again', async ({
  page,
}) => {
  await open(page, '?epci=245804406');
  const before = await title(page).textContent();
  await map(page).focus();
  await page.keyboard.press('ArrowDown');
  const active = page.locator(`[id="${await map(page).getAttribute('aria-activedescendant')}"]`);
  const name = (await active.getAttribute('aria-label'))?.split('.')[0] ?? '';
  await page.getByText(name, { exact: true }).first().waitFor();
  await page.keyboard.press(' ');
  expect(await active.getAttribute('aria-selected')).toBe('true');
  await page.getByText(territoryText.chosen(1)).waitFor();
  expect(await title(page).textContent()).not.toBe(before);
  expect(new URL(page.url()).searchParams.get('choix')).toMatch(/^58\d{3}$/);
  await page.getByRole('button', { name: territoryText.unchoose }).click();
  expect(await title(page).textContent()).toBe(before);
});

test('where to begin: the first actions of the engine, and others once two communes are chosen', async ({
  page,
}) => {
  const { communes } = await territories.load({ kind: 'epci', code: '245804406' });
  const places = await store.places('58');
  const model = await store.model();
  const titlesOf = (kind: 'epci' | 'selection', kept: typeof communes) => {
    const total = diagnoseArea({ kind, code: null, nom: '' }, kept, model);
    return placesAndPlan(total, kept, places).actions.map(({ title: words }) => typeset(words));
  };
  const begin = page.locator('section', { hasText: firstActionsText.intro(true) });
  const shown = () =>
    begin
      .locator('.dn-action')
      .evaluateAll((cards) => cards.map((card) => card.querySelector('h3')?.textContent ?? ''));
  await open(page, '?epci=245804406');
  await expect.poll(shown).toEqual(titlesOf('epci', communes));
  const inside = new Set(communes.map(({ code }) => code));
  const theirs = places.filter(({ communeCode }) => inside.has(communeCode));
  const told = areaActorsText.listed(
    countPlaces(theirs, 'franceServices'),
    theirs.filter(({ kind }) => kind === 'bibliotheque').length,
    theirs.filter(({ aidantsConnect }) => aidantsConnect).length,
  );
  expect(await page.getByText(told).count()).toBe(1);
  await page.getByText(areaActorsText.kinds(ACTOR_KINDS.length)).click();
  const helpers = page.locator('.dn-actor-list > li');
  expect(await helpers.count()).toBe(ACTOR_KINDS.length);
  await open(page, '?epci=245804406&choix=58194.58121');
  const chosen = titlesOf(
    'selection',
    communes.filter(({ code }) => ['58194', '58121'].includes(code)),
  );
  expect(chosen).not.toEqual(titlesOf('epci', communes));
  await expect.poll(shown).toEqual(chosen);
});

test('the table by the keyboard: sorted from its head, End is the last of 309 lines', async ({
  page,
}) => {
  await open(page, '?departement=58');
  expect(await grid(page).getAttribute('aria-rowcount')).toBe('310');
  await page.getByRole('button', { name: tableText.columns.population }).click();
  const head = page.getByRole('columnheader', { name: tableText.columns.population });
  expect(await head.getAttribute('aria-sort')).toBe('ascending');
  expect(new URL(page.url()).searchParams.get('tri')).toBe('population');
  await page.keyboard.press('Control+End');
  const last = page.locator('[role=row][aria-rowindex="310"]');
  await last.getByRole('link', { name: 'Nevers' }).waitFor();
  expect(await last.evaluate((line) => line.contains(document.activeElement))).toBe(true);
  await page.keyboard.press(' ');
  expect(await last.getAttribute('aria-selected')).toBe('true');
  await page.keyboard.press('Enter');
  await title(page).getByText('À Nevers').waitFor();
  expect(page.url()).toContain('commune=58194');
});

test('all of France: its 34 875 lines scroll, fewer than a hundred are in the page', async ({
  page,
}) => {
  await open(page, '?france');
  expect(await grid(page).getAttribute('aria-rowcount')).toBe('34876');
  await page.getByRole('button', { name: tableText.columns.nom, exact: true }).focus();
  await page.keyboard.press('Control+End');
  await page.locator('[role=row][aria-rowindex="34876"]').waitFor();
  expect(await grid(page).getByRole('row').count()).toBeLessThan(100);
});

test('on paper: the fourteen communes of an EPCI in a table, a département where to find its own', async ({
  page,
}) => {
  await open(page, '?epci=245804406');
  await page.emulateMedia({ media: 'print' });
  const lines = page.locator('.on-paper tbody tr');
  expect(await lines.count()).toBe(14);
  expect(await lines.first().isVisible()).toBe(true);
  expect(await grid(page).isVisible()).toBe(false);
  await page.emulateMedia({ media: 'screen' });
  expect(await lines.first().isVisible()).toBe(false);
  await open(page, '?departement=58');
  await page.emulateMedia({ media: 'print' });
  await page.getByText(tableText.onPaper).waitFor();
  await page.getByText(firstActionsText.firstStepIs).first().waitFor();
  // Its own head, who can help, the legend whole and the keys that cannot be pressed left out.
  expect(await page.locator('.dn-print-header').innerText()).toContain('Nièvre');
  expect(
    await page.getByText(areaActorsText.listed({ fixed: 31, touring: 2 }, 104, 33)).isVisible(),
  ).toBe(true);
  expect(await page.locator('.map-controls label').filter({ visible: true }).count()).toBe(0);
  // With its key beside it.
  const map = page.locator('.map-body');
  expect(await map.evaluate((node) => getComputedStyle(node).breakInside)).toBe('avoid');
  await page.emulateMedia({ media: 'screen', forcedColors: 'active' });
  // Tints stay, words take the reader's colours.
  const adjust = (of: string) =>
    page
      .locator(of)
      .first()
      .evaluate((node) => getComputedStyle(node).forcedColorAdjust);
  expect([await adjust('.map-shape'), await adjust('.map-readout')]).toEqual(['none', 'auto']);
});

const paste = async (page: Page, text: string) => {
  await page.goto(at('territoire.html'));
  await page.getByText(listText.summary).click();
  await page.getByLabel(listText.label).fill(text);
  await page.getByRole('button', { name: listText.read }).click();
};

test('a pasted list: wrong lines told, homonyms asked, the rest kept', async ({ page }) => {
  await paste(page, '58194\nZzyzx\nSaint-Denis');
  await page.getByText('« Zzyzx » n’est ni un code ni un nom de commune connu.').waitFor();
  await page.getByLabel('plusieurs communes s’appellent « Saint-Denis »').selectOption('97411');
  await page.getByRole('button', { name: listText.show(2) }).click();
  await title(page).getByText(territoryText.listName(2)).waitFor();
  expect(new URL(page.url()).searchParams.get('communes')).toBe('58194.97411');
});

test('a pasted list bears the name that is given to it, in its heading, its address and its files', async ({
  page,
}) => {
  await paste(page, '58194\nMarzy;58');
  await page.getByLabel(listText.name).fill('Bords de Loire');
  await page.getByRole('button', { name: listText.show(2) }).click();
  await title(page).getByText('Bords de Loire').waitFor();
  expect(new URL(page.url()).searchParams.get('titre')).toBe('Bords de Loire');
  await page.reload();
  await title(page).getByText('Bords de Loire').waitFor();
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: councilKinds['note-print'].name }).click();
  const file = await saved;
  expect(file.suggestedFilename()).toBe('note-bords-de-loire.html');
  expect(readFileSync(await file.path(), 'utf8')).toContain(
    'Note de synthèse\u00a0: Bords de Loire',
  );
});

test('a pasted list of codes that may be postal codes: asked once, and the report follows the answer', async ({
  page,
}) => {
  await paste(page, '13001\n13002\n13008');
  await page.getByText(/13001 est le code INSEE d’Aix-en-Provence/).waitFor();
  await page.getByRole('button', { name: 'Des codes postaux' }).click();
  await page
    .getByText(
      'Ligne 1 : « 13001 » a été lu comme Marseille (Bouches-du-Rhône), dont le 1er arrondissement',
    )
    .waitFor();
  await page.getByRole('button', { name: 'Voir 1 commune' }).waitFor();
  await paste(page, 'COM;LIBELLE\n49018;Baugé');
  await page.getByText('c’est l’en-tête. Colonnes lues : « COM », « LIBELLE ».').waitFor();
  await page
    .getByText(
      '« 49018 » a été lu comme Baugé-en-Anjou (Maine-et-Loire), dont Baugé est une commune déléguée.',
    )
    .waitFor();
});

test('a pasted list shows fifty of its wrong lines, and more when asked', async ({ page }) => {
  await paste(page, Array.from({ length: 120 }, (_, i) => `Zzyzx ${i}`).join('\n'));
  const wrong = page.getByText(/n’est ni un code ni un nom/);
  await wrong.first().waitFor();
  expect(await wrong.count()).toBe(50);
  await page.getByRole('button', { name: 'Voir 50 lignes de plus' }).click();
  await expect.poll(() => wrong.count()).toBe(100);
});

test('an address that no territory answers is told, with what to do', async ({ page }) => {
  await page.goto(at('territoire.html?epci=999999999'));
  await page
    .getByText(errorWords(new DiagnosisError('unknown-territory', { code: '999999999' })).title)
    .waitFor();
});

test('a territory, with its places and groups, without violation', async ({ page }) => {
  await open(page, '?epci=245804406&groupe=size');
  await page.getByLabel(/^France services/).check();
  await page.getByLabel(mapText.measures.people).check();
  await expectSound(page);
});

test('the choice of a territory and the observatory without violation', async ({ page }) => {
  await page.goto(at('territoire.html'));
  await page.getByLabel(chooseText.label).fill('saint');
  await page.getByText(listText.summary).click();
  await page.getByText(/territoires proposés/).waitFor();
  await expectSound(page);
  await page.goto(at('observatoire.html'));
  await map(page).waitFor();
  await expectSound(page);
});

test('the observatory leads from a département to its territory', async ({ page }) => {
  await page.goto(at('observatoire.html'));
  await map(page).focus();
  const active = page.locator(`[id="${await map(page).getAttribute('aria-activedescendant')}"]`);
  const name = (await active.getAttribute('aria-label'))?.split('.')[0] ?? '';
  await page.keyboard.press('Enter');
  await title(page).getByText(name).waitFor();
  expect(page.url()).toContain('territoire.html?departement=');
});

test('the menu leads to « Le prochain lieu », whose question a link and a reload show again', async ({
  page,
}) => {
  await page.goto(
    at('territoire.html?departement=58&prochain-lieu=5&besoin=formation&loin=5&detour=1.5'),
  );
  const asked = async () => {
    const selects = await page.locator('.next-places-question select').all();
    return Promise.all(selects.map((select) => select.inputValue()));
  };
  await page.locator('.next-places-question').waitFor();
  expect(await asked()).toEqual(['training', '5', '5', '1.5']);
  await page.locator('.next-places-late input').check();
  const menu = page.getByRole('navigation', { name: 'Sur cette page' });
  await menu.getByText('Sur cette page').click();
  await menu.getByRole('link', { name: 'Le prochain lieu' }).click();
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Le prochain lieu');
  await page.waitForFunction(() => location.search.includes('ouvert-tard'));
  expect(page.url()).toMatch(/&ouvert-tard#prochain-lieu$/);
  await page.reload();
  await page.locator('.next-places-question').waitFor();
  expect(await asked()).toEqual(['training', '5', '5', '1.5']);
  expect(await page.locator('.next-places-late input').isChecked()).toBe(true);
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Le prochain lieu');
});

test.for([
  ['a département', 'departement=58'],
  ['one of a single commune', 'departement=75'],
  ['Mayotte, without a map', 'departement=976'],
  ['France', 'france'],
] as const)('the menu of %s names no part that is absent', async ([, asked], { page }) => {
  await page.goto(at(`territoire.html?${asked}`));
  const menu = page.getByRole('navigation', { name: 'Sur cette page' });
  await menu.getByText('Sur cette page').click();
  const anchors = await menu
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(anchors.length).toBeGreaterThan(5);
  for (const name of keysOf(AREA_ANCHORS)) {
    const title = page.locator(`.dn-${name} > .dn-section-title`);
    if (anchors.includes(`#${AREA_ANCHORS[name]}`))
      await title.first().waitFor({ state: 'attached' });
  }
});

test.for([
  ['communes de la Nièvre, dont aucune part ne se départage', '?departement=58', 'people'],
  ['communes de la Guadeloupe, en deux teintes', '?departement=971', 'share'],
] as const)(
  'the map of shares opens where it tells places apart, else that of numbers: %s',
  async ([, query, measure], { page }) => {
    await open(page, query);
    expect(await page.getByLabel(mapText.measures[measure]).isChecked()).toBe(true);
  },
);
