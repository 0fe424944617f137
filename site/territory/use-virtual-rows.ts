// Which rows are in sight? Only those are in the page, so that 35 000 scroll as 30 do.
import {
  elementScroll,
  observeElementOffset,
  observeElementRect,
  Virtualizer,
} from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useReducer, useState } from 'preact/hooks';

export interface VisibleRows {
  readonly first: number;
  /** Index after the last one. */
  readonly end: number;
  /** Pixels of the rows above and below. */
  readonly above: number;
  readonly below: number;
  readonly scrollTo: (index: number) => void;
}

const OVERSCAN = 12;

/** @param rowHeight in pixels, one for all rows */
export function useVirtualRows(
  frame: RefObject<HTMLElement | null>,
  count: number,
  rowHeight: number,
): VisibleRows {
  const [, redraw] = useReducer((turn: number) => turn + 1, 0);
  const options = {
    count,
    getScrollElement: () => frame.current,
    estimateSize: () => rowHeight,
    overscan: OVERSCAN,
    observeElementRect,
    observeElementOffset,
    scrollToFn: elementScroll,
    onChange: () => redraw(0),
    initialRect: { width: 0, height: 600 },
  };
  const [rows] = useState(() => new Virtualizer<HTMLElement, HTMLElement>(options));
  rows.setOptions(options);
  useEffect(() => rows._didMount(), [rows]);
  useLayoutEffect(() => rows._willUpdate());
  useLayoutEffect(() => rows.measure(), [rows, rowHeight]);
  const items = rows.getVirtualItems();
  const first = items[0];
  const last = items.at(-1);
  return {
    first: first?.index ?? 0,
    end: (last?.index ?? -1) + 1,
    above: first?.start ?? 0,
    below: Math.max(0, rows.getTotalSize() - (last?.end ?? 0)),
    scrollTo: (index) => rows.scrollToIndex(index, { align: 'auto' }),
  };
}
