// What a line says, cell by cell: its code, its names, what narrows them down, and what nothing reads.
import { describe, expect, test } from 'vitest';
import { COMMUNE_COLUMNS } from '../../../src/lists/commune-columns.ts';
import { headerOf } from '../../../src/lists/header.ts';
import {
  type RequestedLine,
  requestedAt,
  requestedUnder,
} from '../../../src/lists/requested-line.ts';

type Said = Omit<RequestedLine, 'line' | 'titled'>;
const NOTHING = { code: null, names: [], codes: [], departements: [], unread: [] };

describe('without a header', () => {
  const said: readonly (readonly [string, number, Said])[] = [
    [
      'Nevers;58000;Nièvre;;7',
      0,
      {
        ...NOTHING,
        written: 'Nevers',
        names: ['Nevers'],
        codes: ['58000'],
        departements: ['Nièvre', '7'],
        unread: ['Nièvre'],
      },
    ],
    [
      '58194;Nevers;;58160;7',
      0,
      {
        ...NOTHING,
        written: '58194',
        code: { value: '58194', mended: false, reading: 'either' },
        names: ['Nevers'],
        unread: ['58160'],
      },
    ],
    [
      '7;1004',
      1,
      {
        ...NOTHING,
        written: '1004',
        code: { value: '01004', mended: true, reading: 'either' },
      },
    ],
    // Its own column is empty: the first cell that is not.
    [';;Nevers', 0, { ...NOTHING, written: 'Nevers', names: ['Nevers'] }],
    ['5;8194E+04', 0, { ...NOTHING, written: '5,8194E+04', names: ['5,8194E+04'] }],
    ['Y;Z', 0, { ...NOTHING, written: 'Y', names: ['Y'], departements: ['Z'], unread: ['Z'] }],
  ];
  test.each(said)('%j, read from column %i', (text, column, expected) => {
    const line = requestedAt({ line: 3, cells: text.split(';') }, column);
    expect(line).toEqual({ ...expected, line: 3, titled: false });
  });

  test('six names confirm a code at most, and forty cells are read', () => {
    const { names } = requestedAt(
      { line: 1, cells: ['58194', 'aa', 'bb', 'cc', 'dd', 'ee', 'ff', 'gg'] },
      0,
    );
    expect(names).toEqual(['aa', 'bb', 'cc', 'dd', 'ee', 'ff']);
    const cells = ['Nevers', ...Array.from({ length: 38 }, () => ''), 'Marzy', 'Imphy'];
    expect(requestedAt({ line: 1, cells }, 0).unread).toEqual(['Marzy']);
    const spoilt = [...Array.from({ length: 39 }, () => ''), '5', '8194E+04'];
    expect(requestedAt({ line: 1, cells: spoilt }, 0).written).toBe('5');
  });
});

describe('under a header', () => {
  const under = (header: string, cells: readonly string[]) => {
    const found = headerOf({ line: 1, cells: header.split(';') }, COMMUNE_COLUMNS);
    if (found === null) throw new Error('no header');
    return requestedUnder(found, { line: 2, cells });
  };
  const code = (value: string, reading: 'insee' | 'postal' | 'either', mended = false) => ({
    value,
    reading,
    mended,
  });
  const said: readonly (readonly [string, string, Said])[] = [
    [
      'insee;nom;code_postal',
      '58194;Nevers;58000;Marzy;;12',
      {
        ...NOTHING,
        written: '58194',
        code: code('58194', 'insee'),
        names: ['Nevers'],
        codes: ['58000'],
        unread: ['Marzy', '12'],
      },
    ],
    // People write codes under « commune » and names under « code ».
    [
      'insee;nom',
      'Nevers;58194',
      { ...NOTHING, written: '58194', code: code('58194', 'either'), names: ['Nevers'] },
    ],
    ['code;nom', '1004;', { ...NOTHING, written: '1004', code: code('01004', 'either', true) }],
    ['code_postal', '58000', { ...NOTHING, written: '58000', code: code('58000', 'postal') }],
    [
      'nom;code_postal',
      'Nevers;58000',
      { ...NOTHING, written: 'Nevers', names: ['Nevers'], codes: ['58000'] },
    ],
    [
      'DEP;COM;LIB;code_postal',
      '58;194;Nevers;58000;Marzy',
      {
        ...NOTHING,
        written: '58 194',
        code: code('58194', 'insee'),
        names: ['Nevers'],
        codes: ['58000'],
        unread: ['Marzy'],
      },
    ],
    // A département, and the end of a code under « nom ».
    [
      'DEP;nom;code',
      '58;194;Nevers',
      { ...NOTHING, written: '58 194', code: code('58194', 'insee'), names: ['Nevers'] },
    ],
    [
      'insee;nom',
      '74;Seynod',
      { ...NOTHING, written: 'Seynod', names: ['Seynod'], departements: ['74'] },
    ],
    [
      'departement;nom',
      'Nièvre;Nevers',
      { ...NOTHING, written: 'Nevers', names: ['Nevers'], departements: ['Nièvre'] },
    ],
    // Nothing that can be a commune: what stands there is said back.
    ['nom;code_postal', ';x', { ...NOTHING, written: 'x', names: ['x'] }],
    ['nom;habitants', ';12', { ...NOTHING, written: '12', names: ['12'] }],
    [
      'insee;nom;code_postal',
      '58194;;58000',
      { ...NOTHING, written: '58194', code: code('58194', 'insee'), codes: ['58000'] },
    ],
  ];
  test.each(said)('%j: %j', (header, text, expected) => {
    expect(under(header, text.split(';'))).toEqual({ ...expected, line: 2, titled: true });
  });

  test('what stands beyond the fortieth cell is not read', () => {
    const cells = ['Nevers', ...Array.from({ length: 38 }, () => ''), 'Marzy', 'Imphy'];
    expect(under('nom', cells).unread).toEqual(['Marzy']);
  });
});
