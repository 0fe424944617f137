// An unknown name gets suggestions, the fewest typing errors first, and none when nothing is near.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { distance } from '../../../src/search/distance.ts';
import { nearestNames } from '../../../src/search/index.ts';
import { ENTRIES } from './entries.ts';

const names = (query: string, limit?: number) =>
  nearestNames([...ENTRIES], query, limit).map(({ nom, code }) => `${nom} ${code}`);

describe('suggestions', () => {
  test.each([
    ['Nevvrs', 'Nevers 58194'],
    ['Marsaile', 'Marseille 13055'],
    ['Sainte-Foi-les-Lions', 'Sainte-Foy-lès-Lyon 69202'],
    ['avvre', 'Le Havre 76351'],
    ['Nevers 75000', 'Nevers 58194'],
  ])('%s: %s first', (query, suggestion) => {
    expect(names(query)[0]).toBe(suggestion);
  });

  test('for as many errors, the code typed beside the name decides, then population', () => {
    expect(names('Saint Denys', 2)).toEqual(['Saint-Denis 97411', 'Saint-Denis 93066']);
    expect(names('Saint Denys 11', 1)).toEqual(['Saint-Denis 11339']);
  });

  test('the fewest errors come first, however small the commune', () => {
    const lens = { code: '62498', nom: 'Lens', codesPostaux: [], population: 32_000 };
    const sens = { code: '89387', nom: 'Sens', codesPostaux: [], population: 26_900 };
    expect(nearestNames([lens, sens], 'Sense')).toEqual([sens, lens]);
    expect(nearestNames([lens, sens], 'Mens')).toEqual([lens, sens]);
  });

  test('a name that opens the text is near, one that ends it is not', () => {
    expect(names('Nevers centre-ville')).toEqual(['Nevers 58194']);
    expect(names('centre-ville Nevers')).toEqual([]);
  });

  test('no former commune is suggested', () => {
    const seynod = { kind: 'deleguee', code: '74268', nom: 'Seynod', commune: '74010' } as const;
    const annecy = { code: '74010', nom: 'Annecy', codesPostaux: [], population: 131_272 };
    expect(nearestNames([{ ...annecy, former: [seynod] }], 'Seynnodd')).toEqual([]);
  });

  test('nothing is suggested when nothing is near', () => {
    expect(names('xyzzyx')).toEqual([]);
    expect(names('58000')).toEqual([]);
    expect(names('')).toEqual([]);
  });
});

describe('the distance between two texts', () => {
  test.each([
    ['nevers', 'nevers', 0],
    ['nevers', 'nevrs', 1],
    ['nevers', 'neevrs', 1],
    ['ca', 'abc', 3],
    ['kitten', 'sitting', 3],
    ['', 'pau', 3],
  ])('%j and %j: %i', (a, b, errors) => {
    expect(distance(a, b, 10)).toBe(errors);
  });

  const text = fc.string({ unit: fc.constantFrom(...'ab c'), maxLength: 8 });
  const short = fc.nat(8);

  test('it is the same both ways, and zero for equal texts only', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(distance(a, b, 10)).toBe(distance(b, a, 10));
        expect(distance(a, b, 10) === 0).toBe(a === b);
      }),
    );
  });

  test('stopping early changes no distance within the bound', () => {
    fc.assert(
      fc.property(text, text, short, (a, b, most) => {
        const whole = distance(a, b, 10);
        expect(distance(a, b, most)).toBe(whole <= most ? whole : Number.POSITIVE_INFINITY);
      }),
    );
  });
});
