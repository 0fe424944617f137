// `npm test`: is everything right? What is read or made before the tests comes first, all at once; then every test,
// those of browsers too, in one run. A step that fails is the last, and its failures end the log.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { fr } from '../../src/explain/typography.ts';
import { secondsSince } from './seconds-since.ts';

/** Tests read the packages that `prepare` makes, and the site that `size` builds to weigh it. */
const STEPS = [['types', 'lint', 'prepare', 'size'], ['test:all']];

/**
 * Runs a stage, and says how it went when it passed. `alone`: its words go out as they come; beside others they are kept
 * until its end, so that they stay together.
 * @returns all that it said when it failed, else null
 */
async function run(stage: string, alone: boolean): Promise<string | null> {
  const start = performance.now();
  // Through a shell, since npm is a script on Windows; the stage names hold nothing to escape.
  const child = spawn(`npm run --silent ${stage} 2>&1`, {
    shell: true,
    stdio: ['ignore', alone ? 'inherit' : 'pipe', 'inherit'],
  });
  const said = child.stdout ? text(child.stdout) : '';
  const [status] = await once(child, 'close');
  const seconds = secondsSince(start);
  if (status !== 0) return (await said) + fr`✗ ${stage} : échec après ${seconds} s`;
  console.log((await said) + fr`✓ ${stage} : ${seconds} s`);
  return null;
}

for (const stages of STEPS) {
  const outcomes = await Promise.all(stages.map((stage) => run(stage, stages.length === 1)));
  const failures = outcomes.filter((failure) => failure !== null);
  if (failures.length > 0) {
    console.error(failures.join('\n'));
    process.exit(1);
  }
}
