// Letters of other alphabets look like ours. A name that holds one is nobody's name: neither the commune that
// it looks like, nor the one that its other letters would make, is chosen in silence.
import { expect, test } from 'vitest';
import { createCommuneListReader } from '../../src/lists/index.ts';
import { normalise } from '../../src/search/index.ts';
import { shippedStore } from '../shipped.ts';

const store = shippedStore();

/** Cyrillic letters, then Greek ones, that a reader takes for ours. */
const LOOK_ALIKE: Readonly<Record<string, string>> = {
  ...{ a: 'а', c: 'с', e: 'е', i: 'і', j: 'ј', o: 'о', p: 'р', s: 'ѕ', x: 'х', y: 'у' },
  ...{ A: 'А', B: 'В', C: 'С', E: 'Е', H: 'Н', I: 'І', J: 'Ј', K: 'К', M: 'М', O: 'О' },
  ...{ P: 'Р', S: 'Ѕ', T: 'Т', X: 'Х', N: 'Ν', Y: 'Υ', Z: 'Ζ', v: 'ν' },
};
const disguised = (name: string, count: number): string => {
  let left = count;
  return [...name]
    .map((letter) => {
      const other = LOOK_ALIKE[letter];
      if (other === undefined || left === 0) return letter;
      left--;
      return other;
    })
    .join('');
};

test('Paris, its first two letters Cyrillic, is neither Paris nor Ris', async () => {
  expect(normalise('Раris')).toBe('qqqqris');
  expect(await store.suggestions('Раris')).toEqual([]);
  expect((await store.suggestions('Paris'))[0]?.nom).toBe('Paris');
});

test.each([1, 99])(
  'each name of France, %i of its letters at most of another alphabet, is told as unknown',
  async (count) => {
    const names = new Set<string>();
    for (const key of 'abcdefghijklmnopqrstuvwxyz') {
      for (const { nom } of await store.candidates(key)) {
        const other = disguised(nom, count);
        if (other !== nom) names.add(other);
      }
    }
    expect(names.size).toBeGreaterThan(30_000);
    const read = await createCommuneListReader(store)([...names].join('\n'));
    const lines = read.ok ? read.list.lines : [];
    expect(lines.length).toBe(names.size);
    const chosen = lines.filter(({ meaning }) => meaning.kind !== 'unknown');
    expect(chosen.map(({ written }) => written)).toEqual([]);
  },
);
