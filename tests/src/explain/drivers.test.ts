// A reason names the published figure that pulls the way its bar does, or says that none does.
import { describe, expect, test } from 'vitest';
import { explaining } from '../../../src/explain/contrasts.ts';
import { driverSentence } from '../../../src/explain/drivers.ts';
import { precisionText } from '../../../src/explain/precision.ts';
import { profileText } from '../../../src/explain/profiles.ts';
import { steps } from '../../../src/explain/steps.ts';
import type { Reference } from '../../../src/terms/model.ts';
import { shippedStore } from '../../shipped.ts';

const store = shippedStore();

const { reference } = await store.model();

const old = { category: 'old', weight: 1.4 } as const;
const young = { category: 'young', weight: -0.8 } as const;

test('the figure that weighs most on the side of the bar is chosen', () => {
  const contrasts = [
    { ...old, here: 0.12, there: 0.1 },
    { ...young, here: 0.1, there: 0.18 },
  ];
  expect(explaining(contrasts, 0.02, reference)?.category).toBe('young');
});

test.each([
  ['leans the other way', 0.08, 0.02],
  ['is less than a third of the bar', 0.115, 0.02],
  ['is more than thrice the bar, which others have made shrink', 0.2, 0.008],
])('a figure that %s does not explain it', (_, here, effect) => {
  expect(explaining([{ ...old, here, there: 0.1 }], effect, reference)).toBeNull();
});

async function sentences(code: string) {
  const { commune, estimate, published, model } = await store.diagnosis(code);
  const context = {
    commune,
    published,
    model,
    covariates: estimate.covariates,
    notices: estimate.notices,
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
    expect(territory).toMatch(/^Commune rurale, comme celle de 32\s% des Français/);
  });

  test('Saint-Denis de La Réunion is overseas, which is not said to be rural or urban', async () => {
    const { territory } = await sentences('97411');
    expect(territory).toMatch(
      /^En 2021, l’INSEE a compté outre-mer 20\s% d’habitants sans .* contre 15\s% dans l’Hexagone\. C’est une mesure plus étroite/,
    );
  });
});

test('Marseille: figures that pull apart are told side by side, and that they cancel out', async () => {
  const { diploma } = await sentences('13055');
  expect(diploma?.replaceAll(/[\u00a0\u202f]/g, ' ')).toBe(
    'Hors études, 23 % des 15 ans et plus sont sans diplôme (20 % en France) et 35 % sont diplômés du supérieur (33 %). L’un compense l’autre.',
  );
});

test('of figures that look equal, the sentence says which is larger', async () => {
  const { commune, estimate, published, model } = await store.diagnosis('58194');
  if (!published?.ageBands) throw new Error('no ages');
  const [c, y, a, m, s] = published.ageBands;
  const context = {
    commune,
    published: { ...published, ageBands: [c, y, a, m, s, 0.099] as const },
    model,
    covariates: estimate.covariates,
    notices: [],
  };
  expect(driverSentence({ factor: 'age', share: 0.001 }, context)).toMatch(
    /10\s% des habitants, à peine plus qu’en France\.$/,
  );
});

test('the error of the national survey is told as the ranges are: 90 %, 2.2 points of 40', () => {
  const told = (shares: Reference['shares']) =>
    precisionText.national({ ...reference, shares }).replace(/\s/g, ' ');
  expect(told(reference.shares)).toContain('Son erreur, d’environ 2,2 points, s’ajoute');
  expect(told({ exclus: 0.05, eloignes: 0.16, presqueAutonomes: 0.11 })).toContain(
    'environ 2,1 points,',
  );
});

test('a profile of one person is one inhabitant', () => {
  expect([0.6, 1, 2.4].map(profileText.population)).toEqual([
    '1\u00a0habitant',
    '1\u00a0habitant',
    '2\u00a0habitants',
  ]);
});

test('the steps tell the range as rounded as the diagnosis does, and claim no certainty', async () => {
  const { estimate } = await store.diagnosis('58194');
  const interval = steps.find(({ section }) => section === '3.6');
  expect(interval?.sentence(estimate)).toMatch(
    /de 12\s300 à 16\s400\spersonnes\. Sa largeur est, pour moitié, supposée\./,
  );
});

test('Mayotte was not in the survey: what it says of overseas is said of the others', async () => {
  expect((await sentences('97611')).territory).toMatch(
    /^En 2021, l’INSEE a compté ailleurs outre-mer .* Mayotte n’était pas/,
  );
});

describe('what is borrowed is told as that of the wider territory', () => {
  test('in Mamoudzou, those of the département for the three', async () => {
    const { age, diploma, income } = await sentences('97611');
    const lender = /le calcul prend ceux du département\./;
    expect(age).toMatch(/^Âges non publiés pour cette commune\s:/);
    for (const sentence of [age, diploma, income]) expect(sentence).toMatch(lender);
  });

  test.each([
    ['97101', 'ceux de La Réunion et de la Martinique'],
    ['29083', 'ceux du département'],
    ['31456', 'ceux des autres communes de l’intercommunalité (EPCI)'],
  ])('in %s the incomes are %s', async (code, lender) => {
    const { income } = await sentences(code);
    expect(income).toContain(
      `Revenus non publiés pour cette commune\u00a0: le calcul prend ${lender}.`,
    );
  });
});

describe('where smoothing outweighs the commune’s own statistic', () => {
  test('the reason says whose average it is: Establet, 27 inhabitants', async () => {
    const { diploma, age } = await sentences('26123');
    const said =
      'Surtout la moyenne de la communauté de communes du Diois, la commune étant petite.';
    expect(age).toBe(said);
    expect(diploma).toBe(said);
  });

  test('so is the effect that the figures of the commune alone would deny: L’Hospitalet, 85 inhabitants', async () => {
    const { age } = await sentences('09139');
    const said =
      'Surtout la moyenne de la communauté de communes de la Haute Ariège, la commune étant petite.';
    expect(age).toBe(said);
  });

  test('no commune of an island without EPCI is told of one', async () => {
    for (const code of ['29083', '29155']) {
      expect(Object.values(await sentences(code)).join(' ')).not.toMatch(/oyenne d/);
    }
  });
});
