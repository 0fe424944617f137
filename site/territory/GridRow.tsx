// One commune: chosen or not, its name leading to its diagnosis, its figures.

import { inSite } from '../pages/here.ts';
import { briefOf, type GridColumn } from './columns.ts';
import { tableText } from './copy.ts';
import type { GridCell } from './grid-keys.ts';
import type { Row } from './rows.ts';

interface Props {
  readonly row: Row;
  readonly index: number;
  readonly columns: readonly GridColumn[];
  /** The active column when this line is the active one. */
  readonly column: number | null;
  readonly chosen: boolean;
  readonly onActive: (cell: GridCell) => void;
  readonly onToggle: (code: string) => void;
}

export function GridRow({ row, index, columns, column, chosen, onActive, onToggle }: Props) {
  const place = (at: number) => ({
    'aria-colindex': at + 1,
    ...(column === at && { 'data-active': '' }),
    onFocus: () => {
      if (column !== at) onActive({ row: index, column: at });
    },
  });
  const stop = (at: number) => (column === at ? 0 : -1);
  return (
    <div
      class="grid-line"
      role="row"
      tabIndex={-1}
      aria-rowindex={index + 2}
      aria-selected={chosen}
    >
      <div role="gridcell" tabIndex={stop(0)} {...place(0)}>
        <button
          type="button"
          class="grid-check"
          tabIndex={-1}
          aria-pressed={chosen}
          aria-label={tableText.chooseOne(row.nom)}
          onClick={() => onToggle(row.code)}
        >
          {chosen ? '✓' : ''}
        </button>
      </div>
      {columns.map(({ key, text, isNumber }, i) =>
        key === 'nom' ? (
          <div
            role="rowheader"
            key={key}
            class="grid-name"
            tabIndex={stop(i + 1)}
            {...place(i + 1)}
          >
            <a href={inSite(`./?commune=${row.code}`)} tabIndex={-1}>
              {text(row)}
            </a>
            <small class="grid-brief" aria-hidden="true">
              {briefOf(row)}
            </small>
          </div>
        ) : (
          <div
            role="gridcell"
            key={key}
            class={isNumber ? 'grid-number' : ''}
            tabIndex={stop(i + 1)}
            {...place(i + 1)}
          >
            {text(row)}
          </div>
        ),
      )}
    </div>
  );
}
