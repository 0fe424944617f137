// The small rules that a search is made of, each by itself: arrondissements, former names, territories, rivals.

import { describe, expect, test } from 'vitest';
import { arrondissement } from '../../../src/search/arrondissements.ts';
import { indexFormerCommunes } from '../../../src/search/former-communes.ts';
import {
  arrondissementOfCode,
  exactest,
  formerShardKeys,
  isSameName,
  named,
  parseQuery,
  rivalsIn,
  spellingKeys,
  spellingKeysOf,
  territory,
} from '../../../src/search/index.ts';
import { isRival } from '../../../src/search/rivals.ts';
import { inTerritories } from '../../../src/search/territories.ts';
import type { CommunePart, FormerCommune } from '../../../src/terms/commune-part.ts';

describe('an arrondissement', () => {
  test.each([
    ['75056', 1, '75101'],
    ['75056', 20, '75120'],
    ['69123', 9, '69389'],
    ['13055', 16, '13216'],
  ])('of %s, number %i, is %s', (commune, number, code) => {
    expect(arrondissement(commune, number)).toEqual({
      kind: 'arrondissement',
      code,
      commune,
      number,
    });
  });

  test.each([
    ['75056', 0],
    ['75056', 21],
    ['75056', 1.5],
    ['69123', 10],
    ['13055', 17],
    ['58194', 1],
  ])('of %s, number %d, is none', (commune, number) => {
    expect(arrondissement(commune, number)).toBeNull();
  });

  test.each([
    ['75101', '75056', 1],
    ['75120', '75056', 20],
    ['75001', '75056', 1],
    ['75020', '75056', 20],
    ['75116', '75056', 16],
    ['69381', '69123', 1],
    ['69009', '69123', 9],
    ['13216', '13055', 16],
    ['13001', '13055', 1],
  ])('is also asked for by its codes: %s', (code, commune, number) => {
    expect(arrondissementOfCode(code)).toMatchObject({ commune, number });
  });

  test.each([
    '75100',
    '75121',
    '75021',
    '69010',
    '69390',
    '13217',
    '13017',
    '58194',
    '7511',
    '751110',
    'a75111',
    '075111',
    '75111.0',
    '',
  ])('no other code is one: %j', (code) => {
    expect(arrondissementOfCode(code)).toBeNull();
  });
});

describe('former communes', () => {
  const former = (code: string, nom: string | null, commune: string): FormerCommune => ({
    kind: nom === null ? 'ancienne' : 'deleguee',
    code,
    nom,
    commune,
  });
  const seynod = former('74268', 'Seynod', '74010');
  const pins = [former('49240', 'Le Pin-en-Mauges', '49023'), former('38293', 'Le Pin', '38300')];
  const ajaccio = former('2A004', null, '2A005');
  const known = indexFormerCommunes([
    seynod,
    ...pins,
    { ...seynod, code: '1', commune: '2' },
    ajaccio,
  ]);

  test('are found by their code, whatever its case and the spaces around it', () => {
    expect(known.byCode('74268')).toBe(seynod);
    expect(known.byCode(' 2a004 ')).toBe(ajaccio);
    expect(known.byCode('58194')).toBeNull();
  });

  test('are found by their whole name, its article being optional, homonyms together', () => {
    expect(known.byName('SEYNOD').map(({ commune }) => commune)).toEqual(['74010', '2']);
    expect(known.byName('le pin')).toEqual([pins[1]]);
    expect(known.byName('pin')).toEqual([pins[1]]);
    expect(known.byName('Pin en Mauges')).toEqual([pins[0]]);
    expect(known.byName('seyno')).toEqual([]);
    expect(known.byName('')).toEqual([]);
  });

  test('are listed under the letters of their name, if any, and the digits of their code', () => {
    expect(formerShardKeys(seynod)).toEqual(['7', 's']);
    expect(formerShardKeys(ajaccio)).toEqual(['2']);
    expect(formerShardKeys(former('01015', 'Arbignieu', '01015'))).toEqual(['0', '1', 'a']);
  });
});

