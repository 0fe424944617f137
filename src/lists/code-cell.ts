// Which code of five characters does this cell hold? Spreadsheets take a code for a number: they drop its
// first zero, give it decimals and part its thousands.

export interface CellCode {
  /** An INSEE code or a postal code, as they are published: "01004", "2A004". */
  readonly code: string;
  /** Whether it was written otherwise. */
  readonly mended: boolean;
}

const CODE = /^(\d\d|2[AB]) ?(\d{3})(?:[.,]0{1,6})?$/i;
const LOST_ZERO = /^(\d) ?(\d{3})(?:[.,]0{1,6})?$/;

/** null when the cell holds no code: a name, another number, several codes. */
export function codeInCell(cell: string): CellCode | null {
  const [, departement, rest] = CODE.exec(cell) ?? LOST_ZERO.exec(cell) ?? [];
  if (departement === undefined || rest === undefined) return null;
  const code = `${departement.padStart(2, '0').toUpperCase()}${rest}`;
  return { code, mended: code !== cell };
}

/** Whether a cell is a code as published, digit for digit: a year or a number of people is not. */
export const isPublishedCode = (cell: string): boolean => codeInCell(cell)?.mended === false;
