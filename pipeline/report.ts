// What the pipeline prints: rows in and rows out at each step, and a progress bar on a terminal.
import { SingleBar } from 'cli-progress';

const count = new Intl.NumberFormat('fr-FR');

/** Called at each step with rows in and rows out. */
export type ReportStep = (name: string, rowsIn: number, rowsOut: number) => void;

/** One line a step: "calibrage                34 875 → 34 875". */
export const reportStep: ReportStep = (name, rowsIn, rowsOut) => {
  process.stdout.write(
    `${name.padEnd(38)} ${count.format(rowsIn).padStart(8)} → ${count.format(rowsOut)}\n`,
  );
};

export interface Progress {
  update(done: number): void;
  stop(): void;
}

/** A bar on stderr, silent when it is not a terminal. */
export function startProgress(name: string, total: number): Progress {
  if (!process.stderr.isTTY) return { update: () => {}, stop: () => {} };
  const bar = new SingleBar({ format: `${name} {bar} {percentage} %`, stream: process.stderr });
  bar.start(total, 0);
  return { update: (done) => bar.update(done), stop: () => bar.stop() };
}
