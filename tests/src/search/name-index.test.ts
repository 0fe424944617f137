// The index of a list never guesses: a whole name, a code or nothing, and what stands beside a name must be its own.
import { describe, expect, test } from 'vitest';
import { NameIndex, territory } from '../../../src/search/index.ts';
import type { FormerCommune } from '../../../src/terms/commune-part.ts';
import type { LocatedEntry } from '../../../src/terms/search-entry.ts';

const NIEVRE = { code: '58', nom: 'Nièvre' };
const entry = (
  code: string,
  nom: string,
  population: number,
  departement: LocatedEntry['departement'],
  codesPostaux: readonly string[],
  former?: readonly FormerCommune[],
): LocatedEntry => ({
  code,
  nom,
  population,
  departement,
  codesPostaux,
  ...(former === undefined ? {} : { former }),
});

const SEYNOD = { kind: 'deleguee', code: '74268', nom: 'Seynod', commune: '74010' } as const;
const ANNECY_LE_VIEUX = {
  kind: 'deleguee',
  code: '74011',
  nom: 'Annecy-le-Vieux',
  commune: '74010',
} as const;
/** Ajaccio before 1976: only the code is known. */
const CODE_20004 = { kind: 'ancienne', code: '20004', nom: null, commune: '2A004' } as const;

const nevers = entry('58194', 'Nevers', 33_085, NIEVRE, ['58000']);
const sermoise = entry('58278', 'Sermoise-sur-Loire', 1_486, NIEVRE, ['58000']);
const paris = entry('75056', 'Paris', 2_103_778, { code: '75', nom: 'Paris' }, ['75011', '75116']);
const havre = entry('76351', 'Le Havre', 166_687, { code: '76', nom: 'Seine-Maritime' }, ['76600']);
const ajaccio = entry(
  '2A004',
  'Ajaccio',
  76_320,
  { code: '2A', nom: 'Corse-du-Sud' },
  ['20000'],
  [CODE_20004],
);
const annecy = entry(
  '74010',
  'Annecy',
  131_272,
  { code: '74', nom: 'Haute-Savoie' },
  ['74000'],
  [SEYNOD],
);
/** The same commune in another file of the search, which lists another of its former communes. */
const annecyElsewhere = { ...annecy, former: [ANNECY_LE_VIEUX, SEYNOD] };
const aix = entry('19002', 'Aix', 352, { code: '19', nom: 'Corrèze' }, ['19200']);
const aixEnProvence = entry(
  '13001',
  'Aix-en-Provence',
  149_695,
  { code: '13', nom: 'Bouches-du-Rhône' },
  ['13080', '13090'],
);
const aixLaFayette = entry('63002', 'Aix-la-Fayette', 97, { code: '63', nom: 'Puy-de-Dôme' }, [
  '63980',
]);
const saintDenis = entry(
  '93066',
  'Saint-Denis',
  149_077,
  { code: '93', nom: 'Seine-Saint-Denis' },
  ['93200'],
);
const saintDenisReunion = entry(
  '97411',
  'Saint-Denis',
  155_634,
  { code: '974', nom: 'La Réunion' },
  ['97400'],
);

const TERRITORIES = [
  territory('58', 'Nièvre', 'Bourgogne-Franche-Comté'),
  territory('74', 'Haute-Savoie', 'Auvergne-Rhône-Alpes'),
  territory('76', 'Seine-Maritime', 'Normandie'),
  territory('93', 'Seine-Saint-Denis', 'Île-de-France'),
  territory('974', 'La Réunion'),
];

/** Made by each test: a fault put into it must fail them (npm run mutation). */
function indexed(): NameIndex {
  const index = new NameIndex(TERRITORIES);
  index.add([nevers, sermoise, paris, havre, ajaccio, annecy]);
  index.add([annecyElsewhere, aix, aixEnProvence, aixLaFayette, saintDenis, saintDenisReunion]);
  return index;
}
const codesOf = (named: readonly { readonly entry: LocatedEntry }[]) =>
  named.map(({ entry }) => entry.code);

