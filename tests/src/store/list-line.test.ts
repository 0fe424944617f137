// A line of a list means one commune, or is told: never another commune without a word.
import { expect, test } from 'vitest';
import { meaningOf } from '../../../src/store/index.ts';
import { shippedStore } from '../../shipped.ts';

const store = shippedStore();

test.each([
  [['58194'], '58194'],
  [['1004'], '01004'],
  [['2a004', 'Ajaccio'], '2A004'],
  [['58194', 'Nevers', '33085'], '58194'],
  // A number of people that is also the code of a commune of the Gironde.
  [['Nevers', '33085'], '58194'],
  [['Nevers', '1500'], '58194'],
  [['Saint-Denis', '97411'], '97411'],
  [['Saint-Denis', '974'], '97411'],
  [['Saint-Denis (974)'], '97411'],
  [['', 'Marzy', '58'], '58160'],
])('%j is commune %s', async (cells, code) => {
  expect(await meaningOf(cells, store)).toEqual({ kind: 'commune', code });
});

test('a postal code that is the code of another commune is told, with its name', async () => {
  const meaning = await meaningOf(['58160', 'Imphy'], store);
  expect(meaning).toEqual({ kind: 'mismatch', text: '58160 Imphy', nom: 'Marzy' });
});

test.each([
  [['58999'], 'unknown-code'],
  [['Zzyzx', '58194'], 'unknown'],
  [['Saint-Denis'], 'homonyms'],
])('%j is %s', async (cells, kind) => {
  expect((await meaningOf(cells, store)).kind).toBe(kind);
});
