// The worked report of examples/rapport-epci is what the command writes today, to the byte.
import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { command } from './command.ts';

const EXAMPLE = new URL('../../examples/rapport-epci/', import.meta.url);

test.each([
  ['html', 'rapport.html'],
  ['csv', 'communes.csv'],
])('as %s, it is %s', async (format, file) => {
  const { status, stdout } = await command('territoire', '--epci', '245804406', '--format', format);
  expect(status).toBe(0);
  expect(stdout).toBe(await readFile(new URL(file, EXAMPLE), 'utf8'));
});
