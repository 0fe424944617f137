// `npm run test:spark`: brings Spark (`pyspark`, with the machine's Java) in an environment of its own, then runs its
// tests. Apart from `npm test`: they take minutes, of which most is Spark starting.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { SPARK } from './programs.ts';

const python = join(SPARK, 'bin/python');
const steps = [
  ...(existsSync(python)
    ? []
    : [
        ['python3', '-m', 'venv', SPARK],
        [python, '-m', 'pip', 'install', '--quiet', 'pyspark'],
      ]),
  ['npx', 'vitest', 'run', '--project', 'unit', 'tests/tools/spark.test.ts'],
];
for (const [program = '', ...args] of steps) {
  const { status } = spawnSync(program, args, { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
