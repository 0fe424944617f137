// How sure is the total of a territory, told in points: what is proper to each commune and what is common to
// all, apart. METHOD §3.9.
import type { AreaEstimate } from '../terms/estimate.ts';
import { Z90 } from '../terms/uncertainty.ts';

/** Half of a 90 % interval of the share of people concerned, 0..1, by origin; the two do not add up. */
export function halfWidths({ rates, spread }: Pick<AreaEstimate, 'rates' | 'spread'>): {
  readonly own: number;
  readonly shared: number;
} {
  const rate = rates.concerned;
  // A small step on the logit scale is r(1 − r) times as long on the scale of shares.
  const share = (deviation: number) => Z90 * deviation * rate * (1 - rate);
  return { own: share(spread.concerned.own), shared: share(spread.concerned.shared) };
}
