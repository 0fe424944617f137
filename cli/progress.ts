// What a long job says while it works, on the error stream, and only to somebody who looks at it: a script
// that reads this stream gets warnings alone.
import { SingleBar } from 'cli-progress';

/** Where another bar is shown already. */
export const NO_BAR = { update: () => {}, stop: () => {} };

/** A bar; silent when the error stream is not a terminal. */
export function progressBar(label: string) {
  if (!process.stderr.isTTY) return NO_BAR;
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
  if (!process.stderr.isTTY) return { update: () => {}, stop: () => {} };
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

/** A step that cannot be counted; silent when the error stream is not a terminal. */
export function announce(step: string): void {
  if (process.stderr.isTTY) process.stderr.write(`${step}\n`);
}
