// What is said of a territory from its communes, and never of a part of them.
import { expect, test } from 'vitest';
import { areaContext, communeContext } from '../../../src/advice/index.ts';
import type { CommuneProfile } from '../../../src/terms/commune.ts';
import { communeLike } from './territories.ts';

const LIST = { kind: 'selection', code: null, nom: 'Liste' } as const;
const listOf = (...communes: readonly CommuneProfile[]) => areaContext(LIST, communes);
const at = (code: string) => communeLike({ code });
const [sein, ouessant, maripasoula] = [at('29083'), at('29155'), at('97353')];
const [mamoudzou, dzaoudzi, nevers] = [at('97611'), at('97608'), at('58194')];

test.each([
  ['Sein and Ouessant', [sein, ouessant], { island: true, withoutRoad: true }],
  ['Sein and Maripasoula', [sein, maripasoula], { island: false, withoutRoad: true }],
  ['Sein and Nevers', [sein, nevers], { island: false, withoutRoad: false }],
  ['no commune', [], { island: false, withoutRoad: false, outsideSurveyField: false }],
  ['Mamoudzou and Dzaoudzi', [mamoudzou, dzaoudzi], { outsideSurveyField: true }],
  ['Mamoudzou and Nevers', [mamoudzou, nevers], { outsideSurveyField: false }],
])('a territory is what all its communes are: %s', (_, communes, expected) => {
  expect(listOf(...communes)).toMatchObject(expected);
});

test('a territory without a commune has no centre, département, région nor rural share', () => {
  expect(listOf()).toMatchObject({
    centre: null,
    departement: null,
    region: null,
    rural: 0,
    specialStatus: false,
    averaged: [],
    borrowed: [],
  });
});

test('a territory where nobody lives has the centre of its communes, and no rural share', () => {
  const uninhabited = ['55039', '55050'].map((code, i) =>
    communeLike({
      code,
      population: 0,
      territory: 'rural',
      surroundings: { latitude: 49 + i, longitude: 5 },
    }),
  );
  expect(listOf(...uninhabited)).toMatchObject({
    rural: 0,
    inhabited: [],
    centre: { latitude: 49.5, longitude: 5 },
  });
});

test('half of the inhabitants in rural communes are a half', () => {
  const [town, village] = [communeLike(), communeLike({ territory: 'rural' })];
  expect(listOf(town, village).rural).toBe(0.5);
});

test('a statistic is borrowed by a territory when it is for more than half of its inhabitants', () => {
  const lent = (population: number) =>
    communeLike({ population, sources: { age: 'commune', diploma: 'commune', income: 'epci' } });
  const own = communeLike({ population: 1_000 });
  expect(listOf(lent(1_000), own).borrowed).toEqual([]);
  expect(listOf(lent(1_001), own).borrowed).toEqual(['income']);
  // An EPCI lends to its communes, not to itself.
  const epci = { kind: 'epci', code: '200067916', nom: 'CC Sud Nivernais' } as const;
  expect(areaContext(epci, [lent(1_001), own]).borrowed).toEqual([]);
});

test('the ages of 62 inhabitants are mostly the average of their EPCI; what is borrowed is not told twice', () => {
  const hamlet = communeLike({ population: 62 });
  expect(communeContext(hamlet).averaged).toEqual(['age', 'income']);
  expect(listOf(hamlet, hamlet).averaged).toEqual([]);
  const sources = { age: 'epci', diploma: 'commune', income: 'commune' } as const;
  expect(communeContext({ ...hamlet, sources }).averaged).toEqual(['income']);
});

test('Paris, Lyon and Marseille have a status of their own, alone', () => {
  const paris = communeLike({ code: '75056' });
  expect(listOf(paris).specialStatus).toBe(true);
  expect(listOf(paris, nevers).specialStatus).toBe(false);
});
