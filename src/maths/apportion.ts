// Rounding in which the parts add up to the rounded total: the largest-remainder method. METHOD §3.8.

/**
 * Whole numbers of units, one a part, that add up to `round(sum / unit)` units, in the unit of
 * `parts`: each part is floored, the leftover units go to the largest remainders (ties: first part).
 */
export function apportion(parts: readonly number[], unit: number, total: number): number[] {
  let leftover = Math.round(total / unit);
  const remainders: number[] = [];
  const rounded: number[] = [];
  for (const part of parts) {
    const units = Math.floor(part / unit);
    leftover -= units;
    remainders.push(part / unit - units);
    rounded.push(units * unit);
  }
  for (; leftover > 0; leftover--) {
    let largest = 0;
    for (let i = 1; i < parts.length; i++) {
      if ((remainders[i] ?? 0) > (remainders[largest] ?? 0)) largest = i;
    }
    rounded[largest] = (rounded[largest] ?? 0) + unit;
    remainders[largest] = -1;
  }
  return rounded;
}
