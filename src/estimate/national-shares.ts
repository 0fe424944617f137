// The national percentages applied as they stand to a population. METHOD §3.3.
import { DiagnosisError } from '../terms/errors.ts';
import { type Reference, wholePercents } from '../terms/model.ts';
import type { PerMeasure } from '../terms/tier.ts';

/** The set of the founding article (WeTechCare after Capacity and the Baromètre 2017). */
const SHARES_2017 = { exclus: 0.07, eloignes: 0.19, presqueAutonomes: 0.14 } as const;

/**
 * People of each tier if the place were like France, unrounded: 20 000 → 1 400, 3 800, 2 800, 8 000.
 * Whole percents, divided last, so that no float error appears.
 * @throws DiagnosisError `invalid-number` when the population is negative or not finite.
 * @example
 * nationalShares(20_000); // { exclus: 1400, eloignes: 3800, presqueAutonomes: 2800, concerned: 8000 }
 */
export function nationalShares(
  population: number,
  shares: Reference['shares'] = SHARES_2017,
): PerMeasure<number> {
  if (!Number.isFinite(population) || population < 0) {
    throw new DiagnosisError('invalid-number', { name: 'population', value: population });
  }
  const { exclus, eloignes, presqueAutonomes } = wholePercents(shares);
  return {
    exclus: (population * exclus) / 100,
    eloignes: (population * eloignes) / 100,
    presqueAutonomes: (population * presqueAutonomes) / 100,
    concerned: (population * (exclus + eloignes + presqueAutonomes)) / 100,
  };
}
