// What does a file call its columns? To say which titles were read for others, and what a file that cannot be read holds.
import { columnKey, findHeader, type Header, headerOf } from './header.ts';
import { looksLikeJson } from './objects.ts';
import { createRowReader, type ListRow, SEPARATORS } from './rows.ts';
import type { TableLayout } from './table.ts';

export interface FirstTitles<Column extends string> {
  /** As written, empty ones left out: of the header, else of the first line that may be one. */
  readonly titles: readonly string[];
  /** The columns that they name. */
  readonly columns: ReadonlySet<Column>;
  /** The columns read under another name than their first one, each with the title that is written. */
  readonly synonyms: readonly (readonly [column: Column, title: string])[];
}

/** Characters that hold the titles of a table, or the first object of a list. */
const HEAD = 64 * 1024;
/** Lines among which the titles are looked for. */
const LINES = 6;

/** The titles of the beginning of a table or of a JSON text. */
export function firstTitles<Column extends string>(
  text: string,
  layout: TableLayout<Column>,
): FirstTitles<Column> {
  const head = text.slice(0, HEAD);
  if (looksLikeJson(head)) return titlesNamed(fieldsIn(head), layout);
  // As the reader of tables looks for them: see `createTableReader`.
  for (const separator of [undefined, ...SEPARATORS]) {
    const found = findHeader(rowsOf(head, separator), layout.names, layout.accept);
    if (found !== null) return described(found.header, found.header.cells, layout);
  }
  const rows = rowsOf(head);
  const likely = rows.find(({ cells }) => filled(cells).length > 1) ?? rows[0];
  return titlesNamed(likely?.cells ?? [], layout);
}

/** The same of the names of fields. */
export function titlesNamed<Column extends string>(
  cells: readonly string[],
  layout: TableLayout<Column>,
): FirstTitles<Column> {
  return described(headerOf({ line: 1, cells }, layout.names), cells, layout);
}

function described<Column extends string>(
  header: Header<Column> | null,
  cells: readonly string[],
  { names }: TableLayout<Column>,
): FirstTitles<Column> {
  const columns = header?.columns ?? new Map<Column, number>();
  return {
    titles: filled(cells),
    columns: new Set(columns.keys()),
    synonyms: [...columns].flatMap(([column, at]): [Column, string][] => {
      const [first = ''] = names[column];
      const title = cells[at] ?? '';
      return columnKey(title) === columnKey(first) ? [] : [[column, title]];
    }),
  };
}

const filled = (cells: readonly string[]) => cells.filter((cell) => cell !== '');

function rowsOf(text: string, separator?: string): readonly ListRow[] {
  return createRowReader(separator)(text, true).rows.slice(0, LINES);
}

/** The names of the fields of the first object, nested ones left out where they follow. */
function fieldsIn(head: string): string[] {
  const [first = ''] = head.split('}', 1);
  return [...first.matchAll(/(?<!\\)"((?:[^"\\]|\\.)*)"\s*:/g)].map(([, name = '']) => name);
}
