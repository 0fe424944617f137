// Is this row the names of the columns? Only when whole cells of it are: « Compiègne » begins like `com`, « Nom »
// is a column and « Nomeny » a commune.
import { normalise } from '../search/index.ts';
import { keysOf } from '../terms/keys-of.ts';
import type { ListRow } from './rows.ts';

/** The names that each column goes by, the surest first, however they are capitalised, accented and joined. */
export type ColumnNames<Column extends string> = Readonly<Record<Column, readonly string[]>>;

export interface Header<Column extends string> {
  readonly line: number;
  /** The cells as written. */
  readonly cells: readonly string[];
  /** Where each column that was found stands, from 0. */
  readonly columns: ReadonlyMap<Column, number>;
  /** The titles of columns that were found and that others have too, as written: the first of each is read. */
  readonly doubled: readonly string[];
}

/**
 * A row read as the names of columns; null when no whole cell of it is one. Of two cells that name one column,
 * the surest is taken, and of two alike the first.
 */
export function headerOf<Column extends string>(
  row: ListRow,
  names: ColumnNames<Column>,
): Header<Column> | null {
  const written = row.cells.slice(0, MAX_COLUMNS).map(columnKey);
  const columns = new Map<Column, number>();
  for (const column of keysOf(names)) {
    const key = columnKeysOf(names[column]).find((name) => written.includes(name));
    if (key !== undefined) columns.set(column, written.indexOf(key));
  }
  if (columns.size === 0) return null;
  const doubled = [...columns.values()]
    .filter((at) => written.includes(written[at] ?? '', at + 1))
    .map((at) => row.cells[at] ?? '');
  return { line: row.line, cells: row.cells, columns, doubled };
}

/** As many columns as the widest tables of INSEE have, and more. */
const MAX_COLUMNS = 2_000;
/** Lines that may stand above a header: a title, a date, a source. */
const TITLE_LINES = 5;

/**
 * The first header that `accept` takes among the first rows, and how many rows stand above it; null when there
 * is none.
 */
export function findHeader<Column extends string>(
  rows: readonly ListRow[],
  names: ColumnNames<Column>,
  accept: (header: Header<Column>, above: number) => boolean,
): { readonly header: Header<Column>; readonly above: number } | null {
  for (const [above, row] of rows.slice(0, TITLE_LINES + 1).entries()) {
    const header = headerOf(row, names);
    if (header && accept(header, above)) return { header, above };
  }
  return null;
}

const columnKeys = new WeakMap<readonly string[], readonly string[]>();

/** The keys of the names of a column: brought to them once, not for each row that may be a header. */
function columnKeysOf(names: readonly string[]): readonly string[] {
  const known = columnKeys.get(names);
  if (known) return known;
  const made = names.map(columnKey);
  columnKeys.set(names, made);
  return made;
}

/** `#Code_commune_INSEE`, `code commune INSEE` and `CodeCommuneInsee` are one name of a column. */
export const columnKey = (cell: string): string => normalise(cell).replaceAll(' ', '');
