/**
 * The digits of a number, as JSON writes them. String() gives the same, and remembers the last 32 000 that it gave: in a table
 * of millions these outlive what is young, and the collector takes a fifth of the time.
 */
export function numberText(value: number): string {
  return Number.isFinite(value) ? JSON.stringify(value) : String(value);
}
