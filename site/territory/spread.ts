// How the communes of a territory spread: how many in each band of two percents. METHOD §3.9.
import { wholePercent } from '../../reports/map/classes.ts';
import type { Row } from './rows.ts';

export interface Bin {
  /** Whole percents, both included. */
  readonly from: number;
  readonly to: number;
  readonly communes: number;
  readonly population: number;
}

const WIDTH = 2;

/** Bands from the lowest commune to the highest, empty ones between included. */
export function spreadOf(rows: readonly Row[]): Bin[] {
  const inhabited = rows.filter(({ population }) => population > 0);
  const indices = inhabited.map(({ share }) => Math.floor(wholePercent(share.point) / WIDTH));
  if (indices.length === 0) return [];
  const first = indices.reduce((a, b) => Math.min(a, b));
  const last = indices.reduce((a, b) => Math.max(a, b));
  const bins = Array.from({ length: last - first + 1 }, (_, i) => ({
    from: (first + i) * WIDTH,
    to: (first + i) * WIDTH + WIDTH - 1,
    communes: 0,
    population: 0,
  }));
  inhabited.forEach(({ population }, i) => {
    const bin = bins[(indices[i] ?? first) - first];
    if (!bin) return;
    bin.communes += 1;
    bin.population += population;
  });
  return bins;
}
