// What is exported has a reader elsewhere: a stranger who looks at a file sees what others count on. Knip follows the
// imports, barrels and `import()` included, from the entry points of tools/architecture/knip.json.
import { execFile } from 'node:child_process';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { ROOT } from './sources.ts';

const named = z.array(z.object({ name: z.string() }));
const report = z.object({
  issues: z.array(z.object({ file: z.string(), exports: named, types: named })),
});

/** "src/maths/sum.ts: sumOf" */
async function unusedExports(cwd: string, config: string): Promise<string[]> {
  const program = join(ROOT, 'node_modules/knip/bin/knip.js');
  const options = ['--config', config, '--include', 'exports,types', '--reporter', 'json'];
  const asked = [program, ...options, '--no-exit-code'];
  const { stdout } = await promisify(execFile)(process.execPath, asked, { cwd });
  return report
    .parse(JSON.parse(stdout))
    .issues.flatMap(({ file, exports, types }) =>
      [...exports, ...types].map(({ name }) => `${file}: ${name}`),
    );
}

test('nothing is exported that its own file alone uses', async () => {
  expect(await unusedExports(ROOT, 'tools/architecture/knip.json')).toEqual([]);
});

test('a function and a type that no other file reads are each found', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'exports-'));
  const files = {
    'package.json': '{ "type": "module" }',
    'knip.json': '{ "entry": ["main.ts"], "project": ["*.ts"] }',
    'main.ts': "import { read } from './a.ts';\nread();\n",
    'a.ts': 'export type Own = 1;\nexport const own = (): Own => 1;\nexport const read = own;\n',
  };
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  expect(await unusedExports(folder, 'knip.json')).toEqual(['a.ts: own', 'a.ts: Own']);
});
