// Whatever comes through an entry point, in a fiftieth of the cases of `npm run fuzz`, and the same ones in each run.
import { expect, test } from 'vitest';
import { ENTRY_POINTS } from './entry-points.ts';

const SEED = 20_261_129;

test('the entry points have a million cases between them', () => {
  expect(ENTRY_POINTS.reduce((sum, { cases }) => sum + cases, 0)).toBe(1_000_000);
});

// The seed stands in the title: a failure is run again with `npm run fuzz -- --seed`.
test.each(ENTRY_POINTS.map((one) => [one.name, SEED, one] as const))(
  '%s holds (seed %i)',
  async (_name, seed, { cases, run }) => {
    await run({ seed, numRuns: cases / 50 }, (work) => work());
  },
);
