// Places that are not in the data, brought by a consultant as JSON or CSV: read as typed in France ("12,5 %",
// "1 234", "Urbain"), and checked by schema. METHOD §3.10.
import * as z from 'zod/mini';
import {
  createObjectReader,
  createTableReader,
  isStructure,
  type ListObject,
  type ListTable,
  looksLikeJsonLines,
  readObjectLines,
  readTable,
  type TableLayout,
  type TableRow,
  type TableTrouble,
} from '../lists/index.ts';
import type { ListPosition } from '../terms/list-position.ts';
import type { FranceAverages } from '../terms/model.ts';
import type { ProfileBatch, ProfileIssue, ProfileLine, ReadProfiles } from '../terms/profile.ts';
import {
  OPTIONAL_COLUMNS,
  PROFILE_COLUMNS,
  type ProfileColumn,
  type ProfileRow,
  profileOf,
  profileSchema,
  TERRITORY_WORDS,
} from './profile-row.ts';

const TEXTS: ReadonlySet<ProfileColumn> = new Set(['nom', 'code']);
const GROUPS = [
  ['age', ['age_15_29', 'age_30_44', 'age_45_59', 'age_60_74', 'age_75_plus']],
  ['diplome', ['sans_diplome', 'diplome_intermediaire', 'diplome_superieur']],
] as const;
/** Points a group may be away from 100: five figures rounded to one decimal. */
const ROUNDING = 0.5;

const LAYOUT: TableLayout<string> = {
  /** No column has another name than ours; accents, capitals and spaces do not matter. */
  names: Object.fromEntries(PROFILE_COLUMNS.map((column) => [column, [column]])),
  accept: ({ columns }) => columns.has('nom') || columns.size > 2,
};

const TROUBLES: Readonly<Record<TableTrouble, ProfileIssue['code']>> = {
  empty: 'empty',
  notJson: 'not-json',
  noHeader: 'no-header',
};

/**
 * The profiles of a JSON text (one object, a list, or one object a line) or of a table (one place a line), or
 * all that is wrong in it. `france` fills what may be left out; it is then a borrowed margin.
 */
export function readProfiles(text: string, france: FranceAverages): ReadProfiles {
  const batch = batchOf(readTable(text, LAYOUT), france);
  const { lines, issues, others, titles } = batch;
  if (issues.length > 0) return { ok: false, issues };
  if (lines.length === 0) return { ok: false, issues: [issue('empty', null)] };
  return { ok: true, profiles: lines.map(({ profile }) => profile), ignored: others, titles };
}

/**
 * Reads a table or JSON lines piece by piece, as `readProfiles` does at once: what is good of a piece, and what
 * is wrong in it. The first piece should hold a few hundred lines. Any other JSON is one piece, the last one.
 */
export function createProfileReader(
  france: FranceAverages,
): (piece: string, last: boolean) => ProfileBatch {
  let read: ((piece: string, last: boolean) => ListTable<string> | TableTrouble) | null = null;
  return (piece, last) => {
    if (read === null && last) return batchOf(readTable(piece, LAYOUT), france);
    read ??= looksLikeJsonLines(piece) ? createLinesReader() : createTableReader(LAYOUT);
    return batchOf(read(piece, last), france);
  };
}

/** Reads profiles that have fields already: the rows of a Parquet file. */
export function createRecordReader(
  france: FranceAverages,
): (objects: readonly ListObject[]) => ProfileBatch {
  const read = createObjectReader(LAYOUT);
  return (objects) => batchOf(read({ objects, broken: [] }), france);
}

function createLinesReader() {
  const read = createObjectReader(LAYOUT);
  let rest = '';
  let linesBefore = 0;
  return (piece: string, last: boolean) => {
    const text = rest + piece;
    const end = last ? text.length : text.lastIndexOf('\n') + 1;
    rest = text.slice(end);
    const whole = text.slice(0, end);
    const objects = readObjectLines(whole, linesBefore);
    linesBefore += whole.split('\n').length - 1;
    return read(objects);
  };
}

