// What was typed is said back on one short line, whatever it holds.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { quoted } from '../../../src/explain/index.ts';

test('a name is said as it was typed', () => {
  expect(quoted('L’Haÿ-les-Roses')).toBe('L’Haÿ-les-Roses');
});

test('commands to a terminal are left out', () => {
  expect(quoted('\u001b[31mNevers\u001b[0m\u0007\r\nici')).toBe('Nevers ici');
});

test('no text is longer than 61 characters, nor holds a control character', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      expect([...quoted(text)].length).toBeLessThanOrEqual(61);
      expect(quoted(text)).not.toMatch(/\p{Cc}/u);
    }),
  );
});

test('guillemets of a text that is quoted are those of the second rank', () => {
  expect(quoted('QPV « Les Hauts »')).toBe('QPV “Les Hauts”');
  expect(quoted('« Ici »')).toBe('“Ici”');
});
