// The national table π of 30 cells, age × diploma × income, raked to the margins. METHOD §4.8.
import { logistic, logit } from '../maths/logistic.ts';
import { rake } from '../maths/rake.ts';
import { LOW_INCOME_SHARE } from '../terms/factor.ts';
import type { CalibrationInputs } from './inputs.ts';
import type { NationalMargins } from './margins.ts';

/** One cell of the table: its category in each factor. Income 0 is the top 60 %, 1 the bottom 40 %. */
export interface NationalCell {
  readonly age: number;
  readonly diploma: number;
  readonly income: number;
}

/** The 30 cells, income fastest, as constants.json orders them. */
export const CELLS: readonly NationalCell[] = [0, 1, 2, 3, 4].flatMap((age) =>
  [0, 1, 2].flatMap((diploma) => [0, 1].map((income) => ({ age, diploma, income }))),
);

/** Shares of the population in each cell, sum 1. */
export function nationalTable(margins: NationalMargins, inputs: CalibrationInputs): number[] {
  const { age: byAge, diploma: byDiploma } = inputs.lowIncomeLogOdds;
  const start = CELLS.map(({ age, diploma, income }) => {
    const odds = logit(LOW_INCOME_SHARE) + (byAge[age] ?? 0) + (byDiploma[diploma] ?? 0);
    const low = logistic(odds);
    const diplomaShare = inputs.diplomaByAge[age]?.[diploma] ?? 0;
    return (margins.age[age] ?? 0) * diplomaShare * (income === 1 ? low : 1 - low);
  });
  return rake(
    start,
    [
      { categoryOf: CELLS.map((cell) => cell.age), targets: margins.age },
      { categoryOf: CELLS.map((cell) => cell.diploma), targets: margins.diploma },
      { categoryOf: CELLS.map((cell) => cell.income), targets: margins.income },
    ],
    1e-11,
  );
}

/** Shares 0..1 in the order of the categories; each list adds up to 1. */
export interface TableMargins {
  readonly age: readonly number[];
  readonly diploma: readonly number[];
  readonly income: readonly number[];
}

/** The margins of a table of 30 cells, as they are. */
export function tableMargins(table: readonly number[]): TableMargins {
  const of = (factor: keyof NationalCell, size: number): number[] =>
    Array.from({ length: size }, (_, category) =>
      CELLS.reduce((sum, cell, g) => sum + (cell[factor] === category ? (table[g] ?? 0) : 0), 0),
    );
  return { age: of('age', 5), diploma: of('diploma', 3), income: of('income', 2) };
}
