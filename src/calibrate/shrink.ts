// Small places are smoothed towards their parent, all of them, without a cliff. METHOD §4.4.
import type { SourceLevel } from '../terms/factor.ts';
import type { Parent } from './parents.ts';

/** Shares 0..1; `source` is 'commune' as soon as the commune has a value of its own, however little it weighs. */
export interface Smoothed {
  readonly value: readonly number[];
  readonly source: SourceLevel;
}

/** own·w + parent·(1 − w), w = n / (n + n0); the parent alone when there is no own value. */
export function shrink(
  own: readonly number[] | null,
  parent: Parent,
  n: number,
  n0: number,
): Smoothed {
  if (own === null) return { value: parent.value, source: parent.level };
  const weight = n / (n + n0);
  return {
    value: own.map((x, i) => weight * x + (1 - weight) * (parent.value[i] ?? 0)),
    source: 'commune',
  };
}
