// Whatever is pasted: nothing is thrown, lost or invented.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createPlaceListReader } from '../../../../src/lists/places/place-list.ts';
import { faultText } from '../../../../widget/own-list/fault-copy.ts';
import { shippedStore } from '../../../shipped.ts';

const read = createPlaceListReader(shippedStore());

const COLUMNS = ['id', 'nom', 'commune', 'code_postal', 'code_insee', 'latitude', 'longitude'];
const word = fc.constantFrom(
  ...['', 'A', 'B', 'Nevers', 'Saint-Denis', 'Paris 11', 'Seynod', 'Nouméa', '58194', '58000'],
  ...['1004', '75111', '2a004', '97411', '46,99', '3,16', '0', '-20.9', '55,5', '2,15E+13', '"'],
  ...[
    '__proto__',
    '=1+1',
    '<b>',
    '\u200b',
    '\u202e',
    'é'.repeat(300),
    '1e9',
    'Infinity',
    ';',
    '\n',
  ],
);
const row = fc.array(word, { minLength: 1, maxLength: COLUMNS.length + 1 });
const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;

describe('a table of any cells', () => {
  test('has as many places as rows that are not left out, each with a commune and a name of its own', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(row, { maxLength: 12 }), fc.boolean(), async (rows, quotes) => {
        const cells = quotes ? quoted : (cell: string) => cell;
        const lines = [COLUMNS, ...rows].map((one) => one.map(cells).join(';'));
        const list = await read(lines.join('\n'));
        if (typeof list === 'string') {
          expect(list).toBe('empty');
          return;
        }
        const { places, faults, total } = list;
        const left = new Set(faults.filter(({ used }) => !used).map((one) => one.position.number));
        expect(places.length + left.size).toBe(total);
        expect(new Set(places.map(({ id }) => id)).size).toBe(places.length);
        for (const { nom, communeCode, point } of places) {
          expect(nom).not.toBe('');
          expect(communeCode).toMatch(/^(\d{5}|2[AB]\d{3})$/);
          if (point) expect(Object.values(point).every(Number.isFinite)).toBe(true);
        }
        for (const fault of faults)
          expect(faultText(fault)).not.toMatch(/undefined|NaN|\[object|null/);
      }),
    );
  });

  test('is cut as its header says, though more rows hold a comma', async () => {
    const list = await read(`${COLUMNS.join(';')}\n3,16\n46,99`);
    expect(list).toMatchObject({ total: 2, places: [] });
  });
});

describe('a JSON of any shape', () => {
  test('is read or refused, never thrown', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue({ maxDepth: 4 }), async (value) => {
        const list = await read(JSON.stringify({ lieux: [value, { nom: 'A', commune: value }] }));
        if (typeof list === 'string') return;
        expect(list.total).toBe(2);
      }),
    );
  });

  test('deep nesting is no place, and costs nothing', async () => {
    const deep = `{"nom":"A","commune":${'['.repeat(50_000)}${']'.repeat(50_000)}}`;
    expect(await read(deep)).toMatchObject({ total: 1, places: [] });
  });
});

test('any text is read or refused, never thrown', async () => {
  const soup = fc.string({
    unit: fc.constantFrom('nom', ';', '\n', '"', 'commune', '{', ']', ',', 'Nevers', '\t', '='),
  });
  await fc.assert(fc.asyncProperty(soup, async (text) => void (await read(text))));
});