describe('the files, with and without its article, of a name typed with another first letter', () => {
  const keysOf = (nom: string) =>
    spellingKeys({ code: '', nom, codesPostaux: [], population: 0 }).join(' ');

  test.each([
    ['Nevers', 'er'],
    ['Saint-Denis', 'ai'],
    ['Callian', 'ai'],
    ['Zalana', 'ai'],
    ['Le Havre', 'ar ea'],
    ['Oô', ''],
    ['Y', ''],
  ])('%s: %j', (nom, keys) => {
    expect(keysOf(nom)).toBe(keys);
  });

  test('hold no former commune: its name is looked for as it is', () => {
    const seynod = { kind: 'deleguee', code: '74268', nom: 'Seynod', commune: '74010' } as const;
    const annecy = { code: '74010', nom: 'Annecy', codesPostaux: [], population: 131_272 };
    expect(spellingKeys({ ...annecy, former: [seynod] })).toEqual(['nm']);
  });

  test('is read when its first letter is another one, or is missing', () => {
    expect(spellingKeysOf(parseQuery('bevers'))).toEqual(['er', 'ba']);
    expect(spellingKeysOf(parseQuery('evers'))).toEqual(['va', 'er']);
    expect(spellingKeysOf(parseQuery('58000'))).toEqual([]);
    expect(spellingKeysOf(parseQuery('a'))).toEqual([]);
    expect(spellingKeysOf(parseQuery('a2c'))).toEqual([]);
  });
});

describe('the last words may be a territory', () => {
  const TERRITORIES = [
    territory('58', 'Nièvre', 'Bourgogne-Franche-Comté'),
    territory('21', "Côte-d'Or", 'Bourgogne-Franche-Comté'),
    territory('974', 'La Réunion'),
    territory('76', 'Seine-Maritime', 'Normandie'),
    territory('47', 'Lot-et-Garonne'),
    territory('46', 'Lot'),
  ];
  const read = (name: string) =>
    inTerritories(name, TERRITORIES).map((one) => [
      one.name,
      [...one.departements].join(),
      one.whole,
    ]);

  test.each([
    ['nevers nievre', [['nevers', '58', true]]],
    ['nevers nie', [['nevers', '58', false]]],
    ['nevers bourgogne franche comte', [['nevers', '58,21', true]]],
    ['nevers bourgogne', [['nevers', '58,21', false]]],
    [
      'nevers nievre bourgogne franche comte',
      [
        ['nevers', '58', true],
        ['nevers nievre', '58,21', true],
      ],
    ],
    ['dijon cote d or', [['dijon', '21', true]]],
    ['saint denis la reunion', [['saint denis', '974', true]]],
    ['saint denis de la reunion', [['saint denis', '974', true]]],
    ['saint denis sur reunion', []],
    ['le havre normandie', [['le havre', '76', true]]],
    // The reading that means the territory so called comes before that of the longer names that begin so.
    [
      'cambes lot',
      [
        ['cambes', '46', true],
        ['cambes', '47', false],
      ],
    ],
    ['nievre', []],
    ['nevers', []],
    ['nevers paris', []],
    ['', []],
  ])('%j: %j', (name, expected) => {
    expect(read(name)).toEqual(expected);
  });

  test('a département has its name, that of its région, and both', () => {
    expect(territory('58', 'Nièvre', 'Bourgogne-Franche-Comté')).toEqual({
      departement: '58',
      names: ['nievre', 'nievre bourgogne franche comte', 'bourgogne franche comte'],
    });
    expect(territory('974', 'La Réunion')).toEqual({ departement: '974', names: ['reunion'] });
  });
});

