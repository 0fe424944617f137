// One file answers one query: the file that a query opens must list the commune that is asked for.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalise, parseQuery, shardKeyOf, shardKeys } from '../../../src/search/index.ts';
import { ENTRIES } from './entries.ts';

const keysOf = (nom: string) => {
  const entry = ENTRIES.find((candidate) => candidate.nom === nom);
  if (!entry) throw new Error(`no ${nom} among the entries`);
  return shardKeys(entry).join('');
};

describe('the files that list a commune', () => {
  test.each([
    ['Saint-Étienne-du-Rouvray', '7ers'],
    ['La Rochelle', '1r'],
    ["L'Haÿ-les-Roses", '9hlr'],
    ["Les Aix-d'Angillon", '1a'],
    ['Sous-Parsat', '2ps'],
    ['Ajaccio', '2a'],
    ['Sainte-Foy-lès-Lyon', '6fls'],
    ['Y', '8y'],
  ])('%s: %s', (nom, keys) => {
    expect(keysOf(nom)).toBe(keys);
  });

  test('a name made of small words only, were there one, is listed under each of them', () => {
    const keys = shardKeys({ code: '31298', nom: 'Les Aux', codesPostaux: [], population: 1 });
    expect(keys).toEqual(['3', 'a', 'l']);
  });

  test('a postal code that starts with another digit counts too, with and without its first zero', () => {
    const lajoux = {
      code: '39274',
      nom: 'Lajoux',
      codesPostaux: ['01410', '39310'],
      population: 287,
    };
    expect(shardKeys(lajoux)).toEqual(['0', '1', '3', 'l']);
  });
});

describe('the file that answers a query', () => {
  test.each([
    ['la roch', 'r'],
    ['la', 'l'],
    ['L', 'l'],
    ["l'isle", 'i'],
    ['le d', 'd'],
    ['les en', 'e'],
    ['2a004', '2'],
    ['58000', '5'],
    ['58000 Nevers', 'n'],
    ['(93) saint denis', 's'],
    ['Œuilly', 'o'],
    ['Île-de-Sein', 'i'],
    ['Paris 15e', 'p'],
    ['', null],
    [' -? ', null],
  ])('%j: %s', (query, key) => {
    expect(shardKeyOf(query)).toBe(key);
    expect(shardKeyOf(parseQuery(query))).toBe(key);
  });
});

describe('for any commune', () => {
  const anyEntry = fc.constantFrom(...ENTRIES);
  const spelling = fc.constantFrom<(name: string) => string>(
    (name) => name,
    normalise,
    (name) => name.toUpperCase(),
    (name) => name.replace(/'/g, '’'),
    (name) => name.replace(/-/g, ' '),
    (name) => name.replace(/Saint/g, 'St'),
  );

  test('its name opens a file that lists it, however it is spelt', () => {
    fc.assert(
      fc.property(anyEntry, spelling, (entry, spell) => {
        expect(shardKeys(entry)).toContain(shardKeyOf(spell(entry.nom)));
      }),
    );
  });

  test('so do its INSEE code and its postal codes', () => {
    fc.assert(
      fc.property(anyEntry, (entry) => {
        for (const code of [entry.code, entry.code.toLowerCase(), ...entry.codesPostaux]) {
          expect(shardKeys(entry)).toContain(shardKeyOf(code));
        }
      }),
    );
  });
});
