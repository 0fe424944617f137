// A commune asked for by what is around it, a département or a région, or by what is in it, a former commune.
import { describe, expect, test } from 'vitest';
import {
  bestOf,
  findMistyped,
  findNamed,
  readingsOf,
  searchCommunes,
  territory,
} from '../../../src/search/index.ts';
import type { FormerCommune } from '../../../src/terms/commune-part.ts';
import type { SearchEntry } from '../../../src/terms/search-entry.ts';
import { ENTRIES } from './entries.ts';

const former = (
  kind: FormerCommune['kind'],
  code: string,
  nom: string | null,
  commune: string,
): FormerCommune => ({ kind, code, nom, commune });

const SEYNOD = former('deleguee', '74268', 'Seynod', '74010');
const ANNECY_LE_VIEUX = former('deleguee', '74011', 'Annecy-le-Vieux', '74010');
const BAUGE = former('deleguee', '49018', 'Baugé', '49018');
/** Its code in the Seine, before 1968: a postal code of Paris today. */
const AUBERVILLIERS_1968 = former('ancienne', '75001', null, '93001');
const ANCIENT = former('ancienne', '74999', null, '74010');

const COMMUNES: readonly SearchEntry[] = [
  ...ENTRIES,
  {
    code: '74010',
    nom: 'Annecy',
    codesPostaux: ['74000', '74600'],
    population: 131_272,
    former: [SEYNOD, ANNECY_LE_VIEUX, ANCIENT],
  },
  {
    code: '49018',
    nom: 'Baugé-en-Anjou',
    codesPostaux: ['49150'],
    population: 11_900,
    former: [BAUGE],
  },
  { code: '61398', nom: 'Saint-Germain-le-Vieux', codesPostaux: ['61390'], population: 60 },
  {
    code: '93001',
    nom: 'Aubervilliers',
    codesPostaux: ['93300'],
    population: 90_000,
    former: [AUBERVILLIERS_1968],
  },
];
const TERRITORIES = [
  territory('58', 'Nièvre', 'Bourgogne-Franche-Comté'),
  territory('93', 'Seine-Saint-Denis', 'Île-de-France'),
  territory('30', 'Gard', 'Occitanie'),
  territory('11', 'Aude', 'Occitanie'),
  territory('974', 'La Réunion'),
  territory('74', 'Haute-Savoie', 'Auvergne-Rhône-Alpes'),
];

// A list of its own each time: the index of a list is remembered, and each test must make it (npm run mutation).
const found = (query: string, limit?: number) =>
  searchCommunes([...COMMUNES], query, limit, TERRITORIES).map(
    ({ commune, exact, part }) =>
      `${commune.code}${exact ? ' exact' : ''}${part === null ? '' : ` ${part.code}`}`,
  );

describe('the last words of a query may be a territory', () => {
  test.each([
    ['Nevers, Nièvre', ['58194 exact']],
    ['nevers niev', ['58194']],
    ['nev nievre', ['58194']],
    ['Saint-Denis (La Réunion)', ['97411 exact']],
    ['Saint-Denis, Seine-Saint-Denis', ['93066 exact', '93039']],
    ['Saint-Denis Occitanie', ['11339 exact', '30247 exact']],
    ['Saint-Denis Occ', ['11339', '30247']],
    ['Saint-Denis Gard', ['30247 exact']],
    ['Nevers 58000 Nièvre', ['58194 exact']],
    ['Nevers 75000 Nièvre', []],
    ['Nevers, Gard', []],
    // One error in the name, none in the territory.
    ['Nevrs, Nièvre', ['58194']],
    ['Nevers, Nièvvre', []],
    ['Nièvre', []],
  ])('%j: %j', (query, expected) => {
    expect(found(query)).toEqual(expected);
  });

  test('a name that answers as it is typed needs none', () => {
    expect(found('Villeneuve-sur-Lot')).toEqual(['47323 exact']);
  });

  test('the limit holds there too, but for exact names', () => {
    expect(found('Saint-Denis, Seine-Saint-Denis', 1)).toEqual(['93066 exact']);
    expect(found('Saint-Denis Occitanie', 1)).toEqual(['11339 exact', '30247 exact']);
  });
});

