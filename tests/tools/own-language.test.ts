// What a release calls instead of what an old library of the page around may have replaced.
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { inOwnLanguage } from '../../tools/release/embed/own-language.ts';

/** What old libraries leave of the language. */
const REPLACED = `Array.from = () => null; Function.prototype.bind = () => null;
  Array.prototype.entries = () => null;`;

test('where a library replaced them, ours answer as those of the language do', () => {
  const answers = {
    'Array.from(new Set([3, 1]))': [3, 1],
    'Array.from("été")': ['é', 't', 'é'],
    'Array.from({ length: 2 }, (_, at) => at)': [0, 1],
    '[...["a", "b"].entries()]': [
      [0, 'a'],
      [1, 'b'],
    ],
    '[...new Map([["k", 1]]).entries()]': [['k', 1]],
    '((...all) => all).bind(null, 1, 2)(3)': [1, 2, 3],
    '(function () { return this.a }).bind({ a: 4 })()': 4,
  };
  for (const [code, answer] of Object.entries(answers))
    expect(runInNewContext(`${REPLACED}\n${inOwnLanguage(code, 'a.js')}`), code).toEqual(answer);
});

test('every call is led to ours, one within another included; the rest stays as it is written', () => {
  const led = (code: string) => inOwnLanguage(code, 'a.js').split('\n')[0];
  expect(led('f.bind(this, 1)')).toBe('bound(f, this, 1)');
  expect(led('Array.from(a.entries()).entries()')).toBe('entriesOf(arrayFrom(entriesOf(a)))');
  expect(led('a.map(f).bind(x).bind(y)')).toBe('bound(bound(a.map(f), x), y)');
  for (const code of ['f.bind()', 'a?.b.entries()', 'Object.entries(a)', 'Uint8Array.from(a)'])
    expect(inOwnLanguage(code, 'a.js')).toBe(code);
});

test('a whole module is exported without what the page added to Object.prototype', () => {
  const helper = `const __defProp = Object.defineProperty;
    const target = {};
    const all = { a: () => 1 };
    for (var name in all) {
      __defProp(target, name, { get: all[name], enumerable: true });
    }
    Object.keys(target);`;
  for (const value of ["'x'", '7', 'null', '{}', '() => 1'])
    expect(
      runInNewContext(`Object.prototype.foo = ${value};\n${inOwnLanguage(helper, 'a.js')}`),
      value,
    ).toEqual(['a']);
});
