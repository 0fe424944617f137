// What a release calls instead of what an old library of the page around may have replaced.
import { expect, test } from 'vitest';
import {
  arrayFrom,
  bound,
  entriesOf,
  inOwnLanguage,
} from '../../tools/release/embed/own-language.ts';

test('ours answer as those of the language do', () => {
  expect(arrayFrom(new Set([3, 1]))).toEqual([3, 1]);
  expect(arrayFrom({ length: 2 }, (_, at) => at)).toEqual([0, 1]);
  expect([...entriesOf(['a', 'b'])]).toEqual([
    [0, 'a'],
    [1, 'b'],
  ]);
  expect([...entriesOf(new Map([['k', 1]]))]).toEqual([['k', 1]]);
  const joined = bound((...all) => all.join(' '), null, 'un', 'deux');
  expect(joined('trois')).toBe('un deux trois');
});

test('every call is led to ours, one within another included; the rest stays as it is written', () => {
  const led = (code: string) => inOwnLanguage(code, 'a.js').split('\n')[0];
  expect(led('f.bind(this, 1)')).toBe('bound(f, this, 1)');
  expect(led('Array.from(a.entries()).entries()')).toBe('entriesOf(arrayFrom(entriesOf(a)))');
  expect(led('a.map(f).bind(x).bind(y)')).toBe('bound(bound(a.map(f), x), y)');
  for (const code of ['f.bind()', 'a?.b.entries()', 'Object.entries(a)', 'Uint8Array.from(a)'])
    expect(inOwnLanguage(code, 'a.js')).toBe(code);
});
