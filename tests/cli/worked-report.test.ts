// The worked reports of examples/ are what the command writes today, to the byte.
import { readFile } from 'node:fs/promises';
import { expect, test, vi } from 'vitest';
import { command } from './command.ts';

// Of the day when it was made.
vi.stubEnv('SOURCE_DATE_EPOCH', '1795867200');

const EXAMPLES = new URL('../../examples/', import.meta.url);

test.each([
  [['--epci', '245804406'], 'html', 'rapport-epci/rapport.html'],
  [['--epci', '245804406'], 'csv', 'rapport-epci/communes.csv'],
  [['--departement', '58'], 'html', 'rapport-departement/rapport.html'],
  [['--departement', '971'], 'html', 'rapport-outre-mer/rapport.html'],
])('%j as %s is %s', async (asked, format, file) => {
  const { status, stdout } = await command('territoire', ...asked, '--format', format);
  expect(status).toBe(0);
  expect(stdout).toBe(await readFile(new URL(file, EXAMPLES), 'utf8'));
});
