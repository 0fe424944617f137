// Rounding in which the parts add up to the rounded total: the largest-remainder method. METHOD §3.8.

/**
 * Whole numbers of units, one a part, that add up to `round(sum / unit)` units, in the unit of
 * `parts`: each part is floored, the leftover units go to the largest remainders (ties: first part).
 */
export function apportion(parts: readonly number[], unit: number, total: number): number[] {
  const floors = parts.map((part) => Math.floor(part / unit));
  const remainders = parts.map((part, i) => part / unit - (floors[i] ?? 0));
  const leftover = Math.round(total / unit) - floors.reduce((sum, floor) => sum + floor, 0);
  const byRemainder = parts
    .map((_, i) => i)
    .sort((i, j) => (remainders[j] ?? 0) - (remainders[i] ?? 0) || i - j);
  const lucky = new Set(byRemainder.slice(0, leftover));
  return floors.map((floor, i) => (floor + (lucky.has(i) ? 1 : 0)) * unit);
}
