// The part of `npm run build` that writes dist/api/: what each function of the package answers, with its
// example, by typedoc from the docstrings. `npm start` does without it.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DIST, ROOT } from '../dev/build.ts';
import { API_POLICY, withPolicy } from '../hosting/page-policy.ts';
import { ENGINE, ENTRY_POINTS } from '../packages/published.ts';

const folder = join(DIST, 'api');
const options: Readonly<Record<string, string>> = {
  name: 'diagnostic-numerique',
  // The compiler that checks the sources is version 7, which typedoc cannot read with.
  tsconfig: 'src/tsconfig.json',
  readme: join(ENGINE, 'README.md'),
  out: folder,
  logLevel: 'Error',
};
const entries = ENTRY_POINTS.filter((entryPoint) => entryPoint.startsWith('src/'));
execFileSync(
  process.execPath,
  [
    'tools/typescript-5/node_modules/typedoc/bin/typedoc',
    '--skipErrorChecking',
    '--disableSources',
    '--hideGenerator',
    ...Object.entries(options).flatMap(([name, value]) => [`--${name}`, value]),
    ...entries.flatMap((entry) => ['--entryPoints', entry]),
  ],
  { cwd: ROOT, stdio: 'inherit' },
);
for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
  if (!name.endsWith('.html')) continue;
  const file = join(folder, name);
  // Our policy refuses scripts written in a page; this one only recalls a theme.
  const page = readFileSync(file, 'utf8').replace(/<script>[\s\S]*?<\/script>/g, '');
  writeFileSync(file, withPolicy(page, API_POLICY));
}
