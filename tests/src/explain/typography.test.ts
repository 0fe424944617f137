// French typography: what is set already is left as it is, at once, and nothing that is to be set is missed.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fr, typeset } from '../../../src/explain/typography.ts';

/** Every rule in turn, on every sentence: slow, and never a shortcut. */
function setByRules(sentence: string): string {
  return sentence
    .replaceAll("'", '’')
    .replace(/[ \u00a0\u202f]+([:;!?%€»])/g, (_, mark: string) =>
      mark === ':' ? `\u00a0${mark}` : `\u202f${mark}`,
    )
    .replace(/«[ \u00a0\u202f]+/g, '«\u202f')
    .replace(/(\d) (?=\d{3}(?!\d))/g, '$1\u202f');
}

const text = fc.string({
  unit: fc.constantFrom(...'ab1 '.repeat(3), '0', '\u00a0', '\u202f', ...":;!?%€«»'’,."),
  maxLength: 30,
});

test('a sentence is set by every rule, whether or not it looks set', () => {
  fc.assert(
    fc.property(text, (sentence) => {
      expect(typeset(sentence)).toBe(setByRules(sentence));
      expect(typeset(typeset(sentence))).toBe(typeset(sentence));
    }),
    { numRuns: 2_000 },
  );
});

test('the parts of a sentence are set as the whole, whatever is put between them', () => {
  fc.assert(
    fc.property(text, text, (one, other) => {
      const whole = setByRules(`L'aide : ${one} ! « ${other} » 1 500 ? ${one}`);
      expect(fr`L'aide : ${one} ! « ${other} » 1 500 ? ${one}`).toBe(whole);
    }),
    { numRuns: 2_000 },
  );
  expect(fr`Qu'est-ce que c'est ?`).toBe('Qu’est-ce que c’est\u202f?');
  expect(fr`${14_300} habitants : ${'40 %'}`).toBe('14300 habitants\u00a0: 40\u202f%');
});
