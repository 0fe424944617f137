// What share of France an estimate stands beside. Apart, so that the advice alone carries it.
import type { Estimate } from './estimate.ts';
import type { Measure } from './tier.ts';

/** The share of France that `national` is worked out from, 0..1; null where nobody lives, since no people hold it. */
export function nationalShare(
  { national, population }: Pick<Estimate, 'national' | 'population'>,
  measure: Measure,
): number | null {
  return population === 0 ? null : national[measure] / population;
}
