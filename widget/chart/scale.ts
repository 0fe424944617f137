// Where the lines of a scale stand: round shares, the same on the screen and in every file.
import type { Picture } from './picture.ts';

const STEPS = [0.01, 0.02, 0.05, 0.1, 0.2];
const MAX = 6;

/** Multiples of the smallest round step that gives so many intervals at most. */
export function ticksOf({ min, max }: Picture['scale'], most = MAX): number[] {
  const step = STEPS.find((size) => (max - min) / size <= most) ?? 0.5;
  // A hair of tolerance: 0.3 / 0.1 is not quite 3.
  const first = Math.ceil(min / step - 1e-9);
  const last = Math.floor(max / step + 1e-9);
  return Array.from({ length: last - first + 1 }, (_, i) => (first + i) * step);
}
