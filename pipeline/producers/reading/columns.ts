// Columns are found by their name, never by their place: producers reorder them between editions. A name is
// compared without byte order mark, outer spaces and case; an alias or an expression may stand for it.
import { readingText } from '../../copy.ts';
import { TableError } from '../../table-error.ts';
import type { Notes } from './notes.ts';

/** A name, or its aliases: the documented one first, which messages show. Expressions see plain names. */
export type ColumnName = string | readonly [string, ...(string | RegExp)[]];

/** The columns that a reader needs, under the names it uses; a file without one of them is refused. */
export interface Form<Needed extends string, Optional extends string = never> {
  readonly needed: Readonly<Record<Needed, ColumnName>>;
  /** What may be missing: said, and read as empty. */
  readonly optional?: Readonly<Record<Optional, ColumnName>>;
}

/** The cells of a row under the names of the form; '' where an optional column is missing. */
export type Cells<Name extends string> = Readonly<Record<Name, string>>;

export interface Header<Name extends string> {
  /** Rank of the header among the rows looked at. */
  readonly row: number;
  readonly index: ReadonlyMap<Name, number>;
  /** All names read, in their order. */
  readonly names: readonly string[];
  readonly missing: readonly string[];
}

/** The row, among the first ones, that bears most of the needed columns. */
export function findHeader<N extends string, O extends string>(
  rows: readonly (readonly string[])[],
  { needed, optional }: Form<N, O>,
): Header<N | O> {
  let best: Header<N | O> = { row: 0, index: new Map(), names: [], missing: ['?'] };
  let found = -1;
  rows.forEach((cells, row) => {
    const names = cells.map(plain);
    const index = new Map<N | O, number>();
    const missing: string[] = [];
    for (const [name, column] of entriesOf(needed)) {
      const at = rankOf(names, column);
      if (at < 0) missing.push(writtenName(column));
      else index.set(name, at);
    }
    const held = index.size;
    for (const [name, column] of optional ? entriesOf(optional) : []) {
      const at = rankOf(names, column);
      if (at >= 0) index.set(name, at);
    }
    if (held <= found) return;
    found = held;
    best = { row, index, names: cells.map((cell) => cell.trim()), missing };
  });
  return best;
}

/**
 * The header, all needed columns being there; optional ones that are not are noted.
 * @throws TableError naming every column that was not found, and those that were read.
 */
export function checkedHeader<N extends string, O extends string>(
  file: string,
  header: Header<N | O>,
  { optional }: Form<N, O>,
  notes: Notes,
): Header<N | O> {
  const { row, missing, names, index } = header;
  if (missing.length > 0) {
    const expected = readingText.columns(missing, names.filter(Boolean));
    const column = missing[0] ?? '';
    throw new TableError({ file, line: row + 1, column, value: '', expected });
  }
  for (const [name, column] of optional ? entriesOf(optional) : []) {
    if (!index.has(name)) notes.add('absentColumn', `${writtenName(column)} (${file})`);
  }
  return header;
}

/** Reads the cells of a row under the names of the form. */
export function cellsReader<N extends string, O extends string>(
  { needed, optional }: Form<N, O>,
  index: ReadonlyMap<N | O, number>,
): (row: readonly string[]) => Cells<N | O> {
  const names = [...entriesOf(needed), ...(optional ? entriesOf(optional) : [])].map(
    ([name]) => name,
  );
  const places = [...index];
  const blank: Record<string, string> = Object.fromEntries(names.map((name) => [name, '']));
  if (!holds(blank, names)) throw new RangeError('A form without its names');
  return (row) => {
    const cells: Record<N | O, string> = Object.assign({}, blank);
    for (const [name, at] of places) cells[name] = (row[at] ?? '').trim();
    return cells;
  };
}

function holds<N extends string>(
  cells: Record<string, string>,
  names: readonly N[],
): cells is Record<N, string> {
  return names.every((name) => name in cells);
}

function entriesOf<N extends string>(columns: Readonly<Record<N, ColumnName>>): [N, ColumnName][] {
  const names: N[] = [];
  for (const name in columns) names.push(name);
  return names.map((name) => [name, columns[name]]);
}

function rankOf(names: readonly string[], column: ColumnName): number {
  for (const one of typeof column === 'string' ? [column] : column) {
    const at = typeof one === 'string' ? names.indexOf(plain(one)) : newest(names, one);
    if (at >= 0) return at;
  }
  return -1;
}

/** Where several names fit (P11_POP, P16_POP, P22_POP), the one whose first group is the greatest. */
function newest(names: readonly string[], expression: RegExp): number {
  let best = { at: -1, group: '' };
  names.forEach((name, at) => {
    const match = expression.exec(name);
    if (match && (best.at < 0 || (match[1] ?? '') > best.group)) {
      best = { at, group: match[1] ?? '' };
    }
  });
  return best.at;
}

/** "2022" from P11_POP, P16_POP, P22_POP: two digits are the first group of the expression. */
export function newestYear(names: readonly string[], expression: RegExp): string {
  const years = names.flatMap((name) => expression.exec(plain(name))?.[1] ?? []);
  return `20${years.sort().at(-1) ?? ''}`;
}

/** "Type adresse " and "type_adresse" are one name: lower case, no accents, words parted by _. */
export function plain(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[\u0300-\u036f\ufeff]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_|_$/g, '');
}

function writtenName(column: ColumnName): string {
  return typeof column === 'string' ? column : column[0];
}
