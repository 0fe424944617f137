// `npm run steady [-- --runs 10 --command "npm test"]`: is a command right many times in a row on a busy machine? Two
// processes keep the cores busy meanwhile. It says how long each run took, and stops at the first that fails, whose log it keeps.
import { type ChildProcess, fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, mkdtempSync, openSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { fr } from '../../src/explain/typography.ts';
import { secondsSince } from './seconds-since.ts';

const LOADS = 2;
const BUSY_LOOP = fileURLToPath(new URL('busy-loop.mjs', import.meta.url));
const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '10' },
    command: { type: 'string', default: 'npm test' },
  },
});
const runs = Number(values.runs);
if (!Number.isInteger(runs) || runs < 1)
  throw new Error(fr`--runs : un nombre entier à partir de 1, pas « ${values.runs} ».`);

let running: ChildProcess | null = null;
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    // The command and all that it started, which has a group of its own; the loops end with this process.
    if (running?.pid !== undefined) process.kill(-running.pid, signal);
    process.exit(1);
  });
}

/** Runs the command, what it says into `log`. @returns its status, null when a signal ended it */
async function run(log: string): Promise<number | null> {
  const file = openSync(log, 'w');
  running = spawn(values.command, { shell: true, detached: true, stdio: ['ignore', file, file] });
  const [status] = await once(running, 'close');
  running = null;
  closeSync(file);
  return status;
}

const folder = mkdtempSync(join(tmpdir(), 'steady-'));
const loops = Array.from({ length: LOADS }, () => fork(BUSY_LOOP));
console.log(values.command, fr`: ${runs} fois, avec ${LOADS} processus à côté.`);
for (let nth = 1; nth <= runs; nth++) {
  const log = join(folder, `${nth}.log`);
  const start = performance.now();
  const status = await run(log);
  const seconds = secondsSince(start);
  if (status !== 0) {
    console.error(fr`✗ ${nth} sur ${runs} : échec après ${seconds} s. Son journal : ${log}`);
    process.exitCode = 1;
    break;
  }
  console.log(fr`✓ ${nth} sur ${runs} : ${seconds} s`);
  rmSync(log);
}
if (process.exitCode !== 1) rmSync(folder, { recursive: true });
for (const loop of loops) loop.disconnect();
