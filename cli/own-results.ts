// Is this file what one of our own commands wrote? Each command takes files of its own kind: given another's, what
// it is tells more than the first column that it lacks.

import { columnText } from '../reports/copy.ts';

export type OwnResult =
  | 'commune'
  | 'territoire'
  | 'geojson'
  | 'profil'
  | 'hypotheses'
  | 'national'
  | 'description'
  | 'parquet'
  | 'table'
  | 'profile-table'
  | 'hypothesis-table'
  | 'comparison'
  | 'faults';

/** Characters that tell: the first members of a document, the titles of a table. */
const HEAD = 4_000;

/** How a document begins, and what else its head holds: ours first says where it comes from. */
const OURS = /^\{\s*"provenance":\s*\{\s*"producer":\s*"Diagnostic num/;
const DOCUMENTS: readonly (readonly [OwnResult, RegExp, RegExp])[] = [
  ['commune', OURS, /\},\s*"commune":\s*\{\s*"code"/],
  ['profil', OURS, /\},\s*"profiles":\s*\[/],
  ['national', OURS, /\},\s*"population":\s*\d+,\s*"national"/],
  [
    'geojson',
    /^\{\s*"type":\s*"FeatureCollection",\s*"metadata":\s*\{/,
    /"producer":"Diagnostic num/,
  ],
  ['hypotheses', OURS, /"caution":/],
  ['territoire', OURS, /"model":/],
  ['description', /^\{\s*"\$schema":/, /"diagnostic-numerique-/],
];

/** Columns that only this table has together. A file that has the columns of a profile too is one. */
const TABLES: readonly (readonly [OwnResult, readonly string[]])[] = [
  ['hypothesis-table', ['hypothese', 'changements']],
  ['comparison', ['part_a', 'part_b', 'ecart_points']],
  ['table', ['code', 'departement_code', 'concernes_bas', 'part_concernes']],
  ['profile-table', ['concernes_bas', 'part_concernes', 'source_revenu']],
];
const OF_A_PROFILE = 'age_15_29';
/** A list of refused lines has them too, after these: mended, it is read again. */
export const OF_REFUSED_LINES = ['refus_ligne', 'refus_faute'] as const;

/** Whether a sheet is that of the communes of a workbook of `territoire`: no other one has both titles. */
export function isOwnCommunes(sheet: string): boolean {
  const [titles = ''] = sheet.split('\n', 1);
  const read = new Set(titles.split('\t').map((title) => title.trim()));
  return [columnText.code, columnText.concernes].every(({ title }) => read.has(title));
}

/** A Parquet table says who made it at its end. */
const PARQUET = { starts: 'PAR1', holds: 'Diagnostic num' } as const;

/** What wrote a text, by its beginning; null for any other. */
export function ownResultOf(text: string): OwnResult | null {
  if (text.startsWith(PARQUET.starts)) return text.includes(PARQUET.holds) ? 'parquet' : null;
  const head = text.slice(0, HEAD).replace(/^\ufeff?\s*/, '');
  if (/^[[{]/.test(head)) {
    const found = DOCUMENTS.find(([, begins, held]) => begins.test(head) && held.test(head));
    return found?.[0] ?? null;
  }
  const [titles = ''] = head.split(/\r\n|\r|\n/, 1);
  const columns = new Set(titles.split(/[;,\t]/).map((title) => title.replaceAll('"', '').trim()));
  if (OF_REFUSED_LINES.every((name) => columns.has(name))) return 'faults';
  if (columns.has(OF_A_PROFILE)) return null;
  return TABLES.find(([, names]) => names.every((name) => columns.has(name)))?.[0] ?? null;
}
