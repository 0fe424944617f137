// A typed name is worked with unasked only when it is the whole name of one commune.
import { expect, test } from 'vitest';
import { isExactName } from '../../../src/search/index.ts';
import { ENTRIES } from './entries.ts';

const exact = (query: string) =>
  ENTRIES.filter((entry) => isExactName(entry, query)).map(({ code }) => code);

test.each([
  ['Nevers', ['58194']],
  ['NEVERS', ['58194']],
  ['never', []],
  ['neverz', []],
  ['St Étienne', ['42218']],
  ['Le Havre', ['76351']],
  ['havre', ['76351']],
  ['Les Nevers', []],
  ['Marseille', ['13055']],
  ['Marseille 13e', ['13055']],
  ['Nevers 58000', ['58194']],
  ['Nevers (58)', ['58194']],
  ['Nevers 75', []],
  ['58194', []],
  ['', []],
])('%j is the whole name of %j', (query, expected) => {
  expect(exact(query)).toEqual(expected);
});

test('homonyms are all exact, so that a choice is asked for', () => {
  expect(exact('Saint-Denis')).toEqual(['11339', '93066', '30247', '97411']);
  expect(exact('Bors')).toEqual(['16052', '16053']);
  expect(exact('Œuilly')).toEqual(['02565', '51410']);
});

test('a code beside the name tells homonyms apart', () => {
  expect(exact('saint-denis 974')).toEqual(['97411']);
  expect(exact('oeuilly 51480')).toEqual(['51410']);
  expect(exact('Bors (Canton de Charente-Sud)')).toEqual(['16053']);
});

test('so does its département, written in full', () => {
  const nievre = { code: '58', nom: 'Nièvre' };
  const nevers = ENTRIES.flatMap((entry) =>
    entry.nom === 'Nevers' ? [{ ...entry, departement: nievre }] : [],
  );
  const exactly = (query: string) => nevers.map((entry) => isExactName(entry, query));
  expect(exactly('Nevers (Nièvre)')).toEqual([true]);
  expect(exactly('nevers nievre')).toEqual([true]);
  expect(exactly('Nevers (Nièvre) 58000')).toEqual([true]);
  expect(exactly('Nevers (Niè')).toEqual([false]);
  expect(exactly('Nevers (Isère)')).toEqual([false]);
});
