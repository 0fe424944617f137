// What a spreadsheet would run when it opens a table: one rule for every CSV that we write.

/**
 * A cell that starts as a formula does, in its usual or full-width signs, whatever blanks or invisible
 * characters come first, or that starts with the tab or the return that some programs strip. A number is
 * none, even negative. For `escapeFormulae` of papaparse, which sets an apostrophe before it.
 */
export const FORMULA =
  /^(?!-?\d+(?:[.,]\d+)?$)(?:[\t\r]|[\s\p{Cc}\p{Cf}]*[=+\-@\uff1d\uff0b\uff0d\uff20])/u;
