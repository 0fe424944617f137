// In which order do test files run? Those of a project as Vitest would (the longest first, the largest while it does not
// know), and projects mixed: what waits for a browser leaves its core to what computes.
import { BaseSequencer, type TestSpecification } from 'vitest/node';

export class MixedOrder extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return mixed(await super.sort(files), ({ project }) => project);
  }
}

/** The same, each kind in the order it comes in and spread from the first to the last. */
export function mixed<T, K>(all: readonly T[], kindOf: (one: T) => K): T[] {
  return [...new Set(all.map(kindOf))]
    .flatMap((kind) =>
      all
        .filter((one) => kindOf(one) === kind)
        .map((one, rank, own) => ({ one, place: (rank + 0.5) / own.length })),
    )
    .toSorted((a, b) => a.place - b.place)
    .map(({ one }) => one);
}
