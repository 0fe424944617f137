// How two programs are compared fairly: in the same process or minute, each warmed up, in turn and in an order
// drawn anew each round, so that a busy machine slows all of them alike. What is told is the median of each, and its
// ratio to the first. Time is that of the processor, unless a side says otherwise: others use the machine too.

import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** Same seed, same order and same samples. */
const SEED = 20_261_129;

/** One of the programs that do the same work. */
export interface Side {
  readonly name: string;
  /** Does the work once. May give the milliseconds it took by itself, when it runs elsewhere than here. */
  readonly run: () => unknown | Promise<unknown>;
  /** It works on one part of the whole: its time is multiplied by this. 1 by default. */
  readonly scale?: number;
}

export interface Measure {
  readonly name: string;
  /** Median, milliseconds of processor. */
  readonly ms: number;
  /** Every round, in their order. */
  readonly rounds: readonly number[];
  /** Median divided by that of the first side. */
  readonly ratio: number;
}

export interface Rounds {
  readonly warmUp: number;
  readonly measured: number;
}

/** Milliseconds of processor of this process, all its threads together. */
function processorMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

/** The sides in turn, as many rounds as asked. `clock` is given by tests. */
export async function compare(
  sides: readonly Side[],
  { warmUp, measured }: Rounds,
  clock: () => number = processorMs,
): Promise<readonly Measure[]> {
  const random = generator();
  const times = new Map(sides.map(({ name }) => [name, [] as number[]]));
  for (let round = -warmUp; round < measured; round++) {
    for (const { name, run, scale = 1 } of shuffled(sides, random)) {
      const start = clock();
      const own = await run();
      const ms = (own instanceof Elapsed ? own.ms : clock() - start) * scale;
      if (round >= 0) times.get(name)?.push(ms);
    }
  }
  const first = median(times.get(sides[0]?.name ?? '') ?? []);
  return sides.map(({ name }) => {
    const rounds = times.get(name) ?? [];
    const ms = median(rounds);
    return { name, ms, rounds, ratio: ms / first };
  });
}

/** What a side took by its own clock: another process, a page. */
export class Elapsed {
  readonly ms: number;
  constructor(ms: number) {
    this.ms = ms;
  }
}

/** @throws RangeError of no value: nothing was measured. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle];
  const lower = sorted.length % 2 === 0 ? sorted[middle - 1] : upper;
  if (upper === undefined || lower === undefined) throw new RangeError('Nothing was measured');
  return (lower + upper) / 2;
}

/** Draws whole numbers from 0 to `below` − 1. */
export type Draw = (below: number) => number;

export function generator(seed = SEED): Draw {
  const random = xoroshiro128plus(seed);
  return (below) => uniformInt(random, 0, below - 1);
}

/** All of them, in an order that is drawn. Fisher–Yates. */
export function shuffled<T>(items: readonly T[], draw: Draw): T[] {
  const mixed = [...items];
  for (let i = mixed.length - 1; i > 0; i--) {
    const j = draw(i + 1);
    const [a, b] = [mixed[i], mixed[j]];
    if (a !== undefined && b !== undefined) [mixed[i], mixed[j]] = [b, a];
  }
  return mixed;
}

/**
 * Fails where two programs that should say the same do not: before anything is timed.
 * @throws Error naming the first difference.
 */
export function mustAgree(
  what: string,
  expected: ArrayLike<number>,
  got: ArrayLike<number>,
  tolerance: number,
): void {
  if (expected.length !== got.length)
    throw new Error(`${what}: ${got.length} values, ${expected.length} expected`);
  for (let i = 0; i < expected.length; i++) {
    const difference = Math.abs((expected[i] ?? Number.NaN) - (got[i] ?? Number.NaN));
    if (!(difference <= tolerance))
      throw new Error(`${what}, value ${i}: ${got[i]} is not ${expected[i]}`);
  }
}
