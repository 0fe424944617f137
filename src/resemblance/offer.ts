// The help that a commune has, against the people it is for: places for 1 000 people concerned, with the range
// of these people. A count of places says nothing of their hours nor of who comes.

import type { Diagnosis } from '../terms/diagnosis.ts';
import { hasShare } from '../terms/estimate.ts';
import type { Range } from '../terms/tier.ts';

/** null where no share is shown: too few inhabitants. */
export function offerPerThousand(
  places: number,
  { estimate: { rounded, adjusted } }: Pick<Diagnosis, 'estimate'>,
): Range | null {
  const { low, point, high } = adjusted.concerned;
  if (!hasShare(rounded) || low <= 0) return null;
  return {
    low: (places * 1000) / high,
    point: (places * 1000) / point,
    high: (places * 1000) / low,
  };
}
