// npm runs this after `npm ci`: builds what is published (tools/packages/*/lib). Plain JavaScript, because
// it must also run, and do nothing, where the development dependencies were left out.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';

try {
  createRequire(import.meta.url).resolve('tsx/package.json');
} catch {
  console.log('tools/packages/*/lib is not built: the development dependencies are absent.');
  process.exit(0);
}
const build = join(import.meta.dirname, 'build.ts');
const { status } = spawnSync(process.execPath, ['--import', 'tsx', build], { stdio: 'inherit' });
process.exit(status ?? 1);
