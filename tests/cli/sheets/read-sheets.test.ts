// The sheets of a workbook as their text: what is shown of each cell, the numbers of rows, and what no file may cost.
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import writeXlsxFile, { type Row } from 'write-excel-file/node';
import { readSheets } from '../../../cli/sheets/read-sheets.ts';
import { cleanCell } from '../../../src/lists/clean-cell.ts';
import { readRows } from '../../../src/lists/rows.ts';
import { forTests } from '../../../tools/dev/programs.ts';
import { convert } from '../../libre-office.ts';
import { odsOf, row, xlsxOf, xlsxParts } from './workbooks.ts';

const folder = mkdtempSync(join(tmpdir(), 'sheets-'));

const written = async (data: Row[]) =>
  new Uint8Array(await writeXlsxFile(data, { sheet: 'Feuille1' }).toBuffer());
const rowsOf = (cells: readonly (readonly string[])[]): Row[] =>
  cells.map((row) => row.map((value) => (value === '' ? null : { value, type: String })));
function only(bytes: Uint8Array) {
  const [sheet, other] = readSheets(bytes);
  if (sheet === undefined || other !== undefined) throw new Error('not one sheet');
  return sheet;
}
/** Why nothing is read. */
function troubleOf(bytes: Uint8Array): unknown {
  try {
    return readSheets(bytes);
  } catch (error) {
    return error instanceof Error ? error.message : error;
  }
}
const PLAIN = '<cellXfs><xf numFmtId="0"/><xf numFmtId="10"/><xf numFmtId="14"/></cellXfs>';

describe('a sheet is read as the reader of lists reads a table', () => {
  const cell = fc.oneof(
    fc.constantFrom('', 'Nevers', '58194', 'Saint-Denis, La Plaine', '"', 'a"b', '""', ';', '=1+1'),
    fc.string({ unit: 'grapheme', maxLength: 12 }),
    fc.string({ unit: fc.constantFrom('"', ';', ',', ' ', 'a', '|'), maxLength: 6 }),
  );

  test('of any table of two columns and more, the reader finds each cell, on the row where it stands', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 }),
        async (cells) => {
          // Two cells of the first row, so that the table has two columns; no XML holds these.
          const table = [['Code', 'Nom'], ...cells].map((row) =>
            row.map((one) => one.replace(/[\p{Cc}\ufffe\uffff]|_x/gu, '')),
          );
          const { text } = only(await written(rowsOf(table)));
          const read = readRows(text).rows.map(({ line, cells }) => ({
            line,
            cells: cells.join('\n').trimEnd(),
          }));
          const expected = table
            .map((row, i) => ({ line: i + 1, cells: row.map(cleanCell).join('\n').trimEnd() }))
            .filter(({ cells }) => cells !== '');
          expect(read).toEqual(expected);
        },
      ),
      { numRuns: 150 },
    );
  });

  test('an end of line in a cell shifts no row below it', async () => {
    const { text } = only(
      await written(rowsOf([['Code\r\nINSEE', 'Nom'], [], ['58194', 'Nevers']])),
    );
    expect(text).toBe('Code INSEE\tNom\n\t\n58194\tNevers');
  });

  test('of one column, each cell is a line as it would be typed', async () => {
    const { text } = only(
      await written(rowsOf([['code;nom'], ['58194;Nevers'], ['"58160";Marzy']])),
    );
    expect(text).toBe('code;nom\n58194;Nevers\n"58160";Marzy');
  });
});

