// The help that a commune has, against the people it is for: places for 1 000 people concerned, with the range
// of these people. A count of places says nothing of their hours nor of who comes.

import { hasShare, type Rounded } from '../terms/estimate.ts';
import type { PerMeasure, Range } from '../terms/tier.ts';

/** What is read of a commune: the people that its estimate counts, and the share of them that is concerned. */
export interface Concerned {
  readonly estimate: {
    /** Of the base asked for. */
    readonly population: number;
    readonly rounded: Rounded;
    readonly shares: Pick<PerMeasure<Range>, 'concerned'>;
  };
}

/** null where no share is shown: too few inhabitants. */
export function offerPerThousand(
  places: number,
  { estimate: { population, rounded, shares } }: Concerned,
): Range | null {
  const { low, point, high } = shares.concerned;
  if (!hasShare(rounded) || low <= 0) return null;
  const per = (share: number) => (places * 1000) / (population * share);
  return { low: per(high), point: per(point), high: per(low) };
}
