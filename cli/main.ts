#!/usr/bin/env node
// diagnostic-numerique, as a process: what was typed, the two standard streams, the exit code.
import { setFlagsFromString } from 'node:v8';
import { run } from './run.ts';

// V8 lets a small heap grow fourfold before it collects: all of France, or what a table is made of, would take as much again
// in what nobody needs any more, to save a sixth of the time.
setFlagsFromString('--heap-growing-percent=50');
// What the first rows of a file make is still in use when it is first collected, and V8 concludes that whatever is made there
// will be: it would put all rows among what is old, and free them there at three times the cost.
if (process.argv[2] === 'profil') setFlagsFromString('--no-allocation-site-pretenuring');

// A reader that has seen enough (`| head`) is no failure; any other is told by the write that meets it.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
});

// Ctrl-C: as any other end, so that what is half written is removed (`run`). Codes of the shell: 128 and the signal.
for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const) {
  process.once(signal, () => process.exit(code));
}

process.exitCode = await run(process.argv.slice(2), {
  out: (piece) =>
    new Promise((resolve, reject) => {
      process.stdout.write(piece, (error) => (error ? reject(error) : resolve()));
    }),
  err: (text) => process.stderr.write(text),
});
