// Every way of saving a table gives the same rows, each with the line where an editor shows it.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanCell } from '../../../src/lists/clean-cell.ts';
import { createRowReader, readRows } from '../../../src/lists/rows.ts';

const cellsOf = (text: string) => readRows(text).rows.map(({ cells }) => cells);
const linesOf = (text: string) => readRows(text).rows.map(({ line }) => line);

describe('rows', () => {
  test.each([
    ['CR LF', 'code;nom\r\n58194;Nevers\r\n'],
    ['LF', 'code;nom\n58194;Nevers\n'],
    ['CR alone', 'code;nom\r58194;Nevers\r'],
    ['a byte-order mark', '\ufeffcode;nom\n58194;Nevers'],
    ['tabs', 'code\tnom\n58194\tNevers'],
    ['commas', 'code,nom\n58194,Nevers'],
    ['bars', 'code|nom\n58194|Nevers'],
    ['quotes', '"code";"nom"\n"58194" ; "Nevers"'],
    ['a sep= line', 'sep=;\ncode;nom\n58194;Nevers'],
    ['a quoted sep= line of commas', '"sep=,"\r\ncode,nom\r\n58194,Nevers'],
    ['a sep= line of tabs', 'sep=\t\ncode\tnom\n58194\tNevers'],
    ['no-break and zero-width characters', 'code;nom\n\u200e58194\u00a0;\u202fNevers\u200b'],
    ['Excel formulas', 'code;nom\n="58194";="Nevers"'],
    ['quoted Excel formulas', 'code;nom\n"=""58194""";Nevers'],
  ])('are the same with %s', (_, text) => {
    expect(cellsOf(text)).toEqual([
      ['code', 'nom'],
      ['58194', 'Nevers'],
    ]);
  });

  test('have the number that a spreadsheet gives them; empty lines and a sep= line count, line ends within a cell do not', () => {
    expect(linesOf('\r\nsep=;\r\n\r\ncode;nom\r\n;\r\n58194;"Ne\r\nvers"\r\n58160;Marzy')).toEqual([
      4, 6, 7,
    ]);
  });

  test('may be of one cell', () => {
    expect(readRows('Nevers\n\nMarzy\n')).toEqual({
      separator: null,
      rows: [
        { line: 1, cells: ['Nevers'] },
        { line: 3, cells: ['Marzy'] },
      ],
      unclosedQuotes: [],
    });
  });
});

describe('the separator', () => {
  test.each([
    ['decimal commas', '58194;43,2\n58121;41,7', ';'],
    ['a header with a comma', 'commune;lat,lon\n58194;46.99,3.16', ';'],
    ['semicolons inside a cell', 'nom,services\nA,a;b;c\nB,d', ','],
    ['commas inside cells', 'nom;services\nA;a, b, c\nB;d, e\nC;f', ';'],
    ['separators inside quotes', '"a;b;c",d\n"e;f",g', ','],
    ['many empty lines', '\n\n\n\n\n\n\n\n\n\n\n\n58194;Nevers\n\n\n', ';'],
    ['more empty lines than are looked at', `Lieux${' \n'.repeat(250)}58194;Nevers`, ';'],
    ['a title of one cell', 'Liste des lieux, avril\n\nnom;commune\nA;Nevers\nB;Nevers', ';'],
  ])('is right with %s', (_, text, separator) => {
    expect(readRows(text).separator).toBe(separator);
  });
});

describe('quotes', () => {
  test('hold separators, line ends and quotes', () => {
    expect(cellsOf('"a;b";"c\r\nd";"e ""f"""')).toEqual([['a;b', 'c\nd', 'e "f"']]);
  });

  test('amid words belong to them', () => {
    expect(cellsOf('Café "Le Lieu";Nevers\n"Café "Le Lieu" bis";Marzy')).toEqual([
      ['Café "Le Lieu"', 'Nevers'],
      ['Café "Le Lieu" bis', 'Marzy'],
    ]);
  });

  test('that are never closed are named by their line, and every other row is read', () => {
    expect(readRows('nom;code\nA;58194\n"B;58194\nC;58194\n"D";58194\n"E;"58160"')).toEqual({
      separator: ';',
      rows: [
        { line: 1, cells: ['nom', 'code'] },
        { line: 2, cells: ['A', '58194'] },
        { line: 3, cells: ['B', '58194'] },
        { line: 4, cells: ['C', '58194'] },
        { line: 5, cells: ['D', '58194'] },
        { line: 6, cells: ['E', '58160'] },
      ],
      unclosedQuotes: [3, 6],
    });
  });
});

