// A table that a phone can hold: where there is no room for its columns, each row becomes a short list,
// one line a column. Roles are written out because browsers forget them when rows are laid out anew.
import type { ComponentChildren } from 'preact';

interface Props {
  readonly caption: string;
  /** The first names the rows. */
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly header: string;
    /** What tells rows of one name apart; the header by default. */
    readonly key?: string;
    /** Page that the header leads to. */
    readonly href?: string | undefined;
    readonly cells: readonly ComponentChildren[];
  }[];
}

/** As attributes rather than in the tags: they repeat what the tags say in every other layout. */
const ROLES = {
  table: { role: 'table' },
  group: { role: 'rowgroup' },
  row: { role: 'row' },
  column: { role: 'columnheader', scope: 'col' },
  header: { role: 'rowheader', scope: 'row' },
  cell: { role: 'cell' },
} as const;

export function StackedTable({ caption, columns, rows }: Props) {
  return (
    <div class="dn-table dn-stacked">
      <table {...ROLES.table}>
        <caption>{caption}</caption>
        <thead {...ROLES.group}>
          <tr {...ROLES.row}>
            {columns.map((column) => (
              <th key={column} {...ROLES.column}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody {...ROLES.group}>
          {rows.map(({ header, key = header, href, cells }) => (
            <tr key={key} {...ROLES.row}>
              <th {...ROLES.header}>{href === undefined ? header : <a href={href}>{header}</a>}</th>
              {cells.map((cell, i) => (
                <td key={columns[i + 1]} {...ROLES.cell}>
                  <span class="dn-stacked-column" aria-hidden="true">
                    {columns[i + 1]}
                  </span>
                  <span>{cell}</span>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
