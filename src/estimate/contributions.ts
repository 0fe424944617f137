// How much each factor of a commune adds on the logit scale, at one stage. METHOD §3.1.
import type { CovariateShares } from '../terms/commune.ts';
import type { Factor, Territory } from '../terms/factor.ts';
import type { StageWeights } from '../terms/model.ts';

/** What the model reads of a place: its covariates and its class of territory. */
export interface Structure {
  readonly shares: CovariateShares;
  readonly territory: Territory;
}

/** The contribution of each factor, in logits. */
export function contributions(
  { shares, territory }: Structure,
  weights: StageWeights,
): Record<Factor, number> {
  const [a1, a2, a3, a4, a5] = shares.age;
  const [w1, w2, w3, w4, w5] = weights.age;
  const [none, middle, higher] = shares.diploma;
  const [wNone, wMiddle, wHigher] = weights.diploma;
  const [wTop, wLow] = weights.income;
  return {
    age: w1 * a1 + w2 * a2 + w3 * a3 + w4 * a4 + w5 * a5,
    diploma: wNone * none + wMiddle * middle + wHigher * higher,
    income: wTop * (1 - shares.lowIncome) + wLow * shares.lowIncome,
    territory: weights.territory[territory],
  };
}

/** Their sum, the place's position relative to the threshold. */
export function position(structure: Structure, weights: StageWeights): number {
  const z = contributions(structure, weights);
  return z.age + z.diploma + z.income + z.territory;
}
