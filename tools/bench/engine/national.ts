// All communes of France, rates then whole estimates, by each of those who can compute them. Before anything is timed,
// each must say what `estimate` says.
import { sumOf } from '../../../src/maths/sum.ts';
import { hasShare } from '../../../src/terms/estimate.ts';
import { MEASURES } from '../../../src/terms/tier.ts';
import type { France } from '../france.ts';
import { compare, generator, type Measure, mustAgree, type Side, shuffled } from '../harness.ts';
import { flatModel } from './bare-loop.ts';
import { ANSWER, startDuck } from './duckdb.ts';
import { flatPlaces } from './flat-places.ts';
import { startNumpy } from './numpy.ts';
import { publicodesRates } from './publicodes.ts';
import {
  bareRanges,
  bareRates,
  columnsOf,
  estimate,
  estimateColumns,
  rates as ratesOf,
} from './shipped.ts';

export interface National {
  readonly rates: readonly Measure[];
  readonly whole: readonly Measure[];
}

/** Communes that publicodes computes at each round. */
const SAMPLE = 150;
const ROUNDS = { warmUp: 3, measured: 9 };

export async function national({ communes, model }: France): Promise<National> {
  const flat = flatPlaces(communes, model);
  const weights = flatModel(model);
  const bare = new Float64Array(communes.length * 4);
  const bareBounds = new Float64Array(communes.length * 8);
  const columns = columnsOf(communes);
  const numpy = await startNumpy(flat, model);
  const duck = await startDuck(communes, model);
  const publicodes = await publicodesRates(model);
  const sample = shuffled(communes, generator()).slice(0, SAMPLE);
  try {
    // Numbers alone are kept: estimates that survive a first pass would be laid out for ever after as long-lived ones.
    const expected = ['point', 'low', 'high'].flatMap(() =>
      MEASURES.map(() => new Float64Array(communes.length)),
    );
    const withShare: boolean[] = [];
    for (const [i, commune] of communes.entries()) {
      const { shares, rounded } = estimate(commune, model);
      withShare.push(hasShare(rounded));
      for (const [k, measure] of MEASURES.entries()) {
        const { point, low, high } = shares[measure];
        for (const [b, value] of [point, low, high].entries()) {
          const column = expected[b * 4 + k];
          if (column) column[i] = value;
        }
      }
    }
    bareRates(flat, weights, bare);
    bareRanges(flat, model, bare, bareBounds);
    const every = (array: Float64Array, step: number, from: number) =>
      array.filter((_, i) => i % step === from);
    for (const k of MEASURES.keys()) {
      mustAgree('bare loop, rate', expected[k] ?? [], every(bare, 4, k), 1e-12);
      mustAgree('bare loop, low', expected[4 + k] ?? [], every(bareBounds, 8, 2 * k), 1e-9);
      mustAgree('bare loop, high', expected[8 + k] ?? [], every(bareBounds, 8, 2 * k + 1), 1e-9);
    }
    await duck.whole();
    // The SQL says nothing of the communes too small to be told of.
    const shown = (values: Float64Array) => values.filter((_, i) => withShare[i]);
    for (const [i, values] of expected.entries()) {
      const name = ANSWER[i] ?? '';
      const answered = await duck.column(name);
      mustAgree(`DuckDB, ${name}`, shown(values), shown(answered), i < 4 ? 1e-12 : 1e-9);
      const part = numpy?.answer.subarray(i * communes.length, (i + 1) * communes.length);
      if (part) mustAgree(`numpy, ${name}`, values, part, i < 4 ? 1e-12 : 1e-9);
    }
    for (const commune of publicodes ? sample : []) {
      const own = ratesOf(commune, model);
      const got = publicodes?.(commune) ?? [];
      mustAgree(
        `publicodes, ${commune.code}`,
        MEASURES.map((measure) => own[measure]),
        got,
        1e-12,
      );
    }

    const rates: Side[] = [
      { name: 'boucle nue', run: () => bareRates(flat, weights, bare) },
      {
        name: 'rates, un objet par commune',
        run: () => sumOf(communes, (one) => ratesOf(one, model).concerned),
      },
      ...(numpy ? [{ name: 'numpy', run: numpy.rates }] : []),
    ];
    const interpreted: Side[] = publicodes
      ? [
          {
            name: 'publicodes',
            run: () => sample.map(publicodes),
            scale: communes.length / sample.length,
          },
        ]
      : [];
    const whole: Side[] = [
      {
        name: 'boucle nue',
        run: () => {
          bareRates(flat, weights, bare);
          bareRanges(flat, model, bare, bareBounds);
        },
      },
      { name: 'estimateColumns', run: () => estimateColumns(columns, model) },
      {
        name: 'columnsOf + estimateColumns',
        run: () => estimateColumns(columnsOf(communes), model),
      },
      {
        name: 'estimate, un objet par commune',
        run: () => sumOf(communes, (one) => estimate(one, model).adjusted.concerned.high),
      },
      ...(numpy ? [{ name: 'numpy', run: numpy.whole }] : []),
      { name: 'DuckDB (SQL)', run: duck.whole },
    ];
    return {
      rates: await compare([...rates, ...interpreted], ROUNDS),
      whole: await compare(whole, ROUNDS),
    };
  } finally {
    numpy?.close();
    duck.close();
  }
}
