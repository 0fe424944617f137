// npm runs this after `npm ci` and before packing: compiles what the package's doors and its command
// open (lib/). Plain JavaScript, because it must also run, and do nothing, where the development
// dependencies were left out: a published package comes with its lib/.
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const lib = join(root, 'lib');
const compiler = typescript();
if (compiler === null) {
  console.log('lib/ n’est pas compilé : les dépendances de développement sont absentes.');
} else {
  rmSync(lib, { recursive: true, force: true });
  const project = ['-p', join(root, 'tsconfig.lib.json')];
  const { status } = spawnSync(process.execPath, [compiler, ...project], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
  for (const file of readdirSync(lib, { recursive: true, encoding: 'utf8' })) {
    if (file.endsWith('.js')) inlineStyles(file);
  }
  chmodSync(join(lib, 'cli/main.js'), 0o755);
}

function typescript() {
  try {
    const manifest = createRequire(import.meta.url).resolve('typescript/package.json');
    return join(dirname(manifest), 'bin/tsc');
  } catch {
    return null;
  }
}

/** Vite's `import css from './a.css?inline'` becomes plain JavaScript, which any bundler reads. */
function inlineStyles(file) {
  const compiled = readFileSync(join(lib, file), 'utf8');
  const plain = compiled.replace(/(from '[^']+\.css)\?inline'/g, "$1.js'");
  if (plain === compiled) return;
  writeFileSync(join(lib, file), plain);
  for (const [, style] of compiled.matchAll(/from '([^']+\.css)\?inline'/g)) {
    const source = join(dirname(file), style);
    const css = flattened(source);
    mkdirSync(dirname(join(lib, source)), { recursive: true });
    writeFileSync(join(lib, `${source}.js`), `export default ${JSON.stringify(css)};\n`);
  }
}

/** A sheet with the sheets it imports in their place: adopted style sheets ignore @import. */
function flattened(source) {
  const css = readFileSync(join(root, source), 'utf8');
  return css.replace(/@import "(.+?)";/g, (_, inner) => flattened(join(dirname(source), inner)));
}
