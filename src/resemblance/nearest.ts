// The nearest of some points in a space of a dozen dimensions, exactly: no index prunes much there, so points are
// walked outwards along their widest dimension until what is left is too far. 34 000 points: seconds, at build time.

/**
 * For each point, the ranks of the `count` nearest others, nearest first; the first in the list where two are as near.
 * @param points of one length
 */
export function nearestTo(points: readonly (readonly number[])[], count: number): number[][] {
  const dimensions = byWidth(points);
  const width = dimensions.length;
  const order = points
    .map((_, i) => i)
    .sort((a, b) => at(points, a, dimensions[0]) - at(points, b, dimensions[0]) || a - b);
  // In the order of the tree, widest dimension first: a sum that grows fast is given up early.
  const flat = new Float64Array(points.length * width);
  order.forEach((i, rank) => {
    dimensions.forEach((dimension, d) => {
      flat[rank * width + d] = at(points, i, dimension);
    });
  });
  const found: number[][] = new Array(points.length);
  const best = new Float64Array(count);
  const who = new Int32Array(count);
  for (const [rank, i] of order.entries()) {
    best.fill(Number.POSITIVE_INFINITY);
    who.fill(-1);
    const here = rank * width;
    let [below, above] = [rank - 1, rank + 1];
    while (below >= 0 || above < order.length) {
      const down = below < 0 ? Infinity : (flat[here] ?? 0) - (flat[below * width] ?? 0);
      const up = above >= order.length ? Infinity : (flat[above * width] ?? 0) - (flat[here] ?? 0);
      const limit = best[count - 1] ?? 0;
      if (Math.min(down, up) ** 2 > limit) break;
      const other = down <= up ? below-- : above++;
      const there = other * width;
      let sum = 0;
      for (let d = 0; d < width && sum <= limit; d++) {
        sum += ((flat[here + d] ?? 0) - (flat[there + d] ?? 0)) ** 2;
      }
      if (sum <= limit) insert(best, who, sum, order[other] ?? 0);
    }
    found[i] = [...who].filter((one) => one >= 0);
  }
  return found;
}

function insert(best: Float64Array, who: Int32Array, sum: number, one: number): void {
  let place = best.length;
  while (place > 0 && isAfter(best[place - 1] ?? 0, who[place - 1] ?? -1, sum, one)) place--;
  if (place === best.length) return;
  best.copyWithin(place + 1, place, best.length - 1);
  who.copyWithin(place + 1, place, who.length - 1);
  best[place] = sum;
  who[place] = one;
}

function isAfter(known: number, holder: number, sum: number, one: number): boolean {
  return known > sum || (known === sum && holder > one);
}

/** The dimensions, that of the largest variance first. */
function byWidth(points: readonly (readonly number[])[]): number[] {
  const variances = (points[0] ?? []).map((_, d) => {
    const values = points.map((point) => point[d] ?? 0);
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    return values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  });
  return variances.map((_, d) => d).sort((a, b) => (variances[b] ?? 0) - (variances[a] ?? 0));
}

function at(points: readonly (readonly number[])[], i: number, dimension = 0): number {
  return points[i]?.[dimension] ?? 0;
}