describe('a code', () => {
  test('of today is that of the commune', () => {
    expect(indexed().byCode('58194')).toEqual({ entry: nevers, part: null });
    expect(indexed().byCode('5819')).toBeNull();
    expect(indexed().byCode('74268')).toBeNull();
  });

  test('of an arrondissement is that of its city, unless it is a postal code', () => {
    const eleventh = { kind: 'arrondissement', code: '75111', commune: '75056', number: 11 };
    expect(indexed().byCode('75111')).toEqual({ entry: paris, part: eleventh });
    expect(indexed().byCode('75011')).toBeNull();
    expect(indexed().byCode('69383')).toBeNull();
  });

  test('of a former commune leads to that of today, with and without a name', () => {
    expect(indexed().byFormerCode('74268')).toEqual({ entry: annecy, part: SEYNOD });
    expect(indexed().byFormerCode('74011')).toEqual({ entry: annecy, part: ANNECY_LE_VIEUX });
    expect(indexed().byFormerCode('20004')).toEqual({ entry: ajaccio, part: CODE_20004 });
    expect(indexed().byFormerCode('58194')).toBeNull();
  });

  test('a postal code is that of each commune that it serves, and of an arrondissement where it is one', () => {
    expect(indexed().byPostalCode('58000')).toEqual([
      { entry: nevers, part: null },
      { entry: sermoise, part: null },
    ]);
    expect(indexed().byPostalCode('75116')).toEqual([
      {
        entry: paris,
        part: { kind: 'arrondissement', code: '75116', commune: '75056', number: 16 },
      },
    ]);
    expect(indexed().byPostalCode('75001')).toEqual([]);
    // That of an arrondissement of Marseille is an INSEE code, and the postal code of another commune.
    const saintRemy = entry(
      '13100',
      'Saint-Rémy-de-Provence',
      9_599,
      { code: '13', nom: 'Bouches-du-Rhône' },
      ['13210'],
    );
    const index = indexed();
    index.add([saintRemy]);
    expect(index.byPostalCode('13210')).toEqual([{ entry: saintRemy, part: null }]);
  });
});

test('a commune that two files list is found once, and homonyms by code, whatever is read first', () => {
  const index = new NameIndex(TERRITORIES);
  index.add([saintDenisReunion, sermoise, annecyElsewhere]);
  index.add([saintDenis, nevers, annecy, saintDenisReunion]);
  expect(codesOf(index.byName('Saint-Denis'))).toEqual(['93066', '97411']);
  expect(codesOf(index.byPostalCode('58000'))).toEqual(['58194', '58278']);
  expect(codesOf(index.byName('Annecy'))).toEqual(['74010']);
  expect(codesOf(index.byPostalCode('74000'))).toEqual(['74010']);
  expect(codesOf(index.byFormerName('Annecy-le-Vieux'))).toEqual(['74010']);
});

