// Who lives in a territory: means of what is published of its communes, or nothing. Expected figures by hand, from theirs.
import { describe, expect, test } from 'vitest';
import { francePortrait, portraitOf } from '../../../src/estimate/index.ts';
import { shippedStore } from '../../shipped.ts';

const store = shippedStore();
const portrait = async (...codes: string[]) =>
  portraitOf('Sélection', await Promise.all(codes.map((code) => store.commune(code))));

/** To the sixth decimal. */
const about = (share: number) => expect.closeTo(share, 6);

describe('a portrait', () => {
  test('is the mean of its communes, each counting by its inhabitants: Nevers (33 085) and Marzy (3 623)', async () => {
    expect(await portrait('58194', '58160')).toEqual({
      nom: 'Sélection',
      population: 36_708,
      communes: 2,
      ageBands: [0.145467, 0.187091, 0.156987, 0.182244, 0.19227, 0.134842].map(about),
      sansDiplome: about(0.239465),
      diplomeSuperieur: about(0.271192),
      lowIncome: about(0.486484),
      medians: [20_050, 26_090],
      rural: 0,
      overseas: 0,
      sources: { age: 'commune', diploma: 'commune', income: 'commune' },
    });
  });

  test('of incomes says the lowest and the highest median, in whatever order they come', async () => {
    expect((await portrait('58160', '58194', '97302', '97411')).medians).toEqual([18_270, 26_090]);
    expect((await portrait('58054')).medians).toBeNull();
  });

  test('has no figure that is published for less than half of the people: Mamoudzou beside Nevers', async () => {
    expect(await portrait('58194', '97611')).toMatchObject({
      ageBands: null,
      sansDiplome: null,
      diplomeSuperieur: null,
      medians: [20_050, 20_050],
      overseas: about(71_437 / 104_522),
      // One has its own, the other borrows.
      sources: { age: null, diploma: null, income: null },
    });
  });

  test('counts those of rural communes: Champlin (45) beside Saint-Denis of La Réunion (155 634)', async () => {
    const found = await portrait('58054', '97411');
    expect([found.rural, found.overseas]).toEqual([about(45 / 155_679), about(155_634 / 155_679)]);
  });

  test('says whom its figures are borrowed from where people live, and is empty where nobody does', async () => {
    expect((await portrait('58054', '55039')).sources).toEqual({
      age: 'commune',
      diploma: 'commune',
      income: 'epci',
    });
    expect(await portrait('55039')).toMatchObject({
      population: 0,
      ageBands: null,
      sansDiplome: null,
      lowIncome: 0,
      medians: null,
      rural: 0,
      overseas: 0,
      sources: { age: null, diploma: null, income: null },
    });
  });

  test('of a commune of which nothing was published says nothing, but what the model knows of it', async () => {
    const nevers = await store.commune('58194');
    expect(portraitOf('Nevers', [{ ...nevers, published: null }])).toMatchObject({
      population: 33_085,
      ageBands: null,
      sansDiplome: null,
      diplomeSuperieur: null,
      medians: null,
      lowIncome: 0.508,
    });
  });

  test('of France is what the model ships: its own level, no median, no share of overseas', async () => {
    const { france } = await store.model();
    expect(francePortrait({ france }, 'France')).toEqual({
      nom: 'France',
      population: france.population,
      communes: null,
      ageBands: france.ageBands,
      sansDiplome: france.sansDiplome,
      diplomeSuperieur: france.diplomeSuperieur,
      lowIncome: france.lowIncome,
      medians: null,
      rural: france.rural,
      overseas: null,
      sources: { age: 'national', diploma: 'national', income: 'national' },
    });
  });
});
