// What a cell holds: a text, a code, the trace of a program that damaged it; and what kind of file a text is.
import { describe, expect, test } from 'vitest';
import { cleanCell } from '../../../src/lists/clean-cell.ts';
import { codeInCell, codeInParts, isPublishedCode } from '../../../src/lists/code-cell.ts';
import { COMMUNE_COLUMNS, isCommuneHeader, mayBeBoth } from '../../../src/lists/commune-columns.ts';
import { damageOf, mendedEncoding, scientificOf } from '../../../src/lists/damage.ts';
import { fileKindOf } from '../../../src/lists/file-kind.ts';
import { findHeader, headerOf } from '../../../src/lists/header.ts';

describe('a cell, clean', () => {
  test.each([
    ['Nevers', 'Nevers'],
    [' Nevers\t', 'Nevers'],
    ['\ufeffNevers', 'Nevers'],
    ['Ne\u200bvers', 'Nevers'],
    ['\u202eNevers', 'Nevers'],
    ['Ne\0vers', 'Nevers'],
    ['La\u00a0Charité', 'La Charité'],
    ['La\u202fCharité', 'La Charité'],
    ['="01004"', '01004'],
    ['=" 01004 "', '01004'],
    ['=""', ''],
    ['="01004', '="01004'],
    ['x="01004"', 'x="01004"'],
    ['="01004"x', '="01004"x'],
    ["Nevers'01", "Nevers'01"],
    ["L'Haÿ'=1", "L'Haÿ'=1"],
    ["'01004", '01004'],
    ["'01004'", '01004'],
    ["'Nevers'", 'Nevers'],
    ["'s-Gravenhage", "'s-Gravenhage"],
    ["'=1+1", '=1+1'],
    ["L'Haÿ", "L'Haÿ"],
    ["'l'Haÿ'", "'l'Haÿ'"],
    ['👩‍💻', '👩‍💻'],
    ['', ''],
  ])('%j is %j', (cell, expected) => {
    expect(cleanCell(cell)).toBe(expected);
  });
});

describe('the code in a cell', () => {
  test.each([
    ['58194', '58194', false],
    ['58 194', '58194', true],
    ['58194.0', '58194', true],
    ['58194,00', '58194', true],
    ['58194.000000', '58194', true],
    ['1004', '01004', true],
    ['1 004', '01004', true],
    ['1004.0', '01004', true],
    ['2A004', '2A004', false],
    ['2a004', '2A004', true],
    ['2a4', '2A004', true],
    ['02A004', '2A004', true],
    ['02b033', '2B033', true],
    ['001004', '01004', true],
    ['058194', '58194', true],
    ['097105', '97105', true],
    ['2B33', '2B033', true],
  ])('%j is %s; written otherwise: %j', (cell, code, mended) => {
    expect(codeInCell(cell)).toEqual({ code, mended });
    expect(isPublishedCode(cell)).toBe(!mended);
  });

  test.each([
    '',
    'Nevers',
    '194',
    '581940',
    '58194.5',
    '58194.0000000',
    '58194 58160',
    'x58194',
    '58194x',
    '2C004',
    '2A0045',
    '58  194',
  ])('%j holds none', (cell) => {
    expect(codeInCell(cell)).toBeNull();
    expect(isPublishedCode(cell)).toBe(false);
  });
});

describe('a code in two cells', () => {
  test.each([
    ['58', '194', '58194'],
    ['1', '4', '01004'],
    ['01', '004', '01004'],
    ['058', '194', '58194'],
    ['2A', '4', '2A004'],
    ['2a', '004', '2A004'],
    ['02A', '004', '2A004'],
    ['971', '01', '97101'],
    ['971', '101', '97101'],
    ['971', '1', '97101'],
    ['974', '411', '97411'],
    ['ZA', '101', '97101'],
    ['ZD', '411', '97411'],
    ['za', '101', '97101'],
    ['ZN', '818', '98818'],
    ['ZP', '735', '98735'],
    ['ZW', '613', '98613'],
    ['987', '735', '98735'],
  ])('%s and %s: %s', (departement, commune, code) => {
    expect(codeInParts(departement, commune)).toEqual({
      code,
      written: `${departement} ${commune}`,
    });
  });

  test.each([
    ['58', '1940'],
    ['58', ''],
    ['58', 'Nevers'],
    ['Nièvre', '194'],
    ['971', '201'],
    ['581', '94'],
    ['ZE', '101'],
    ['', '194'],
    ['0058', '194'],
    ['9078', '01'],
    ['0974', '11'],
    ['x58', '194'],
  ])('%j and %j make none', (departement, commune) => {
    expect(codeInParts(departement, commune)).toBeNull();
  });
});

