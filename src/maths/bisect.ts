// Root of an increasing function, to the last bit of a float.

/**
 * The x in [low, high] where `f` crosses zero, `f` increasing.
 * Halves until the bracket no longer shrinks, at most 200 times.
 * @throws RangeError when the bracket does not hold a root.
 */
export function bisect(f: (x: number) => number, low: number, high: number): number {
  if (!(f(low) <= 0 && f(high) >= 0)) {
    throw new RangeError(`No root between ${low} and ${high}`);
  }
  let [a, b] = [low, high];
  for (let i = 0; i < 200; i++) {
    const middle = (a + b) / 2;
    if (middle <= a || middle >= b) break;
    if (f(middle) < 0) a = middle;
    else b = middle;
  }
  return (a + b) / 2;
}
