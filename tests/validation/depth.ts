// The model at the depth of the published figures: same effects, 16 % instead of 40 %. METHOD §11.
import { calibrationInputs } from '../../pipeline/inputs/calibration-inputs.ts';
import { DEFAULT_REFERENCE } from '../../pipeline/inputs/references.ts';
import type { Calibration } from '../../src/calibrate/index.ts';
import { calibrate, depthWeights } from '../../src/calibrate/index.ts';
import type { CommuneProfile, Model } from '../../src/index.ts';
import type { StageWeights } from '../../src/terms/model.ts';

export interface Depth {
  readonly weights: StageWeights;
  /** Published rates of each category, margins made consistent: for the crude baselines. */
  readonly calibration: Calibration;
}

/** Weights of the 16 % depth, rebuilt from the communes that ship. */
export function illectronismeDepth(communes: readonly CommuneProfile[]): Depth {
  const calibration = calibrate(communes, calibrationInputs(DEFAULT_REFERENCE));
  const { table, margins, effects } = calibration;
  const { weights } = depthWeights(table, margins, effects, [{ nationalRate: 0.16, slope: 1 }]);
  const { age = [], diploma = [], income = [], territory = [] } = weights[0] ?? {};
  const [a1 = 0, a2 = 0, a3 = 0, a4 = 0, a5 = 0] = age;
  const [none = 0, middle = 0, higher = 0] = diploma;
  const [top = 0, low = 0] = income;
  const [urban = 0, rural = 0, overseasUrban = 0, overseasRural = 0] = territory;
  return {
    calibration,
    weights: {
      age: [a1, a2, a3, a4, a5],
      diploma: [none, middle, higher],
      income: [top, low],
      territory: { urban, rural, overseasUrban, overseasRural },
    },
  };
}

/**
 * The shipped model set at this depth, so that the engine itself computes rates and intervals: its
 * first stage is the depth's; only the sum of the shares is read, for "concerned".
 */
export function modelAtDepth(model: Model, weights: StageWeights, threshold: number): Model {
  return {
    ...model,
    reference: {
      ...model.reference,
      shares: { exclus: 0.04, eloignes: 0.04, presqueAutonomes: 0.08 },
    },
    thresholds: [threshold, 0, 0],
    weights: [weights, weights, weights],
  };
}

/** The commune reduced to its people aged 15 and over, whom the published figures are about. */
export function over15(commune: CommuneProfile): CommuneProfile {
  const { p15 } = commune.shares;
  return {
    ...commune,
    population: commune.population * p15,
    shares: { ...commune.shares, p15: 1 },
  };
}
