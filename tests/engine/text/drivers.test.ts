// A reason names the published figure that pulls the way its bar does, or says that none does.
import { describe, expect, test } from 'vitest';
import { bestContrast } from '../../../src/text/contrasts.ts';
import { driverSentence } from '../../../src/text/drivers.ts';
import { shippedStore } from '../../shipped.ts';

const store = shippedStore();

const old = { subject: 'Les aînés sont', object: 'des habitants', weight: 1.4 };
const young = { subject: 'Les jeunes sont', object: 'des habitants', weight: -0.8 };

test('the figure that weighs most on the side of the bar is chosen', () => {
  const contrasts = [
    { ...old, here: 0.12, there: 0.1 },
    { ...young, here: 0.1, there: 0.18 },
  ];
  expect(bestContrast(contrasts, 0.02)).toMatch(/^Les jeunes sont 10\s%/);
});

test('when no figure leans like the bar, the sentence says so', () => {
  const contrasts = [{ ...old, here: 0.08, there: 0.1 }];
  expect(bestContrast(contrasts, 0.02)).toMatch(/détail des autres groupes/);
});

test('figures that would look equal get a decimal', () => {
  const contrasts = [{ ...old, here: 0.104, there: 0.101 }];
  expect(bestContrast(contrasts, 0.02)).toMatch(/10,4\s% .* 10,1\s%/);
});

async function sentences(code: string) {
  const { commune, estimate, published, model } = await store.diagnosis(code);
  const context = {
    departement: commune.departement,
    published,
    france: model.france,
    steps: estimate.steps,
  };
  return Object.fromEntries(
    estimate.drivers.map((driver) => [driver.factor, driverSentence(driver, context)]),
  );
}

describe('with both figures', () => {
  test('Royan is old', async () => {
    const { age } = await sentences('17306');
    expect(age).toMatch(
      /^Les (60|75) ans et plus sont \d+\s% des habitants, contre \d+\s% en France\.$/,
    );
  });

  test('Rennes is young', async () => {
    const { age } = await sentences('35238');
    expect(age).toMatch(
      /^Les (15 à 29|75) ans.* sont \d+\s% des habitants, contre \d+\s% en France/,
    );
  });

  test('Royère-de-Vassivière is rural, as for a third of the French', async () => {
    const { territory } = await sentences('23165');
    expect(territory).toMatch(/^Commune rurale, comme pour 32\s% des Français/);
  });

  test('Saint-Denis de La Réunion is overseas, which is not said to be rural or urban', async () => {
    const { territory } = await sentences('97411');
    expect(territory).toMatch(/^Outre-mer, 20\s% .* contre 15\s% en métropole\.$/);
  });
});

test('in Mamoudzou, what is not published is not made up', async () => {
  const { age, diploma } = await sentences('97611');
  expect(age).toMatch(/^Non publié/);
  expect(diploma).toMatch(/^Non publié/);
});
