// The whole plan of action in a real browser: by the keyboard alone, on paper, through its address and
// its files, and without violation in any look.
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { questionText, readinessText, sizingText } from '../../src/advice/words.ts';
import { planText } from '../../widget/plan/copy.ts';
import { expectSound } from './axe.ts';
import { at, test } from './browser.ts';
import { field, look, open, section, settled } from './diagnosis-page.ts';

const MEET = 'Réunir les acteurs à Nevers';
const FULL =
  '#plan=1&m=ccas.a&r=role.n&r=salle.y&h=peoplePerSession.12&a=reunir-acteurs.2027-01-15.Mme+Lef%C3%A8vre&a=definir-role..';

/** Opens Nevers with the end of an address, and waits for the advice. */
async function openPlan(page: Page, fragment = '') {
  await page.goto(at(`?commune=58194${fragment}`));
  await section(page, planText.title).waitFor();
}

/** Goes to a control by Tab, as far as it takes, and fails if it is never reached. */
async function tabTo(page: Page, name: string | RegExp, role: string): Promise<void> {
  for (let presses = 0; presses < 250; presses++) {
    await page.keyboard.press('Tab');
    const focused = page.locator(':focus');
    if ((await focused.count()) === 1) {
      const told = await focused.ariaSnapshot();
      const found =
        typeof name === 'string' ? told.includes(name.replace(/\s/g, ' ')) : name.test(told);
      if (found && told.includes(role)) return;
    }
  }
  throw new Error(`Tab never reaches ${role} ${name}`);
}

test('by the keyboard alone: mark, answer, assume, keep, say who and when, erase', async ({
  page,
}) => {
  await openPlan(page);
  await tabTo(page, 'Ce que vous savez : CCAS de Nevers', 'combobox');
  await page.keyboard.press('a');
  await page.getByText(/Noté\. Une piste nouvelle/).waitFor();

  await tabTo(page, readinessText.open, '');
  await page.keyboard.press('Enter');
  // A group where nothing is chosen is entered by its first choice.
  const role = page.getByRole('group', { name: questionText.role.question });
  await role.waitFor();
  for (let presses = 0; presses < 40; presses++) {
    await page.keyboard.press('Tab');
    if (await role.locator(':focus').count()) break;
  }
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  expect(await role.getByRole('radio', { name: 'Non', exact: true }).isChecked()).toBe(true);
  // After what Nevers is cited for, which is nothing to begin.
  const first = section(page, 'Par où commencer').getByRole('heading', { level: 3 }).nth(1);
  expect(await first.textContent()).toBe('Écrire le rôle de votre structure');

  await tabTo(page, planText.keepOne('Écrire le rôle de votre structure'), 'checkbox');
  await page.keyboard.press('Space');
  await tabTo(page, sizingText.assumptions, '');
  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: 'Personnes par séance' }).waitFor();
  await tabTo(page, 'Personnes par séance', 'textbox');
  await page.keyboard.type('16');
  await page.keyboard.press('Tab');
  await page.getByText(/Nouveau calcul/).waitFor();

  await tabTo(page, planText.owner, 'textbox');
  await page.keyboard.type('Léa');
  await page.keyboard.press('Tab');
  // The same day and month, whichever way the browser orders them.
  await page.keyboard.type('01012027');
  const plan = section(page, planText.title);
  expect(await plan.getByLabel(planText.date).inputValue()).toBe('2027-01-01');
  await page.waitForFunction(() => location.hash.includes('2027-01-01.L%C3%A9a'));
  await tabTo(page, /Retirer du plan/, 'button');
  await page.keyboard.press('Enter');
  await page.getByText(planText.dropped(0)).waitFor();
  expect(await page.evaluate(() => document.activeElement?.className)).toContain('dn-plan-top');
});

