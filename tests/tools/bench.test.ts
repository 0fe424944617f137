// The maths of the bench: no program is timed here, the clock is given.
import { expect, test } from 'vitest';
import {
  compare,
  Elapsed,
  generator,
  median,
  mustAgree,
  shuffled,
} from '../../tools/bench/harness.ts';
import { costOf } from '../../tools/bench/load/cost.ts';

/** A clock that each side moves by what it costs. */
function clocked() {
  let now = 0;
  const costing = (name: string, ms: number, ran: string[] = []) => ({
    name,
    run: () => {
      ran.push(name);
      now += ms;
    },
  });
  return { clock: () => now, costing };
}

test('the median of an even number of values lies between the middle two', () => {
  expect(median([9, 1, 5])).toBe(5);
  expect(median([4, 1, 9, 2])).toBe(3);
  expect(() => median([])).toThrow('Nothing was measured');
});

test('each side runs once a round, warm-up left out, and is told beside the first', async () => {
  const { clock, costing } = clocked();
  const ran: string[] = [];
  const sides = [costing('floor', 2, ran), costing('ours', 5, ran), costing('theirs', 40, ran)];
  const measures = await compare(sides, { warmUp: 2, measured: 3 }, clock);
  expect(measures).toEqual([
    { name: 'floor', ms: 2, rounds: [2, 2, 2], ratio: 1 },
    { name: 'ours', ms: 5, rounds: [5, 5, 5], ratio: 2.5 },
    { name: 'theirs', ms: 40, rounds: [40, 40, 40], ratio: 20 },
  ]);
  expect(ran).toHaveLength(15);
  for (let round = 0; round < 5; round++) {
    expect(ran.slice(round * 3, round * 3 + 3).toSorted()).toEqual(['floor', 'ours', 'theirs']);
  }
});

test('the order of a round is drawn, and is the same for the same seed', async () => {
  const orders = await Promise.all(
    [1, 2].map(async () => {
      const { clock, costing } = clocked();
      const ran: string[] = [];
      const sides = ['a', 'b', 'c'].map((name) => costing(name, 1, ran));
      await compare(sides, { warmUp: 0, measured: 8 }, clock);
      return ran.join('');
    }),
  );
  expect(orders[0]).toBe(orders[1]);
  expect(orders[0]).not.toBe('abc'.repeat(8));
});

test('a side that works on a part counts for the whole, one that runs elsewhere by its own clock', async () => {
  const { clock, costing } = clocked();
  const part = { ...costing('part', 3), scale: 10 };
  const elsewhere = { name: 'elsewhere', run: () => new Elapsed(60) };
  const measures = await compare([part, elsewhere], { warmUp: 0, measured: 2 }, clock);
  expect(measures.map(({ ms, ratio }) => [ms, ratio])).toEqual([
    [30, 1],
    [60, 2],
  ]);
});

test('shuffling keeps everything, and gives other orders as it is drawn again', () => {
  const draw = generator(7);
  const items = Array.from({ length: 20 }, (_, i) => i);
  const [once, again] = [shuffled(items, draw), shuffled(items, draw)];
  expect(once.toSorted((a, b) => a - b)).toEqual(items);
  expect(again).not.toEqual(once);
  expect(shuffled(items, generator(7))).toEqual(once);
});

test('programs that disagree are not compared: a value, a count or a NaN', () => {
  expect(() => mustAgree('peer', [1, 2], [1, 2 + 1e-13], 1e-12)).not.toThrow();
  expect(() => mustAgree('peer', [1, 2], [1, 2.1], 1e-12)).toThrow('peer, value 1: 2.1 is not 2');
  expect(() => mustAgree('peer', [1, 2], [1, Number.NaN], 1e-12)).toThrow('value 1: NaN');
  expect(() => mustAgree('peer', [1, 2], [1], 1e-12)).toThrow('1 values, 2 expected');
});

test('a month of visits is bytes and requests at the published prices', () => {
  const cost = costOf({ bytes: 2 ** 20, requests: 20 }, 20_000, 1_024);
  expect(cost).toMatchObject({ inhabitants: 20_000, visits: 1_024, requests: 20_480 });
  expect(cost.gigabytes).toBeCloseTo(1.073741824, 12);
  // 1 GiB at 0.02 $ and at 0.20 $, and 2.048 times the price of 10 000 requests.
  expect(cost.low).toBeCloseTo(0.02 + 0.01536, 12);
  expect(cost.high).toBeCloseTo(0.2 + 0.01536, 12);
});
