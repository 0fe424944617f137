// The monthly workflow is not run here: what it calls must at least exist.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { scripts } from '../../package.json' with { type: 'json' };

const workflow = readFileSync('.github/workflows/data.yml', 'utf8');

test('every command of the monthly workflow is a script of the project', () => {
  const called = [...workflow.matchAll(/npm run (?:--silent )?([\w:]+)/g)].map(
    ([, name = '']) => name,
  );
  expect(called).toEqual(['data:fetch', 'data', 'data:check', 'data:diff', 'validation', 'docs']);
  expect(called.filter((name) => !(name in scripts))).toEqual([]);
});

test('it fetches, judges and compares before it proposes', () => {
  const order = ['data:fetch', 'data:check', 'data:diff', 'gh pr create'].map((step) =>
    workflow.indexOf(step),
  );
  expect(order).toEqual([...order].sort((a, b) => a - b));
  expect(Math.min(...order)).toBeGreaterThan(0);
});
