// A list with named columns, whatever it was saved as: a table below its header, or objects in JSON. One reader
// for lists of places and for profiles; what the columns hold is checked by each.
import type { ListPosition } from '../terms/list-position.ts';
import { cleanCell } from './clean-cell.ts';
import { distinctNames } from './distinct-names.ts';
import { type ColumnNames, findHeader, type Header, headerOf } from './header.ts';
import { type BrokenItem, type ListObjects, looksLikeJson, readObjects } from './objects.ts';
import { createRowReader, SEPARATORS } from './rows.ts';

export interface TableRow<Column extends string> {
  readonly position: ListPosition;
  /** The clean text of a cell; '' when it is empty or missing. */
  readonly cell: (column: Column) => string;
  /** Cells that hold something beyond the last column of the header. */
  readonly extra: readonly string[];
  /** What a column that nothing reads holds, by its name in `unknown`: clean text in a table, any value in JSON. */
  readonly other: (name: string) => unknown;
}

export interface ListTable<Column extends string> {
  readonly rows: readonly TableRow<Column>[];
  /** The line of the header; null for objects, which need none. */
  readonly header: number | null;
  readonly columns: ReadonlySet<Column>;
  /**
   * The columns that nothing reads, as written; of two with one name the second is numbered ("note_2"), one without a
   * title is called after its place ("colonne_3") from the row that holds something in it.
   */
  readonly unknown: readonly string[];
  /** The titles of columns that were found and that others have too: the first of each is read. */
  readonly doubled: readonly string[];
  /** Lines above the header, passed over. */
  readonly titles: readonly number[];
  /** Lines where a quote opens and is never closed; their cells are read as if it were not there. */
  readonly unclosedQuotes: readonly number[];
  /** Lines or items of JSON that hold no object. */
  readonly broken: readonly BrokenItem[];
}

/** Why nothing could be read: a text of nothing, JSON cut short, or no row of column names. */
export type TableTrouble = 'empty' | 'notJson' | 'noHeader';

/** What `readTable` and its readers look for. */
export interface TableLayout<Column extends string> {
  readonly names: ColumnNames<Column>;
  readonly accept: (header: Header<Column>) => boolean;
}

/**
 * The rows of a text below the first header that `accept` takes, or the objects of a JSON text. Column names are
 * compared without accents, capitals or signs.
 */
export function readTable<Column extends string>(
  text: string,
  layout: TableLayout<Column>,
): ListTable<Column> | TableTrouble {
  if (!looksLikeJson(text)) return createTableReader(layout)(text, true);
  const read = readObjects(text);
  return read === null ? 'notJson' : createObjectReader(layout)(read);
}

/**
 * The rows of a text, piece by piece, as `createRowReader` cuts them; the header is looked for in the first one.
 * A piece is a table of its own, with the columns of the whole.
 */
export function createTableReader<Column extends string>({
  names,
  accept,
}: TableLayout<Column>): (piece: string, last: boolean) => ListTable<Column> | TableTrouble {
  let readRows = createRowReader();
  let header: Header<Column> | null = null;
  let others: ReadonlyMap<string, number> = new Map();
  let empty: ReadonlySet<number> = new Set();
  return (piece, last) => {
    let read = readRows(piece, last);
    let above = -1;
    if (header === null) {
      if (read.rows.length === 0) return 'empty';
      let found = findHeader(read.rows, names, accept);
      // Rows of one decimal each outnumber a header of semicolons: the header tells better than they do.
      for (const separator of SEPARATORS) {
        if (found !== null) break;
        readRows = createRowReader(separator);
        read = readRows(piece, last);
        found = findHeader(read.rows, names, accept);
      }
      if (found === null) return 'noHeader';
      ({ header, above } = found);
      others = otherColumns(header);
      empty = new Set([...others.values()].filter((at) => header?.cells[at] === ''));
    }
    const { unclosedQuotes } = read;
    const rows = read.rows.slice(above + 1);
    const { columns, cells: titles, line, doubled } = header;
    // A spreadsheet may have filled as many cells of each row with nothing.
    empty = new Set([...empty].filter((at) => rows.every(({ cells }) => !cells[at])));
    return {
      rows: rows.map(({ line, cells }) => ({
        position: { unit: 'line', number: line },
        cell: (column) => cells[columns.get(column) ?? -1] ?? '',
        extra:
          cells.length > titles.length
            ? cells.slice(titles.length).filter((cell) => cell !== '')
            : NOTHING,
        other: (name) => cells[others.get(name) ?? -1] || null,
      })),
      header: line,
      columns: new Set(columns.keys()),
      unknown: [...others].flatMap(([name, at]) => (empty.has(at) ? [] : [name])),
      doubled,
      titles: read.rows.slice(0, Math.max(0, above)).map(({ line }) => line),
      unclosedQuotes,
      broken: [],
    };
  };
}

const NOTHING: readonly string[] = [];
const UNTITLED = 'colonne';

/** Where each column that nothing reads stands, by a name of its own. */
function otherColumns({ cells, columns }: Header<string>): ReadonlyMap<string, number> {
  const read = new Set(columns.values());
  const places = [...cells.keys()].filter((i) => !read.has(i));
  const names = distinctNames(places.map((i) => cells[i] || `${UNTITLED}_${i + 1}`));
  return new Map(places.map((place, i) => [names[i] ?? '', place]));
}

/** What the names of the fields of an object are. */
interface Spelling<Column extends string> {
  readonly header: Header<Column> | null;
  readonly others: ReadonlyMap<string, number>;
}

/** The rows that objects are, batch after batch; one of the first ones has columns that `accept` takes. */
export function createObjectReader<Column extends string>({
  names,
  accept,
}: TableLayout<Column>): (read: ListObjects) => ListTable<Column> | TableTrouble {
  // Objects of one list may spell their fields differently; most spell them as the one before.
  const spellings = new Map<string, Spelling<Column>>();
  const spellingOf = (fields: readonly string[]) => {
    const spelt = fields.join('\n');
    const known = spellings.get(spelt);
    if (known !== undefined) return known;
    const header = headerOf({ line: 1, cells: fields }, names);
    const spelling = { header, others: header ? otherColumns(header) : new Map() };
    spellings.set(spelt, spelling);
    return spelling;
  };
  let fields: readonly string[] = [];
  let spelling: Spelling<Column> = { header: null, others: new Map() };
  let empty = true;
  return ({ objects, broken }) => {
    empty &&= objects.length === 0 && broken.length === 0;
    if (empty) return 'empty';
    const rows = objects.map(({ position, names, texts, value }): TableRow<Column> => {
      if (names !== fields) {
        fields = names;
        spelling = spellingOf(fields);
      }
      const { header, others } = spelling;
      return {
        position,
        cell: (column) => cleanCell(texts[header?.columns.get(column) ?? -1] ?? ''),
        extra: NOTHING,
        other: (name) => value(names[others.get(name) ?? -1] ?? name),
      };
    });
    const known = [...spellings.values()];
    const found = known.flatMap(({ header }) => header ?? []);
    if (!found.some(accept)) return 'noHeader';
    return {
      rows,
      header: null,
      columns: new Set(found.flatMap(({ columns }) => [...columns.keys()])),
      unknown: [...new Set(known.flatMap(({ others }) => [...others.keys()]))],
      doubled: [...new Set(found.flatMap(({ doubled }) => doubled))],
      titles: [],
      unclosedQuotes: [],
      broken,
    };
  };
}
