// docs/DATA.md says what stands in the JSON of a territory: every key that is written is told there.
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { command } from '../cli/command.ts';

test('every key of the JSON of a list, with all that may be added, is in docs/DATA.md', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'keys-')), 'liste.txt');
  writeFileSync(file, 'Seynod\n58194\nSaint-Denis\n');
  const added = ['--prochain-lieu', '1', '--ressemblances', '--format', 'json'];
  const { stdout } = await command('territoire', '--communes', file, ...added);
  const written: { readonly list: readonly { readonly kind: string }[] } = JSON.parse(stdout);
  const [, chapter = ''] = readFileSync('docs/DATA.md', 'utf8').split('# The JSON of a territory');
  const told = chapter.split('\n# ')[0] ?? '';
  const keys = [...Object.keys(written), ...Object.keys(written.list[0] ?? {})];
  expect(keys).toEqual(expect.arrayContaining(['total', 'list', 'classes', 'nextPlaces', 'text']));
  expect(keys.filter((key) => !told.includes(`\`${key}\``))).toEqual([]);
  expect(written.list.map(({ kind }) => kind)).toEqual(['part', 'homonyms']);
});
