// A list with named columns, whatever it was saved as: a table below its header, or objects in JSON. One reader
// for lists of places and for profiles; what the columns hold is checked by each.
import type { ListPosition } from '../terms/list-position.ts';
import { cleanCell } from './clean-cell.ts';
import { type ColumnNames, findHeader, type Header, headerOf } from './header.ts';
import { looksLikeJson, readObjects } from './objects.ts';
import { readRows } from './rows.ts';

export interface TableRow<Column extends string> {
  readonly position: ListPosition;
  /** The clean text of a cell; '' when it is empty or missing. */
  readonly cell: (column: Column) => string;
  /** Cells that hold something beyond the last column of the header. */
  readonly extra: readonly string[];
}

export interface Table<Column extends string> {
  readonly rows: readonly TableRow<Column>[];
  /** The line of the header; null for objects, which need none. */
  readonly header: number | null;
  readonly columns: ReadonlySet<Column>;
  /** The columns that nothing reads, as written. */
  readonly unknown: readonly string[];
  /** Lines above the header, passed over. */
  readonly titles: readonly number[];
  /** Lines where a quote opens and is never closed; their cells are read as if it were not there. */
  readonly unclosedQuotes: readonly number[];
  /** Lines or items of JSON that hold no object. */
  readonly broken: readonly ListPosition[];
}

/** Why nothing could be read: a text of nothing, JSON cut short, or no row of column names. */
export type TableTrouble = 'empty' | 'notJson' | 'noHeader';

/**
 * The rows of a text below the first header that `accept` takes, or the objects of a JSON text. Column names are
 * compared without accents, capitals or signs.
 */
export function readTable<Column extends string>(
  text: string,
  names: ColumnNames<Column>,
  accept: (header: Header<Column>) => boolean,
): Table<Column> | TableTrouble {
  return looksLikeJson(text) ? ofObjects(text, names, accept) : ofRows(text, names, accept);
}

function ofRows<Column extends string>(
  text: string,
  names: ColumnNames<Column>,
  accept: (header: Header<Column>) => boolean,
): Table<Column> | TableTrouble {
  const { rows, unclosedQuotes } = readRows(text);
  if (rows.length === 0) return 'empty';
  const found = findHeader(rows, names, accept);
  if (found === null) return 'noHeader';
  const { header, above } = found;
  const { columns, unknown } = header;
  return {
    rows: rows.slice(above + 1).map(({ line, cells }) => ({
      position: { unit: 'line', number: line },
      cell: (column) => cells[columns.get(column) ?? -1] ?? '',
      extra: cells.slice(header.cells.length).filter((cell) => cell !== ''),
    })),
    header: header.line,
    columns: new Set(columns.keys()),
    unknown,
    titles: rows.slice(0, above).map(({ line }) => line),
    unclosedQuotes,
    broken: [],
  };
}

function ofObjects<Column extends string>(
  text: string,
  names: ColumnNames<Column>,
  accept: (header: Header<Column>) => boolean,
): Table<Column> | TableTrouble {
  const read = readObjects(text);
  if (read === null) return 'notJson';
  const { objects, broken } = read;
  if (objects.length === 0 && broken.length === 0) return 'empty';
  // Objects of one list may spell their fields differently; most spell them as the one before.
  const headers = new Map<string, Header<Column> | null>();
  const headerFor = (fields: readonly string[]) => {
    const spelling = fields.join('\n');
    const header = headers.get(spelling) ?? headerOf({ line: 1, cells: fields }, names);
    headers.set(spelling, header);
    return header;
  };
  const rows = objects.map(({ position, fields }): TableRow<Column> => {
    const header = headerFor([...fields.keys()]);
    const values = [...fields.values()];
    return {
      position,
      cell: (column) => cleanCell(values[header?.columns.get(column) ?? -1] ?? ''),
      extra: [],
    };
  });
  const found = [...headers.values()].filter((header) => header !== null);
  if (!found.some(accept)) return 'noHeader';
  return {
    rows,
    header: null,
    columns: new Set(found.flatMap(({ columns }) => [...columns.keys()])),
    unknown: [...new Set(found.flatMap(({ unknown }) => unknown))],
    titles: [],
    unclosedQuotes: [],
    broken,
  };
}