describe('the address', () => {
  test('gives everything back on reload, and nothing of it reaches a server', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await openPlan(page, FULL);
    for (const round of [1, 2]) {
      const plan = section(page, planText.title);
      await plan.getByRole('heading', { name: MEET }).waitFor();
      expect(await plan.getByLabel(planText.owner).first().inputValue(), `${round}`).toBe(
        'Mme Lefèvre',
      );
      expect(await page.getByLabel('Ce que vous savez : CCAS de Nevers').inputValue()).toBe(
        'absent',
      );
      if (round === 1) await page.reload();
    }
    expect(asked.filter((url) => /Lef|reunir|plan=/.test(url.replace(/#.*$/, '')))).toEqual([]);
  });

  test('damaged, says so kindly and keeps the rest', async ({ page }) => {
    await openPlan(page, `${FULL}&a=ouvrir-l`);
    await page
      .getByRole('alert')
      .getByText(/abîmé.*ouvrir-l.*Tout le reste du plan est là/)
      .waitFor();
    expect(await section(page, planText.title).getByRole('listitem').count()).toBe(2);
  });

  test('the skip link does not lose the plan, nor draw the page again', async ({ page }) => {
    await openPlan(page, FULL);
    await page.locator('.dn[data-view]').evaluate((node) => node.setAttribute('data-same', ''));
    await page.locator('.site-skip').focus();
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => location.hash.startsWith('#plan='));
    expect(await page.locator('.dn-skeleton').count()).toBe(0);
    expect(await section(page, planText.title).getByRole('heading', { name: MEET }).count()).toBe(
      1,
    );
  });

  test('another commune starts afresh, and coming back finds the plan', async ({ page }) => {
    await openPlan(page, FULL);
    await field(page).fill('');
    await look(page, 'varennes vauzelles');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1 }).getByText('Varennes-Vauzelles').waitFor();
    await settled(page);
    await section(page, planText.title).getByText(planText.empty).waitFor();
    expect(new URL(page.url()).hash).toBe('');
    await page.goBack();
    await section(page, planText.title).getByRole('heading', { name: MEET }).waitFor();
  });
});

test.for([
  ['csv', 'plan-58194.csv', /^\ufeff"N°";"Action"/],
  ['ics', 'plan-58194.ics', /^BEGIN:VCALENDAR[\s\S]*DTSTART;VALUE=DATE:20270115/],
  ['json', 'plan-58194.json', /"owner": "Mme Lefèvre"/],
] as const)(
  'a %s file is saved under a name that tells it',
  async ([format, name, content], { page }) => {
    await openPlan(page, FULL);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: planText.files[format] }).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe(name);
    expect(await readFile(await file.path(), 'utf8')).toMatch(content);
    await page.getByText(/enregistré/).waitFor();
  },
);

test('printed alone, it gives actions, who and when, without a control of the screen', async ({
  page,
}) => {
  await openPlan(page, FULL);
  await page.evaluate(() => {
    window.print = () => {};
  });
  await page.getByRole('button', { name: planText.print }).click();
  await page.emulateMedia({ media: 'print' });
  const plan = section(page, planText.title);
  expect(await plan.getByText(/Mme Lefèvre.*15 janvier 2027/).isVisible()).toBe(true);
  expect(await plan.getByRole('button').count()).toBe(0);
  expect(await page.locator('.dn-actions-first').isVisible()).toBe(false);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  expect(await page.locator('.dn-actions-first').isVisible()).toBe(true);
});

test('marked, answered, assumed wrongly, kept, damaged: without violation', async ({ page }) => {
  await openPlan(page, `${FULL}&a=ouvrir-l`);
  for (const title of [readinessText.open, sizingText.assumptions]) {
    await page.getByText(title, { exact: true }).click();
  }
  await page.getByLabel('Personnes par séance').fill('300');
  await page.keyboard.press('Tab');
  await page.getByText(/300.*ne convient pas/).waitFor();
  await expectSound(page);
});

test('an empty plan tells how to fill it', async ({ page }) => {
  await open(page, '58194');
  await section(page, planText.title).getByText(planText.empty).waitFor();
});
