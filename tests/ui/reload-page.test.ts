// A program that does not come, or not whole, needs the page to be loaded again; data that do not come need a retry.
import { expect, test } from 'vitest';
import { DiagnosisError } from '../../src/terms/errors.ts';
import { isProgramError } from '../../ui/reload-page.ts';

test.each([
  new SyntaxError('Unexpected end of input'),
  new TypeError('Failed to fetch dynamically imported module: https://x.fr/a.js'),
  new TypeError('error loading dynamically imported module: https://x.fr/a.js'),
  new TypeError('Importing a module script failed.'),
  // Cut inside « function », between two words: a module still, of a name that nobody defined, or without what it exports.
  new ReferenceError('functio is not defined'),
  new TypeError('decode is not a function'),
  new TypeError("decode is not a function. (In 'decode(asked)', 'decode' is undefined)"),
])('%s is of a program', (error) => {
  expect(isProgramError(error)).toBe(true);
});

test.each([
  new DiagnosisError('data-unreachable', { file: 'communes/58.json' }),
  new DiagnosisError('invalid-code', { value: '5819' }),
  new TypeError('Failed to fetch'),
])('%s is not', (error) => {
  expect(isProgramError(error)).toBe(false);
});
