// A telephone number as people write it, and as it can be called.

const WRITTEN = /^\+?[\d .()/-]{6,25}$/;

/**
 * "+33180059880" is "01 80 05 98 80", and so are 180059880 and 33180059880, numbers to a spreadsheet; another number stays
 * as written; null for what is no number.
 */
export function telephoneOf(written: string): string | null {
  const text = written.trim();
  if (!WRITTEN.test(text)) return null;
  const digits = text.replace(/[^\d+]/g, '').replace(/^(?:(?:\+|00)?33)?0?(?=[1-9]\d{8}$)/, '0');
  return /^0\d{9}$/.test(digits) ? digits.replace(/(\d\d)(?=\d)/g, '$1 ') : text;
}
