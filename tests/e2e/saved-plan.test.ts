// A plan that is not lost: told when it comes with a link, kept on the device when asked, found again from the home
// page, erased when asked; nothing is left behind then (browser.ts checks it).
import { expect } from 'vitest';
import { myCommunesText } from '../../site/my-communes/copy.ts';
import { actionText } from '../../ui/copy.ts';
import { planText } from '../../widget/plan/copy.ts';
import { linkText } from '../../widget/plan/link-copy.ts';
import { at, test } from './browser.ts';
import { section } from './diagnosis-page.ts';

const PLAN = '#plan=1&r=salle.y&a=reunir-acteurs.2027-01-15.Mme+Lef%C3%A8vre';

test('a link with a plan says so, is copied without its names, is kept, found again, erased', async ({
  page,
}) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(at(`?commune=58194${PLAN}`));
  await page
    .getByText(/^Cette adresse contient un plan.+1\spiste et 1\sréponse au questionnaire\./)
    .waitFor();
  await page.getByRole('button', { name: actionText.copyLink }).click();
  await page.getByText(/Il nomme\s: Mme Lefèvre/).waitFor();
  await page.getByRole('button', { name: linkText.withoutNames }).click();
  await page.getByText(/sans aucun nom/).waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(at('?commune=58194#plan=1&r=salle.y&a=reunir-acteurs.2027-01-15.'));

  await page.getByRole('button', { name: myCommunesText.keep }).click();
  await page.goto(at());
  const mine = section(page, myCommunesText.title);
  await mine.getByText(myCommunesText.withPlan).waitFor();
  // Just below the search, before the figures of France.
  const before = mine.evaluate((node) => node.previousElementSibling?.getAttribute('role'));
  expect(await before).toBe('status');
  await mine.getByRole('link', { name: 'Nevers (Nièvre)' }).click();
  await page
    .getByText(/^Voici votre plan, gardé sur cet appareil\s: 1\spiste et 1\sréponse/)
    .waitFor();
  const plan = section(page, planText.title);
  await plan.getByRole('heading', { name: 'Réunir les acteurs à Nevers' }).waitFor();
  const owner = plan.getByLabel(planText.owner);
  expect(await owner.inputValue()).toBe('Mme Lefèvre');
  // Found again, it stands in the address that is copied.
  await page.getByRole('button', { name: actionText.copyLink }).click();
  await page.getByText(/Ce lien contient votre plan.+Il nomme\s: Mme Lefèvre/).waitFor();

  await owner.fill('M. Durand');
  await page.waitForFunction(() => JSON.stringify({ ...localStorage }).includes('Durand'));
  await page.getByRole('button', { name: myCommunesText.drop }).click();
  await page.getByText(myCommunesText.planStays).waitFor();
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(myCommunesText.keep);
  expect(await page.getByText(/^Voici votre plan, gardé/).count()).toBe(0);
});
