// SPREE, the rival of the closed form: rake the national table to each commune. METHOD §1 and §8.10.
// It lives in the tests only: same accuracy, twenty times slower, nothing of it ships.
import { type Calibration, CELLS } from '../../src/calibrate/index.ts';
import { bisect } from '../../src/maths/bisect.ts';
import { logistic } from '../../src/maths/logistic.ts';
import { rake } from '../../src/maths/rake.ts';
import type { ModelInput } from '../../src/terms/commune.ts';
import { TERRITORIES } from '../../src/terms/factor.ts';

type Effects = Calibration['effects'];

const AGE = CELLS.map((cell) => cell.age);
const DIPLOMA = CELLS.map((cell) => cell.diploma);
const INCOME = CELLS.map((cell) => cell.income);

/** The 30 cells of a commune: the national table raked to its age, diploma and income. */
function communeTable(national: readonly number[], { shares }: ModelInput): number[] {
  return rake(
    national,
    [
      { categoryOf: AGE, targets: shares.age },
      { categoryOf: DIPLOMA, targets: shares.diploma },
      { categoryOf: INCOME, targets: [1 - shares.lowIncome, shares.lowIncome] },
    ],
    1e-9,
  );
}

/** η of each cell in each class of territory, without μ: METHOD §4.10. */
function cellEffects({ age, diploma, income, territory }: Effects): number[][] {
  return TERRITORIES.map((_, t) =>
    CELLS.map(
      (cell) =>
        (age[cell.age] ?? 0) +
        (diploma[cell.diploma] ?? 0) +
        (income[cell.income] ?? 0) +
        (territory[t] ?? 0),
    ),
  );
}

/** A stage: the share of all people to reach, and λ. */
export interface Stage {
  readonly share: number;
  readonly slope: number;
}

/**
 * Cumulative rates of each commune by stage (concerned, then needing more, then assistance); each
 * threshold is solved, in order, so that `weights`-weighted communes average to the stage's share.
 */
export function spreeRates(
  communes: readonly ModelInput[],
  weights: readonly number[],
  national: readonly number[],
  effects: Effects,
  stages: readonly Stage[],
): number[][] {
  const eta = cellEffects(effects);
  const passed = communes.map((commune) => communeTable(national, commune));
  const classes = communes.map(({ territory }) => TERRITORIES.indexOf(territory));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  // Cells weigh alike in all communes of a class: one pass of sums makes each step of the bisection
  // 120 logistics instead of a million.
  const rates = communes.map((): number[] => []);
  for (const { share, slope } of stages) {
    const people = eta.map((row) => row.map(() => 0));
    passed.forEach((cells, i) => {
      const row = people[classes[i] ?? 0] ?? [];
      for (let g = 0; g < cells.length; g++) {
        row[g] = (row[g] ?? 0) + (weights[i] ?? 0) * (cells[g] ?? 0);
      }
    });
    const reached = (threshold: number): number => {
      let sum = 0;
      eta.forEach((row, t) => {
        row.forEach((x, g) => {
          sum += (people[t]?.[g] ?? 0) * logistic(threshold + slope * x);
        });
      });
      return sum / total;
    };
    const threshold = bisect((x) => reached(x) - share, -10, 10);
    const chance = eta.map((row) => row.map((x) => logistic(threshold + slope * x)));
    passed.forEach((cells, i) => {
      const row = chance[classes[i] ?? 0] ?? [];
      let rate = 0;
      for (let g = 0; g < cells.length; g++) {
        cells[g] = (cells[g] ?? 0) * (row[g] ?? 0);
        rate += cells[g] ?? 0;
      }
      rates[i]?.push(rate);
    });
  }
  return rates;
}