describe('a whole name', () => {
  test.each([
    ['Nevers', ['58194']],
    ['NEVERS', ['58194']],
    ['nevers 58000', ['58194']],
    ['nevers 58194', ['58194']],
    ['nevers (58)', ['58194']],
    ['Nevers 75000', []],
    ['Never', []],
    ['Neverss', []],
    ['', []],
    ['58000', []],
    ['Le Havre', ['76351']],
    ['havre', ['76351']],
    ['mairie du Havre', ['76351']],
    ['Saint-Denis', ['93066', '97411']],
    ['Saint-Denis 974', ['97411']],
    ['Aix', ['19002']],
  ])('%j is %j', (text, expected) => {
    expect(codesOf(indexed().byName(text))).toEqual(expected);
  });

  test.each([
    ['Nevers, Nièvre', ['58194']],
    ['nevers nievre', ['58194']],
    ['Nevers, Bourgogne-Franche-Comté', ['58194']],
    ['Nevers, Nièvre, Bourgogne-Franche-Comté, France', ['58194']],
    ['Nevers 58000 Nièvre', ['58194']],
    ['Nevers 75000 Nièvre', []],
    ['Nevers, Haute-Savoie', []],
    ['Nevers, Niev', []],
    ['Nevers (Nevers)', []],
    ['Sermoise-sur-Loire (Nièvre)', ['58278']],
    ['Saint-Denis (La Réunion)', ['97411']],
    ['Saint-Denis, Seine-Saint-Denis', ['93066']],
    ['Ajaccio (Corse-du-Sud)', []],
  ])('followed by its département or its région, whole: %j is %j', (text, expected) => {
    expect(codesOf(indexed().byName(text))).toEqual(expected);
  });

  test('of a former commune is that of the commune of today, once, though two files list it', () => {
    const found = { entry: annecy, part: SEYNOD, spelling: 3 };
    expect(indexed().byFormerName('seynod')).toEqual([found]);
    expect(indexed().byFormerName('Seynod 74000')).toEqual([found]);
    expect(indexed().byFormerName('Seynod (Annecy)')).toEqual([found]);
    expect(indexed().byFormerName('Seynod (Haute-Savoie)')).toEqual([found]);
    expect(indexed().byFormerName('Seynod (Nevers)')).toEqual([]);
    expect(indexed().byName('Nevers (Nevers)')).toEqual([]);
    expect(codesOf(indexed().byFormerName('Annecy le Vieux'))).toEqual(['74010']);
    expect(indexed().byName('Seynod')).toEqual([]);
    expect(indexed().byFormerName('Annecy')).toEqual([]);
  });

  test('a number beside the name of a city is its arrondissement', () => {
    const eleventh = { kind: 'arrondissement', code: '75111', commune: '75056', number: 11 };
    expect(indexed().byName('Paris 11e')).toEqual([{ entry: paris, part: eleventh, spelling: 0 }]);
    expect(indexed().byName('Paris XI')).toEqual([{ entry: paris, part: eleventh, spelling: 0 }]);
    expect(indexed().byName('Paris 21e')).toEqual([]);
    expect(indexed().byName('Paris')).toEqual([{ entry: paris, part: null, spelling: 0 }]);
  });

  test('says how near it is to the official one', () => {
    expect(
      indexed()
        .byName('Le Havre')
        .map(({ spelling }) => spelling),
    ).toEqual([0]);
    expect(
      indexed()
        .byName('Havre')
        .map(({ spelling }) => spelling),
    ).toEqual([1]);
  });
});

describe('the rivals of a name', () => {
  const rivals = (text: string, answer: LocatedEntry) => codesOf(indexed().rivalsOf(text, answer));

  test('are the larger communes whose name it opens, and no smaller one', () => {
    expect(rivals('Aix', aix)).toEqual(['13001']);
    expect(rivals('Aix-en-Provence', aixEnProvence)).toEqual([]);
  });

  test('are its homonyms too, the largest first', () => {
    expect(rivals('Saint-Denis', saintDenis)).toEqual(['97411']);
    expect(rivals('Saint-Denis', nevers)).toEqual(['97411', '93066']);
  });

  test('are those of its own name only', () => {
    expect(rivals('Aix', nevers)).toEqual(['19002']);
  });

  test('are its homonyms and the larger communes whose name it opens, together', () => {
    const ALLIER = { code: '03', nom: 'Allier' };
    const chatillon = entry('03069', 'Châtillon', 350, ALLIER, ['03210']);
    const index = indexed();
    index.add([
      chatillon,
      entry('92020', 'Châtillon', 37_000, { code: '92', nom: 'Hauts-de-Seine' }, ['92320']),
      entry('21154', 'Châtillon-sur-Seine', 5_200, { code: '21', nom: "Côte-d'Or" }, ['21400']),
    ]);
    expect(codesOf(index.rivalsOf('Châtillon', chatillon))).toEqual(['92020', '21154']);
  });

  test('what stands beside the name leaves none', () => {
    expect(rivals('Aix 19', aix)).toEqual([]);
    expect(rivals('Aix 1er', aix)).toEqual([]);
    expect(rivals('Aix (Corrèze)', aix)).toEqual([]);
  });
});
