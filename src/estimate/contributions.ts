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
  return {
    age: ageOf(shares, weights),
    diploma: diplomaOf(shares, weights),
    income: incomeOf(shares, weights),
    territory: weights.territory[territory],
  };
}

/** Their sum, the place's position relative to the threshold: asked three times a place, it builds no object. */
export function position({ shares, territory }: Structure, weights: StageWeights): number {
  return (
    ageOf(shares, weights) +
    diplomaOf(shares, weights) +
    incomeOf(shares, weights) +
    weights.territory[territory]
  );
}

function ageOf({ age: [a1, a2, a3, a4, a5] }: CovariateShares, { age }: StageWeights): number {
  const [w1, w2, w3, w4, w5] = age;
  return w1 * a1 + w2 * a2 + w3 * a3 + w4 * a4 + w5 * a5;
}

function diplomaOf(
  { diploma: [none, middle, higher] }: CovariateShares,
  { diploma }: StageWeights,
): number {
  const [wNone, wMiddle, wHigher] = diploma;
  return wNone * none + wMiddle * middle + wHigher * higher;
}

function incomeOf({ lowIncome }: CovariateShares, { income: [wTop, wLow] }: StageWeights): number {
  return wTop * (1 - lowIncome) + wLow * lowIncome;
}
