// Maximal covering: which few stops reach the most people who are far from help today? Greedy: the stop that reaches
// most, then again among those who are left. It reaches at least 1 − 1/e, 63 %, of what the best choice would
// (Nemhauser, Wolsey and Fisher, 1978). docs/METHOD.md §14.

export interface Stop {
  /** Rank of the candidate. */
  readonly candidate: number;
  /** Ranks of what it reaches that no stop before it does. */
  readonly reached: readonly number[];
}

/**
 * @param reach for each candidate, the ranks of what it reaches
 * @param weights of what may be reached; never negative
 * @returns at most `count` stops, in the order they are chosen; none that reaches nobody more. The first of those
 *   that reach as many.
 */
export function greedyCover(
  reach: readonly (readonly number[])[],
  weights: ArrayLike<number>,
  count: number,
): Stop[] {
  const covered = new Uint8Array(weights.length);
  const stops: Stop[] = [];
  while (stops.length < count) {
    let [best, most] = [-1, 0];
    for (const [candidate, ranks] of reach.entries()) {
      let gain = 0;
      for (const rank of ranks) if (covered[rank] === 0) gain += weights[rank] ?? 0;
      if (gain > most) [best, most] = [candidate, gain];
    }
    if (best < 0) break;
    const reached = (reach[best] ?? []).filter((rank) => covered[rank] === 0);
    for (const rank of reached) covered[rank] = 1;
    stops.push({ candidate: best, reached });
  }
  return stops;
}