describe('a cell is what a spreadsheet in French shows', () => {
  test.each([
    [0.125, '0.0%', '12,5%'],
    [0.125, '0%', '13%'],
    [12.5, '0.0" %"', '12,5 %'],
    [1001, '00000', '01001'],
    [1001, undefined, '1001'],
    [14134, '#,##0', '14 134'],
    [32990.5, '#,##0.00', '32 990,50'],
    [0.1 + 0.2, undefined, '0,3'],
    [new Date(Date.UTC(2024, 2, 1)), 'dd/mm/yyyy', '01/03/2024'],
    [new Date(Date.UTC(2024, 2, 1)), 'd mmmm yyyy', '1 mars 2024'],
    [true, undefined, 'VRAI'],
  ])('%s in %s is « %s »', async (value, format, shown) => {
    const cell = format === undefined ? { value } : { value, format };
    const { text } = only(await written([[cell]]));
    expect(text.replace(/[\u00a0\u202f]/g, ' ')).toBe(shown);
  });

  test('formats that a file names by a number, and dates counted from 1904, are those of Excel in French', () => {
    const rows = '<row><c s="1"><v>0.125</v></c><c s="2"><v>45352</v></c><c><v>58194</v></c></row>';
    const styles = PLAIN;
    expect(only(xlsxOf([{ name: 'A', rows }], { styles })).text).toBe('12,50%\t01/03/2024\t58194');
    const strict =
      '<row><c t="d" s="2"><v>2024-03-01T00:00:00</v></c><c t="d"><v>2024-03-01</v></c><c t="d"><v>bientôt</v></c></row>';
    expect(only(xlsxOf([{ name: 'A', rows: strict }], { styles })).text).toBe(
      '01/03/2024\t01/03/2024\tbientôt',
    );
    const from1904 = '<row><c s="2"><v>43890</v></c></row>';
    expect(only(xlsxOf([{ name: 'A', rows: from1904 }], { styles, from1904: true })).text).toBe(
      '01/03/2024',
    );
  });

  test('a formula is its last result, an error is told as such, and a result never saved is known by its row', () => {
    const rows = [
      '<row r="2"><c r="A2" t="str"><f>A1</f><v>Nevers</v></c><c r="C2"><f>1+1</f><v>2</v></c></row>',
      '<row r="4"><c r="A4" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="B4" t="str"><f>""</f><v></v></c></row>',
      '<row r="5"><c r="A5"><f>B1</f></c><c r="B5" t="inlineStr"><is><r><t>Mar</t></r><r><t>zy</t></r></is></c></row>',
    ].join('');
    const { text, uncomputed } = only(xlsxOf([{ name: 'A', rows }]));
    expect(text).toBe('\t\nNevers\t\t2\n\t\n#DIV/0!\t\n\tMarzy');
    expect(uncomputed).toEqual([5]);
  });

  test('the pronunciation of a shared text, and the escapes of Excel, are not of its words', () => {
    const shared = ['Nevers</t><rPh sb="0" eb="1"><t>ne</t></rPh><t>_x0041_'];
    const rows = '<row><c t="s"><v>0</v></c></row>';
    expect(only(xlsxOf([{ name: 'A', rows }], { shared })).text).toBe('NeversA');
  });
});

describe('what a spreadsheet does not show is read, and known', () => {
  test('hidden and filtered rows that hold something; hidden sheets', () => {
    const rows = `${row(1, ['code']) + row(2, ['58194'], ' hidden="1"')}<row r="3" hidden="1"/>`;
    const [first, second] = readSheets(
      xlsxOf([
        { name: 'Codes', rows },
        { name: 'Calculs', rows: row(1, ['x']), state: 'veryHidden' },
      ]),
    );
    expect([first?.hiddenRows, first?.hidden, second?.hidden]).toEqual([[2], false, true]);
  });

  test('of an .ods: rows filtered, repeated, in a group, and a comment that is not the cell', () => {
    const cell = (text: string, attributes = '') =>
      `<table:table-cell${attributes}><office:annotation><text:p>Vu</text:p></office:annotation><text:p>${text}</text:p></table:table-cell>`;
    const rows = [
      `<table:table-header-rows><table:table-row>${cell('code')}${cell('nom')}</table:table-row></table:table-header-rows>`,
      '<table:table-row table:number-rows-repeated="3"><table:table-cell table:number-columns-repeated="9"/></table:table-row>',
      `<table:table-row-group><table:table-row table:visibility="filter">${cell('58194')}${cell('Ne<text:s/>vers')}</table:table-row></table:table-row-group>`,
      `<table:table-row table:number-rows-repeated="2">${cell('x', ' table:number-columns-repeated="2"')}</table:table-row>`,
      '<table:table-row table:number-rows-repeated="1048570"><table:table-cell/></table:table-row>',
    ].join('');
    const { text, hiddenRows } = only(odsOf(rows));
    expect(text).toBe('code\tnom\n\t\n\t\n\t\n58194\tNe vers\nx\tx\nx\tx');
    expect(hiddenRows).toEqual([5]);
  });

  test('a number of an .ods saved in English is the number that it is', () => {
    const cell = (value: number, shown: string, type = 'float') =>
      `<table:table-cell office:value-type="${type}" office:value="${value}"><text:p>${shown}</text:p></table:table-cell>`;
    const rows = `<table:table-row>${cell(14134, '14,134')}${cell(1001, '01001')}${cell(12.54, '12,5')}${cell(0.125, '12.5%', 'percentage')}${cell(0.125, '13%', 'percentage')}</table:table-row>`;
    expect(only(odsOf(rows)).text).toBe('14134\t01001\t12,5\t12,5%\t13%');
  });
});

