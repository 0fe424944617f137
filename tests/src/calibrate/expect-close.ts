import { expect } from 'vitest';

/** As many numbers, each within so much of the one expected. */
export function expectClose(
  own: readonly number[],
  expected: readonly number[],
  within: number,
): void {
  expect(own).toHaveLength(expected.length);
  own.forEach((value, j) => {
    expect(Math.abs(value - (expected[j] ?? Number.NaN))).toBeLessThan(within);
  });
}