describe('the damage that a program did', () => {
  test.each([
    ['MÃ¢con', 'encoding'],
    ['M\ufffdcon', 'encoding'],
    ['M\u0089con', 'encoding'],
    ['M‰con', 'encoding'],
    ['Saint-ƒtienne', 'encoding'],
    ['nÂ°3', 'encoding'],
    ['Å“uilly', 'encoding'],
    ['5,8194E+04', 'number'],
    ['5.8194e04', 'number'],
    ['5E+4', 'number'],
    ['Mâcon', null],
    ['Ãvila', null],
    ['58194', null],
    ['5,8194E+040', null],
    ['x5E+4', null],
    ['Nevers ™', null],
    ['', null],
  ])('to %j is %j', (cell, damage) => {
    expect(damageOf(cell)).toBe(damage);
  });

  test('a number that its comma parted is one again', () => {
    expect(scientificOf(['5', '8194E+04'])).toBe('5,8194E+04');
    expect(scientificOf(['Nevers', '5', '8194E+04', 'x'])).toBe('5,8194E+04');
    expect(scientificOf(['5', 'E+04'])).toBeNull();
    expect(scientificOf(['58', '8194E+04'])).toBeNull();
    expect(scientificOf(['8194E+04'])).toBeNull();
    expect(scientificOf(['5', '8194'])).toBeNull();
    expect(scientificOf([])).toBeNull();
  });

  test('a text read in the wrong encoding is mended when its bytes are known', () => {
    expect(mendedEncoding('MÃ¢con')).toBe('Mâcon');
    expect(mendedEncoding('Nevers')).toBe('Nevers');
    expect(mendedEncoding('a\tb')).toBe('a\tb');
    // « Mâcon » in Latin-1 is no UTF-8, and a lost letter is lost.
    expect(mendedEncoding('Mâcon')).toBeNull();
    expect(mendedEncoding('M\ufffdcon')).toBeNull();
    expect(mendedEncoding('Œuilly')).toBeNull();
  });
});

describe('the kind of a file', () => {
  test.each([
    ['%PDF-1.7', 'pdf'],
    ['\ufeff%PDF-1.7', 'pdf'],
    ['\u00d0\u00cf\u0011\u00e0', 'old-workbook'],
    ['PAR1…', 'binary'],
    ['‰PNG', 'binary'],
    ['\u001f‹', 'binary'],
    ['PK\u0003\u0004…xl/workbook.xml', 'workbook'],
    ['PK\u0003\u0004mimetypeapplication/vnd.oasis.opendocument.spreadsheet', 'workbook'],
    ['PK\u0003\u0004…word/document.xml', 'document'],
    ['PK\u0003\u0004…ppt/slides', 'document'],
    ['PK\u0003\u0004application/vnd.oasis.opendocument.text', 'document'],
    ['PK\u0003\u0004…photo.jpg', 'binary'],
    ['\u0001\u0002\u0003\u0004', 'binary'],
    ['Nevers\u0001\u0002\u0003', null],
    ['\t\n\r\u001e\u001f', null],
    ['["58194"]', 'json'],
    ['  [ {"code": 1}]', 'json'],
    ['[1]', 'json'],
    ['[[1]]', 'json'],
    ['[]', 'json'],
    ['{"a": 1}', 'json'],
    ['[Nevers]', null],
    ['<!DOCTYPE html>', 'html'],
    ['  <html>', 'html'],
    ['<?xml version="1.0"?>', 'html'],
    ['<Nevers>', null],
    ['Nevers <html>', null],
    ['58194\n58160', null],
    ['', null],
  ])('%j: %j', (text, kind) => {
    expect(fileKindOf(text)).toBe(kind);
  });

  test('is told by its beginning, and a zip by what it names further on', () => {
    expect(fileKindOf(`${'a'.repeat(2_000)}\u0001\u0002\u0003\u0004`)).toBeNull();
    expect(fileKindOf(`PK\u0003\u0004${' '.repeat(50_000)}xl/`)).toBe('workbook');
    expect(fileKindOf(`PK\u0003\u0004${' '.repeat(100_000)}xl/`)).toBe('binary');
  });
});

