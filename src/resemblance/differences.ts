// In what two places are close, and in what they are apart: by the figure of each criterion that tells most, in
// standard deviations among communes, so that a point of diploma and a point of age are weighed alike.
import { isOverseas } from '../terms/commune.ts';
import { VARIABLES } from './coordinates.ts';
import { type ComparedFigure, CRITERIA, type Criterion, type Described } from './resemblance.ts';

/** In standard deviations; between two communes less is not seen. */
export const APART = 0.5;

interface CriterionFigure {
  readonly criterion: Criterion;
  readonly figure: ComparedFigure['figure'];
  /** The variable whose deviation measures it. */
  readonly variable: string;
  readonly of: (commune: Described) => number;
  /** What is compared, where it is not what is told. */
  readonly compared?: (commune: Described) => number;
  /** Only where every figure is compared: its weight is so small that communes near one another differ by it. */
  readonly minor?: true;
}

/** What people recognise of each criterion. */
const CRITERION_FIGURES: readonly CriterionFigure[] = [
  { criterion: 'age', figure: 'young', variable: 'age15', of: ({ shares }) => shares.age[0] },
  {
    criterion: 'age',
    figure: 'from30to44',
    variable: 'age30',
    of: ({ shares }) => shares.age[1],
    minor: true,
  },
  {
    criterion: 'age',
    figure: 'from45to59',
    variable: 'age45',
    of: ({ shares }) => shares.age[2],
    minor: true,
  },
  {
    criterion: 'age',
    figure: 'from60to74',
    variable: 'age60',
    of: ({ shares }) => shares.age[3],
    minor: true,
  },
  { criterion: 'age', figure: 'old', variable: 'age75', of: ({ shares }) => shares.age[4] },
  {
    criterion: 'diploma',
    figure: 'none',
    variable: 'diplomaNone',
    of: ({ shares }) => shares.diploma[0],
  },
  {
    criterion: 'diploma',
    figure: 'middle',
    variable: 'diplomaMiddle',
    of: ({ shares }) => shares.diploma[1],
    minor: true,
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

/** Worked out once: a table of all communes compares 280 000 of them. */
const BY_CRITERION = CRITERIA.map((criterion) => {
  const all = CRITERION_FIGURES.filter((one) => one.criterion === criterion).map((one) => ({
    ...one,
    rank: VARIABLES.findIndex(({ name }) => name === one.variable),
  }));
  return { criterion, all, recognised: all.filter(({ minor }) => !minor) };
});

/** How a place stands beside another, by the figure of each criterion that differs most. */
export interface Comparison {
  readonly common: readonly ComparedFigure[];
  readonly differences: readonly ComparedFigure[];
  /** Borrowed from a wider territory by one of them: nothing is known of it. */
  readonly borrowed: readonly Criterion[];
}

interface HowCompared {
  /** Criteria that one of the two borrows. */
  readonly borrowed?: ReadonlySet<Criterion>;
  /** From how many standard deviations on two figures are apart. */
  readonly apart?: number;
  /** Whether every figure is compared, or those that people recognise. */
  readonly every?: boolean;
}

/** Apart by more than twice what they are close by: nothing alike is said of them. METHOD §13.2. */
export function isUnlike({
  common,
  differences,
}: Pick<Comparison, 'common' | 'differences'>): boolean {
  return 2 * common.length < differences.length;
}

/** @param deviations of VARIABLES, in their order */
export function compared(
  here: Described,
  there: Described,
  deviations: readonly number[],
  { borrowed = new Set(), apart = APART, every = false }: HowCompared = {},
): Comparison {
  const common: ComparedFigure[] = [];
  const differences: ComparedFigure[] = [];
  for (const { criterion, all, recognised } of BY_CRITERION) {
    if (borrowed.has(criterion)) continue;
    let [most, widest] = [-1, recognised[0]];
    for (const one of every ? all : recognised) {
      const { rank, of, compared: read = of } = one;
      const gap = Math.abs(read(there) - read(here)) / (deviations[rank] || 1);
      if (gap > most) [most, widest] = [gap, one];
    }
    if (widest === undefined) continue;
    const { figure, of } = widest;
    const comparedFigure = { criterion, figure, there: of(there), here: of(here) };
    // To be in the Hexagone, where nearly all communes are, is nothing in common. METHOD §13.2.
    if (figure === 'overseas' && comparedFigure.there === 0 && comparedFigure.here === 0) continue;
    (most < apart ? common : differences).push(comparedFigure);
  }
  return { common, differences, borrowed: CRITERIA.filter((one) => borrowed.has(one)) };
}

/** Standard deviation of a variable among communes. */
export function deviationOf(variable: string, deviations: readonly number[]): number {
  return deviations[VARIABLES.findIndex(({ name }) => name === variable)] ?? 0;
}
