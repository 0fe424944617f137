// Plain float64 sums, in the order given: METHOD §8.2 says they are enough.

/** Σ value(item). */
export function sumOf<T>(items: Iterable<T>, value: (item: T) => number): number {
  let sum = 0;
  for (const item of items) sum += value(item);
  return sum;
}

/** Σ aᵢ bᵢ over two tuples of the same length; a missing term counts as zero. */
export function dot(a: readonly number[], b: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}
