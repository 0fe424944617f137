// Do imports go one way, as docs/ARCHITECTURE.md says? The engine stays pure and readable only as long as
// nothing reaches sideways or up, and one stray import is enough to lose it.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { cruise } from '../../tools/architecture/cruise.ts';
import { withArchitecture } from '../../tools/architecture/document.ts';
import { LAYERS } from '../../tools/architecture/layers.ts';
import { ROOT, sourcesOf } from './sources.ts';

const today = cruise();

test('every import goes down, through an entry point, to a package that its layer may use; no file imports itself through others', () => {
  expect(today.violations).toEqual([]);
});

test('a layer imports only those written above it', () => {
  const known = new Set<string>();
  for (const { folder, imports } of LAYERS) {
    const layers = imports.filter((name) => LAYERS.some((layer) => layer.folder === name));
    expect(layers.filter((name) => !known.has(name))).toEqual([]);
    known.add(folder);
  }
});

test('each folder of src is a layer', () => {
  const folders = new Set(sourcesOf('src').map((file) => file.split('/').slice(0, -1).join('/')));
  const layers = LAYERS.map(({ folder }) => folder).filter((folder) => folder !== 'src');
  const strays = [...folders].filter(
    (folder) => folder !== 'src' && !layers.some((layer) => `${folder}/`.startsWith(`${layer}/`)),
  );
  expect(strays).toEqual([]);
});

test('docs/ARCHITECTURE.md shows the rules and the imports of today (npm run docs)', () => {
  const text = readFileSync(join(ROOT, 'docs/ARCHITECTURE.md'), 'utf8');
  expect(withArchitecture(text, today.edges)).toBe(text);
});

test('an import that goes up, a side entrance, a stray package and a ring are each found', () => {
  const root = mkdtempSync(join(tmpdir(), 'layers-'));
  const files = {
    'src/terms/tier.ts': `import { explain } from '../explain/why.ts'; import type {} from 'node:fs'; export const tier = explain;`,
    'src/explain/why.ts': `import type { Tier } from '../terms/tier.ts'; export const explain = 1;`,
    'src/estimate/index.ts': `export * from './rates.ts';`,
    'src/estimate/rates.ts': `export const rate = 1;`,
    'src/store/index.ts': `import { rate } from '../estimate/rates.ts'; import { nothing } from 'nowhere'; export { rate, nothing };`,
    'widget/mount.ts': `export const page = () => import('../site/page.ts');`,
    'site/page.ts': `export const page = 1;`,
  };
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  const { violations } = cruise(root);
  rmSync(root, { recursive: true });
  expect([...violations].sort()).toEqual([
    'entry points of src/estimate: src/store/index.ts -> src/estimate/rates.ts',
    'every-import-is-found: src/store/index.ts -> nowhere',
    'no-cycle: src/explain/why.ts -> src/terms/tier.ts',
    'src/terms goes down: src/terms/tier.ts -> src/explain/why.ts',
    'src/terms knows no Node: src/terms/tier.ts -> fs',
    'widget goes down: widget/mount.ts -> site/page.ts',
  ]);
});
