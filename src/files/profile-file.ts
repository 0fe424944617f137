// Places that are not in the data, brought by a consultant as JSON or CSV: read as typed in France ("12,5 %",
// "1 234", "Urbain"), and checked by schema. METHOD §3.10.
import {
  createObjectReader,
  createTableReader,
  type FirstTitles,
  firstTitles,
  isStructure,
  type ListObject,
  type ListTable,
  looksLikeJsonLines,
  readObjectLines,
  readTable,
  type TableLayout,
  type TableRow,
  type TableTrouble,
  titlesNamed,
} from '../lists/index.ts';
import type { ListPosition } from '../terms/list-position.ts';
import type { FranceAverages } from '../terms/model.ts';
import type {
  ProfileBatch,
  ProfileIssue,
  ProfileLine,
  ReadProfiles,
  RefusedLine,
} from '../terms/profile.ts';
import {
  OPTIONAL_COLUMNS,
  PROFILE_COLUMNS,
  PROFILE_SCHEMA,
  type ProfileColumn,
  type ProfileRow,
  profileOf,
  territoryOf,
} from './profile-row.ts';
import { PROFILE_TITLES } from './profile-titles.ts';

const GROUPS = [
  ['age', ['age_15_29', 'age_30_44', 'age_45_59', 'age_60_74', 'age_75_plus']],
  ['diplome', ['sans_diplome', 'diplome_intermediaire', 'diplome_superieur']],
] as const;
/** Points a group may be away from 100: five figures rounded to one decimal. */
const ROUNDING = 0.5;

const LAYOUT: TableLayout<string> = {
  names: PROFILE_TITLES,
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
  const batch = batchOf(readTable(text, LAYOUT), france, firstTitles(text, LAYOUT));
  const { lines, refused, others, doubled, titles } = batch;
  const issues = refused.flatMap((line) => line.issues);
  if (issues.length > 0) return { ok: false, issues };
  if (lines.length === 0) return { ok: false, issues: [issue('empty', null)] };
  return {
    ok: true,
    profiles: lines.map(({ profile }) => profile),
    ignored: others,
    doubled,
    titles,
  };
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
    if (read !== null) return batchOf(read(piece, last), france);
    const titles = firstTitles(piece, LAYOUT);
    if (last) return batchOf(readTable(piece, LAYOUT), france, titles);
    read = looksLikeJsonLines(piece) ? createLinesReader() : createTableReader(LAYOUT);
    return batchOf(read(piece, last), france, titles);
  };
}

