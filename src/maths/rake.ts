// Iterative proportional fitting: scale the cells of a table until each margin is as wanted.

/** One margin: the category of each cell, and the total wanted for each category. */
export interface Margin {
  readonly categoryOf: readonly number[];
  readonly targets: readonly number[];
}

/**
 * Rakes `cells` to the margins, sweeping them in the order given, until the largest error met
 * within a sweep is under `tolerance`. METHOD §4.8. Returns a new table.
 * @throws RangeError when it does not converge in 10 000 sweeps.
 */
export function rake(
  cells: readonly number[],
  margins: readonly Margin[],
  tolerance: number,
): number[] {
  const table = [...cells];
  for (let sweep = 0; sweep < 10_000; sweep++) {
    let largestError = 0;
    for (const { categoryOf, targets } of margins) {
      const totals: number[] = [];
      table.forEach((value, cell) => {
        const category = categoryOf[cell] ?? 0;
        totals[category] = (totals[category] ?? 0) + value;
      });
      const factors = targets.map((target, category) => {
        const total = totals[category] ?? 0;
        largestError = Math.max(largestError, Math.abs(target - total));
        return total > 0 ? target / total : 0;
      });
      table.forEach((value, cell) => {
        table[cell] = value * (factors[categoryOf[cell] ?? 0] ?? 0);
      });
    }
    if (largestError < tolerance) return table;
  }
  throw new RangeError('Raking did not converge: are the margins consistent?');
}
