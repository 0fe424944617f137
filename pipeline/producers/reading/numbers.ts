// A published number: points or commas, thin spaces between thousands, and the marks that stand in its place.
import type { Notes } from './notes.ts';

const NUMBER = /^-?\d+([.,]\d+)?(e[-+]?\d+)?$/i;
/** secret, not available, not significant. */
const MARKS = new Set(['s', 'nd', 'ns', 'n/a', 'n/d', 'c']);

/**
 * The number of a cell, or null: an empty cell, a mark of secrecy (noted) or anything else that is no
 * number (noted too) is "not published", never zero.
 */
export function publishedNumber(cell: string, notes: Notes, where: string): number | null {
  const text = cell.replace(/[\s\u00a0\u202f]/g, '');
  if (text === '') return null;
  const number = NUMBER.test(text) ? Number(text.replace(',', '.')) : Number.NaN;
  // Of four hundred digits, or 1e999: none.
  if (Number.isFinite(number)) return number;
  const secret = MARKS.has(text.toLowerCase());
  notes.add(secret ? 'secret' : 'notANumber', `${cell} (${where})`);
  return null;
}

/** A commune code as text: spreadsheets drop its leading zero. */
export function paddedCode(cell: string): string {
  return cell.trim().toUpperCase().padStart(5, '0');
}
