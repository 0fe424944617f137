// Each reason told of a territory has its fact, and France's beside it: over all EPCI, départements and régions.
import { describe, expect, test } from 'vitest';
import { type CommuneProfile, diagnoseArea } from '../../src/index.ts';
import { groupBy } from '../../src/terms/group-by.ts';
import { territoryReasons } from '../../src/territories/index.ts';
import { allCommunes, shippedStore } from '../shipped.ts';
import { faultsOf } from '../src/explain/sentence-rules.ts';

const store = shippedStore();
const [communes, model] = await Promise.all([allCommunes(store), store.model()]);

function reasonsOf(members: readonly CommuneProfile[]) {
  const area = { kind: 'selection', code: null, nom: '' } as const;
  const estimate = diagnoseArea(area, members, model);
  return { estimate, reasons: territoryReasons(estimate, members, model) };
}

const byKey = {
  EPCI: ({ epci }: CommuneProfile) => epci?.code ?? '',
  département: ({ departement }: CommuneProfile) => departement.code,
  région: ({ region }: CommuneProfile) => region.code,
};

/** What is published here and in France; outre-mer and in the Hexagone; or whose figures stand in. */
const FACT =
  /\d\s% .*(en France|\(\d+\s%\)\.)|comme celles? de \d+\s% des Français|20\s% .* 15\s% dans l’Hexagone|non publiés pour ces communes\s: le calcul prend/;

test.each(Object.entries(byKey))('each reason of each %s has its fact', (_, key) => {
  const groups = [...groupBy(communes, key)].filter(([code]) => code !== '');
  const faults = groups.flatMap(([code, members]) =>
    Object.entries(reasonsOf(members).reasons).flatMap(([factor, sentence]) => [
      ...(FACT.test(sentence) ? [] : [`${code} ${factor}: ${sentence}`]),
      ...faultsOf(sentence).map((fault) => `${code} ${factor}: ${fault}`),
    ]),
  );
  expect(faults).toEqual([]);
});

test('where less need than in France stands beside as many rural people, what else counts is said', () => {
  for (const key of Object.values(byKey)) {
    for (const [, members] of groupBy(communes, key)) {
      const { estimate, reasons } = reasonsOf(members);
      const share = estimate.drivers.find(({ factor }) => factor === 'territory')?.share ?? 0;
      const [, here, there = here] =
        /^(\d+)\s% des habitants vivent en commune rurale, (?:contre (\d+)|comme)/.exec(
          reasons.territory,
        ) ?? [];
      if (here === undefined || share > 0) continue;
      expect(reasons.territory.includes('Outre-mer, compté dans la part nationale')).toBe(
        Number(here) >= Number(there),
      );
    }
  }
});

const plain = (sentence: string) => sentence.replaceAll(/[\u00a0\u202f]/g, ' ');

describe('in their words', () => {
  const told = (holds: (commune: CommuneProfile) => boolean) =>
    Object.values(reasonsOf(communes.filter(holds)).reasons).map(plain);

  test('the agglomération of Nevers', () => {
    expect(told(({ epci }) => epci?.code === '245804406')).toEqual([
      'Les 60 ans et plus sont 34 % des habitants, contre 27 % en France.',
      'Hors études, 25 % des 15 ans et plus sont diplômés du supérieur, contre 33 % en France.',
      'Environ 45 % des habitants vivent avec moins de 20 230 € par an, contre 40 % en France.',
      '15 % des habitants vivent en commune rurale, contre 32 % en France. À profil égal, le besoin y est un peu plus grand.',
    ]);
  });

  test('Paris, a département of one commune, as its commune', () => {
    expect(told(({ departement }) => departement.code === '75')).toEqual([
      'Les 15 à 29 ans sont 24 % des habitants, contre 17 % en France.',
      'Hors études, 65 % des 15 ans et plus sont diplômés du supérieur, contre 33 % en France.',
      'Environ 20 % des habitants vivent avec moins de 20 230 € par an, contre 40 % en France.',
      'Commune urbaine, comme celle de 68 % des Français : à profil égal, le besoin y est un peu moins grand.',
    ]);
  });

  test('Auvergne-Rhône-Alpes, rural as France is and without overseas', () => {
    expect(told(({ region }) => region.code === '84')).toEqual([
      'Les 75 ans et plus sont 10 % des habitants (10 % en France) et 17 % ont de 15 à 29 ans (17 %). L’un compense l’autre.',
      'Hors études, 19 % des 15 ans et plus sont sans diplôme, contre 20 % en France.',
      'Environ 37 % des habitants vivent avec moins de 20 230 € par an, contre 40 % en France.',
      '34 % des habitants vivent en commune rurale, contre 32 % en France. À profil égal, le besoin y est un peu plus grand. Outre-mer, compté dans la part nationale, il est bien plus grand.',
    ]);
  });

  test('Guadeloupe, whose incomes nobody publishes', () => {
    expect(told(({ departement }) => departement.code === '971')).toEqual([
      'Les 15 à 29 ans sont 16 % des habitants, contre 17 % en France.',
      'Hors études, 32 % des 15 ans et plus sont sans diplôme, contre 20 % en France.',
      'Revenus non publiés pour ces communes : le calcul prend ceux de La Réunion et de la Martinique. Environ 60 % des habitants y vivent avec moins de 20 230 € par an, contre 40 % en France.',
      'En 2021, l’INSEE a compté outre-mer 20 % d’habitants sans usage d’internet ou sans compétence de base, contre 15 % dans l’Hexagone. C’est une mesure plus étroite que celle des personnes concernées.',
    ]);
  });

  test('an EPCI of Mayotte, where nothing is published', () => {
    expect(told(({ epci }) => epci?.code === '200060465')).toEqual([
      'Âges non publiés pour ces communes : le calcul prend ceux du département.',
      'Diplômes non publiés pour ces communes : le calcul prend ceux du département.',
      'Revenus non publiés pour ces communes : le calcul prend ceux du département. Presque tous les habitants y vivent avec moins de 20 230 € par an, contre 40 % en France.',
      'En 2021, l’INSEE a compté ailleurs outre-mer 20 % d’habitants sans usage d’internet ou sans compétence de base, contre 15 % dans l’Hexagone. C’est une mesure plus étroite que celle des personnes concernées. Mayotte n’était pas dans l’enquête.',
    ]);
  });

  test('a list of the Hexagone and of overseas: Nevers and Saint-Denis', () => {
    expect(told(({ code }) => code === '58194' || code === '97411')).toEqual([
      'Les 60 ans et plus sont 22 % des habitants, contre 27 % en France.',
      'Hors études, 31 % des 15 ans et plus sont sans diplôme, contre 20 % en France.',
      'Environ 58 % des habitants vivent avec moins de 20 230 € par an, contre 40 % en France.',
      'Communes urbaines, comme celles de 68 % des Français : à profil égal, le besoin y est un peu moins grand. 82 % des habitants vivent outre-mer, où il est bien plus grand.',
    ]);
  });
});
