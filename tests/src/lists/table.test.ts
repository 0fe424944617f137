// A list with named columns, whatever it was saved as: a table, JSON, JSON lines, GeoJSON. Quick: no commune is read.
import { describe, expect, test } from 'vitest';
import { looksLikeJson, looksLikeJsonLines, readObjects } from '../../../src/lists/objects.ts';
import { createTableReader, readTable } from '../../../src/lists/table.ts';

const LAYOUT = {
  names: { code: ['code', 'insee'], nom: ['nom', 'name'] },
  accept: ({ columns }: { readonly columns: ReadonlyMap<string, number> }) => columns.has('code'),
};

/** Where each row stands, its two cells, what lies beyond, and what each other column holds. */
function tableOf(text: string) {
  const table = readTable(text, LAYOUT);
  if (typeof table === 'string') return table;
  const { rows, header, columns, unknown, doubled, titles, unclosedQuotes, broken } = table;
  return {
    rows: rows.map(({ position, cell, extra, other }) => [
      `${position.unit} ${position.number}`,
      cell('code'),
      cell('nom'),
      extra,
      Object.fromEntries(unknown.map((name) => [name, other(name)])),
    ]),
    header,
    columns: [...columns],
    unknown,
    doubled,
    titles,
    unclosedQuotes,
    broken,
  };
}
const NOTHING_ELSE = {
  header: 1,
  columns: ['code', 'nom'],
  unknown: [],
  doubled: [],
  titles: [],
  unclosedQuotes: [],
  broken: [],
};
const OBJECTS = { ...NOTHING_ELSE, header: null };
const NEVERS = ['58194', 'Nevers'] as const;

describe('a table', () => {
  test('is its rows below the header, titles above it passed over', () => {
    expect(tableOf('Liste des communes\n\nCode;NOM\n58194;Nevers\n;Marzy')).toEqual({
      ...NOTHING_ELSE,
      header: 3,
      titles: [1],
      rows: [
        ['line 4', ...NEVERS, [], {}],
        ['line 5', '', 'Marzy', [], {}],
      ],
    });
  });

  test('keeps what nothing reads by its name, numbered where two have one, called by its place where it has none', () => {
    expect(tableOf('code;note;note;;x;nom;\n58194;a;b;c;;Nevers;\n58160;;;;;Marzy;')).toEqual({
      ...NOTHING_ELSE,
      unknown: ['note', 'note_2', 'colonne_4', 'x'],
      rows: [
        ['line 2', ...NEVERS, [], { note: 'a', note_2: 'b', colonne_4: 'c', x: null }],
        ['line 3', '58160', 'Marzy', [], { note: null, note_2: null, colonne_4: null, x: null }],
      ],
    });
  });

  test('tells the cells beyond its last title, and titles that it reads once', () => {
    expect(tableOf('code;nom;Code\n58194;Nevers;9;;beyond;"x')).toEqual({
      ...NOTHING_ELSE,
      unknown: ['Code'],
      doubled: ['code'],
      unclosedQuotes: [2],
      rows: [['line 2', ...NEVERS, ['beyond', 'x'], { Code: '9' }]],
    });
  });

  test('is read by the separator of its header, even where decimals have more of another', () => {
    const rows = Array.from({ length: 9 }, () => '1,2,3,4');
    expect(tableOf(['code;nom', ...rows].join('\n'))).toMatchObject({
      header: 1,
      columns: ['code', 'nom'],
    });
  });

  test.each([
    ['', 'empty'],
    ['\n;;\n', 'empty'],
    ['[]', 'empty'],
    ['nom\nNevers', 'noHeader'],
    ['[{"nom":"Nevers"}]', 'noHeader'],
    ['{"code":', 'notJson'],
    ['[{"code":1},', 'notJson'],
  ])('%j is none: %s', (text, trouble) => {
    expect(tableOf(text)).toBe(trouble);
  });

  test('read piece by piece has the columns of the first piece, and one without a title once it holds something', () => {
    const read = createTableReader(LAYOUT);
    const pieces = [
      read('Titre\ncode;nom;;x\n58194;Nevers;;\n', false),
      read('58160;Marzy;late;\n', false),
      read('58121;Garchizy;;', true),
    ];
    expect(
      pieces.map((table) =>
        typeof table === 'string'
          ? table
          : [
              table.titles,
              table.unknown,
              table.rows.map(({ cell, other }) => [cell('code'), other('colonne_3')]),
            ],
      ),
    ).toEqual([
      [[1], ['x'], [['58194', null]]],
      [[], ['colonne_3', 'x'], [['58160', 'late']]],
      [[], ['colonne_3', 'x'], [['58121', null]]],
    ]);
  });
});

