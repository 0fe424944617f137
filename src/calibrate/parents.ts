// From whom a commune borrows: the first wider territory that has a value. METHOD §4.3.
import { isOverseas } from '../terms/commune.ts';
import type { SourceLevel } from '../terms/factor.ts';
import type { RawCommune } from './raw-commune.ts';

export type ParentLevel = Exclude<SourceLevel, 'commune'>;

/** What a commune is smoothed towards: shares 0..1 in the order of the commune's own, and whose they are. */
export interface Parent {
  readonly level: ParentLevel;
  readonly value: readonly number[];
}

/** Wider territories of a commune, nearest first, as the keys of `meansByTerritory`. */
function territoriesOf(commune: RawCommune): readonly (readonly [ParentLevel, string])[] {
  return [
    ...(commune.epci === null ? [] : [['epci', commune.epci] as const]),
    ['departement', commune.departement],
    ['region', commune.region],
    ...(isOverseas(commune.code) ? [['drom', ''] as const] : []),
    ['national', ''],
  ];
}

const keyOf = ([level, code]: readonly [ParentLevel, string]): string => `${level} ${code}`;

/**
 * Population-weighted means of a value in every wider territory, over the communes that have one.
 * `levels` limits which levels are computed (income has its own EPCI level).
 */
export function meansByTerritory(
  communes: readonly RawCommune[],
  values: readonly (readonly number[] | null)[],
  levels: ReadonlySet<ParentLevel>,
): Map<string, readonly number[]> {
  const sums = new Map<string, { weight: number; total: number[] }>();
  communes.forEach((commune, i) => {
    const value = values[i];
    if (!value) return;
    for (const territory of territoriesOf(commune)) {
      if (!levels.has(territory[0])) continue;
      const key = keyOf(territory);
      const sum = sums.get(key) ?? { weight: 0, total: [] };
      sum.weight += commune.population;
      value.forEach((x, j) => {
        sum.total[j] = (sum.total[j] ?? 0) + x * commune.population;
      });
      sums.set(key, sum);
    }
  });
  const means = new Map<string, readonly number[]>();
  for (const [key, { weight, total }] of sums) {
    if (weight > 0)
      means.set(
        key,
        total.map((x) => x / weight),
      );
  }
  return means;
}

/**
 * Adds the value that a département publishes as a whole, where none of its communes has one: a parent
 * of its communes, and of nothing else. METHOD §4.3.
 */
export function addDepartements(
  means: Map<string, readonly number[]>,
  published: ReadonlyMap<string, readonly number[] | null>,
): void {
  for (const [departement, value] of published) {
    const key = keyOf(['departement', departement]);
    if (value && !means.has(key)) means.set(key, value);
  }
}

/** The first existing parent of a commune. @throws RangeError when no territory has a value. */
export function parentOf(commune: RawCommune, means: Map<string, readonly number[]>): Parent {
  for (const territory of territoriesOf(commune)) {
    const value = means.get(keyOf(territory));
    if (value) return { level: territory[0], value };
  }
  throw new RangeError(`No territory of ${commune.code} has a value`);
}

export const ALL_LEVELS: ReadonlySet<ParentLevel> = new Set([
  'epci',
  'departement',
  'region',
  'drom',
  'national',
]);

/** Key of an EPCI in `meansByTerritory`, for the levels that are published rather than averaged. */
export const epciKey = (epci: string): string => keyOf(['epci', epci]);
