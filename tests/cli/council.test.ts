// The documents of a council on the command line: none where nobody lives, as the page offers none.
import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { COUNCIL_FILES, COUNCIL_FORMATS } from '../../reports/council/write.ts';
import { command } from './command.ts';

test.each(COUNCIL_FORMATS)('Bezonvaux, where nobody lives, has no %s', async (format) => {
  const folder = mkdtempSync(join(tmpdir(), 'council-'));
  const file = join(folder, `x.${COUNCIL_FILES[format][0]}`);
  const { status, stderr } = await command('commune', '55050', '--format', format, '-o', file);
  expect(status).toBe(2);
  expect(stderr.replace(/\s+/g, ' ')).toContain(
    'Personne n’habite à Bezonvaux : il n’y a rien à présenter à un conseil.',
  );
  expect(existsSync(file)).toBe(false);
});
