// The communes in a grid after the WAI-ARIA pattern: one Tab stop, arrows inside, and only the lines in
// sight in the page. Every line says its place among all of them (aria-rowindex).
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { inSite } from '../pages/here.ts';
import { columnsFor, widthsOf } from './columns.ts';
import { tableText } from './copy.ts';
import { GridHead } from './GridHead.tsx';
import { GridRow } from './GridRow.tsx';
import { cellAfter, type GridCell } from './grid-keys.ts';
import type { Row } from './rows.ts';
import type { TerritoryState } from './territory-state.ts';
import { useVirtualRows } from './use-virtual-rows.ts';

interface Props {
  readonly nom: string;
  readonly rows: readonly Row[];
  readonly state: TerritoryState;
}

/** Height of a line, in letters, until the style sheet has told (--line-em): a name of two lines fits. */
const LINE_EM = 2.9;
const PAGE = 10;

export function CommuneGrid({ nom, rows, state }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const [height, setHeight] = useState(LINE_EM * 16);
  const [wider, setWider] = useState(false);
  const [cell, setCell] = useState<GridCell>({ row: -1, column: 1 });
  const [focused, setFocused] = useState(false);
  const columns = useMemo(() => columnsFor(rows), [rows]);
  const visible = useVirtualRows(frame, rows.length, height);
  const widths = widthsOf(columns);
  useEffect(() => {
    const measure = () => {
      if (!frame.current) return;
      const style = getComputedStyle(frame.current);
      const lines = Number.parseFloat(style.getPropertyValue('--line-em')) || LINE_EM;
      setHeight(Number.parseFloat(style.fontSize) * lines);
      setWider(frame.current.scrollWidth > frame.current.clientWidth);
    };
    measure();
    addEventListener('resize', measure);
    return () => removeEventListener('resize', measure);
  }, [widths.least]);
  // A shorter list may have lost the line that was active.
  const active: GridCell = { ...cell, row: Math.min(cell.row, rows.length - 1) };
  useEffect(() => {
    if (!focused) return;
    const target = frame.current?.querySelector<HTMLElement>('[data-active]');
    if (target && target !== document.activeElement) target.focus({ preventScroll: true });
  });
  const onKeyDown = (event: KeyboardEvent) => {
    const size = { rows: rows.length, columns: columns.length + 1, page: PAGE };
    const next = cellAfter(event, active, size);
    const row = rows[active.row];
    if (next) {
      setCell(next);
      if (next.row >= 0) visible.scrollTo(next.row);
    } else if (event.key === ' ' && row) state.toggle(row.code);
    else if (event.key === 'Enter' && row) location.assign(inSite(`./?commune=${row.code}`));
    else return;
    event.preventDefault();
  };
  const { chosen, table } = state;
  return (
    <>
      <p class="dn-note" id="grid-help">
        {tableText.help}
      </p>
      {wider && <p class="dn-note grid-sideways">{tableText.sideways}</p>}
      <div
        ref={frame}
        class="grid-frame"
        onFocusIn={() => setFocused(true)}
        onFocusOut={() => setFocused(false)}
      >
        <div
          role="grid"
          tabIndex={-1}
          class="grid"
          ref={styled({ '--columns': widths.tracks, '--least': widths.least })}
          aria-label={tableText.caption(nom)}
          aria-rowcount={rows.length + 1}
          aria-colcount={columns.length + 1}
          aria-multiselectable="true"
          aria-describedby="grid-help"
          onKeyDown={onKeyDown}
        >
          <GridHead
            columns={columns}
            active={active}
            view={table.value}
            state={state}
            onActive={setCell}
          />
          <div
            role="rowgroup"
            ref={styled({
              'padding-top': `${visible.above}px`,
              'padding-bottom': `${visible.below}px`,
              '--line': `${height}px`,
            })}
          >
            {rows.slice(visible.first, visible.end).map((row, i) => (
              <GridRow
                key={row.code}
                row={row}
                index={visible.first + i}
                columns={columns}
                column={active.row === visible.first + i ? active.column : null}
                chosen={chosen.value.has(row.code)}
                onActive={setCell}
                onToggle={state.toggle}
              />
            ))}
          </div>
        </div>
      </div>
    </>
  );
}

/** Measures known at run time only; set one by one, as the policy of the site refuses style="". */
function styled(properties: Readonly<Record<string, string>>) {
  return (node: HTMLElement | null): void => {
    for (const [name, value] of Object.entries(properties)) node?.style.setProperty(name, value);
  };
}