const office = forTests('soffice');

describe.skipIf(office === null)('LibreOffice', () => {
  const TABLE: Row[] = [
    [{ value: 'Communes du pays', columnSpan: 3 }, null, null],
    [],
    [
      { value: 'Code' },
      { value: 'Commune' },
      { value: 'Part' },
      { value: 'Date' },
      { value: 'Pop' },
    ],
    [
      { value: 1004 },
      { value: 'Ambérieu-en-Bugey' },
      { value: 0.125, format: '0.0%' },
      { value: new Date(Date.UTC(2024, 2, 1)), format: 'dd/mm/yyyy' },
      { value: 14134, format: '#,##0' },
    ],
    [
      { value: 58194, format: '00000' },
      { value: 'Nevers' },
      { value: 12.5, format: '0.0" %"' },
      { value: new Date(Date.UTC(2024, 2, 1)), format: 'd mmmm yyyy' },
      { value: 32990.5, format: '#,##0.00' },
    ],
    [
      { value: '2A004' },
      { value: 'Ajaccio "la" belle ; Corse' },
      { value: true },
      null,
      { value: 0.3 },
    ],
  ];

  test('keeps in an .ods the rows and the sheets that are hidden, and we know them', () => {
    const rows = row(1, ['code']) + row(2, ['58194'], ' hidden="1"') + row(3, ['58160']);
    const bytes = xlsxOf([
      { name: 'Codes', rows },
      { name: 'Calculs', rows: row(1, ['x']), state: 'hidden' },
    ]);
    writeFileSync(join(folder, 'cachees.xlsx'), bytes);
    convert(office ?? '', [join(folder, 'cachees.xlsx')], 'ods', folder);
    const sheets = readSheets(new Uint8Array(readFileSync(join(folder, 'cachees.ods'))));
    const told = sheets.map(({ name, hidden, hiddenRows }) => ({ name, hidden, hiddenRows }));
    expect(told).toEqual([
      { name: 'Codes', hidden: false, hiddenRows: [2] },
      { name: 'Calculs', hidden: true, hiddenRows: [] },
    ]);
  }, 120_000);

  test('in French, saves in CSV what we read of the .xlsx, of its .xlsx and of its .ods', async () => {
    const spaces = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');
    mkdirSync(join(folder, 'profile/user'), { recursive: true });
    writeFileSync(
      join(folder, 'profile/user/registrymodifications.xcu'),
      '<?xml version="1.0"?><oor:items xmlns:oor="http://openoffice.org/2001/registry"><item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>fr-FR</value></prop></item></oor:items>',
    );
    const file = join(folder, 'communes.xlsx');
    writeFileSync(file, await written(TABLE));
    const read = (name: string) => new Uint8Array(readFileSync(join(folder, name)));
    const ours = spaces(only(read('communes.xlsx')).text);
    // Apart by tabs, as shown.
    convert(
      office ?? '',
      [file],
      'csv:Text - txt - csv (StarCalc):9,34,76,1,,0,false,true',
      folder,
    );
    convert(office ?? '', [file], 'ods', folder);
    const cells = (text: string) =>
      readRows(text).rows.map(({ line, cells }) => [line, ...cells.filter(Boolean)]);
    expect(cells(ours)).toEqual(cells(spaces(readFileSync(join(folder, 'communes.csv'), 'utf8'))));
    expect(spaces(only(read('communes.ods')).text)).toBe(ours);
    convert(office ?? '', [join(folder, 'communes.ods')], 'xlsx', folder);
    expect(spaces(only(read('communes.xlsx')).text)).toBe(ours);
  }, 300_000);
});