describe('objects', () => {
  test('are rows, whatever each calls its fields and in whatever order', () => {
    expect(
      tableOf(
        '[{"code":"58194","nom":"Nevers","note":1},{"name":" Marzy ","insee":58160,"x":[1]}]',
      ),
    ).toEqual({
      ...OBJECTS,
      unknown: ['note', 'x'],
      rows: [
        ['item 1', ...NEVERS, [], { note: 1, x: null }],
        ['item 2', '58160', 'Marzy', [], { note: null, x: [1] }],
      ],
    });
  });

  test('say the fields that they have twice, once each', () => {
    const twice = '{"code":"58194","nom":"Nevers","Nom":"x"}';
    expect(tableOf(`[${twice},${twice},{"nom":"y"}]`)).toMatchObject({
      doubled: ['nom'],
      unknown: ['Nom'],
    });
  });

  test.each([
    [
      'the only list of an object',
      '{"total":2,"lieux":[{"code":"58194","nom":"Nevers"}]}',
      'item 1',
    ],
    [
      'a list of numbers beside it',
      '{"ids":[1,2],"lieux":[{"code":"58194","nom":"Nevers"}]}',
      'item 1',
    ],
    ['an object', '{"code":"58194","nom":"Nevers"}', 'item 1'],
    ['one with a list of words', '{"code":"58194","nom":["Nevers"]}', 'item 1'],
    [
      'one with two lists of objects',
      '{"code":"58194","nom":"Nevers","a":[{}],"b":[{}]}',
      'item 1',
    ],
    ['after a byte-order mark', '\ufeff [{"code":"58194","nom":"Nevers"}]', 'item 1'],
    ['a line each', '{"code":"58194","nom":"Nevers"}\r\n\r\n{"code":"x"}', 'line 1'],
  ])('%s', (_, text, position) => {
    const table = tableOf(text);
    if (typeof table === 'string') throw new Error(table);
    expect(table.rows[0]?.slice(0, 3)).toEqual([position, ...NEVERS]);
  });

  test('of a GeoJSON have the point of their feature, longitude first, unless they have one', () => {
    const feature = (geometry: unknown, properties: unknown) => ({
      type: 'Feature',
      geometry,
      properties,
    });
    const point = { type: 'Point', coordinates: [3.16, 46.99] };
    const valuesOf = (one: unknown) => {
      const [object] = readObjects(JSON.stringify({ type: 'x', features: [one] }))?.objects ?? [];
      return object && [object.value('longitude'), object.value('latitude'), object.value('nom')];
    };
    expect(valuesOf(feature(point, { nom: 'A' }))).toEqual([3.16, 46.99, 'A']);
    expect(valuesOf(feature(point, { nom: 'A', latitude: 1 }))).toEqual([3.16, 1, 'A']);
    expect(valuesOf(feature({ type: 'LineString', coordinates: [[1, 2]] }, { nom: 'A' }))).toEqual([
      null,
      null,
      'A',
    ]);
    expect(valuesOf(feature({ type: 'Point' }, { nom: 'A' }))).toEqual([null, null, 'A']);
    expect(valuesOf(feature(null, { nom: 'A' }))).toEqual([null, null, 'A']);
    expect(valuesOf({ type: 'Feature', nom: 'A' })).toEqual([null, null, 'A']);
    expect(valuesOf({ ...feature(point, { nom: 'B' }), type: 'Other', nom: 'A' })).toEqual([
      null,
      null,
      'A',
    ]);
  });

  test.each([
    ['"a"', 'a'],
    ['1.5', '1.5'],
    ['1e-7', '1e-7'],
    ['true', 'true'],
    ['null', ''],
    ['["a","b"]', 'a|b'],
    ['["a",null,""]', 'a'],
    ['[1,2]', '1|2'],
    ['[null]', ''],
    ['[{"a":1},"b"]', '[…]'],
    ['[["a"]]', '[…]'],
    ['{"a":1}', '{…}'],
  ])('have a field %s as %j', (json, text) => {
    expect(readObjects(`[{"a":${json}}]`)?.objects[0]?.texts).toEqual([text]);
  });

  test('have no field that is not theirs, whatever JavaScript gives to all', () => {
    const [object] = readObjects('[{"a":1}]')?.objects ?? [];
    expect([object?.value('a'), object?.value('b'), object?.value('toString')]).toEqual([
      1,
      null,
      null,
    ]);
  });

  test('are told from what is none: its place, its text, and whether it is JSON', () => {
    expect(readObjects('[{"a":1},2,[3],null]')?.broken).toEqual([
      { position: { unit: 'item', number: 2 }, isJson: true, text: '2' },
      { position: { unit: 'item', number: 3 }, isJson: true, text: '[3]' },
      { position: { unit: 'item', number: 4 }, isJson: true, text: 'null' },
    ]);
    expect(readObjects('{"a":1}\n  x \n\n7')?.broken).toEqual([
      { position: { unit: 'line', number: 2 }, isJson: false, text: 'x' },
      { position: { unit: 'line', number: 4 }, isJson: true, text: '7' },
    ]);
    expect(readObjects('3')?.broken).toHaveLength(1);
  });

  test.each([
    ['[', true],
    ['\ufeff\n {', true],
    ['a [', false],
    ['code;[', false],
  ])('%j looks like JSON: %j', (text, looks) => {
    expect(looksLikeJson(text)).toBe(looks);
  });

  test.each([
    ['{"a":1}\n{"b":2}', true],
    ['\ufeff \n{"a":1}\r{"b"', true],
    ['{"a":1}', false],
    ['{"a":1}\n \n', false],
    ['{\n"a":1}', false],
    ['[1]\n[2]', false],
    ['x {"a":1}\n{"b":2}', false],
    ['', false],
  ])('%j, or its beginning, is JSON lines: %j', (text, looks) => {
    expect(looksLikeJsonLines(text)).toBe(looks);
  });
});