describe('a whole territory is not one whose name only begins so', () => {
  const place = (code: string, nom: string, population: number) => ({
    code,
    nom,
    codesPostaux: [],
    population,
  });
  const places = [
    place('16315', 'Saint-Félix', 100),
    place('17327', 'Saint-Félix', 300),
    place('46051', 'Cambes', 350),
    place('47047', 'Cambes', 450),
    place('27081', 'Boncourt', 200),
    place('28050', 'Boncourt', 250),
    place('17300', 'La Rochelle', 79_851),
  ];
  const departements = [
    ['16', 'Charente'],
    ['17', 'Charente-Maritime'],
    ['46', 'Lot'],
    ['47', 'Lot-et-Garonne'],
    ['27', 'Eure'],
    ['28', 'Eure-et-Loir'],
  ] as const;

  test.each([
    ['Saint-Félix (Charente)', ['16315 exact']],
    ['Saint-Félix, Charente-Maritime', ['17327 exact']],
    ['Saint-Félix charen', ['17327', '16315']],
    ['Cambes, Lot', ['46051 exact']],
    ['Cambes, Lot-et-Garonne', ['47047 exact']],
    ['Boncourt (Eure)', ['27081 exact']],
    ['Boncourt, Eure et', ['28050']],
    // None in the Charente: the words may begin the other name.
    ['La Rochelle, Charente', ['17300']],
  ])('%j: %j', (query, expected) => {
    const territories = departements.map(([code, nom]) => territory(code, nom));
    expect(
      searchCommunes([...places], query, 8, territories).map(
        ({ commune, exact }) => `${commune.code}${exact ? ' exact' : ''}`,
      ),
    ).toEqual(expected);
  });
});

test('among those that a code or a territory leaves, the larger comes first, whoever their homonyms elsewhere are', () => {
  // La Rochelle has 40 inhabitants in the Haute-Saône, and 79 851 in the Charente-Maritime.
  const rocheMorey = {
    code: '70373',
    nom: 'La Roche-Morey',
    codesPostaux: ['70120'],
    population: 260,
  };
  const codes = (query: string) =>
    searchCommunes([...COMMUNES, rocheMorey], query, 8, [territory('70', 'Haute-Saône')]).map(
      ({ commune }) => commune.code,
    );
  expect(codes('la roch')).toEqual(['17300', '70450', '85191', '70373']);
  expect(codes('la roch 70')).toEqual(['70373', '70450']);
  expect(codes('la roch, haute saone')).toEqual(['70373', '70450']);
});

test('homonyms stay together among those that a code leaves, though another lies between them', () => {
  const chateauneuf = {
    code: '58064',
    nom: 'Châteauneuf-Val-de-Bargis',
    codesPostaux: ['58350'],
    population: 560,
  };
  const codes = searchCommunes([...COMMUNES, chateauneuf], 'chat 58').map(
    ({ commune }) => commune.code,
  );
  expect(codes).toEqual(['58062', '58063', '58064']);
});

describe('a former commune', () => {
  test.each([
    ['Seynod', ['74010 exact 74268']],
    ['seyno', ['74010 74268']],
    ['Senod', ['74010 74268']],
    // Both the commune of today and one in it begin so: told once, as the commune.
    ['annecy', ['74010 exact']],
    ['Annecy-le-Vieux', ['74010 exact 74011']],
    ['annecy vieux', ['74010 74011']],
    // A word of a name of today comes first, however small the commune.
    ['vieux', ['61398', '74010 74011']],
    ['Baugé', ['49018 exact 49018']],
    ['bauge en', ['49018']],
    ['Seynod 74', ['74010 exact 74268']],
    ['Seynod 58', []],
    ['Seynod, Haute-Savoie', ['74010 exact 74268']],
    ['Seynod (Annecy)', ['74010 exact 74268']],
    ['Annecy-le-Vieux, Annecy', ['74010 exact 74011']],
    ['Baugé (Baugé-en-Anjou)', ['49018 exact 49018']],
    ['Baugé (Baugé-en-Anjou)', ['49018 exact 49018']],
    ['Seynod Annecy', []],
    ['Seynod (Nevers)', []],
    ['Nevers (Annecy)', []],
  ])('by its name: %j is %j', (query, expected) => {
    expect(found(query)).toEqual(expected);
  });

  test.each([
    ['74268', ['74010 exact 74268']],
    ['7426', ['74010']],
    ['742', ['74010']],
    ['74999', ['74010 exact 74999']],
    // Its own code of today comes first, and the former commune of the same code is the commune itself.
    ['49018', ['49018 exact']],
    // A former code of the Seine that is in use as a postal code of Paris leads to Paris alone.
    ['75001', ['75056 exact 75101']],
    ['annecy 74268', ['74010 exact 74268']],
    ['annecy 7426', ['74010 exact']],
    ['annecy 75', []],
  ])('by its code: %j is %j', (query, expected) => {
    expect(found(query)).toEqual(expected);
  });
});

