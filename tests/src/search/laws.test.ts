// What a search must hold whatever is typed, over thousands of texts.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { distance } from '../../../src/search/distance.ts';
import { normalise, searchCommunes } from '../../../src/search/index.ts';
import { oneError } from '../../../src/search/one-error.ts';
import { ENTRIES, PINS, SAINTE_COLOMBE } from './entries.ts';

const all = [...ENTRIES, ...SAINTE_COLOMBE, ...PINS];
const codes = (query: string, limit?: number, from = ENTRIES) =>
  searchCommunes(from, query, limit).map(({ commune }) => commune.code);
const found = (query: string, limit: number) =>
  searchCommunes(all, query, limit).map(({ commune }) => commune);
const anyEntry = fc.constantFrom(...all);
const text = fc.string({ unit: fc.constantFrom(...'ab c'), maxLength: 8 });

test('the order of answers does not depend on the order of the candidates', () => {
  const queries = fc.constantFrom(
    'saint',
    'la',
    'oeuilly',
    '58',
    'chalon',
    'saint denis',
    'reines',
  );
  const shuffled = fc.shuffledSubarray([...ENTRIES], { minLength: ENTRIES.length });
  fc.assert(
    fc.property(shuffled, queries, (entries, query) => {
      expect(codes(query, 8, entries)).toEqual(codes(query));
    }),
  );
});

test('one typing error in six letters or more still finds it', () => {
  fc.assert(
    fc.property(
      anyEntry,
      fc.nat(),
      fc.nat(3),
      fc.constantFrom(...'aeinorstuz'),
      (e, n, kind, z) => {
        const name = normalise(e.nom);
        fc.pre(name.length >= 6);
        const i = n % (name.length - 1);
        const [head, tail] = [name.slice(0, i), name.slice(i)];
        const typed = [
          head + z + tail,
          head + tail.slice(1),
          head + z + tail.slice(1),
          head + tail.charAt(1) + tail.charAt(0) + tail.slice(2),
        ][kind];
        // An error that leaves "st", or a space at an end, is another text once normalised.
        fc.pre(typed !== undefined && normalise(typed) === typed);
        expect(found(typed, all.length)).toContain(e);
      },
    ),
    { numRuns: 2000 },
  );
});

test('one error found at a glance is a distance of one, to the name or to its beginning', () => {
  fc.assert(
    fc.property(text, text, (query, name) => {
      fc.pre(!name.startsWith(query) || name.length === query.length + 1);
      const found = oneError(query, name);
      expect(found === 'whole').toBe(distance(query, name, 1) === 1);
      const beginnings = Array.from(name, (_, i) => name.slice(0, i));
      const near = ['', ...beginnings, name].some((start) => distance(query, start, 1) === 1);
      if (query !== name) expect(found !== null).toBe(near);
    }),
    { numRuns: 5000 },
  );
});
