// The head of the grid: each title sorts by its column, and says which way.

import type { GridColumn } from './columns.ts';
import { tableText } from './copy.ts';
import type { GridCell } from './grid-keys.ts';
import type { TerritoryState } from './territory-state.ts';
import type { TableView } from './view-of.ts';

interface Props {
  readonly columns: readonly GridColumn[];
  readonly active: GridCell;
  readonly view: TableView;
  readonly state: TerritoryState;
  readonly onActive: (cell: GridCell) => void;
}

/** Line of the head in the grid's own counting. */
const HEAD = -1;

export function GridHead({ columns, active, view, state, onActive }: Props) {
  const place = (column: number) => ({
    ...(active.row === HEAD && active.column === column && { 'data-active': '' }),
    onFocus: () => onActive({ row: HEAD, column }),
  });
  const stop = (column: number) => (active.row === HEAD && active.column === column ? 0 : -1);
  return (
    <div role="rowgroup" class="grid-head">
      <div class="grid-line" role="row" tabIndex={-1} aria-rowindex={1}>
        <div role="columnheader" aria-colindex={1} tabIndex={stop(0)} {...place(0)}>
          {tableText.columns.chosen}
        </div>
        {columns.map(({ key, title, sort, isNumber }, i) => {
          const look = isNumber ? 'grid-number' : key === 'nom' ? 'grid-name' : '';
          if (sort === null) {
            return (
              <div
                role="columnheader"
                key={key}
                class={look}
                aria-colindex={i + 2}
                tabIndex={stop(i + 1)}
                {...place(i + 1)}
              >
                {title}
              </div>
            );
          }
          const sorted = view.sort === sort;
          const way = view.descending ? 'descending' : 'ascending';
          return (
            <div
              role="columnheader"
              key={key}
              class={look}
              aria-colindex={i + 2}
              aria-sort={sorted ? way : 'none'}
              tabIndex={-1}
            >
              <button
                type="button"
                class="grid-sort"
                tabIndex={stop(i + 1)}
                {...place(i + 1)}
                onClick={() => state.turn({ sort, descending: sorted && !view.descending })}
              >
                {title}
                <span aria-hidden="true">{sorted ? (view.descending ? ' ↓' : ' ↑') : ''}</span>
              </button>
            </div>
          );
        })}
      </div>
    </div>
  );
}