describe('a typing error is looked for only where no name is whole', () => {
  const entry = (code: string, nom: string, population: number): SearchEntry => ({
    code,
    nom,
    population,
    codesPostaux: [],
  });
  const NEAR = [
    ...COMMUNES,
    entry('62498', 'Lens', 32_000),
    entry('89387', 'Sens', 26_900),
    entry('31555', 'Toulouse', 511_684),
    entry('40318', 'Toulouzette', 315),
    entry('38051', 'Bougé-Chambalud', 1_500),
  ];
  const codes = (query: string) =>
    searchCommunes([...NEAR], query).map(({ commune }) => commune.code);

  test.each([
    ['lens', ['62498']],
    ['sens', ['89387']],
    ['mens', ['62498', '89387']],
    // It begins Toulouzette, and may as well be Toulouse.
    ['toulouze', ['40318', '31555']],
    // The whole name of a former commune has no rival either.
    ['baugé', ['49018']],
  ])('%j: %j', (query, expected) => {
    expect(codes(query)).toEqual(expected);
  });

  test('what begins the name of today and that of a former commune in it is told as the commune', () => {
    const [bauge] = searchCommunes(NEAR, 'baug');
    expect(bauge).toMatchObject({ commune: { code: '49018' }, part: null, exact: false });
  });
});

describe('a code that a commune bore once', () => {
  const CLAMART: SearchEntry = {
    code: '92023',
    nom: 'Clamart',
    codesPostaux: ['92140'],
    population: 59_000,
    former: [former('ancienne', '75023', null, '92023')],
  };
  const OYONNAX: SearchEntry = {
    code: '01283',
    nom: 'Oyonnax',
    codesPostaux: ['01100'],
    population: 22_000,
    former: [former('ancienne', '01440', null, '01283')],
  };
  const VIRIAT = { code: '01451', nom: 'Viriat', codesPostaux: ['01440'], population: 6_600 };

  test.each([
    // That of the Seine, before 1968, when it is no code of today.
    ['75023', ['92023 exact']],
    // A postal code of today comes first, however small the commune.
    ['01440', ['01451 exact', '01283 exact']],
    ['1440', ['01451 exact']],
  ])('%j: %j', (query, expected) => {
    expect(
      searchCommunes([OYONNAX, VIRIAT, CLAMART], query).map(
        ({ commune, exact }) => `${commune.code}${exact ? ' exact' : ''}`,
      ),
    ).toEqual(expected);
  });
});

describe('codes beside codes', () => {
  test.each([
    ['58194 58000', ['58194 exact']],
    ['58194 75000', []],
    ['58 000 58', ['58194', '58278']],
    ['58 75', []],
    ['1004', []],
    ['2810', ['02810 exact']],
    ['02810', ['02810 exact']],
  ])('%j: %j', (query, expected) => {
    expect(found(query)).toEqual(expected);
  });
});

test('what a text names has no error in it', () => {
  const named = (query: string) =>
    readingsOf(query).flatMap((reading) =>
      findNamed([...COMMUNES], reading).map(({ commune }) => commune.code),
    );
  expect(named('nevers')).toEqual(['58194']);
  expect(named('nevvers')).toEqual([]);
});

test('without a limit, eight answers are enough', () => {
  expect(searchCommunes(COMMUNES, 's')).toHaveLength(8);
  const [reading] = readingsOf('nevvers');
  expect(reading && findMistyped(COMMUNES, reading).map(({ commune }) => commune.code)).toEqual([
    '58194',
  ]);
});

test('of what several files give, each commune is kept once, by its better class, up to the limit', () => {
  const answers = searchCommunes(COMMUNES, 'saint-denis', 8);
  const [reunion, seine, aude] = answers;
  if (!reunion || !seine || !aude) throw new RangeError('Saint-Denis');
  const worse = { ...reunion, rank: 8 as const, exact: false };
  expect(bestOf([worse, seine, reunion, aude])).toEqual([seine, reunion, aude]);
  expect(bestOf([worse, seine])).toEqual([seine, worse]);
  expect(bestOf([worse, seine, reunion, aude], 2)).toEqual([seine, reunion]);
  expect(bestOf([])).toEqual([]);
});
