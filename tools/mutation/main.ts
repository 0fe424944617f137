// `npm run mutation [-- GROUP…]`: would the tests of the engine see a fault put into it? Stryker puts them one at a
// time; each group of folders (groups.ts) has a score, of which 85 % is asked. What survives is listed above the
// score, to be read. About an hour for all groups on two cores: not in `npm test`.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';
import { groups } from './groups.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
const MIN_PERCENT = 85;

/** What is read of Stryker's report, whose format is mutation-testing-report-schema. */
const reportSchema = z.object({
  files: z.record(z.string(), z.object({ mutants: z.array(z.object({ status: z.string() })) })),
});

/** In %, the faults that tests saw among those that were put. A fault that no test runs is not seen. */
function scoreOf(group: string): { readonly mutants: number; readonly percent: number } {
  const report = reportSchema.parse(
    JSON.parse(readFileSync(`/tmp/mutation-${group}.json`, 'utf8')),
  );
  const statuses = Object.values(report.files)
    .flatMap(({ mutants }) => mutants.map(({ status }) => status))
    .filter((status) => !['Ignored', 'CompileError', 'RuntimeError'].includes(status));
  const seen = statuses.filter((status) => status === 'Killed' || status === 'Timeout').length;
  return { mutants: statuses.length, percent: (100 * seen) / statuses.length };
}

if (!existsSync(`${here}node_modules`)) {
  // Apart from the project's own dependencies: 64 MB that only this command needs. Vitest is the project's.
  const { status } = spawnSync('npm ci --legacy-peer-deps --no-audit --no-fund', {
    cwd: here,
    shell: true,
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(1);
}

const asked = process.argv.slice(2);
const names = asked.length > 0 ? asked : Object.keys(groups);
const unknown = names.filter((name) => !(name in groups));
if (unknown.length > 0) {
  console.error(`No such group: ${unknown.join(', ')}. Groups: ${Object.keys(groups).join(', ')}.`);
  process.exit(2);
}

let fallsShort = false;
for (const [name, { mutate }] of Object.entries(groups)) {
  if (!names.includes(name)) continue;
  const { status } = spawnSync(
    `${here}node_modules/.bin/stryker`,
    ['run', 'tools/mutation/stryker.config.mjs'],
    {
      cwd: `${here}../..`,
      env: { ...process.env, MUTATION_GROUP: name, MUTATE: JSON.stringify(mutate) },
      stdio: 'inherit',
    },
  );
  if (status !== 0) process.exit(status ?? 1);
  const { mutants, percent } = scoreOf(name);
  fallsShort ||= percent < MIN_PERCENT;
  console.log(`${name}: ${percent.toFixed(1)} % of ${mutants} faults are seen`);
}
process.exit(fallsShort ? 1 : 0);
