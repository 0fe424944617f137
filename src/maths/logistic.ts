// The logistic curve and its inverse; natural logarithms everywhere. METHOD §2.

/** σ(x) = 1 / (1 + e^−x). */
export function logistic(x: number): number {
  return 1 / (1 + Math.exp(-x));
}

/** ln(p / (1 − p)), for p strictly between 0 and 1. */
export function logit(p: number): number {
  return Math.log(p / (1 - p));
}
