// What if a whole territory were older, poorer, bigger? Each of its communes is changed, then they are added up with a
// range of their own. METHOD §3.9 and §3.10.
import { appliedChanges } from './applied-changes.ts';
import { areaSums, columnsOf, estimateColumns } from './estimate/index.ts';
import { supposed } from './simulate.ts';
import { type BaseOption, inBase } from './terms/base.ts';
import type { Change } from './terms/change.ts';
import type { CommuneProfile } from './terms/commune.ts';
import type { Area, AreaEstimate } from './terms/estimate.ts';
import type { Model } from './terms/model.ts';
import { perMeasure } from './terms/tier.ts';

/** What a territory would be; the estimate of today is the caller's to set beside it. */
export interface AreaSimulation {
  /** Its four reasons are not computed: what is supposed is the reason. */
  readonly hypothesis: Omit<AreaEstimate, 'drivers'>;
  /** Communes in which a figure stopped at 0 or at 100 %. */
  readonly stopped: number;
}

/** The same changes in every commune: « +2 points » adds two to the share of each. Pure; 10 µs a commune. */
export function simulateArea(
  area: Area,
  communes: readonly CommuneProfile[],
  changes: readonly Change[],
  model: Model,
  base: BaseOption = {},
): AreaSimulation {
  let stopped = 0;
  const profiles = communes.map((commune) => {
    const here = appliedChanges(commune, changes);
    if (here.stopped) stopped += 1;
    return supposed(commune, here.changes);
  });
  const sums = areaSums(model, base);
  const counted = profiles.map((profile) => inBase(profile, base.base ?? 'all'));
  const columns = estimateColumns(columnsOf(counted), model);
  for (const [i, profile] of profiles.entries()) {
    const rates = perMeasure((measure) => columns[measure].point[i] ?? 0);
    sums.add(profile, { rates, drivers: [] });
  }
  const { drivers: _, ...hypothesis } = sums.estimate(area);
  return { hypothesis, stopped };
}
