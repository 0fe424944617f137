import fc from 'fast-check';
import { expect, test } from 'vitest';
import { distinctNames } from '../../../src/lists/index.ts';

test.each([
  [
    ['a', 'b'],
    ['a', 'b'],
  ],
  [
    ['note', 'note', 'note'],
    ['note', 'note_2', 'note_3'],
  ],
  [
    ['note', 'note', 'note_2'],
    ['note', 'note_2', 'note_2_2'],
  ],
  [
    ['note_2', 'note', 'note'],
    ['note_2', 'note', 'note_3'],
  ],
])('%j are told apart as %j', (names, distinct) => {
  expect(distinctNames(names)).toEqual(distinct);
});

test('each name has its own, in its place, and begins as it did', () => {
  const names = fc.array(fc.constantFrom('a', 'a_2', 'a_2_2', 'b', 'a_3', ''));
  fc.assert(
    fc.property(names, (written) => {
      const distinct = distinctNames(written);
      expect(new Set(distinct).size).toBe(written.length);
      expect(distinct.every((name, i) => name.startsWith(written[i] ?? '?'))).toBe(true);
    }),
  );
});