describe('a header', () => {
  const row = (line: number, ...cells: string[]) => ({ line, cells });

  test.each([
    [['Code commune INSEE', 'Nom'], { insee: 0, nom: 1 }],
    [['#CodeCommuneInsee', 'x'], { insee: 0 }],
    [
      ['code_postal', 'Libellé de la commune', 'Département'],
      { nom: 1, postal: 0, departement: 2 },
    ],
    [['ville'], { nom: 0 }],
    // The surest of two names is taken.
    [['com', 'code_insee'], { insee: 1 }],
    [['nom', 'commune'], { nom: 1 }],
  ])('%j', (cells, columns) => {
    const found = headerOf(row(3, ...cells), COMMUNE_COLUMNS);
    expect(Object.fromEntries(found?.columns ?? [])).toEqual(columns);
    expect(found?.line).toBe(3);
    expect(found?.cells).toEqual(cells);
  });

  test('needs a whole cell that is the name of a column', () => {
    expect(headerOf(row(1, 'Compiègne', 'Nomeny', 'Nevers'), COMMUNE_COLUMNS)).toBeNull();
    expect(headerOf(row(1, ''), COMMUNE_COLUMNS)).toBeNull();
  });

  test('tells the titles that it reads once and has twice, however they are written', () => {
    const found = headerOf(
      row(1, 'nom', 'canton', 'Commune', 'canton', 'COMMUNE'),
      COMMUNE_COLUMNS,
    );
    expect(found?.doubled).toEqual(['Commune']);
    expect(headerOf(row(1, 'nom', 'commune'), COMMUNE_COLUMNS)?.doubled).toEqual([]);
  });

  test('stands in the first 2 000 columns, and under five lines of title at most', () => {
    const wide = (empty: number) => row(1, ...Array.from({ length: empty }, () => ''), 'insee');
    expect(headerOf(wide(1_999), COMMUNE_COLUMNS)?.columns.get('insee')).toBe(1_999);
    expect(headerOf(wide(2_000), COMMUNE_COLUMNS)).toBeNull();
    const under = (titles: number) =>
      findHeader(
        [
          ...Array.from({ length: titles }, (_, i) => row(i + 1, 'Titre')),
          row(titles + 1, 'insee'),
        ],
        COMMUNE_COLUMNS,
        () => true,
      )?.above;
    expect([under(0), under(5), under(6)]).toEqual([0, 5, undefined]);
  });

  test('is the first one that is accepted, and says how many rows stand above', () => {
    const seen: number[] = [];
    const found = findHeader(
      [row(1, 'ville'), row(2, 'x'), row(5, 'insee')],
      COMMUNE_COLUMNS,
      (header, above) => {
        seen.push(above);
        return header.columns.has('insee');
      },
    );
    expect([found?.header.line, found?.above]).toEqual([5, 2]);
    expect(seen).toEqual([0, 2]);
    expect(findHeader([row(1, 'insee')], COMMUNE_COLUMNS, () => false)).toBeNull();
  });

  test.each([
    [['departement'], false],
    [['departement', 'nom'], true],
    [['insee'], true],
    [['ville'], false],
    [['Villes'], false],
    [['ville', 'insee'], true],
  ])('%j is that of a list of communes: %j', (cells, expected) => {
    const header = headerOf(row(1, ...cells), COMMUNE_COLUMNS);
    expect(header && isCommuneHeader(header)).toBe(expected);
  });

  test('Ville and Villes are columns and communes', () => {
    expect(['Ville', 'VILLES', 'Villé', 'commune', 'Nevers'].map(mayBeBoth)).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
  });
});