describe('what is no workbook, or costs too much, is refused and known for what it is', () => {
  const ole = (stream: string) =>
    new Uint8Array([
      0xd0,
      0xcf,
      0x11,
      0xe0,
      ...new Uint8Array(600),
      ...Buffer.from(stream, 'utf16le'),
    ]);
  const sheet = [{ name: 'A', rows: row(1, ['58194']) }];
  const withPart = (name: string, xml: string) =>
    zipSync({ ...xlsxParts(sheet), [name]: strToU8(xml) }, { level: 9 });
  const sheetXml = (rows: string) => `<worksheet><sheetData>${rows}</sheetData></worksheet>`;
  const FIRST = 'xl/worksheets/sheet0.xml';

  test('an old .xls, a workbook with a password, an .xlsb', () => {
    expect(troubleOf(ole('Workbook'))).toBe('old');
    expect(troubleOf(ole('EncryptedPackage'))).toBe('protected');
    expect(troubleOf(odsOf('', '<manifest:encryption-data/>'))).toBe('protected');
    const binary =
      '<Relationships><Relationship Id="r" Type="x/officeDocument" Target="xl/workbook.bin"/></Relationships>';
    expect(troubleOf(withPart('_rels/.rels', binary))).toBe('binary');
  });

  /** The same zip, whose directory says another size for one of its parts, once inflated. */
  function saying(bytes: Uint8Array, part: string, size: number): Uint8Array {
    const zip = Buffer.from(bytes);
    const named = zip.lastIndexOf(part);
    // The directory, at the end: a signature and 42 bytes before the name, with the size at the 24th.
    expect(zip.readUInt32LE(named - 46)).toBe(0x02014b50);
    zip.writeUInt32LE(size, named - 46 + 24);
    return new Uint8Array(zip);
  }

  test('a bomb, before a byte of it is inflated; what no sheet needs is never inflated', () => {
    const giant = 3 * 1024 ** 3;
    expect(troubleOf(saying(xlsxOf(sheet), FIRST, giant))).toBe('too-large');
    const picture = withPart('xl/media/image1.png', 'a');
    expect(only(saying(picture, 'xl/media/image1.png', giant)).text).toBe('58194');
  });

  test('a part that says it is smaller than it is', () => {
    const bytes = withPart(FIRST, sheetXml(row(1, ['58194']) + ' '.repeat(5_000_000)));
    expect(troubleOf(saying(bytes, FIRST, 100))).toBe('damaged');
  });

  test('a long text that each cell names; a cell at the far end of each row; an .ods that repeats itself', () => {
    const shared = ['a'.repeat(1_000_000)];
    const named = '<row><c t="s"><v>0</v></c></row>'.repeat(100);
    expect(troubleOf(xlsxOf([{ name: 'A', rows: named }], { shared }))).toBe('too-large');
    const far = Array.from(
      { length: 5_000 },
      (_, i) => `<row r="${i + 1}"><c r="XFD${i + 1}"><v>1</v></c></row>`,
    );
    expect(troubleOf(withPart(FIRST, sheetXml(far.join(''))))).toBe('too-large');
    const beyond = '<row r="1048577"><c><v>1</v></c></row>';
    expect(troubleOf(withPart(FIRST, sheetXml(beyond)))).toBe('too-large');
    const again =
      '<table:table-row table:number-rows-repeated="1000000"><table:table-cell table:number-columns-repeated="16000"><text:p>a</text:p></table:table-cell></table:table-row>';
    expect(troubleOf(odsOf(again))).toBe('too-large');
  }, 60_000);

  test('a zip cut short, XML that is none, a sheet that is not there, rows in disorder', () => {
    expect(troubleOf(xlsxOf(sheet).subarray(0, 900))).toBe('damaged');
    expect(troubleOf(withPart(FIRST, '<worksheet><sheetData><row>'))).toBe('damaged');
    const { [FIRST]: _, ...parts } = xlsxParts(sheet);
    expect(troubleOf(zipSync(parts))).toBe('damaged');
    expect(troubleOf(withPart(FIRST, sheetXml(row(2, ['a']) + row(1, ['b']))))).toBe('damaged');
    expect(troubleOf(withPart(FIRST, sheetXml('<row><c t="s"><v>7</v></c></row>')))).toBe(
      'damaged',
    );
  });

  test('entities that grow are left as they are written', () => {
    const xml = `<!DOCTYPE w [<!ENTITY a "${'ha'.repeat(1_000)}">]>${sheetXml(row(1, ['&a;']))}`;
    expect(only(withPart(FIRST, xml)).text).toBe('&a;');
  });
});
