// Does docs/ACCESSIBILITY.md tell the truth about its tests? A criterion whose test was renamed or
// removed would still look covered.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from './sources.ts';

const text = readFileSync(join(ROOT, 'docs/ACCESSIBILITY.md'), 'utf8');
const rows = text.split('\n').filter((line) => /^\| \d+\.\d+/.test(line));
const cited = [...text.matchAll(/`(tests\/[\w./-]+)` « ([^»]+) »/g)].map(
  ([, file = '', title = '']) => ({ file, title }),
);

/** Every title that a file gives to a test, whatever quotes hold it. */
function titlesOf(file: string): string[] {
  const path = join(ROOT, file);
  if (!existsSync(path)) return [];
  const source = readFileSync(path, 'utf8');
  return [...source.matchAll(/(['`])((?:(?!\1).)+)\1,\s*(?:async\s*)?(?:\(|\w+ =>)/g)].map(
    ([, , title = '']) => title,
  );
}

test('each criterion names a test or a manual check', () => {
  expect(rows.length).toBeGreaterThan(30);
  expect(rows.filter((row) => !/\| (`tests\/[^|]+ »|manual: [^|]+) \|$/.test(row))).toEqual([]);
});

test('every test that it cites exists', () => {
  const missing = cited.filter(
    ({ file, title }) => !titlesOf(file).some((existing) => existing.includes(title)),
  );
  expect(missing).toEqual([]);
});
