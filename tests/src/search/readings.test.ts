// What a typed text may say: the name and the figures beside it, what supposes least first.
import { describe, expect, test } from 'vitest';
import { parseQuery, readingsOf } from '../../../src/search/index.ts';

describe('a text is read as a name, codes and arrondissements', () => {
  test.each([
    ['58000 Nevers', 'nevers', ['58000'], []],
    ['58 000 Nevers', 'nevers', ['58000'], []],
    ['2a 004', '', ['2a004'], []],
    ['2B', '', ['2b'], []],
    ['2c', '2c', [], []],
    ['F-58000 Nevers', 'nevers', ['58000'], []],
    ['FR 58000 Nevers', 'nevers', ['58000'], []],
    ['F 5800 Nevers', 'f nevers', ['5800'], []],
    ['af 58000', 'af', ['58000'], []],
    ['Saint-Denis (93)', 'saint denis', ['93'], []],
    ['Paris 15e', 'paris', [], [15]],
    ['Paris 15 e', 'paris', [], [15]],
    ['Paris 1er', 'paris', [], [1]],
    ['Paris 01er', 'paris', [], [1]],
    ['Paris 1ère', 'paris', [], [1]],
    ['Paris 20ème', 'paris', [], [20]],
    ['Paris XVe', 'paris', [], [15]],
    ['Paris XVème', 'paris', [], [15]],
    // They end, or begin, as a number does.
    ['Paris voie', 'paris voie', [], []],
    ['Paris Vendôme', 'paris vendome', [], []],
    ['Lyon Ier', 'lyon', [], [1]],
    ['Saint-Gilles-Croix-de-Vie', 'saint gilles croix de vie', [], []],
    ['Paris 21e', 'paris 21e', [], []],
    ['Paris 0e', 'paris 0e', [], []],
    ['Paris 15', 'paris', ['15'], []],
    ['Paris 15e arrondissement', 'paris', [], [15]],
    ['Paris 15 arr', 'paris', ['15'], []],
    ['Paris 15e arrdt', 'paris', [], [15]],
    ['Paris 15e ardt', 'paris', [], [15]],
    ['Paris 15e arrivee', 'paris arrivee', [], [15]],
    ['arrondissement de Nevers', 'arrondissement de nevers', [], []],
    ['Lyon cedex 03', 'lyon', [], []],
    ['Lyon cedex', 'lyon', [], []],
    ['69442 Lyon Cedex 03', 'lyon', ['69'], []],
    ['97491 Sainte-Clotilde Cedex', 'sainte clotilde', ['974'], []],
    ['Lyon cedex 69442', 'lyon', ['69'], []],
    ['Cedex 69442 Lyon', 'lyon', ['69'], []],
    ['', '', [], []],
  ])('%j: %j, codes %j, arrondissements %j', (text, name, codes, arrondissements) => {
    expect(parseQuery(text)).toEqual({ name, codes, arrondissements });
  });

  test('a text of 200 characters may be that of one commune, a longer one is none', () => {
    const long = `nevers ${'x'.repeat(193)}`;
    expect(parseQuery(long).name).toBe(long);
    expect(parseQuery(`${long}x`)).toEqual({ name: '', codes: [], arrondissements: [] });
  });
});

describe('the names that a text may hold', () => {
  const namesOf = (text: string) => readingsOf(text).map(({ name }) => name);

  test.each([
    ['Nevers', ['nevers']],
    ['Nevers, France', ['nevers france', 'nevers']],
    ['Nevers, France métropolitaine', ['nevers france metropolitaine', 'nevers']],
    ['Roissy-en-France', ['roissy en france', 'roissy en']],
    ['Mairie de Nevers', ['mairie de nevers', 'nevers']],
    ['la mairie de Nevers', ['la mairie de nevers', 'nevers', 'mairie de nevers']],
    ["Hôtel de ville d'Ajaccio", ['hotel de ville d ajaccio', 'ajaccio']],
    [
      'Mairie du Havre, France',
      ['mairie du havre france', 'mairie du havre', 'havre france', 'havre'],
    ],
    ['CCAS Nevers', ['ccas nevers', 'nevers']],
    ['Villemur', ['villemur']],
    ["Ville-d'Avray", ['ville d avray', 'avray']],
    ['Havre (Le)', ['havre le', 'le havre']],
    ["HAY-LES-ROSES (L')", ['hay les roses l', 'l hay les roses']],
    ['Les Nevers', ['les nevers', 'nevers']],
    ['3e arrondissement de Lyon', ['de lyon', 'lyon']],
    ['de Lyon', ['de lyon']],
    ['Paris XI', ['paris xi', 'paris']],
    ['Nevers XI', ['nevers xi']],
    ['Paris XXI', ['paris xxi']],
    ['Paris IIII', ['paris iiii']],
    ['1. Nevers', ['nevers', 'nevers']],
    ['12) Nevers', ['nevers', 'nevers']],
    ['Decize (4)', ['decize', 'decize']],
    ['Nevers : 12 lieux', ['nevers lieux', 'nevers']],
    ['58000', ['']],
    ['1. 58000', ['']],
    ['', []],
    ['3e', []],
  ])('%j: %j', (text, names) => {
    expect(namesOf(text)).toEqual(names);
  });

  test('a reading keeps all that was typed, and says whether it is all of it', () => {
    expect(readingsOf('Les Nevers')).toEqual([
      { name: 'les nevers', codes: [], arrondissements: [], whole: true, written: 'Les Nevers' },
      { name: 'nevers', codes: [], arrondissements: [], whole: false, written: 'Les Nevers' },
    ]);
    expect(readingsOf('Lyon IX').at(-1)).toEqual({
      name: 'lyon',
      codes: [],
      arrondissements: [9],
      whole: true,
      written: 'Lyon IX',
    });
  });

  test('a number that counts is left out, and first read as a code', () => {
    expect(readingsOf('Decize (4)').map(({ codes }) => codes)).toEqual([['4'], []]);
    expect(readingsOf('Nevers (150)').map(({ codes }) => codes)).toEqual([['150'], []]);
    // Overseas départements have three figures, and those of the mainland two.
    expect(readingsOf('Saint-Denis (974)').map(({ codes }) => codes)).toEqual([['974']]);
    expect(readingsOf('Saint-Denis (93)').map(({ codes }) => codes)).toEqual([['93']]);
    expect(readingsOf('12. Nevers').map(({ codes }) => codes)).toEqual([['12'], []]);
    expect(readingsOf('58000. Nevers').map(({ codes }) => codes)).toEqual([['58000']]);
  });
});
