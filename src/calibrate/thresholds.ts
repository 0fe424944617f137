// The only constants that see the communes: thresholds θ so that all of them sum to 7/19/14.
// METHOD §4.12. Each stage is solved given those before it.
import { position } from '../estimate/index.ts';
import { bisect } from '../maths/bisect.ts';
import { logistic } from '../maths/logistic.ts';
import { sumOf } from '../maths/sum.ts';
import { type PerStage, type Reference, type StageWeights, wholePercents } from '../terms/model.ts';
import type { ModelReady } from './margins.ts';

/** θ of the three stages, for the communes as quantised, in the order given. */
export function thresholds(
  communes: readonly ModelReady[],
  weights: PerStage<StageWeights>,
  shares: Reference['shares'],
): PerStage<number> {
  const population = sumOf(communes, (commune) => commune.population);
  const passed = communes.map((commune) => commune.population);
  const solve = (stage: 0 | 1 | 2, percent: number): number => {
    const positions = communes.map((commune) => position(commune, weights[stage]));
    const people = (threshold: number): number =>
      positions.reduce((sum, z, i) => sum + (passed[i] ?? 0) * logistic(threshold + z), 0);
    const target = (population * percent) / 100;
    const threshold = bisect((x) => people(x) - target, -10, 10);
    positions.forEach((z, i) => {
      passed[i] = (passed[i] ?? 0) * logistic(threshold + z);
    });
    return threshold;
  };
  const { exclus, eloignes, presqueAutonomes } = wholePercents(shares);
  return [
    solve(0, exclus + eloignes + presqueAutonomes),
    solve(1, exclus + eloignes),
    solve(2, exclus),
  ];
}
