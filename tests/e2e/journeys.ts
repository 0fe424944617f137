// The journeys of visitors, each to the point where there is nothing more to wait for.
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { whatIfText } from '../../widget/what-if/copy.ts';
import { whatIfSlotText } from '../../widget/what-if/slot-copy.ts';
import { at } from './browser.ts';
import { look, open, readDown, section, settled } from './diagnosis-page.ts';

const diagnosis = (code: string) => async (page: Page) => {
  await open(page, code);
  await settled(page);
  await readDown(page);
  await page.locator('.site-folds summary').first().waitFor();
};

const AGES = /quel âge ont les habitants/;
const AROUND = /et autour, qui a besoin d’aide/;

/** The same, where the commune has pictures: once passed, they come. */
const withPictures = (code: string, names: readonly RegExp[]) => async (page: Page) => {
  await diagnosis(code)(page);
  for (const name of names) {
    await page.getByRole('figure', { name }).getByRole('button', { name: /PNG/ }).waitFor();
  }
};

export const JOURNEYS: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  accueil: (page) => open(page),
  propositions: async (page) => {
    await open(page);
    await look(page, 'saint-denis');
    await page
      .getByRole('status')
      .getByText(/proposées/)
      .waitFor({ state: 'attached' });
  },
  nevers: withPictures('58194', [AGES, AROUND]),
  hameau: diagnosis('26274'),
  'outre-mer': withPictures('97611', [AROUND]),
  'code-inconnu': (page) => open(page, '99999'),
  hypothese: async (page) => {
    await withPictures('26003', [AGES, AROUND])(page);
    await page.locator('summary', { hasText: whatIfSlotText.open }).click();
    await page.getByRole('textbox', { name: whatIfText.fields.population }).waitFor();
  },
  comparer: async (page) => {
    await page.goto(at('comparer.html?communes=58194,35238'));
    await section(page, /lieux d’aide/)
      .getByRole('table')
      .waitFor();
  },
  territoire: async (page) => {
    await page.goto(at('territoire.html?epci=245804406'));
    await page.locator('.dn-actions-first h3').first().waitFor();
    await page.locator('.dn-territory-map svg path').first().waitFor();
  },
  observatoire: async (page) => {
    await page.goto(at('observatoire.html'));
    await page.locator('svg path').first().waitFor();
    await page.getByRole('table').first().waitFor();
  },
  integrer: async (page) => {
    await page.goto(at('integrer.html?commune=58194'));
    await page.getByRole('radio', { name: /Figés/ }).waitFor();
    await expect
      .poll(() => page.getByRole('textbox', { name: /Code à coller/ }).inputValue())
      .toContain('Nevers');
  },
};
