// The command as a process would run it, without the process: forty of them would take a minute.
import { run } from '../../cli/run.ts';

export interface Answer {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

export async function command(...args: string[]): Promise<Answer> {
  const stdout: string[] = [];
  const stderr: string[] = [];
  const status = await run(args, {
    out: async (piece) => {
      stdout.push(typeof piece === 'string' ? piece : new TextDecoder().decode(piece));
    },
    err: (text) => stderr.push(text),
  });
  return { status, stdout: stdout.join(''), stderr: stderr.join('') };
}
