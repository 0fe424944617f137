// How the communes of a territory spread: how many in each band of two percents. METHOD §3.9.
import { wholePercent } from '../../reports/map/classes.ts';
import { isOutsideSurveyField } from '../../src/terms/commune.ts';
import { hasShare } from '../../src/terms/estimate.ts';
import type { Row } from './rows.ts';

export interface Bin {
  /** Whole percents, both included. */
  readonly from: number;
  readonly to: number;
  readonly communes: number;
  readonly population: number;
}

const WIDTH = 2;

/** Whether a commune compares with others: those of Mayotte share one estimate. */
const compares = ({ code, rounded }: Row): boolean =>
  hasShare(rounded) && !isOutsideSurveyField(code);

/** Whether there is anything to show: more than one commune, and one at least that compares. */
export const hasSpread = (rows: readonly Row[]): boolean => rows.length > 1 && rows.some(compares);

/**
 * Of the communes that compare. Bands from the lowest commune to the highest, empty ones between included; the two ends are
 * those communes' own percents, so that the bands say no more than the map and the table.
 */
export function spreadOf(rows: readonly Row[]): Bin[] {
  const estimated = rows.filter(compares);
  const percents = estimated.map(({ share }) => wholePercent(share.point));
  if (percents.length === 0) return [];
  const lowest = percents.reduce((a, b) => Math.min(a, b));
  const highest = percents.reduce((a, b) => Math.max(a, b));
  const bandOf = (percent: number) => Math.floor(percent / WIDTH);
  const first = bandOf(lowest);
  const bins = Array.from({ length: bandOf(highest) - first + 1 }, (_, i) => ({
    from: Math.max(lowest, (first + i) * WIDTH),
    to: Math.min(highest, (first + i + 1) * WIDTH - 1),
    communes: 0,
    population: 0,
  }));
  estimated.forEach(({ population }, i) => {
    const bin = bins[bandOf(percents[i] ?? lowest) - first];
    if (!bin) return;
    bin.communes += 1;
    bin.population += population;
  });
  return bins;
}
