// What a long job says while it works, on the error stream: a bar to somebody who looks at it; to a file, a line at
// each quarter of what is long, so that a script reads little beside the warnings.
import { SingleBar } from 'cli-progress';

/** Where another bar is shown already. */
export const NO_BAR = { update: () => {}, stop: () => {} };

/** Files of départements, and bytes, from which a job is long. */
const LONG = { files: 50, bytes: 50_000_000 } as const;

/** A line at each quarter of a long job. */
function quarters(label: string, long: number) {
  let told = 0;
  return {
    update: (done: number, total: number | null) => {
      if (total === null || total < long) return;
      const quarter = Math.floor((4 * done) / total);
      if (quarter <= told) return;
      told = quarter;
      process.stderr.write(`${label} ${25 * quarter} %\n`);
    },
    stop: () => {},
  };
}

/**
 * A bar of files.
 * @param long from how many a file of messages is told of them
 */
export function progressBar(label: string, long: number = LONG.files) {
  if (!process.stderr.isTTY) return quarters(label, long);
  const bar = new SingleBar({
    format: `${label} {bar} {value}/{total}`,
    stream: process.stderr,
  });
  let started = false;
  return {
    update: (done: number, total: number) => {
      if (!started) bar.start(total, 0);
      started = true;
      bar.update(done);
    },
    stop: () => bar.stop(),
  };
}

/** A bar, or a counter where nobody knows how much there is. */
export function countingBar(label: string) {
  if (!process.stderr.isTTY) return quarters(label, LONG.bytes);
  let bar: SingleBar | null = null;
  return {
    update: (done: number, total: number | null) => {
      if (bar === null) {
        const format = total === null ? `${label} {value}` : `${label} {bar} {percentage} %`;
        bar = new SingleBar({ format, stream: process.stderr });
        bar.start(total ?? 0, 0);
      }
      bar.update(done);
    },
    stop: () => bar?.stop(),
  };
}

/** A step that cannot be counted; told to a file when it is `long`. */
export function announce(step: string, long = false): void {
  if (process.stderr.isTTY || long) process.stderr.write(`${step}\n`);
}
