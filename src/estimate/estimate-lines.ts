// The lines of a table of places: what `estimate` says of each, without its explanation, from columns.
import { type BaseOption, inBase } from '../terms/base.ts';
import type { CommuneProfile } from '../terms/commune.ts';
import type { EstimateLine } from '../terms/estimate.ts';
import type { Model } from '../terms/model.ts';
import { perMeasure } from '../terms/tier.ts';
import { columnsOf, estimateColumns } from './columns.ts';
import { drivers } from './drivers.ts';
import { gradeOf, relativeDeviation } from './grade.ts';
import { peopleRange } from './interval.ts';
import { nationalShares } from './national-shares.ts';
import { round } from './rounding.ts';

/** One line a place, in their order; equal to `estimate` but for the last digit of a bound. */
export function estimateLines(
  inhabitants: readonly CommuneProfile[],
  model: Model,
  { base = 'all' }: BaseOption = {},
): EstimateLine[] {
  const places = inhabitants.map((one) => inBase(one, base));
  const columns = estimateColumns(columnsOf(places), model);
  return places.map((place, i) => {
    const { population } = place;
    const shares = perMeasure((measure) => {
      const { low, point, high } = columns[measure];
      return { low: low[i] ?? 0, point: point[i] ?? 0, high: high[i] ?? 0 };
    });
    const adjusted = perMeasure((measure) => peopleRange(population, shares[measure]));
    return {
      population,
      ...(base === 'all' ? {} : { base }),
      national: nationalShares(population, model.reference.shares),
      rates: perMeasure((measure) => shares[measure].point),
      shares,
      rounded: round(adjusted, population),
      drivers: drivers(place, model),
      grade: gradeOf(relativeDeviation(adjusted.concerned, population), place),
    };
  });
}
