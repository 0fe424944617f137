// Rounding in which the parts add up to the rounded total: the largest-remainder method. METHOD §3.8.

/**
 * Whole numbers of units, one a part, that add up to `round(sum / unit)` units, in the unit of
 * `parts`: each part is floored, the leftover units go to the largest remainders (ties: first part).
 */
export function apportion(parts: readonly number[], unit: number, total: number): number[] {
  const units = parts.map((part) => Math.floor(part / unit));
  const remainders = parts.map((part, i) => part / unit - (units[i] ?? 0));
  let leftover = Math.round(total / unit);
  for (const floor of units) leftover -= floor;
  for (; leftover > 0; leftover--) {
    const luckiest = remainders.indexOf(Math.max(...remainders));
    units[luckiest] = (units[luckiest] ?? 0) + 1;
    remainders[luckiest] = -1;
  }
  return units.map((count) => count * unit);
}
