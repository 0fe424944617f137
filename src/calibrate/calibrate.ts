// The whole build of METHOD §4.8–4.12: from model-ready rows to the constants of a run.
import { type PerStage, type StageWeights, wholePercents } from '../terms/model.ts';
import { type DepthWeights, depthWeights } from './depth-weights.ts';
import { type Effects, effects } from './effects.ts';
import type { CalibrationInputs } from './inputs.ts';
import { type ModelReady, type NationalMargins, nationalMargins } from './margins.ts';
import { nationalTable } from './national-table.ts';
import { thresholds } from './thresholds.ts';

/** The constants of one reference, as model.json ships them. */
export interface Calibration {
  readonly margins: NationalMargins;
  /** π, 30 cells in the order age, diploma, income. */
  readonly table: readonly number[];
  readonly effects: Effects;
  readonly depths: DepthWeights;
  readonly weights: PerStage<StageWeights>;
  readonly thresholds: PerStage<number>;
}

/** Calibrates the model on rows in file order. Pure; about a second for all of France. */
export function calibrate(rows: readonly ModelReady[], inputs: CalibrationInputs): Calibration {
  const margins = nationalMargins(rows);
  const table = nationalTable(margins, inputs);
  const found = effects(table, inputs);
  const { exclus, eloignes, presqueAutonomes } = wholePercents(inputs.shares);
  const [slope0, slope1, slope2] = inputs.depthSlopes;
  const depths = depthWeights(table, margins, found, [
    { nationalRate: (exclus + eloignes + presqueAutonomes) / 100, slope: slope0 },
    { nationalRate: (exclus + eloignes) / 100, slope: slope1 },
    { nationalRate: exclus / 100, slope: slope2 },
  ]);
  const weights: PerStage<StageWeights> = [
    stageWeights(depths, 0),
    stageWeights(depths, 1),
    stageWeights(depths, 2),
  ];
  return {
    margins,
    table,
    effects: found,
    depths,
    weights,
    thresholds: thresholds(rows, weights, inputs.shares),
  };
}

function stageWeights({ weights }: DepthWeights, stage: number): StageWeights {
  const found = weights[stage];
  if (!found) throw new RangeError(`No weights for stage ${stage}`);
  const [a1 = 0, a2 = 0, a3 = 0, a4 = 0, a5 = 0] = found.age;
  const [d1 = 0, d2 = 0, d3 = 0] = found.diploma;
  const [top = 0, low = 0] = found.income;
  const [urban = 0, rural = 0, overseasUrban = 0, overseasRural = 0] = found.territory;
  return {
    age: [a1, a2, a3, a4, a5],
    diploma: [d1, d2, d3],
    income: [top, low],
    territory: { urban, rural, overseasUrban, overseasRural },
  };
}
