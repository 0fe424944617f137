// Root of an increasing function, to the last bit of a float.

/**
 * The x in [low, high] where `f` reaches zero, `f` increasing; the first where it stays there.
 * Halves until the bracket no longer shrinks.
 * @throws RangeError when the bracket does not hold a root.
 */
export function bisect(f: (x: number) => number, low: number, high: number): number {
  if (!(f(low) <= 0 && f(high) >= 0)) {
    throw new RangeError(`No root between ${low} and ${high}`);
  }
  let [a, b] = [low, high];
  for (;;) {
    const middle = (a + b) / 2;
    // Between two neighbours there is nothing: their middle is the even one.
    if (!(a < middle && middle < b)) return middle;
    if (f(middle) < 0) a = middle;
    else b = middle;
  }
}
