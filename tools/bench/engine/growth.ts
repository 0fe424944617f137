// Whether the cost grows with the work and no faster: from one commune to all of them.
import type { France } from '../france.ts';
import { compare, generator, shuffled } from '../harness.ts';
import { estimate } from './shipped.ts';

export interface Growth {
  readonly communes: number;
  /** Processor time of one whole estimate, µs. */
  readonly each: number;
}

const STEPS = [1, 10, 100, 1_000, 10_000];
/** Estimates a round at least: fewer are over before the clock moves. */
const MIN_ESTIMATES = 10_000;

export async function growth({ communes, model }: France): Promise<readonly Growth[]> {
  const mixed = shuffled(communes, generator());
  const sizes = [...STEPS, communes.length];
  const sides = sizes.map((size) => {
    const some = mixed.slice(0, size);
    const times = Math.ceil(MIN_ESTIMATES / size);
    return {
      name: String(size),
      run: () => {
        let total = 0;
        for (let k = 0; k < times; k++) {
          for (const one of some) total += estimate(one, model).adjusted.concerned.high;
        }
        return total;
      },
      scale: 1_000 / (times * size),
    };
  });
  const measures = await compare(sides, { warmUp: 2, measured: 7 });
  return measures.map(({ ms }, i) => ({ communes: sizes[i] ?? 0, each: ms }));
}
