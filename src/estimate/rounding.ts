// Figures rounded to what they can bear, in which parts add up. METHOD §3.8.
import { apportion } from '../maths/apportion.ts';
import { MIN_ESTIMATED } from '../terms/commune.ts';
import type { Rounded } from '../terms/estimate.ts';
import { type PerMeasure, type Range, TIERS } from '../terms/tier.ts';

/** The step of rounding for a total of people: 5, 10, 50, 100 or 1000. */
export function roundingUnit(total: number): number {
  if (total < 200) return 5;
  if (total < 1_000) return 10;
  if (total < 10_000) return 50;
  return total < 100_000 ? 100 : 1_000;
}

/** Under this many people, a total is only said to be small. */
export const MIN_SHOWN = 20;

/**
 * The rounded figures: tiers add up to the total; bounds are rounded outwards, never narrower
 * than the interval, and always hold the rounded point.
 */
export function round(adjusted: PerMeasure<Range>, population: number): Rounded {
  const total = adjusted.concerned.point;
  const unit = roundingUnit(total);
  const tiers = TIERS.map((tier) => adjusted[tier].point);
  const [exclus = 0, eloignes = 0, presqueAutonomes = 0] = apportion(tiers, unit, total);
  const range = ({ low, high }: Range, point: number): Range => ({
    low: Math.min(point, unit * Math.floor(low / unit)),
    point,
    high: Math.max(point, Math.min(unit * Math.ceil(high / unit), population)),
  });
  return {
    exclus: range(adjusted.exclus, exclus),
    eloignes: range(adjusted.eloignes, eloignes),
    presqueAutonomes: range(adjusted.presqueAutonomes, presqueAutonomes),
    concerned: range(adjusted.concerned, unit * Math.round(total / unit)),
    unit,
    display: displayOf(population, total),
  };
}

/** What may be shown of so many inhabitants, of whom `total` are concerned. */
function displayOf(population: number, total: number): Rounded['display'] {
  if (population === 0) return 'nobody';
  if (population < MIN_ESTIMATED) return 'too-few';
  return total < MIN_SHOWN ? 'under-20' : 'figures';
}
