// A number as a spreadsheet in French shows it: « 12,5% » for 0,125, « 01/03/2024 » for 45352, « 01001 » for 1001.
import { format, isDateFormat } from 'numfmt';

/** Formats that a workbook names by a number alone (ECMA-376, 18.8.30): those of dates as Excel has them in French. */
const BUILT_IN: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'dd/mm/yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'hh:mm',
  21: 'hh:mm:ss',
  22: 'dd/mm/yyyy hh:mm',
  37: '#,##0 ;-#,##0 ',
  38: '#,##0 ;[Red]-#,##0 ',
  39: '#,##0.00 ;-#,##0.00 ',
  40: '#,##0.00 ;[Red]-#,##0.00 ',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  48: '##0.0E+0',
  49: '@',
};

/** The format of a number that the workbook does not define itself; null for one that shows numbers as they are. */
export const builtInFormat = (id: number): string | null => BUILT_IN[id] ?? null;

/** As many as Excel allows: a longer one is of no spreadsheet. */
const MAX_FORMAT = 255;
/** Days between the two calendars of Excel: that of the first Macs begins in 1904. */
const DAYS_TO_1904 = 1_462;

/** @param from1904 whether dates are counted from 1904 */
export function shownNumber(value: number, pattern: string | null, from1904: boolean): string {
  if (pattern === null || pattern.length > MAX_FORMAT || /^(general|standard|@)$/i.test(pattern)) {
    return plain(value);
  }
  try {
    const days = from1904 && isDateFormat(pattern) ? DAYS_TO_1904 : 0;
    return format(pattern, value + days, { locale: 'fr' }).trim();
  } catch {
    // A format that no program writes: the number itself is left.
    return plain(value);
  }
}

/** The digits that a spreadsheet keeps of a number: 0.1 + 0.2 is 0,3 to it. */
const DIGITS = 15;

const plain = (value: number): string =>
  String(Number(value.toPrecision(DIGITS)))
    .replace('.', ',')
    .replace('e', 'E');
