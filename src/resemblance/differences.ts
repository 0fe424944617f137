// In what two communes are close, and in what they are apart: by the figure of each criterion that tells most, in
// standard deviations among communes, so that a point of diploma and a point of age are weighed alike.
import { isOverseas } from '../terms/commune.ts';
import { VARIABLES } from './coordinates.ts';
import { CRITERIA, type Criterion, type Described, type Difference } from './resemblance.ts';

/** Half a standard deviation: less is not seen. */
const APART = 0.5;

interface Telling {
  readonly criterion: Criterion;
  readonly figure: Difference['figure'];
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

/**
 * What `there` has in common with `here`, and the figure of each other criterion that differs most.
 * @param deviations of VARIABLES, in their order
 */
export function compared(
  here: Described,
  there: Described,
  deviations: readonly number[],
): { readonly common: Criterion[]; readonly differences: Difference[] } {
  const gaps = TELLING.map((telling) => {
    const { variable, of, compared: read = of } = telling;
    const deviation = deviations[VARIABLES.findIndex(({ name }) => name === variable)] || 1;
    return { ...telling, gap: Math.abs(read(there) - read(here)) / deviation };
  });
  const common: Criterion[] = [];
  const differences: Difference[] = [];
  for (const criterion of CRITERIA) {
    const widest = gaps
      .filter((one) => one.criterion === criterion)
      .reduce((a, b) => (b.gap > a.gap ? b : a));
    if (widest.gap < APART) common.push(criterion);
    else {
      const { figure, of } = widest;
      differences.push({ criterion, figure, there: of(there), here: of(here) });
    }
  }
  return { common, differences };
}
