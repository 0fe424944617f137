// Maximal covering: which few stops reach the most people who are far from help today? Greedy: the stop that reaches
// most, then again among those who are left. It reaches at least 1 − 1/e, 63 %, of what the best choice would
// (Nemhauser, Wolsey and Fisher, 1978). docs/METHOD.md §14.

export interface Stop {
  /** Rank of the candidate. */
  readonly candidate: number;
  /** Ranks of what it reaches that no stop before it does. */
  readonly reached: readonly number[];
  /** Other candidates that reach as much at this step. */
  readonly equals: readonly number[];
}

/** Which of the candidates that reach as much; `reached` tells what each would reach that no stop before it does. */
export type Choose = (
  equals: readonly number[],
  reached: (candidate: number) => readonly number[],
) => number;

/** Sums of the same numbers differ in their last digits. */
const SAME = 1e-9;

/**
 * @param reach for each candidate, the ranks of what it reaches
 * @param weights of what may be reached; never negative
 * @param choose among candidates that reach as much: the first of them where none is given
 * @returns at most `count` stops, in the order they are chosen; none that reaches nobody more.
 */
export function greedyCover(
  reach: readonly (readonly number[])[],
  weights: ArrayLike<number>,
  count: number,
  choose: Choose = ([first = 0]) => first,
): Stop[] {
  const covered = new Uint8Array(weights.length);
  const isLeft = (rank: number) => covered[rank] === 0;
  const stops: Stop[] = [];
  while (stops.length < count) {
    let most = 0;
    let equals: number[] = [];
    for (const [candidate, ranks] of reach.entries()) {
      let gain = 0;
      for (const rank of ranks) if (covered[rank] === 0) gain += weights[rank] ?? 0;
      if (gain > most * (1 + SAME)) [most, equals] = [gain, [candidate]];
      else if (gain > 0 && gain >= most * (1 - SAME)) equals.push(candidate);
    }
    if (equals.length === 0) break;
    const reachedFrom = (candidate: number) => (reach[candidate] ?? []).filter(isLeft);
    const best = choose(equals, reachedFrom);
    const reached = reachedFrom(best);
    for (const rank of reached) covered[rank] = 1;
    stops.push({ candidate: best, reached, equals: equals.filter((one) => one !== best) });
  }
  return stops;
}
