// Which code of five characters does this cell hold? Spreadsheets take a code for a number: they drop its
// first zero, give it decimals and part its thousands.

export interface CellCode {
  /** An INSEE code or a postal code, as they are published: "01004", "2A004". */
  readonly code: string;
  /** Whether it was written otherwise. */
  readonly mended: boolean;
}

/** Tools that fill numbers up to six characters write « 001004 ». */
const CODE = /^0?(\d\d|2[AB]) ?(\d{3})(?:[.,]0{1,6})?$/i;
const LOST_ZERO = /^(\d) ?(\d{3})(?:[.,]0{1,6})?$/;

/** « 2a4 » is 2A004: letters tell it from a number. */
const CORSICAN = /^0?(2[AB])(\d{1,2})$/i;

/** null when the cell holds no code: a name, another number, several codes. */
export function codeInCell(cell: string): CellCode | null {
  const [, departement, rest] =
    CODE.exec(cell) ?? LOST_ZERO.exec(cell) ?? CORSICAN.exec(cell) ?? [];
  if (departement === undefined || rest === undefined) return null;
  const code = `${departement.padStart(2, '0').toUpperCase()}${rest.padStart(3, '0')}`;
  return { code, mended: code !== cell };
}

/** Whether a cell is a code as published, digit for digit: a year or a number of people is not. */
export const isPublishedCode = (cell: string): boolean => codeInCell(cell)?.mended === false;

/** The home ministry's own codes of overseas départements: ZA is 971, whose communes are 101 to 132. */
const MINISTRY = /^Z([A-DMNPSWX])$/;
const DEPARTEMENT = /^(\d{1,2}|2[AB]|9[78]\d)$/;
const COMMUNE = /^\d{1,3}$/;

/**
 * The code of a commune in two cells, that of its département and its own in it: 58 and 194, 1 and 4, 971 and 01 (or
 * 101), ZA and 101. null when the cells are no such parts.
 */
export function codeInParts(
  departement: string,
  commune: string,
): { readonly code: string; readonly written: string } | null {
  // The finance ministry writes 058.
  const asked = departement.toUpperCase().replace(/^0(?=\d\d$|2[AB]$)/, '');
  const ministry = MINISTRY.exec(asked)?.[1];
  const own = ministry === undefined ? asked : /[NPW]/.test(ministry) ? '98' : '97';
  if (!DEPARTEMENT.test(own) || !COMMUNE.test(commune)) return null;
  const first = own.padStart(2, '0');
  const room = 5 - first.length;
  // The last figure of 971 is also the first of its communes: 101.
  const within = commune.length > room && first.endsWith(commune.charAt(0));
  const rest = within ? commune.slice(1) : commune;
  if (rest.length > room) return null;
  return { code: first + rest.padStart(room, '0'), written: `${departement} ${commune}` };
}
