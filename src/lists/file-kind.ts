// Is this text a file that holds no list? A workbook or a picture read as text would be thousands of lines of noise.

export type FileKind =
  | 'workbook'
  | 'old-workbook'
  | 'document'
  | 'pdf'
  | 'json'
  | 'html'
  /** A picture, an archive, a Parquet table: bytes that are no letters. */
  | 'binary';

/** First bytes, as Windows-1252 gives each a letter. */
const SIGNATURES: readonly (readonly [FileKind, string])[] = [
  // .xls and .doc, the files of Office before 2007.
  ['old-workbook', '\u00d0\u00cf\u0011\u00e0'],
  ['pdf', '%PDF-'],
  ['binary', 'PAR1'],
  ['binary', '\u2030PNG'],
  ['binary', '\u001f\u2039'],
];
/** .xlsx, .ods and .docx are zips, that name what they hold. */
const ZIP = 'PK\u0003\u0004';
const HELD: readonly (readonly [FileKind, RegExp])[] = [
  ['workbook', /\bxl\/|opendocument\.spreadsheet/],
  ['document', /\b(?:word|ppt)\/|opendocument\.(?:text|presentation)/],
];
/** Names of the first files of a zip. */
const ZIP_HEAD = 100_000;

/** Characters that tell letters from bytes. */
const HEAD = 2_000;
/** Control characters of no text: tabs, ends of line and of page, and the hyphens of Word are left out. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const CONTROLS = /[\0-\x08\x0e-\x1a\x1c\x1d]/g;
/** Fewer may have slipped into a text. */
const MIN_CONTROLS = 4;

const JSON_START = /^\s*(?:\[\s*["\d[{\]]|\{)/;
const HTML_START = /^\s*<(?:!doctype|html|\?xml)/i;

/** The kind of file that a text comes from; null when it may be a list. */
export function fileKindOf(text: string): FileKind | null {
  const start = text.slice(0, HEAD).replace(/^\ufeff/, '');
  const signed = SIGNATURES.find(([, signature]) => start.startsWith(signature));
  if (signed) return signed[0];
  if (start.startsWith(ZIP)) {
    const head = text.slice(0, ZIP_HEAD);
    return HELD.find(([, names]) => names.test(head))?.[0] ?? 'binary';
  }
  if ((start.match(CONTROLS)?.length ?? 0) >= MIN_CONTROLS) return 'binary';
  if (JSON_START.test(start)) return 'json';
  return HTML_START.test(start) ? 'html' : null;
}