/** What is good of a table and what is wrong in it; a trouble of the whole file has no line. */
function batchOf(table: ListTable<string> | TableTrouble, france: FranceAverages): ProfileBatch {
  if (typeof table === 'string') return wrong([issue(TROUBLES[table], null)]);
  const { header, rows, columns, titles, unknown } = table;
  const missing = PROFILE_COLUMNS.filter(
    (name) => !columns.has(name) && !OPTIONAL_COLUMNS.has(name),
  );
  // Objects have no header: what one of them lacks is said of that one.
  if (header !== null && missing.length > 0) {
    const position = { unit: 'line', number: header } as const;
    return wrong(missing.map((name) => issue('missing-column', position, name)));
  }
  const issues = [
    ...table.broken.map(({ position, isJson }) =>
      issue(isJson ? 'not-an-object' : 'not-json', position),
    ),
    ...table.unclosedQuotes.map((line) => issue('unclosed-quote', { unit: 'line', number: line })),
  ];
  const lines: ProfileLine[] = [];
  // Where a quote is never closed, nobody knows which cell ends where.
  const doubtful = new Set(
    table.unclosedQuotes.map((line) => rows.findLast(({ position }) => position.number <= line)),
  );
  for (const row of rows) {
    if (doubtful.has(row)) continue;
    const read = readRow(row);
    if (Array.isArray(read)) issues.push(...read);
    else lines.push({ profile: profileOf(read, france), other: row.other });
  }
  return { lines, issues, others: unknown, titles, whole: true };
}

const wrong = (issues: readonly ProfileIssue[]): ProfileBatch => ({
  lines: [],
  issues,
  others: [],
  titles: [],
  whole: false,
});

function issue(
  code: ProfileIssue['code'],
  position: ListPosition | null,
  column = '',
  value = '',
): ProfileIssue {
  return { code, position, column, value };
}

/** A row that the schema accepts, or all that is wrong in it. */
function readRow({ position, cell, extra }: TableRow<string>): ProfileRow | ProfileIssue[] {
  const record: Partial<Record<ProfileColumn, number | string>> = {};
  for (const column of PROFILE_COLUMNS) {
    const text = textIn(column, cell);
    if (text !== '') record[column] = typedValue(column, text);
  }
  const issues = extra.map((value) => issue('extra-cell', position, '', value));
  const result = z.safeParse(profileSchema, record);
  if (!result.success) {
    for (const { path, code } of result.error.issues) {
      const column = PROFILE_COLUMNS.find((name) => name === path[0]);
      if (column === undefined) continue;
      const text = textIn(column, cell);
      issues.push(issue(codeOf(column, code, text), position, column, text));
    }
    return issues;
  }
  issues.push(...sums(result.data, position));
  return issues.length > 0 ? issues : result.data;
}

/** The text of a cell; that of a list or an object is no name. */
function textIn(column: ProfileColumn, cell: (column: string) => string): string {
  const text = cell(column);
  return TEXTS.has(column) && isStructure(text) ? '' : text;
}

function typedValue(column: ProfileColumn, text: string): number | string {
  if (TEXTS.has(column)) return text;
  return column === 'territoire' ? wordOf(text) : numberOf(column, text);
}

/** "Urbain", "outre-mer rural" as the schema writes them. */
function wordOf(text: string): string {
  if (TERRITORY_WORDS.some((word) => word === text)) return text;
  const letters = (word: string) => word.toLowerCase().replace(/[^a-z]/g, '');
  return TERRITORY_WORDS.find((word) => letters(word) === letters(text)) ?? text;
}

const WHOLE = /^-?\d+(?:[.,]00?)?$/;
const NUMBER = /^-?\d+(?:[.,]\d+)?(?:e-\d+)?$/;

/**
 * "1 234", "20,5" and "12,5 %" as numbers; anything else stays as typed, for the message. In a population
 * "1.234" may be a thousand or one: its thousands are apart by spaces, its decimals are zeros ("5200,0").
 */
function numberOf(column: ProfileColumn, text: string): number | string {
  const written = column === 'population' ? WHOLE : NUMBER;
  const plain = written.test(text) ? text : text.replace(/\s/g, '').replace(/%$/, '');
  return written.test(plain) ? Number(plain.replace(',', '.')) : text;
}

function codeOf(column: ProfileColumn, zodCode: string, text: string): ProfileIssue['code'] {
  if (text === '') return 'missing-value';
  if (zodCode === 'invalid_type') return column === 'population' ? 'not-whole' : 'not-a-number';
  return zodCode === 'invalid_value' ? 'not-a-word' : 'out-of-bounds';
}

function sums(row: ProfileRow, position: ListPosition): ProfileIssue[] {
  const issues: ProfileIssue[] = [];
  for (const [name, columns] of GROUPS) {
    let sum = 0;
    for (const column of columns) sum += row[column];
    if (Math.abs(sum - 100) > ROUNDING) issues.push(issue('sum', position, name, sum.toFixed(1)));
  }
  return issues;
}
