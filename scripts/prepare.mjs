// npm runs this after `npm ci` and before packing: compiles what the package's doors and its command
// open (lib/). Plain JavaScript, because it must also run, and do nothing, where the development
// dependencies were left out: there lib/ came with the package.
import { spawnSync } from 'node:child_process';
import { chmodSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const compiler = typescript();
if (compiler === null) {
  console.log('lib/ n’est pas compilé : les dépendances de développement sont absentes.');
} else {
  const project = ['-p', join(root, 'tsconfig.lib.json')];
  const { status } = spawnSync(process.execPath, [compiler, ...project], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
  chmodSync(join(root, 'lib/cli/main.js'), 0o755);
}

function typescript() {
  try {
    const manifest = createRequire(import.meta.url).resolve('typescript/package.json');
    return join(dirname(manifest), 'bin/tsc');
  } catch {
    return null;
  }
}
