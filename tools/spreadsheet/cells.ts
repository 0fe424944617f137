// What a cell of the verification spreadsheet can be: words, a constant, something to change, a formula.
import type { CellObject, Row } from 'write-excel-file/node';

export type { Row } from 'write-excel-file/node';

export const words = (value: string): CellObject => ({ value, type: String });
export const heading = (value: string): CellObject => ({
  value,
  type: String,
  fontWeight: 'bold',
  wrap: true,
  // Three lines: programs do not all grow a row to its words.
  height: 45,
  alignVertical: 'bottom',
});
export const title = (value: string): CellObject => ({
  value,
  type: String,
  fontWeight: 'bold',
  fontSize: 16,
});
/** A constant of the model. */
export const constant = (value: number): CellObject => ({ value, type: Number });
/** What the reader may change. */
export const input = (value: number): CellObject => ({
  value,
  type: Number,
  backgroundColor: '#fff2b3',
});
/** A formula in the spreadsheet's own language, English names and commas as the file format wants. */
export const formula = (value: string, format = '0.0000'): CellObject => ({
  value: `=${value}`,
  type: 'Formula',
  format,
});
export const people = (value: string): CellObject => formula(value, '#,##0');

/** Rows under construction: `add` gives back the number by which formulas name the row. */
export class Rows {
  readonly all: Row[] = [];

  add(...cells: Row): number {
    this.all.push(cells);
    return this.all.length;
  }
}
