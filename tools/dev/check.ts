// `npm test`: is everything right? Runs the stages from the quickest to the slowest, stops at the
// first that fails, and says in one line a stage how it went, so that a log reads at a glance.
import { spawnSync } from 'node:child_process';
import { fr } from '../../src/explain/typography.ts';
import { secondsSince } from './seconds-since.ts';

const STAGES = ['types', 'lint', 'prepare', 'test:unit', 'test:e2e', 'size'];

for (const stage of STAGES) {
  const start = performance.now();
  // Through a shell, since npm is a script on Windows; the stage names hold nothing to escape.
  const { status } = spawnSync(`npm run --silent ${stage}`, { shell: true, stdio: 'inherit' });
  const seconds = secondsSince(start);
  if (status !== 0) {
    console.error(fr`✗ ${stage} : échec après ${seconds} s`);
    process.exit(status ?? 1);
  }
  console.log(fr`✓ ${stage} : ${seconds} s`);
}
