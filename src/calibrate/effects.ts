// The effect of each category that reproduces every published illectronisme margin at once.
// METHOD §4.9: η = μ + α(age) + δ(diploma) + γ(income), on the national table.
import { bisect } from '../maths/bisect.ts';
import { logistic, logit } from '../maths/logistic.ts';
import { dot } from '../maths/sum.ts';
import { LOW_INCOME_SHARE } from '../terms/factor.ts';
import type { CalibrationInputs } from './inputs.ts';
import { CELLS, type NationalCell, type TableMargins, tableMargins } from './national-table.ts';

export interface Effects {
  readonly mu: number;
  /** Log-odds of each category, centred on the national margins. */
  readonly age: readonly number[];
  readonly diploma: readonly number[];
  readonly income: readonly number[];
  /** Urban, rural, overseas urban, overseas rural; not centred. */
  readonly territory: readonly number[];
}

/** Shifts every rate by one logit constant so that they average to `total`. */
function shiftTo(total: number, rates: readonly number[], shares: readonly number[]): number[] {
  const shifted = (by: number): number[] => rates.map((rate) => logistic(logit(rate) + by));
  return shifted(bisect((by) => dot(shares, shifted(by)) - total, -5, 5));
}

/** Published rates of every category, margins made consistent with the total. */
export function publishedTargets(
  margins: TableMargins,
  inputs: CalibrationInputs,
): { age: number[]; diploma: number[]; income: number[] } {
  const { total, noDiploma, higherDiploma, lowIncome } = inputs;
  const [none = 0, middle = 1, higher = 0] = margins.diploma;
  const middleRate = (total - none * noDiploma - higher * higherDiploma) / middle;
  // The 40 % and the others as INSEE defines them; the measured shares only enter the common shift.
  const topRate = (total - LOW_INCOME_SHARE * lowIncome) / (1 - LOW_INCOME_SHARE);
  return {
    age: shiftTo(total, inputs.byAge, margins.age),
    diploma: shiftTo(total, [noDiploma, middleRate, higherDiploma], margins.diploma),
    income: shiftTo(total, [topRate, lowIncome], margins.income),
  };
}

/**
 * The effects; cycles over the factors until the largest update of a sweep is under 1e-12.
 * Targets are shifted on the table's own margins: those it was raked to differ by 1e-12, enough for
 * the three totals to disagree and the updates never to stop.
 * @throws RangeError when it does not converge in 10 000 sweeps: a category is empty, or a rate too near to 1.
 */
export function effects(table: readonly number[], inputs: CalibrationInputs): Effects {
  const margins = tableMargins(table);
  const targets = publishedTargets(margins, inputs);
  const factors = ['age', 'diploma', 'income'] as const;
  const values: Record<(typeof factors)[number], number[]> = { age: [], diploma: [], income: [] };
  const eta = (cell: NationalCell): number =>
    factors.reduce((sum, factor) => sum + (values[factor][cell[factor]] ?? 0), 0);

  // An update that is no number never ends it either: one of the categories is empty.
  for (let sweep = 0, largest = 1; !(largest < 1e-12); sweep++) {
    if (sweep === 10_000) throw new RangeError('The effects did not converge');
    largest = 0;
    for (const factor of factors) {
      const cases: number[] = [];
      const people: number[] = [];
      CELLS.forEach((cell, g) => {
        const category = cell[factor];
        const share = table[g] ?? 0;
        cases[category] = (cases[category] ?? 0) + share * logistic(eta(cell));
        people[category] = (people[category] ?? 0) + share;
      });
      targets[factor].forEach((target, category) => {
        const current = (cases[category] ?? 0) / (people[category] ?? 1);
        const update = logit(target) - logit(current);
        values[factor][category] = (values[factor][category] ?? 0) + update;
        largest = Math.max(largest, Math.abs(update));
      });
    }
  }

  const means = factors.map((factor) => dot(margins[factor], values[factor]));
  const [ageMean = 0, diplomaMean = 0, incomeMean = 0] = means;
  const { ruralEffect: rural, overseasEffect: overseas } = inputs;
  return {
    mu: ageMean + diplomaMean + incomeMean,
    age: values.age.map((x) => x - ageMean),
    diploma: values.diploma.map((x) => x - diplomaMean),
    income: values.income.map((x) => x - incomeMean),
    territory: [0, rural, overseas, overseas + rural],
  };
}
