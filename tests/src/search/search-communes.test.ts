// What people type leads to the commune they mean, best answer first, and homonyms are all shown.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalise, searchCommunes } from '../../../src/search/index.ts';
import type { SearchEntry } from '../../../src/terms/search-entry.ts';
import { ENTRIES, PINS, SAINTE_COLOMBE } from './entries.ts';

// A list of its own each time: the index of a list is remembered, and each test must make it (npm run mutation).
const codes = (query: string, limit?: number, from = ENTRIES) =>
  searchCommunes([...from], query, limit).map(({ commune }) => commune.code);
const first = (query: string) => searchCommunes([...ENTRIES], query)[0]?.commune.nom;

describe('the order of answers', () => {
  test('exact names, however small, then names that begin so, then names that hold it', () => {
    expect(codes('saint-denis')).toEqual(['97411', '93066', '11339', '30247', '45274', '93039']);
  });

  test('homonyms stay together although a larger commune lies between them', () => {
    expect(codes('la roch')).toEqual(['17300', '70450', '85191']);
  });

  test('a typing error comes last', () => {
    expect(codes('marseille')).toEqual(['13055', '11220']);
    expect(codes('lyon')).toEqual(['69123', '27377', '69202']);
  });
});

describe('an exact answer', () => {
  const VERGNES: readonly SearchEntry[] = [
    { code: '17464', nom: 'Vergné', codesPostaux: ['17330'], population: 130 },
    { code: '17465', nom: 'La Vergne', codesPostaux: ['17400'], population: 600 },
    { code: '35174', nom: 'Mellé', codesPostaux: ['35420'], population: 600 },
    { code: '79174', nom: 'Melle', codesPostaux: ['79500'], population: 6000 },
    { code: '01004', nom: 'Ambérieu-en-Bugey', codesPostaux: ['01500'], population: 15000 },
    { code: '10040', nom: 'Bernon', codesPostaux: ['10130'], population: 200 },
  ];
  const exact = (query: string) =>
    searchCommunes(VERGNES, query).flatMap((one) => (one.exact ? [one.commune.code] : []));

  test.each([
    ['Vergné', ['17464']],
    ['vergne', ['17464']],
    ['la vergne', ['17465']],
    ['MELLÉ', ['35174']],
    ['Melle', ['79174']],
    // Without accents nor capitals, nothing tells which.
    ['melle', ['79174', '35174']],
    ['MELLE', ['79174', '35174']],
    // A code is whole when it has its four or five figures, its first zero being often eaten.
    ['commune 1004', ['01004']],
    ['1004', ['01004']],
    ['100', []],
    ['17464', ['17464']],
  ])('to %j is %j', (query, expected) => {
    expect(exact(query)).toEqual(expected);
  });
});

describe('names as people type them', () => {
  test.each([
    ['st denis', 'Saint-Denis'],
    ['Étienne', 'Saint-Étienne'],
    ['saint etienne rouvray', 'Saint-Étienne-du-Rouvray'],
    ['st et r', 'Saint-Étienne-du-Rouvray'],
    ['havre', 'Le Havre'],
    ['HAY LES ROSES', "L'Haÿ-les-Roses"],
    ['lhay les roses', "L'Haÿ-les-Roses"],
    ['l’haÿ', "L'Haÿ-les-Roses"],
    ['sables dolonne', "Les Sables-d'Olonne"],
    ['olonne', "Les Sables-d'Olonne"],
    ['villeneuve s/ lot', 'Villeneuve-sur-Lot'],
    ['oeui', 'Œuilly'],
    ['y', 'Y'],
    ['oo', 'Oô'],
    ['chateau chinon v', 'Château-Chinon (Ville)'],
    ['ile de sein', 'Île-de-Sein'],
    ['villers cotterets', 'Villers-Cotterêts'],
    ['pecq', 'Le Pecq'],
  ])('%j leads to %s', (query, nom) => {
    expect(first(query)).toBe(nom);
  });

  test.each([
    ['a missing letter', 'Renes', 'Rennes'],
    ['a letter too many', 'Neverrs', 'Nevers'],
    ['another letter', 'Chalans', 'Châlons-en-Champagne'],
    ['two letters swapped', 'Marsielle', 'Marseille'],
    ['an error in a name half typed', 'villers coter', 'Villers-Cotterêts'],
  ])('%s is forgiven: %s is %s', (_, query, nom) => {
    expect(first(query)).toBe(nom);
  });

  test('two errors are not, nor one in three letters', () => {
    expect(codes('Nevvvs')).toEqual([]);
    expect(codes('rnn')).toEqual([]);
  });

  test('nothing answers an empty query, or an ordinal without a name', () => {
    expect(codes('')).toEqual([]);
    expect(codes(" '-")).toEqual([]);
    expect(codes('3e')).toEqual([]);
  });
});