test('a quote after blanks opens a cell, and says that the one above is never closed', () => {
  for (const blanks of ['', ' ', '   ']) {
    const read = readRows(`"B;58194\nC;${blanks}"D";58194\n${blanks}"E";58160`);
    expect(read.rows.map(({ cells }) => cells)).toEqual([
      ['B', '58194'],
      ['C', 'D', '58194'],
      ['E', '58160'],
    ]);
    expect(read.unclosedQuotes).toEqual([1]);
  }
});

describe('laws', () => {
  const cell = fc.string({
    unit: fc.constantFrom('a', 'é', ' ', '"', ';', ',', '\n', '1', '|', '\t'),
  });
  const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1 });
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

  test('a table with every cell quoted is read as it was written', () => {
    fc.assert(
      fc.property(table, (rows) => {
        const text = `sep=;\n${rows.map((row) => row.map(quoted).join(';')).join('\n')}`;
        const written = rows
          .map((row) => row.map(cleanCell))
          .filter((row) => row.some((one) => one !== ''));
        expect(cellsOf(text)).toEqual(written);
        expect(readRows(text).unclosedQuotes).toEqual([]);
      }),
    );
  });

  test('no letter of a text is lost, whatever its quotes', () => {
    const soup = fc.string({ unit: fc.constantFrom('a', '"', ';', '\n', ' ') });
    fc.assert(
      fc.property(soup, (text) => {
        const letters = cellsOf(text).flat().join('').split('a').length;
        expect(letters).toBe(text.split('a').length);
      }),
    );
  });
});

test('a text full of quotes is read in steps that grow as its length', () => {
  for (const piece of ['"a\n', '""x\n', '"""x\n', '"a;"b;', '" "', ';"\n', '"a" b\n']) {
    expect(readRows(piece.repeat(100_000)).rows.length).toBeGreaterThan(0);
  }
});

test('of a text of returns alone, the last line of a piece waits for the next one', () => {
  const read = createRowReader();
  const lines = (piece: string, last: boolean) =>
    read(piece, last).rows.map(({ line, cells }) => `${line} ${cells.join()}`);
  expect(lines('Nevers\rMarzy\r', false)).toEqual(['1 Nevers']);
  expect(lines('Imphy', false)).toEqual(['2 Marzy']);
  expect(lines('\rDecize', true)).toEqual(['3 Imphy', '4 Decize']);
});

test('a text read piece by piece has the rows of the whole, wherever it is cut', () => {
  const line = fc.array(fc.constantFrom('Nevers', '"a;b"', '"x\ny"', '', ' 01004 ', 'l"eau'), {
    minLength: 1,
    maxLength: 4,
  });
  const text = fc
    .array(line, { minLength: 1, maxLength: 30 })
    .map((lines) => `code;nom\r\n${lines.map((cells) => cells.join(';')).join('\r\n')}`);
  fc.assert(
    fc.property(text, fc.array(fc.nat(400), { maxLength: 6 }), (whole, cuts) => {
      const read = createRowReader();
      // The first piece holds the header, which chooses the separator.
      const at = [...new Set(cuts.map((cut) => 10 + cut))].sort((a, b) => a - b);
      const bounds = [0, ...at.filter((cut) => cut < whole.length), whole.length];
      const rows = bounds
        .slice(1)
        .flatMap((end, i) => read(whole.slice(bounds[i], end), end === whole.length).rows);
      expect(rows).toEqual(readRows(whole).rows);
    }),
  );
});
