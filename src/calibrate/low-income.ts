// The share of people with a low income, from medians of living standard. METHOD §4.6.
import { bisect } from '../maths/bisect.ts';
import { dot, sumOf } from '../maths/sum.ts';
import { LOW_INCOME_SHARE, type SourceLevel } from '../terms/factor.ts';
import type { CalibrationInputs } from './inputs.ts';
import {
  addDepartements,
  epciKey,
  meansByTerritory,
  type ParentLevel,
  parentOf,
} from './parents.ts';
import type { PublishedStructure, RawCommune, WiderFigures } from './raw-commune.ts';
import { shrink } from './shrink.ts';

const AVERAGED_LEVELS: ReadonlySet<ParentLevel> = new Set([
  'departement',
  'region',
  'drom',
  'national',
]);

/** A share 0..1, not yet quantised, and whose median it was drawn from. */
export interface LowIncome {
  readonly share: number;
  readonly source: SourceLevel;
}

/** Log-logistic: the share of people below the threshold where the median is `median`. */
function shareBelow(threshold: number, median: number, shape: number): number {
  return 1 / (1 + (median / threshold) ** shape);
}

/** Low-income shares of every commune for a given national threshold (euros a year). */
export function lowIncomeShares(
  communes: readonly RawCommune[],
  { epciMedians, departements }: WiderFigures,
  threshold: number,
  inputs: CalibrationInputs,
): LowIncome[] {
  const share = (median: number): readonly number[] => [
    shareBelow(threshold, median, inputs.incomeShape),
  ];
  const shareOf = ({ median }: PublishedStructure) => (median === null ? null : share(median));
  const own = communes.map(shareOf);
  // For wider averages only, a commune without a median counts with its EPCI's published one.
  const known = communes.map((commune, i) => {
    const published = epciMedians.get(commune.epci ?? '');
    return own[i] ?? (published === undefined ? null : share(published));
  });
  const means = meansByTerritory(communes, known, AVERAGED_LEVELS);
  for (const [epci, median] of epciMedians) means.set(epciKey(epci), share(median));
  addDepartements(means, new Map([...departements].map(([code, one]) => [code, shareOf(one)])));
  return communes.map((commune, i) => {
    const smoothed = shrink(
      own[i] ?? null,
      parentOf(commune, means),
      commune.population,
      inputs.shrinkage.income,
    );
    return { share: smoothed.value[0] ?? 0, source: smoothed.source };
  });
}

/** The national 40th percentile q40: 40 % of the population lives below it. Euros a year. */
export function lowIncomeThreshold(
  communes: readonly RawCommune[],
  wider: WiderFigures,
  inputs: CalibrationInputs,
): number {
  const populations = communes.map((commune) => commune.population);
  const population = sumOf(populations, (people) => people);
  const excess = (threshold: number): number => {
    const shares = lowIncomeShares(communes, wider, threshold, inputs).map(({ share }) => share);
    return dot(shares, populations) - LOW_INCOME_SHARE * population;
  };
  return bisect(excess, 5_000, 60_000);
}