/** Reads profiles that have fields already: the rows of a Parquet file. */
export function createRecordReader(
  france: FranceAverages,
): (objects: readonly ListObject[]) => ProfileBatch {
  const read = createObjectReader(LAYOUT);
  let titles: FirstTitles<string> | undefined;
  return (objects) => {
    const first = titles === undefined;
    titles ??= titlesNamed(objects[0]?.names ?? [], LAYOUT);
    return batchOf(read({ objects, broken: [] }), france, first ? titles : undefined);
  };
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

/**
 * What is good of a table and what is wrong in it; a trouble of the whole file has no line.
 * @param first the titles of a file, with its first rows
 */
function batchOf(
  table: ListTable<string> | TableTrouble,
  france: FranceAverages,
  first?: FirstTitles<string>,
): ProfileBatch {
  const missingOf = (columns: ReadonlySet<string>) =>
    PROFILE_COLUMNS.filter((name) => !columns.has(name) && !OPTIONAL_COLUMNS.has(name));
  const found = first?.titles ?? [];
  if (typeof table === 'string') {
    const trouble = issue(TROUBLES[table], null);
    if (table !== 'noHeader' || first === undefined) return wrong([trouble]);
    return wrong([{ ...trouble, titles: { missing: missingOf(first.columns), found } }]);
  }
  const { header, rows, columns, titles, unknown, doubled } = table;
  const missing = missingOf(columns);
  // Objects have no header: what one of them lacks is said of that one.
  if (header !== null && missing.length > 0) {
    const position = { unit: 'line', number: header } as const;
    return wrong([{ ...issue('missing-columns', position), titles: { missing, found } }]);
  }
  const refused = table.broken.map(({ position, isJson, text }): RefusedLine => {
    const issues = [issue(isJson ? 'not-an-object' : 'not-json', position)];
    return { ...NO_CELLS, issues, extra: [text] };
  });
  // Where a quote is never closed, nobody knows which cell ends where.
  const doubtful = new Set<TableRow<string>>();
  for (const number of table.unclosedQuotes) {
    const row = rows.findLast(({ position }) => position.number <= number);
    const issues = [issue('unclosed-quote', { unit: 'line', number })];
    if (row === undefined || doubtful.has(row)) refused.push({ ...NO_CELLS, issues });
    else {
      doubtful.add(row);
      refused.push({ ...row, issues });
    }
  }
  const lines: ProfileLine[] = [];
  for (const row of rows) {
    if (doubtful.has(row)) continue;
    const read = readRow(row);
    if (Array.isArray(read)) refused.push({ ...row, issues: read });
    else lines.push({ profile: profileOf(read, france), other: row.other });
  }
  const synonyms = first?.synonyms ?? [];
  return { lines, refused, others: unknown, doubled, titles, synonyms, whole: true };
}

/** A line that no column holds. */
const NO_CELLS = { cell: () => '', other: () => null, extra: [] } as const;

const wrong = (issues: readonly ProfileIssue[]): ProfileBatch => ({
  lines: [],
  refused: [{ ...NO_CELLS, issues }],
  others: [],
  doubled: [],
  titles: [],
  synonyms: [],
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
  const low = cell('bas_revenus');
  const adults = cell('part_15_plus');
  const row: ProfileRow = {
    nom: nameOf(cell('nom')),
    population: wholeOf(cell('population')),
    age_15_29: percentOf(cell('age_15_29')),
    age_30_44: percentOf(cell('age_30_44')),
    age_45_59: percentOf(cell('age_45_59')),
    age_60_74: percentOf(cell('age_60_74')),
    age_75_plus: percentOf(cell('age_75_plus')),
    sans_diplome: percentOf(cell('sans_diplome')),
    diplome_intermediaire: percentOf(cell('diplome_intermediaire')),
    diplome_superieur: percentOf(cell('diplome_superieur')),
    territoire: territoryOf(cell('territoire')),
    part_15_plus: adults === '' ? undefined : percentOf(adults),
    bas_revenus: low === '' ? undefined : percentOf(low),
    code: nameOf(cell('code')) || undefined,
  };
  const issues = extra.map((value) => issue('extra-cell', position, '', value));
  const wrong = PROFILE_COLUMNS.filter((column) => !PROFILE_SCHEMA[column](row[column]));
  for (const column of wrong) {
    const text = column === 'nom' ? '' : cell(column);
    issues.push(issue(codeOf(column, row[column], text), position, column, text));
  }
  if (wrong.length === 0) issues.push(...sums(row, position));
  return issues.length > 0 ? issues : row;
}

/** A list or an object is no name. */
const nameOf = (text: string): string => (isStructure(text) ? '' : text);

const WHOLE = /^-?\d+(?:[.,]00?)?$/;
const NUMBER = /^-?\d+(?:[.,]\d+)?(?:e-\d+)?$/;

/** "1 234", "20,5" and "12,5 %" as numbers; NaN for anything else. */
function numberOf(text: string, written = NUMBER): number {
  const plain = written.test(text) ? text : text.replace(/\s/g, '').replace(/%$/, '');
  return written.test(plain) ? Number(plain.replace(',', '.')) : Number.NaN;
}

/** In a population "1.234" may be a thousand or one: its thousands are apart by spaces, its decimals are zeros ("5200,0"). */
const wholeOf = (text: string): number => numberOf(text, WHOLE);

/** Digits that a number holds exactly, and as many more for its mark. */
const MAX_DIGITS = 15;

/** "20,5" from its digits, a tenth of the time and no text made: equal to `numberOf`, which reads what is written otherwise. */
function percentOf(text: string): number {
  let digits = 0;
  let scale = 0;
  for (let i = 0; i < text.length; i++) {
    const letter = text.charCodeAt(i);
    if (letter >= ZERO && letter <= NINE) {
      digits = digits * 10 + (letter - ZERO);
      scale *= 10;
    } else if (scale === 0 && i > 0 && (letter === COMMA || letter === POINT)) scale = 1;
    else return numberOf(text);
  }
  // A mark without decimals, no digit, or more of them than are exact.
  if (scale === 1 || text === '' || text.length > MAX_DIGITS) return numberOf(text);
  return scale === 0 ? digits : digits / scale;
}
const [ZERO, NINE, COMMA, POINT] = [0x30, 0x39, 0x2c, 0x2e];

function codeOf(
  column: ProfileColumn,
  value: ProfileRow[ProfileColumn],
  text: string,
): ProfileIssue['code'] {
  if (text === '') return 'missing-value';
  if (column === 'territoire') return 'not-a-word';
  if (Number.isFinite(value)) return 'out-of-bounds';
  return column === 'population' ? 'not-whole' : 'not-a-number';
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
