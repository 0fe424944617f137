// numpy beside us: a process of its own, that is asked for one run at a time and answers how long it took.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { Model } from '../../../src/index.ts';
import { referenceRates } from '../../../src/terms/model.ts';
import { MEASURES } from '../../../src/terms/tier.ts';
import { Z90 } from '../../../src/terms/uncertainty.ts';
import { Elapsed } from '../harness.ts';
import { pythonWithNumpy } from '../peers.ts';
import { type FlatPlaces, flatModel } from './bare-loop.ts';

const PROGRAM = fileURLToPath(new URL('numpy-estimate.py', import.meta.url));

export interface Numpy {
  readonly rates: () => Promise<Elapsed>;
  readonly whole: () => Promise<Elapsed>;
  /** Four rates, then four lower and four upper bounds, a column each. */
  readonly answer: Float64Array;
  readonly close: () => void;
}

/** null where Python or numpy cannot be had. */
export async function startNumpy(places: FlatPlaces, model: Model): Promise<Numpy | null> {
  const python = pythonWithNumpy();
  if (python === null) return null;
  const folder = mkdtempSync(join(tmpdir(), 'numpy-'));
  const inFrance = referenceRates(model.reference);
  const { slope, commune } = model.spread;
  const constants = {
    length: places.length,
    stages: [...flatModel(model)],
    france: MEASURES.map((measure) => inFrance[measure]),
    quantile: Z90,
    slope,
    commune,
  };
  writeFileSync(join(folder, 'model.json'), JSON.stringify(constants));
  for (const name of ['shares', 'territory', 'population', 'adults', 'common'] as const) {
    writeFileSync(join(folder, `${name}.bin`), places[name]);
  }
  const one = { OMP_NUM_THREADS: '1', OPENBLAS_NUM_THREADS: '1' };
  const program = spawn(python, [PROGRAM, folder], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { ...process.env, ...one },
  });
  const lines = createInterface(program.stdout)[Symbol.asyncIterator]();
  const answered = async (): Promise<string> => {
    const { value, done } = await lines.next();
    if (done) throw new Error('numpy stopped');
    return value;
  };
  await answered();
  const ask = async (what: string) => {
    program.stdin.write(`${what}\n`);
    return new Elapsed(Number(await answered()));
  };
  const { buffer } = new Uint8Array(readFileSync(join(folder, 'answer.bin')));
  return {
    rates: () => ask('rates'),
    whole: () => ask('whole'),
    answer: new Float64Array(buffer),
    close: () => program.stdin.end(),
  };
}
