// Is this text a file that holds no list? A workbook read as text would be thousands of lines of noise.

export type FileKind = 'workbook' | 'old-workbook' | 'pdf' | 'json' | 'html';

const SIGNATURES: readonly (readonly [FileKind, string])[] = [
  // .xlsx and .ods are zips.
  ['workbook', 'PK\u0003\u0004'],
  // .xls, its first bytes read as Windows-1252.
  ['old-workbook', '\u00d0\u00cf\u0011\u00e0'],
  ['pdf', '%PDF-'],
];
const JSON_START = /^\s*(?:\[\s*["\d[{\]]|\{)/;
const HTML_START = /^\s*<(?:!doctype|html|\?xml)/i;

/** The kind of file that a text comes from; null when it may be a list. */
export function fileKindOf(text: string): FileKind | null {
  const start = text.slice(0, 200).replace(/^\ufeff/, '');
  const signed = SIGNATURES.find(([, signature]) => start.startsWith(signature));
  if (signed) return signed[0];
  if (JSON_START.test(start)) return 'json';
  return HTML_START.test(start) ? 'html' : null;
}
