// In what two places are close, and in what they are apart: by the figure of each criterion that tells most, in
// standard deviations among communes, so that a point of diploma and a point of age are weighed alike.
import { isOverseas } from '../terms/commune.ts';
import { VARIABLES } from './coordinates.ts';
import { type ComparedFigure, CRITERIA, type Criterion, type Described } from './resemblance.ts';

/** In standard deviations; between two communes less is not seen. */
export const APART = 0.5;

interface Telling {
  readonly criterion: Criterion;
  readonly figure: ComparedFigure['figure'];
  /** The variable whose deviation measures it. */
  readonly variable: string;
  readonly of: (commune: Described) => number;
  /** What is compared, where it is not what is told. */
  readonly compared?: (commune: Described) => number;
}

/** What people recognise of each criterion; the middle of ages and of diplomas follows from its ends. */
const TELLING: readonly Telling[] = [
  { criterion: 'age', figure: 'young', variable: 'age15', of: ({ shares }) => shares.age[0] },
  { criterion: 'age', figure: 'old', variable: 'age75', of: ({ shares }) => shares.age[4] },
  {
    criterion: 'diploma',
    figure: 'none',
    variable: 'diplomaNone',
    of: ({ shares }) => shares.diploma[0],
  },
  {
    criterion: 'diploma',
    figure: 'higher',
    variable: 'diplomaHigher',
    of: ({ shares }) => shares.diploma[2],
  },
  {
    criterion: 'income',
    figure: 'lowIncome',
    variable: 'lowIncome',
    of: ({ shares }) => shares.lowIncome,
  },
  { criterion: 'density', figure: 'density', variable: 'density', of: ({ density }) => density },
  {
    criterion: 'size',
    figure: 'population',
    variable: 'size',
    of: ({ population }) => population,
    compared: ({ population }) => Math.log10(population),
  },
  {
    criterion: 'overseas',
    figure: 'overseas',
    variable: 'overseas',
    of: ({ code }) => Number(isOverseas(code)),
  },
];

/** How a place stands beside another, by the figure of each criterion that differs most. */
export interface Comparison {
  readonly common: readonly ComparedFigure[];
  readonly differences: readonly ComparedFigure[];
  /** Borrowed from a wider territory by one of them: nothing is known of it. */
  readonly borrowed: readonly Criterion[];
}

/**
 * @param deviations of VARIABLES, in their order
 * @param borrowed criteria that one of the two borrows
 * @param apart from how many standard deviations on two figures are apart
 */
export function compared(
  here: Described,
  there: Described,
  deviations: readonly number[],
  borrowed: ReadonlySet<Criterion> = new Set(),
  apart = APART,
): Comparison {
  const gaps = TELLING.map((telling) => {
    const { variable, of, compared: read = of } = telling;
    const deviation = deviationOf(variable, deviations) || 1;
    return { ...telling, gap: Math.abs(read(there) - read(here)) / deviation };
  });
  const common: ComparedFigure[] = [];
  const differences: ComparedFigure[] = [];
  for (const criterion of CRITERIA) {
    if (borrowed.has(criterion)) continue;
    const { gap, figure, of } = gaps
      .filter((one) => one.criterion === criterion)
      .reduce((a, b) => (b.gap > a.gap ? b : a));
    const told = { criterion, figure, there: of(there), here: of(here) };
    // To be in the Hexagone, where nearly all communes are, is nothing in common. METHOD §13.2.
    if (figure === 'overseas' && told.there === 0 && told.here === 0) continue;
    (gap < apart ? common : differences).push(told);
  }
  return { common, differences, borrowed: CRITERIA.filter((one) => borrowed.has(one)) };
}

/** Standard deviation of a variable among communes. */
export function deviationOf(variable: string, deviations: readonly number[]): number {
  return deviations[VARIABLES.findIndex(({ name }) => name === variable)] ?? 0;
}
