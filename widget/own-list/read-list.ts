// From the text of a list to its places and its faults: right rows are kept, whatever the others are.

import { type BroughtPlace, checkRow, type Fault } from './check-row.ts';
import type { ListTrouble } from './copy.ts';
import { readTable } from './table.ts';

export interface BroughtList {
  readonly places: readonly BroughtPlace[];
  readonly faults: readonly Fault[];
  /** Rows that were read, right or wrong. */
  readonly total: number;
}

/** Longer files are a whole country: a browser would stand still. */
export const LARGEST_BYTES = 20_000_000;

/** A list, or why nothing could be read of it. Never throws. */
export function readList(text: string): BroughtList | ListTrouble {
  const table = readTable(text);
  if (typeof table === 'string') return table;
  if (table.length === 0) return 'empty';
  const rows = table.map(checkRow);
  const places = rows.flatMap(({ place }) => place ?? []);
  // The same id twice is the same place: the last one is the newest.
  const known = new Map(places.map((place) => [place.id, place]));
  return {
    places: [...known.values()],
    faults: rows.flatMap(({ faults }) => faults),
    total: table.length,
  };
}
