// Who they are, by age: indicative. METHOD §3.5.
import type { AgeShares } from '../terms/factor.ts';
import { AGE_BANDS, type AgeBand } from '../terms/factor.ts';
import type { Model } from '../terms/model.ts';
import { type PerMeasure, type PerTier, perTier, type Range } from '../terms/tier.ts';

/** People of each tier in each age band; each tier's bands add up to the tier. */
export function tiersByAge(
  age: AgeShares,
  adjusted: PerMeasure<Range>,
  model: Model,
): PerTier<Record<AgeBand, number>> {
  return perTier((tier) => {
    const weights = model.ageRates[tier].map((rate, band) => rate * (age[band] ?? 0));
    const sum = weights.reduce((total, weight) => total + weight, 0);
    const [b1 = 0, b2 = 0, b3 = 0, b4 = 0, b5 = 0] = weights.map(
      (weight) => (adjusted[tier].point * weight) / sum,
    );
    const [k1, k2, k3, k4, k5] = AGE_BANDS;
    return { [k1]: b1, [k2]: b2, [k3]: b3, [k4]: b4, [k5]: b5 };
  });
}
