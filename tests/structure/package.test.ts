// Does the package keep its promises? Whoever installs it opens the doors of `exports` and runs its
// command; both are what `npm ci` compiled (tools/release/prepare.mjs), not the sources tested elsewhere.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { publint } from 'publint';
import { describe, expect, test } from 'vitest';
import { ROOT } from './module-graph.ts';

const LIB = join(ROOT, 'lib');

test('every door of `exports`, with its types, and the command are there to be published', async () => {
  const { messages, pkg } = await publint({ pkgDir: ROOT, level: 'warning', pack: 'npm' });
  expect(messages).toEqual([]);
  expect(Object.keys(pkg.exports ?? {})).toEqual(
    expect.arrayContaining(['.', './store', './words', './widget', './define']),
  );
});

describe('the compiled doors open in Node, without any bundler', () => {
  test.each([
    ['diagnostic-numerique', 'diagnose'],
    ['diagnostic-numerique/store', 'createStore'],
    ['diagnostic-numerique/words', 'people'],
  ])('%s exports %s', (door, name) => {
    const code = `import { ${name} } from '${door}'; console.log(typeof ${name});`;
    const answer = execFileSync(process.execPath, ['--input-type=module', '-e', code], {
      cwd: ROOT,
      encoding: 'utf8',
    });
    expect(answer.trim()).toBe('function');
  });
});

test('nothing compiled asks a bundler for more than JavaScript', () => {
  const compiled = readdirSync(LIB, { recursive: true, encoding: 'utf8' });
  const scripts = compiled.filter((file) => file.endsWith('.js'));
  expect(scripts.length).toBeGreaterThan(0);
  const asking = scripts.filter((file) =>
    /from '[^']+(\.css|\?\w+)'|import\.meta\.(env|glob)/.test(
      readFileSync(join(LIB, file), 'utf8'),
    ),
  );
  expect(asking).toEqual([]);
});
