// What a report has when it is asked for, beside what every report has: written in each format in its own way.
import type { OutlineSection } from '../blocks.ts';
import type { Column } from '../columns.ts';
import type { SheetTable } from '../table.ts';

export interface OptionalParts {
  /** Of the documents: they stand before the method. */
  readonly sections: readonly OutlineSection[];
  /** Of the table of communes, after its own. */
  readonly columns: readonly Column<string>[];
  /** Sheets of the spreadsheet. */
  readonly tables: readonly SheetTable[];
  /** Members of the JSON, by name. */
  readonly data: Readonly<Record<string, unknown>>;
}

/** Several as one, in their order. */
export function mergeOptionalParts(parts: readonly OptionalParts[]): OptionalParts {
  return {
    sections: parts.flatMap(({ sections }) => sections),
    columns: parts.flatMap(({ columns }) => columns),
    tables: parts.flatMap(({ tables }) => tables),
    data: Object.assign({}, ...parts.map(({ data }) => data)),
  };
}
