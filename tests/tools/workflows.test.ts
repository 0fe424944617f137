// Workflows run on a forge and not here: what they call must at least exist, and in an order that protects.
import { execSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { scripts } from '../../package.json' with { type: 'json' };

const workflow = (name: string) => readFileSync(`.github/workflows/${name}.yml`, 'utf8');

test.each([
  ['data', ['data:fetch', 'data', 'data:check', 'data:diff', 'validation', 'docs']],
  ['ci', ['sbom', 'fuzz', 'test:unit', 'faults']],
  ['release', ['build', 'sbom']],
  ['scale', ['test:spark']],
])('every command of %s is a script of the project', (name, expected) => {
  const called = [...workflow(name).matchAll(/npm run (?:--silent )?([\w:]+)/g)].map(
    ([, script = '']) => script,
  );
  expect(called).toEqual(expected);
  expect(called.filter((script) => !(script in scripts))).toEqual([]);
});

test.each([
  ['data', ['data:fetch', 'data:check', 'data:diff', 'gh pr create']],
  // Nothing leaves before it is tested, and all that leaves is sealed.
  [
    'release',
    ['npm test', 'npm run build', 'sbom', 'SHA256SUMS', 'attest-build', 'gh release create'],
  ],
  ['release', ['attest-sbom', 'npm publish']],
  ['ci', ['npm audit --workspaces', 'npm audit signatures']],
])('%s goes in order', (name, steps) => {
  const order = steps.map((step) => workflow(name).indexOf(step));
  expect(order).toEqual([...order].sort((a, b) => a - b));
  expect(Math.min(...order)).toBeGreaterThan(0);
});

test('the inventory names each package with its seal', () => {
  const inventory = JSON.parse(
    execSync(scripts.sbom, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 }),
  );
  expect(inventory).toMatchObject({ bomFormat: 'CycloneDX', specVersion: '1.5' });
  for (const name of ['preact', 'zod', 'chart.js', 'docx', 'commander']) {
    const part = inventory.components.find((one: { name: string }) => one.name === name);
    expect(part.purl).toBe(`pkg:npm/${name}@${part.version}`);
    expect(part.hashes[0]).toMatchObject({ alg: 'SHA-512' });
    expect(part.licenses).toHaveLength(1);
  }
});
