// Which codes are a commune's: whole, begun, without their first zero, or of a part of it.
import { expect, test } from 'vitest';
import { matchCodes } from '../../../src/search/codes.ts';
import { parseQuery } from '../../../src/search/index.ts';

const nevers = {
  code: '58194',
  nom: 'Nevers',
  codesPostaux: ['58000', '58099'],
  population: 33_085,
};
const amberieu = {
  code: '01004',
  nom: 'Ambérieu-en-Bugey',
  codesPostaux: ['01500'],
  population: 15_000,
};
const paris = {
  code: '75056',
  nom: 'Paris',
  codesPostaux: ['75001', '75116'],
  population: 2_103_778,
};

const marseille = {
  code: '13055',
  nom: 'Marseille',
  codesPostaux: ['13001', '13013'],
  population: 886_040,
};
/** No former commune of Corsica has a letter in its code: they left before 1976. */
const ajaccio = {
  code: '2A004',
  nom: 'Ajaccio',
  codesPostaux: ['20000'],
  population: 76_320,
  former: [{ kind: 'deleguee', code: '2A999', nom: 'Mezzavia', commune: '2A004' }],
} as const;

test.each([
  [nevers, '58194', 'whole', null],
  [nevers, 'Nevers', 'whole', null],
  [nevers, '58 58194', 'beginning', null],
  [ajaccio, '2a999', 'whole', '2A999'],
  [ajaccio, '2a99', 'beginning', null],
  [marseille, 'Marseille 13', 'beginning', null],
  [marseille, 'Marseille 12', 'beginning', '13212'],
  [nevers, '58099', 'whole', null],
  [nevers, '58', 'beginning', null],
  [nevers, '5809', 'beginning', null],
  [nevers, '5819', 'beginning', null],
  [amberieu, '1004', 'whole', null],
  [amberieu, '1500', 'whole', null],
  [amberieu, '0150', 'beginning', null],
  [paris, '75111', 'whole', '75111'],
  [paris, '7511', 'beginning', null],
  [paris, 'Paris 15', 'beginning', '75115'],
  [paris, 'Paris 7', 'beginning', '75107'],
] as const)('of $nom, %s: %s, part %j', (entry, text, match, part) => {
  const found = matchCodes(entry, parseQuery(text));
  expect([found?.match, found?.part?.code ?? null]).toEqual([match, part]);
});

test.each([
  [nevers, '58195'],
  [nevers, '099'],
  [nevers, '8000'],
  [amberieu, '100'],
  [paris, '69381'],
  [paris, '15'],
  [paris, 'Paris 015'],
] as const)('of $nom, %s is none', (entry, text) => {
  expect(matchCodes(entry, parseQuery(text))).toBeNull();
});
