// A file for each EPCI of a département: restarted where it stopped, a failure told and no other file lost.
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { command } from './command.ts';

const folder = join(mkdtempSync(join(tmpdir(), 'lot-')), 'belfort');
const batch = (...more: string[]) =>
  command('territoire', '--chaque', 'epci', '--departement', '90', '--format', 'html', ...more);

test('each EPCI has its file, named by it and by its number; asked again, only the missing one is made', async () => {
  const first = await batch('-o', folder);
  expect(first.status).toBe(0);
  expect(first.stderr).toContain('Fichiers écrits\u00a0: 3. Déjà là\u00a0: 0. En échec\u00a0: 0.');
  const files = readdirSync(folder).filter((name) => name.endsWith('.html'));
  expect(files).toHaveLength(3);
  const [kept = '', lost = ''] = files;
  const before = statSync(join(folder, kept)).mtimeMs;
  rmSync(join(folder, lost));
  const again = await batch('-o', folder);
  expect(again.stderr).toContain('Fichiers écrits\u00a0: 1. Déjà là\u00a0: 2. En échec\u00a0: 0.');
  expect(readdirSync(folder)).toContain(lost);
  expect(statSync(join(folder, kept)).mtimeMs).toBe(before);
  expect(readFileSync(join(folder, lost), 'utf8')).toContain('</html>');
}, 60_000);

test('the files of another batch are never taken for those of this one', async () => {
  const { status, stderr } = await batch('-o', folder, '--base', '15-et-plus');
  expect(status).toBe(2);
  expect(stderr).toContain('d’un autre lot');
});

test.each([
  [['--departement', '90', '--format', 'html'], 'donnez leur dossier avec -o'],
  [['--departement', '90', '-o', folder], 'choisissez-en un format'],
  [
    ['--epci', '245804406', '--format', 'html', '-o', folder],
    '--departement, --region ou --france',
  ],
])('%s: refused, with what to do', async (args, words) => {
  const { status, stderr } = await command('territoire', '--chaque', 'epci', ...args);
  expect([status, stderr.includes(words)]).toEqual([2, true]);
});

test('what is no folder is told with its name', async () => {
  const file = `${folder}.txt`;
  writeFileSync(file, '');
  const { status, stderr } = await batch('-o', file);
  expect(status).toBe(2);
  expect(stderr).toContain('ne peut pas être utilisé (EEXIST)');
});
