// The worked report of examples/rapport-epci is what the command writes today, to the byte.
import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';

const EXAMPLE = new URL('../../examples/rapport-epci/', import.meta.url);

test.each([
  ['html', 'rapport.html'],
  ['csv', 'communes.csv'],
])('as %s, it is %s', async (format, file) => {
  const command = ['--import', 'tsx', 'cli/main.ts', 'territoire', '--epci', '245804406'];
  const { status, stdout } = spawnSync(process.execPath, [...command, '--format', format], {
    encoding: 'utf8',
  });
  expect(status).toBe(0);
  expect(stdout).toBe(await readFile(new URL(file, EXAMPLE), 'utf8'));
});
