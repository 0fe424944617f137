// Where a commune stands among all: twelve figures, each standardised, then multiplied by its weight. The weights
// are those of the first stage of the model, never added up: two communes of one estimate for opposite
// reasons are far apart. Read at build time. docs/METHOD.md §13.
import { isOutsideSurveyField, isOverseas, MIN_ESTIMATED } from '../terms/commune.ts';
import type { StageWeights } from '../terms/model.ts';
import type { Criterion, Described } from './resemblance.ts';

export interface Variable {
  readonly name: string;
  readonly criterion: Criterion;
  readonly of: (commune: Described) => number;
  readonly weight: (stage: StageWeights) => number;
}

/**
 * The model gives density 0.05 and size nothing: a city would then resemble a village of students. Both weigh as
 * much as a standard deviation, by assumption.
 */
const ASSUMED_WEIGHT = 1;

const ages = (band: number): Pick<Variable, 'criterion' | 'of' | 'weight'> => ({
  criterion: 'age',
  of: ({ shares }) => shares.age[band] ?? 0,
  weight: ({ age }) => Math.abs(age[band] ?? 0),
});
const diplomas = (level: number): Pick<Variable, 'criterion' | 'of' | 'weight'> => ({
  criterion: 'diploma',
  of: ({ shares }) => shares.diploma[level] ?? 0,
  weight: ({ diploma }) => Math.abs(diploma[level] ?? 0),
});

export const VARIABLES: readonly Variable[] = [
  { name: 'age15', ...ages(0) },
  { name: 'age30', ...ages(1) },
  { name: 'age45', ...ages(2) },
  { name: 'age60', ...ages(3) },
  { name: 'age75', ...ages(4) },
  { name: 'diplomaNone', ...diplomas(0) },
  { name: 'diplomaMiddle', ...diplomas(1) },
  { name: 'diplomaHigher', ...diplomas(2) },
  {
    name: 'lowIncome',
    criterion: 'income',
    of: ({ shares }) => shares.lowIncome,
    // One share stands for both: what one takes, the other gives.
    weight: ({ income: [top, bottom] }) => Math.abs(bottom - top),
  },
  {
    name: 'density',
    criterion: 'density',
    of: ({ density }) => density,
    weight: () => ASSUMED_WEIGHT,
  },
  {
    name: 'size',
    criterion: 'size',
    of: ({ population }) => Math.log10(population),
    weight: () => ASSUMED_WEIGHT,
  },
  {
    name: 'overseas',
    criterion: 'overseas',
    of: ({ code }) => Number(isOverseas(code)),
    weight: ({ territory }) => territory.overseasUrban - territory.urban,
  },
];

/** Mean and standard deviation of each variable over the communes, each counting for one. */
export interface Scale {
  readonly means: readonly number[];
  readonly deviations: readonly number[];
}

/** Whether a commune has figures of its own to be compared by: people, and statistics of its own. */
export function isDescribed({ code, population }: Pick<Described, 'code' | 'population'>): boolean {
  return population >= MIN_ESTIMATED && !isOutsideSurveyField(code);
}

/** The scale of the communes that others are compared by. METHOD §13.1. */
export function scaleOf(communes: readonly Described[]): Scale {
  const columns = VARIABLES.map(({ of }) => communes.map(of));
  const means = columns.map((values) => mean(values));
  return {
    means,
    deviations: columns.map((values, v) =>
      Math.sqrt(mean(values.map((value) => (value - (means[v] ?? 0)) ** 2))),
    ),
  };
}

/** The coordinates of a place from its twelve figures, in the order of VARIABLES. */
export function placed(
  figures: readonly number[],
  { means, deviations }: Scale,
  weights: readonly number[],
): number[] {
  return figures.map(
    (figure, v) => ((figure - (means[v] ?? 0)) / (deviations[v] || 1)) * (weights[v] ?? 0),
  );
}

/** The weight of each variable. */
export function weightsOf(stage: StageWeights): number[] {
  return VARIABLES.map(({ weight }) => weight(stage));
}

/** The value of each of VARIABLES, in their order and in their own units. */
export function figuresOf(commune: Described): number[] {
  return VARIABLES.map(({ of }) => of(commune));
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