describe('which of several names is meant', () => {
  const pick = (names: readonly (readonly [string, number])[], written: string) =>
    exactest(
      names,
      written,
      ([, rank]) => rank,
      ([nom]) => nom,
    ).map(([nom]) => nom);

  test('the nearest rank wins, then the name that is written so', () => {
    expect(
      pick(
        [
          ['La Vergne', 1],
          ['Vergné', 0],
        ],
        'vergne',
      ),
    ).toEqual(['Vergné']);
    expect(
      pick(
        [
          ['Mellé', 0],
          ['Melle', 0],
        ],
        'Mellé',
      ),
    ).toEqual(['Mellé']);
    expect(
      pick(
        [
          ['Mellé', 0],
          ['Melle', 0],
        ],
        'Melle',
      ),
    ).toEqual(['Melle']);
    expect(
      pick(
        [
          ['Mellé', 0],
          ['Melle', 0],
        ],
        'melle',
      ),
    ).toEqual(['Mellé', 'Melle']);
    expect(
      pick(
        [
          ['Mellé', 0],
          ['Melle', 0],
        ],
        'MELLÉ (35)',
      ),
    ).toEqual(['Mellé']);
    expect(
      pick(
        [
          ['Mellé', 0],
          ['Melle', 0],
        ],
        'Mellè',
      ),
    ).toEqual(['Mellé', 'Melle']);
    expect(
      pick(
        [
          ['Saint-Rémy', 0],
          ['Saint-Remy', 0],
        ],
        'SAINT  RÉMY',
      ),
    ).toEqual(['Saint-Rémy']);
    expect(
      pick(
        [
          ['Château-Chinon (Ville)', 0],
          ['Château-Chinon (Campagne)', 0],
        ],
        'Château-Chinon Ville',
      ),
    ).toEqual(['Château-Chinon (Ville)']);
    expect(pick([['Melle', 1]], 'x')).toEqual(['Melle']);
    expect(pick([], 'x')).toEqual([]);
  });
});

describe('the rivals of an answer', () => {
  const one = (
    code: string,
    nom: string,
    population: number,
    exact = false,
    part: CommunePart | null = null,
  ) => ({
    code,
    nom,
    population,
    exact,
    part,
  });
  const aix = one('19002', 'Aix', 352, true);
  const aixEnProvence = one('13001', 'Aix-en-Provence', 149_695);
  const aixLaFayette = one('63002', 'Aix-la-Fayette', 97);
  const aixe = one('87001', 'Aixe-sur-Vienne', 5_900);

  test('a larger commune whose name begins with these words is one, not a smaller one nor a longer word', () => {
    expect(isRival(aixEnProvence, aix, 'aix')).toBe(true);
    expect(isRival(aixLaFayette, aix, 'aix')).toBe(false);
    expect(isRival(aixe, aix, 'aix')).toBe(false);
    expect(isRival(aix, aix, 'aix')).toBe(false);
    expect(isRival({ ...aixEnProvence, population: 352 }, aix, 'aix')).toBe(false);
  });

  test('a commune of the same name but for an article or accents is one, whatever its size', () => {
    const vergne = one('17464', 'Vergné', 130);
    const laVergne = one('17465', 'La Vergne', 600);
    expect(isRival(vergne, laVergne, 'x')).toBe(true);
    expect(isSameName(vergne, laVergne)).toBe(true);
    expect(isSameName(vergne, aix)).toBe(false);
  });

  const seynod: CommunePart = { kind: 'deleguee', code: '74268', nom: 'Seynod', commune: '74010' };
  const eleventh: CommunePart = {
    kind: 'arrondissement',
    code: '75111',
    commune: '75056',
    number: 11,
  };
  const annecy = one('74010', 'Annecy', 131_272, true, seynod);
  const paris = one('75056', 'Paris', 2_103_778, true, eleventh);

  test('a name of today comes before former ones', () => {
    expect(named([annecy, aix, aixEnProvence])).toEqual([aix]);
    expect(named([annecy, paris])).toEqual([paris]);
    expect(named([annecy, aixEnProvence])).toEqual([annecy]);
    expect(named([aixEnProvence])).toEqual([]);
  });

  test('are told of one answer only: homonyms have none', () => {
    expect(rivalsIn([aix, aixEnProvence, aixLaFayette, annecy], 'aix')).toEqual([
      aixEnProvence,
      annecy,
    ]);
    expect(rivalsIn([aix, { ...aix, code: '99999' }, aixEnProvence], 'aix')).toEqual([]);
    expect(rivalsIn([aixEnProvence], 'aix')).toEqual([]);
  });
});
