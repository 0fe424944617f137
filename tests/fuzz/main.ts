// `npm run fuzz [-- --seed N] [--cases N]`: a million cases through every entry point, on two cores; minutes. Prints the seed,
// the cases of each entry point, what failed, and any case that took more than a second of processor.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Watch } from './entry-point.ts';
import { ENTRY_POINTS } from './entry-points.ts';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: String(Date.now() % 2 ** 31) },
    cases: { type: 'string', default: '1000000' },
    /** Set by this program for each of its two halves. */
    half: { type: 'string' },
  },
});
const FROZEN_MS = 1_000;

async function half(seed: number, cases: number): Promise<void> {
  for (const { name, cases: share, run } of ENTRY_POINTS) {
    const numRuns = Math.ceil((share / 1_000_000) * cases);
    let slowest = 0;
    const timed = async (work: () => Promise<void>) => {
      const before = process.cpuUsage();
      await work();
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 1_000;
    };
    const watch: Watch = async (work) => {
      let spent = await timed(work);
      // The first one may have brought its program too.
      if (spent > FROZEN_MS) spent = Math.min(spent, await timed(work));
      slowest = Math.max(slowest, spent);
    };
    const failed = await run({ seed, numRuns }, watch).then(
      () => '',
      (error: unknown) => `\n${error instanceof Error ? error.message : error}`,
    );
    const frozen = slowest > FROZEN_MS;
    if (failed !== '' || frozen) process.exitCode = 1;
    const verdict = failed !== '' ? 'FAILED' : frozen ? 'FROZEN' : 'ok';
    console.log(`${verdict} ${name}: ${numRuns} cases, at most ${Math.round(slowest)} ms${failed}`);
  }
}

const [seed, cases] = [Number(values.seed), Number(values.cases)];
if (values.half !== undefined) {
  await half(seed + Number(values.half), cases / 2);
} else {
  console.log(`seed ${seed}, ${cases} cases`);
  const program = fileURLToPath(import.meta.url);
  const halves = ['0', '1'].map((one) =>
    spawn(
      process.execPath,
      ['--import', 'tsx', program, '--half', one, '--seed', `${seed}`, '--cases', `${cases}`],
      { stdio: 'inherit' },
    ),
  );
  const codes = await Promise.all(halves.map(async (one) => (await once(one, 'exit'))[0]));
  process.exitCode = codes.every((code) => code === 0) ? 0 : 1;
}
