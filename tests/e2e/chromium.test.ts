// Where the browser is looked for: the first place that holds a program wins, a wrong wish is said.
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findChromium } from '../../cli/pdf/find-chromium.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'chromium-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function program(name: string, mode = 0o755): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, '');
  await chmod(path, mode);
  return path;
}

test('a command of PATH is found, in whatever folder it lies', async () => {
  const path = await program('google-chrome');
  expect(findChromium({ PATH: ['/nowhere', folder].join(delimiter) })).toBe(path);
});

test('CHROME_PATH comes before PATH, and must lead to a program', async () => {
  await program('chromium');
  const chosen = await program('my-own-chrome');
  expect(findChromium({ PATH: folder, CHROME_PATH: chosen })).toBe(chosen);
  expect(() => findChromium({ PATH: folder, CHROME_PATH: folder })).toThrow(/CHROME_PATH/);
});

test('a file that cannot be run is not a browser', async () => {
  await program('chromium', 0o644);
  expect(findChromium({ PATH: folder })).toBeNull();
});