describe('codes', () => {
  test('a whole postal code comes before communes whose code only begins so', () => {
    expect(codes('58000')).toEqual(['58194', '58278']);
    expect(codes('58')).toEqual(['58194', '58062', '58278', '58063']);
  });

  test.each([
    ['2A004', '2A004'],
    ['2a 004', '2A004'],
    ['2b', '2B033'],
    ['20600', '2B033'],
    ['58 000', '58194'],
    ['75115', '75056'],
    ['69383', '69123'],
  ])('%s leads to %s', (query, code) => {
    expect(codes(query)[0]).toBe(code);
  });

  test('a code that is both an arrondissement and a postal code shows both communes', () => {
    expect(codes('13210')).toEqual(['13055', '13100']);
  });

  test('a number alone is no arrondissement', () => {
    expect(codes('15')).toEqual([]);
  });
});

describe('a name and a code narrow each other down', () => {
  test.each([
    ['nevers 58000', ['58194']],
    ['58000 Nevers', ['58194']],
    ['saint-denis 974', ['97411']],
    ['saint denis (93)', ['93066', '93039']],
    ['Saint-Denis, 93 200', ['93066']],
    ['Œuilly 02', ['02565']],
    ['nevers 75000', []],
    ['Paris 15', ['75056']],
    ['Paris 1er', ['75056']],
    ['Lyon 3e', ['69123']],
    ['lyon 3ème arrondissement', ['69123']],
    ['Lyon 03', ['69123']],
    ['Lyon 10e', []],
    ['Marseille 13e arrondissement', ['13055']],
    ['marseille 13 eme arr', ['13055']],
    ['nevers 3e', []],
  ])('%j: %j', (query, expected) => {
    expect(codes(query)).toEqual(expected);
  });

  test('a cedex, which serves an office, narrows down to its département', () => {
    expect(codes('58027 NEVERS CEDEX')).toEqual(['58194']);
    expect(codes('69442 Lyon Cedex 03')).toEqual(['69123', '69202']);
    expect(first('Ajaccio cedex 9')).toBe('Ajaccio');
  });
});

test('homonyms of as many inhabitants are in the order of their codes', () => {
  const saintJust = (code: string) => ({
    code,
    nom: 'Saint-Just',
    codesPostaux: [],
    population: 150,
  });
  const both = ['24434', '63371'];
  expect(codes('saint just', 8, both.map(saintJust))).toEqual(both);
  expect(codes('saint just', 8, both.toReversed().map(saintJust))).toEqual(both);
});

describe('homonyms are never hidden', () => {
  test('all twelve Sainte-Colombe are there, over any limit', () => {
    const found = codes('ste colombe', 8, [...ENTRIES, ...SAINTE_COLOMBE]);
    expect(found).toHaveLength(12);
    expect(new Set(found)).toEqual(new Set(SAINTE_COLOMBE.map(({ code }) => code)));
  });

  test('with or without their article', () => {
    expect(codes('pin', 3, PINS)).toEqual([
      '70410',
      ...['77363', '79210', '44124', '14504', '30196', '03208', '39421', '82139', '17276'],
    ]);
    expect(codes('le pin', 3, PINS)).toHaveLength(9);
  });

  test('although their official names end with a canton', () => {
    expect(codes('bors', 1)).toEqual(['16052', '16053']);
    expect(codes('château-chinon', 1)).toEqual(['58062', '58063']);
  });

  test('nor are the communes of a whole postal code', () => {
    expect(codes('58120', 1)).toEqual(['58062', '58063']);
  });

  test('other answers keep to the limit', () => {
    expect(codes('sainte co', 5, SAINTE_COLOMBE)).toHaveLength(5);
    expect(codes('s', 3)).toHaveLength(3);
  });
});

describe('for any commune', () => {
  const anyEntry = fc.constantFrom(...ENTRIES, ...SAINTE_COLOMBE, ...PINS);
  const all = [...ENTRIES, ...SAINTE_COLOMBE, ...PINS];
  const found = (query: string, limit: number) =>
    searchCommunes([...all], query, limit).map(({ commune }) => commune);

  test('its name finds it, before everything that is not its homonym', () => {
    fc.assert(
      fc.property(anyEntry, fc.integer({ min: 1, max: 8 }), (entry, limit) => {
        const answers = found(entry.nom, limit);
        expect(answers).toContain(entry);
        const before = answers.slice(0, answers.indexOf(entry));
        expect(before.every(({ nom }) => nom === entry.nom)).toBe(true);
      }),
    );
  });

  test('every beginning of its name finds it', () => {
    fc.assert(
      fc.property(anyEntry, fc.nat(), (entry, n) => {
        const name = normalise(entry.nom);
        const typed = name.slice(0, 1 + (n % name.length));
        expect(found(typed, all.length)).toContain(entry);
      }),
    );
  });

  test('each of its codes finds it', () => {
    fc.assert(
      fc.property(anyEntry, (entry) => {
        for (const code of [entry.code, entry.code.toLowerCase(), ...entry.codesPostaux]) {
          expect(found(code, 1)).toContain(entry);
        }
      }),
    );
  });
});

test('a list of candidates that grows is searched whole', () => {
  const growing = ENTRIES.slice(0, 2);
  const found = () => searchCommunes(growing, 'rennes').map(({ commune }) => commune.code);
  expect(found()).toEqual([]);
  growing.push(...ENTRIES.slice(2));
  expect(found()).toEqual(['35238']);
});
