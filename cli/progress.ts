// What a long job says while it works, on the error stream: a bar to somebody who looks at it; to a file, a line at
// each quarter of what is long, so that a script reads little beside the warnings.
import { SingleBar } from 'cli-progress';

/** Where another bar is shown already. */
export const NO_BAR = { update: () => {}, stop: () => {} };

/** Files of départements from which a job is long: some seconds. */
const LONG_FILES = 50;
/** The same in bytes and in rows of a file that is read, and how much is between two lines where no end is known. */
const LONG = {
  bytes: {
    least: 10_000_000,
    step: 20_000_000,
    reported: (bytes: number) => `${Math.floor(bytes / 1_000_000)} Mo`,
  },
  rows: { least: 200_000, step: 400_000, reported: String },
} as const;
export type CountedUnit = keyof typeof LONG;

/** A line at each quarter of a long job. */
function quarters(label: string, long: number) {
  let reported = 0;
  return {
    update: (done: number, total: number) => {
      if (total < long) return;
      const quarter = Math.floor((4 * done) / total);
      if (quarter <= reported) return;
      reported = quarter;
      process.stderr.write(`${label} ${25 * quarter} %\n`);
    },
    stop: () => {},
  };
}

/** The same for a file that is read; a line at each step where nobody knows how long it is. */
function steps(label: string) {
  const known = {
    bytes: quarters(label, LONG.bytes.least),
    rows: quarters(label, LONG.rows.least),
  };
  let count = 0;
  return {
    update: (done: number, total: number | null, unit: CountedUnit) => {
      if (total !== null) return known[unit].update(done, total);
      const { step, reported } = LONG[unit];
      if (done < (count + 1) * step) return;
      count = Math.floor(done / step);
      process.stderr.write(`${label} ${reported(count * step)}\n`);
    },
    stop: () => {},
  };
}

/**
 * A bar of files.
 * @param long from how many a file of messages is told of them
 */
export function progressBar(label: string, long: number = LONG_FILES) {
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
  if (!process.stderr.isTTY) return steps(label);
  let bar: SingleBar | null = null;
  return {
    update: (done: number, total: number | null, unit: CountedUnit) => {
      if (bar === null) {
        const format = total === null ? `${label} {reported}` : `${label} {bar} {percentage} %`;
        bar = new SingleBar({ format, stream: process.stderr });
        bar.start(total ?? 0, 0, { reported: '' });
      }
      bar.update(done, { reported: LONG[unit].reported(done) });
    },
    stop: () => bar?.stop(),
  };
}

/** A step that cannot be counted; told to a file when it is `long`. */
export function announce(step: string, long = false): void {
  if (process.stderr.isTTY || long) process.stderr.write(`${step}\n`);
}
