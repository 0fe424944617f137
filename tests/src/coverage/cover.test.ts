// The greedy stops against the best ones, looked for among all: never better, never under 1 − 1/e of them.
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { greedyCover } from '../../../src/coverage/cover.ts';

const GUARANTEE = 1 - 1 / Math.E;

function reachedBy(sets: readonly (readonly number[])[], weights: readonly number[]): number {
  return [...new Set(sets.flat())].reduce((sum, rank) => sum + (weights[rank] ?? 0), 0);
}

/** The most that `count` of the candidates reach: every choice is tried. */
function optimum(
  reach: readonly (readonly number[])[],
  weights: readonly number[],
  count: number,
): number {
  const best = (from: number, left: number, chosen: readonly (readonly number[])[]): number => {
    let most = reachedBy(chosen, weights);
    if (left === 0) return most;
    for (let i = from; i < reach.length; i++) {
      most = Math.max(most, best(i + 1, left - 1, [...chosen, reach[i] ?? []]));
    }
    return most;
  };
  return best(0, count, []);
}

const cases = fc.record({
  reach: fc.array(fc.uniqueArray(fc.integer({ min: 0, max: 9 }), { maxLength: 6 }), {
    minLength: 1,
    maxLength: 8,
  }),
  weights: fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 10, maxLength: 10 }),
  count: fc.integer({ min: 1, max: 4 }),
});

test('at least 63 % of the optimum, never more than it, and the optimum itself for one stop', () => {
  fc.assert(
    fc.property(cases, ({ reach, weights, count }) => {
      const stops = greedyCover(reach, weights, count);
      const got = reachedBy(
        stops.map(({ candidate }) => reach[candidate] ?? []),
        weights,
      );
      const most = optimum(reach, weights, count);
      expect(got).toBeLessThanOrEqual(most);
      expect(got).toBeGreaterThanOrEqual(GUARANTEE * most - 1e-9);
      if (count === 1) expect(got).toBe(most);
      // Each is told once, at the stop that reaches it first.
      expect(
        reachedBy(
          stops.map(({ reached }) => reached),
          weights,
        ),
      ).toBe(got);
    }),
    { numRuns: 300 },
  );
});

test('where greed misses the optimum, it is known to: 7 of 8', () => {
  const reach = [
    [0, 1, 2, 3],
    [0, 1, 4],
    [2, 3, 5],
  ];
  const weights = [1, 1, 1, 1, 2, 2];
  expect(optimum(reach, weights, 2)).toBe(8);
  expect(greedyCover(reach, weights, 2).map(({ candidate }) => candidate)).toEqual([0, 1]);
});

test('a stop that reaches nobody more is not proposed', () => {
  expect(greedyCover([[0]], [5], 3)).toEqual([{ candidate: 0, reached: [0], equals: [] }]);
  expect(greedyCover([[]], [], 3)).toEqual([]);
});

test('of stops that reach as many, the one that is chosen, and the others are told', () => {
  const last = (equals: readonly number[]) => Math.max(...equals);
  expect(greedyCover([[0], [0], [1], [0]], [5, 4], 3, last)).toEqual([
    { candidate: 3, reached: [0], equals: [0, 1] },
    { candidate: 2, reached: [1], equals: [] },
  ]);
  fc.assert(
    fc.property(cases, ({ reach, weights, count }) => {
      for (const { candidate, equals } of greedyCover(reach, weights, count, last)) {
        for (const equal of equals) expect(equal).toBeLessThan(candidate);
      }
    }),
  );
});
