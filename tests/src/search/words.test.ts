// What of a name people leave out, and under which of its words a commune is listed.
import { expect, test } from 'vitest';
import {
  isFullArticle,
  isSignificant,
  withoutArticle,
  withoutIsland,
  wordsOf,
} from '../../../src/search/words.ts';

test.each([
  ['le havre', 'havre'],
  ['la rochelle', 'rochelle'],
  ['les abymes', 'abymes'],
  ['l hay les roses', 'hay les roses'],
  ['lens', 'lens'],
  ['le', 'le'],
  ['saint martin les seyne', 'saint martin les seyne'],
])('%j without its article is %j', (name, short) => {
  expect(withoutArticle(name)).toBe(short);
});

test.each([
  ['ile de sein', 'sein'],
  ['ile d aix', 'aix'],
  ['l ile d yeu', 'yeu'],
  ['belle ile en mer', 'belle ile en mer'],
  ['presqu ile de giens', 'presqu ile de giens'],
  ['ile de', 'ile de'],
  ['l ile rousse', 'l ile rousse'],
])('%j without its island is %j', (name, short) => {
  expect(withoutIsland(name)).toBe(short);
});

test('a text of nothing has no word', () => {
  expect(wordsOf('')).toEqual([]);
  expect(wordsOf('saint denis')).toEqual(['saint', 'denis']);
});

test('small words do not carry a name, and three of them are articles that stand apart', () => {
  const words = ['le', 'la', 'les', 'l', 'd', 'sur', 'lez', 'nevers', 'y'];
  expect(words.filter(isSignificant)).toEqual(['nevers', 'y']);
  expect(words.filter(isFullArticle)).toEqual(['le', 'la', 'les']);
});
