// From effects to weights: read the same effects at other depths (40 %, 26 %, 7 %), then turn
// adjusted risks into one weight a category. METHOD §4.10–4.11.
import { bisect } from '../maths/bisect.ts';
import { logistic, logit } from '../maths/logistic.ts';
import { dot } from '../maths/sum.ts';
import type { Effects } from './effects.ts';
import type { NationalMargins } from './margins.ts';
import { CELLS, type NationalCell } from './national-table.ts';

/** A depth: the cumulative national rate to reach, and λ, how much gradients flatten there. */
export interface Depth {
  readonly nationalRate: number;
  readonly slope: number;
}

export interface DepthWeights {
  /** Threshold of each stage on the cells (constants.json calls it a). */
  readonly cellThresholds: number[];
  /** Weights by stage, then by factor, 4 decimals. */
  readonly weights: {
    readonly age: number[];
    readonly diploma: number[];
    readonly income: number[];
    readonly territory: number[];
  }[];
  /** Cumulative adjusted risks by stage, then by factor, 4 decimals. METHOD §5 prints some. */
  readonly risks: { age: number[]; diploma: number[]; income: number[] }[];
  /** Unadjusted rate of each stage-tier by age band: deepest stage first. METHOD §3.5. */
  readonly ageRates: number[][];
}

interface WeightedCell extends NationalCell {
  readonly territory: number;
  readonly share: number;
}

const round4 = (x: number): number => Math.round(x * 10_000) / 10_000;

/** Weights of every stage. `depths` goes from the widest group to the narrowest. */
export function depthWeights(
  table: readonly number[],
  margins: NationalMargins,
  effects: Effects,
  depths: readonly Depth[],
): DepthWeights {
  const cells: WeightedCell[] = CELLS.flatMap((cell, g) =>
    margins.territory.map((t, territory) => ({
      ...cell,
      territory,
      share: (table[g] ?? 0) * t,
    })),
  );
  const eta = (cell: NationalCell & { territory: number }): number =>
    (effects.age[cell.age] ?? 0) +
    (effects.diploma[cell.diploma] ?? 0) +
    (effects.income[cell.income] ?? 0) +
    (effects.territory[cell.territory] ?? 0);

  const thresholds: number[] = [];
  /** Probability of having passed stages 0..stage in a cell; 1 before the first, stage −1. */
  const cumulative = (cell: NationalCell & { territory: number }, stage: number): number => {
    let product = 1;
    for (let k = 0; k <= stage; k++) {
      product *= logistic((thresholds[k] ?? 0) + (depths[k]?.slope ?? 0) * eta(cell));
    }
    return product;
  };
  const average = (rate: (cell: WeightedCell) => number): number =>
    cells.reduce((sum, cell) => sum + cell.share * rate(cell), 0);

  depths.forEach(({ nationalRate, slope }, stage) => {
    const passed = cells.map((cell) => cumulative(cell, stage - 1));
    const rateAt = (threshold: number): number =>
      cells.reduce(
        (sum, cell, i) =>
          sum + cell.share * (passed[i] ?? 0) * logistic(threshold + slope * eta(cell)),
        0,
      );
    thresholds.push(bisect((threshold) => rateAt(threshold) - nationalRate, -10, 10));
  });

  /** Adjusted cumulative risks: everybody moved into one category, the rest unchanged. */
  const adjusted = (factor: 'age' | 'diploma' | 'income' | 'territory', stage: number) =>
    margins[factor].map((_, category) =>
      average((cell) => cumulative({ ...cell, [factor]: category }, stage)),
    );
  /** Risks of a stage among those who passed the one before. */
  const conditional = (factor: 'age' | 'diploma' | 'income' | 'territory', stage: number) => {
    const before = adjusted(factor, stage - 1);
    return adjusted(factor, stage).map((risk, category) => risk / (before[category] ?? 1));
  };
  const shareWeights = (factor: 'age' | 'diploma' | 'income', stage: number): number[] => {
    const risks = conditional(factor, stage);
    const mean = dot(margins[factor], risks);
    return risks.map((risk) => round4((risk - mean) / (mean * (1 - mean))));
  };
  const territoryWeights = (stage: number): number[] => {
    const logits = conditional('territory', stage).map(logit);
    const mean = dot(margins.territory, logits);
    return logits.map((x) => round4(x - mean));
  };

  const stages = depths.map((_, stage) => stage);
  return {
    cellThresholds: thresholds,
    weights: stages.map((stage) => ({
      age: shareWeights('age', stage),
      diploma: shareWeights('diploma', stage),
      income: shareWeights('income', stage),
      territory: territoryWeights(stage),
    })),
    risks: stages.map((stage) => ({
      age: adjusted('age', stage).map(round4),
      diploma: adjusted('diploma', stage).map(round4),
      income: adjusted('income', stage).map(round4),
    })),
    ageRates: stages
      .map((stage) =>
        margins.age.map((share, band) =>
          round4(
            average((cell) => {
              if (cell.age !== band) return 0;
              const next = stage + 1 < depths.length ? cumulative(cell, stage + 1) : 0;
              return cumulative(cell, stage) - next;
            }) / share,
          ),
        ),
      )
      .reverse(),
  };
}
