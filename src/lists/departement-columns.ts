// Which columns of figures beside names, in a list without header, are those of départements? A number of people or of
// a line may be one too: only what fits every commune that is known is taken, and it is said.

import { departementOf } from '../terms/commune.ts';
import type { Gazetteer } from './commune-source.ts';
import { scientificOf } from './damage.ts';
import { cellRead, requestedAt } from './requested-line.ts';
import type { ListRow } from './rows.ts';

/** What the figures beside the name of a line say of their columns. */
export interface FiguresOfLine {
  /** From 0. */
  readonly column: number;
  /** null where the name is nobody's. */
  readonly fits: boolean | null;
  /** Whether one commune alone bears the name: its département is known. */
  readonly isCertain: boolean;
}

const FIGURES = /^(?:\d{1,3}|2[AB])$/i;

/** Columns that may be départements in one line, read from a column of names. */
export function figuresOf(
  row: ListRow,
  subject: number,
  { index, departementsNamed }: Gazetteer,
): readonly FiguresOfLine[] {
  const { code, names } = requestedAt(row, subject);
  const [name] = names;
  if (code !== null || name === undefined) return [];
  const own = cellRead(row, subject);
  const columns = row.cells.flatMap((cell, at) => (FIGURES.test(cell) && at !== own ? [at] : []));
  if (columns.length === 0) return [];
  const today = index.byName(name);
  const named = [...today, ...index.byFormerName(name)];
  const [only, other] = named;
  const rivals = only && !other ? index.rivalsOf(name, only.entry) : [];
  const known = [...named, ...rivals];
  return columns.map((column) => {
    const area = departementsNamed(row.cells[column] ?? '');
    const isThere = known.some(({ entry }) => area?.has(departementOf(entry.code)));
    return {
      column,
      fits: known.length === 0 ? null : isThere,
      isCertain: known.length === 1,
    };
  });
}

/**
 * The columns that are départements: each fits all names that are known, one at least, and is the only one of figures,
 * or fits a commune that is certain.
 */
export function departementColumns(lines: readonly FiguresOfLine[]): ReadonlySet<number> {
  const all = new Set(lines.map(({ column }) => column));
  const fitting = new Set(lines.flatMap(({ column, fits }) => (fits ? [column] : [])));
  const refused = new Set(lines.flatMap(({ column, fits }) => (fits === false ? [column] : [])));
  const proved = new Set(lines.flatMap(({ column, isCertain }) => (isCertain ? [column] : [])));
  const isTaken = (column: number) =>
    !refused.has(column) && (all.size === 1 || proved.has(column));
  return new Set([...fitting].filter(isTaken));
}

/**
 * The same line without the figures of other columns than these and the one that is read; whole, where a comma parted a
 * code that a spreadsheet made a number.
 */
export function withoutFigures(row: ListRow, kept: ReadonlySet<number>, subject: number): ListRow {
  const { line, cells } = row;
  if (scientificOf(cells) !== null) return row;
  const own = cellRead(row, subject);
  const isKept = (cell: string, at: number) => at === own || kept.has(at) || !FIGURES.test(cell);
  return { line, cells: cells.map((cell, at) => (isKept(cell, at) ? cell : '')) };
}
