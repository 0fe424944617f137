// How much each factor of a commune adds on the logit scale, at one stage. METHOD §3.1.
import type { CovariateShares } from '../terms/commune.ts';
import type { Factor, TerritoryClass } from '../terms/factor.ts';
import type { StageWeights } from '../terms/model.ts';

/** What the model reads of a place: its covariates and its class of territory. */
export interface Structure {
  readonly shares: CovariateShares;
  readonly territory: TerritoryClass;
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

// By index: taking a tuple apart runs its iterator, a seventh of the time of an estimate.
function ageOf({ age }: CovariateShares, { age: weights }: StageWeights): number {
  return (
    weights[0] * age[0] +
    weights[1] * age[1] +
    weights[2] * age[2] +
    weights[3] * age[3] +
    weights[4] * age[4]
  );
}

function diplomaOf({ diploma }: CovariateShares, { diploma: weights }: StageWeights): number {
  return weights[0] * diploma[0] + weights[1] * diploma[1] + weights[2] * diploma[2];
}

function incomeOf({ lowIncome }: CovariateShares, { income }: StageWeights): number {
  return income[0] * (1 - lowIncome) + income[1] * lowIncome;
}
