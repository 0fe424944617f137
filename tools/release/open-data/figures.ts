// The columns that every open table has, of a commune as of a région: shares without rounding, with their range;
// people of 15 and over; what the model read.
import type { Cell, Column } from '../../../reports/columns.ts';
import { type ColumnName, columnText } from '../../../reports/copy.ts';
import type { CovariateShares } from '../../../src/terms/commune.ts';
import { type EstimateLine, hasShare } from '../../../src/terms/estimate.ts';
import type { Factor } from '../../../src/terms/factor.ts';
import { keysOf } from '../../../src/terms/keys-of.ts';
import type { Measure, Range } from '../../../src/terms/tier.ts';
import { openText as text } from './copy.ts';

type Figures = Pick<EstimateLine, 'population' | 'rounded' | 'shares' | 'drivers'>;

export interface OpenLine {
  readonly estimate: Figures;
  /** The same people and shares, of 15 and over. */
  readonly over15: Figures;
  readonly covariates: CovariateShares;
}

type OpenColumn = Column<string, OpenLine>;

const NAMES = {
  concerned: 'concernes',
  exclus: 'exclus',
  eloignes: 'eloignes',
  presqueAutonomes: 'presque_autonomes',
} as const satisfies Record<Measure, string>;
const ORDER = ['concerned', 'exclus', 'eloignes', 'presqueAutonomes'] as const;
const SIDES = [
  ['point', ''],
  ['low', '_bas'],
  ['high', '_haut'],
] as const;

/** Of fewer than 20 inhabitants, none included, nothing is said. METHOD §3.8. */
const said =
  (value: (line: OpenLine) => number) =>
  (line: OpenLine): Cell =>
    hasShare(line.estimate.rounded) ? value(line) : null;

/** `part_concernes`, `part_concernes_bas`…: three a need, of everybody or of those of 15 and over. */
export function shareColumns(base: 'estimate' | 'over15'): OpenColumn[] {
  const of = base === 'estimate' ? text.everybody : text.adults;
  return rangesOf((measure, side, end) => ({
    name: `part_${NAMES[measure]}${base === 'over15' ? '_15_plus' : ''}${end}`,
    type: 'number',
    title: titleOf(measure, side, base),
    description: side === 'point' ? text.share(text.needs[measure].of, of) : text.bound(side),
    of: said((line) => line[base].shares[measure][side]),
  }));
}

/** Numbers of people, rounded as everywhere; empty where the three needs together are under 20. */
export function peopleColumns(base: 'estimate' | 'over15'): OpenColumn[] {
  return rangesOf((measure, side, end) => ({
    name: `${NAMES[measure]}${base === 'over15' ? '_15_plus' : ''}${end}`,
    type: 'integer',
    title: titleOf(measure, side, base),
    description: text.people,
    of: (line) => {
      const { rounded } = line[base];
      return rounded.display === 'figures' ? rounded[measure][side] : null;
    },
  }));
}

function rangesOf(
  column: (measure: Measure, side: keyof Range, end: string) => OpenColumn,
): OpenColumn[] {
  return ORDER.flatMap((measure) => SIDES.map(([side, end]) => column(measure, side, end)));
}

function titleOf(measure: Measure, side: keyof Range, base: 'estimate' | 'over15'): string {
  const { name } = text.needs[measure];
  const whole = side === 'point' ? name : `${name}, ${text.side[side]}`;
  return base === 'over15' ? text.over15Of(whole) : whole;
}

const EFFECTS = {
  effet_age_points: 'age',
  effet_diplome_points: 'diploma',
  effet_revenu_points: 'income',
  effet_territoire_points: 'territory',
} as const satisfies Partial<Record<ColumnName, Factor>>;

/** Why the share of everybody differs from that of France, in points. */
export const EFFECT_COLUMNS: readonly OpenColumn[] = keysOf(EFFECTS).map((name) => ({
  name,
  type: 'number',
  ...columnText[name],
  of: said(
    ({ estimate: { drivers } }) =>
      (drivers.find(({ factor }) => factor === EFFECTS[name])?.share ?? 0) * 100,
  ),
}));

export const OVER_15_POPULATION: OpenColumn = {
  name: 'population_15_plus',
  type: 'integer',
  title: text.columns.over15,
  description: text.over15,
  of: said(({ over15 }) => Math.round(over15.population)),
};

const covariate =
  (of: (shares: CovariateShares) => number) =>
  ({ covariates }: OpenLine) =>
    of(covariates);

const COVARIATES: Readonly<Record<keyof typeof text.covariates, (line: OpenLine) => number>> = {
  part_15_plus: covariate(({ p15 }) => p15),
  part_age_15_29: covariate(({ age }) => age[0]),
  part_age_30_44: covariate(({ age }) => age[1]),
  part_age_45_59: covariate(({ age }) => age[2]),
  part_age_60_74: covariate(({ age }) => age[3]),
  part_age_75_plus: covariate(({ age }) => age[4]),
  part_sans_diplome: covariate(({ diploma }) => diploma[0]),
  part_diplome_intermediaire: covariate(({ diploma }) => diploma[1]),
  part_diplome_superieur: covariate(({ diploma }) => diploma[2]),
  part_bas_revenus: covariate(({ lowIncome }) => lowIncome),
};

export const COVARIATE_COLUMNS: readonly OpenColumn[] = keysOf(text.covariates).map((name) => ({
  name,
  type: 'number',
  title: text.covariates[name],
  description: text.covariate,
  of: said(COVARIATES[name]),
}));
