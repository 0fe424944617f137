// Shares as they ship: whole per mille that add up to 1000. METHOD §4.7.

/** A share in per mille, as an integer. */
export function perMille(share: number): number {
  return Math.round(share * 1000);
}

/**
 * Shares in per mille; the part at `remainder` takes what is left, and when that is negative the
 * missing is taken from the largest part.
 */
export function quantise(shares: readonly number[], remainder: number): number[] {
  const parts = shares.map(perMille);
  const others = parts.reduce((sum, part, i) => sum + (i === remainder ? 0 : part), 0);
  const left = 1000 - others;
  parts[remainder] = Math.max(0, left);
  if (left < 0) {
    const largest = parts.indexOf(Math.max(...parts));
    parts[largest] = (parts[largest] ?? 0) + left;
  }
  return parts;
}
