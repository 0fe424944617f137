// Who they are, by age: indicative. METHOD §3.5.
import type { AgeBand, AgeShares } from '../terms/factor.ts';
import type { Model } from '../terms/model.ts';
import { type PerMeasure, type PerTier, perTier, type Range } from '../terms/tier.ts';

/** People of each tier in each age band; each tier's bands add up to the tier. */
export function tiersByAge(
  age: AgeShares,
  adjusted: PerMeasure<Range>,
  model: Model,
): PerTier<Record<AgeBand, number>> {
  return perTier((tier) => {
    const rates = model.ageRates[tier];
    const youngest = age[0] * rates[0];
    const young = age[1] * rates[1];
    const middle = age[2] * rates[2];
    const old = age[3] * rates[3];
    const oldest = age[4] * rates[4];
    const scale = adjusted[tier].point / (youngest + young + middle + old + oldest);
    return {
      '15-29': youngest * scale,
      '30-44': young * scale,
      '45-59': middle * scale,
      '60-74': old * scale,
      '75+': oldest * scale,
    };
  });
}
