// Who they are, by age: indicative. METHOD §3.5.
import type { AgeBand, AgeShares } from '../terms/factor.ts';
import type { Model } from '../terms/model.ts';
import { type PerMeasure, type PerTier, perTier, type Range } from '../terms/tier.ts';

/** People of each tier in each age band; each tier's bands add up to the tier. */
export function tiersByAge(
  [a1, a2, a3, a4, a5]: AgeShares,
  adjusted: PerMeasure<Range>,
  model: Model,
): PerTier<Record<AgeBand, number>> {
  return perTier((tier) => {
    const [r1, r2, r3, r4, r5] = model.ageRates[tier];
    const scale = adjusted[tier].point / (a1 * r1 + a2 * r2 + a3 * r3 + a4 * r4 + a5 * r5);
    return {
      '15-29': a1 * r1 * scale,
      '30-44': a2 * r2 * scale,
      '45-59': a3 * r3 * scale,
      '60-74': a4 * r4 * scale,
      '75+': a5 * r5 * scale,
    };
  });
}
