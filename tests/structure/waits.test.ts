// Does a test wait by time? On a busy machine it would fail for nothing, on a quick one lose a minute.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT, sourcesOf } from './sources.ts';

/** Half a second of silence, or a time chosen by the test. */
const BY_TIME = /waitForTimeout\(|waitForLoadState\('networkidle|waitUntil: ['"]networkidle/;

test('no test waits for a time, nor for half a second without request: each waits for a state', () => {
  const sources = sourcesOf('tests');
  expect(sources.length).toBeGreaterThan(300);
  expect(BY_TIME.test(`await page.${'waitForTimeout'}(100)`)).toBe(true);
  expect(sources.filter((file) => BY_TIME.test(readFileSync(join(ROOT, file), 'utf8')))).toEqual(
    [],
  );
});
