// Who is given a report of a list reads which of its lines are in no figure, in the spreadsheet as in the document.
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { command } from './command.ts';

const folder = mkdtempSync(join(tmpdir(), 'laissees-'));
const at = (name: string) => join(folder, name);
const plain = (text: string) => text.replace(/<[^>]*>/g, ' ').replace(/[\s\u00a0\u202f]+/g, ' ');

async function reportOf(list: string, ending: 'xlsx' | 'html'): Promise<string> {
  writeFileSync(at('liste.csv'), list);
  const file = at(`rapport.${ending}`);
  await command('territoire', '--communes', at('liste.csv'), '-o', file);
  if (ending === 'html') return plain(readFileSync(file, 'utf8'));
  return Object.entries(unzipSync(new Uint8Array(readFileSync(file))))
    .filter(([name]) => name.startsWith('xl/') && name.endsWith('.xml'))
    .map(([, part]) => plain(strFromU8(part).replace(/<sheet [^>]*name="([^"]*)"[^>]*>/g, ' $1 ')))
    .join(' ');
}

test.each(['xlsx', 'html'] as const)(
  'in %s: how many lines were given, read and left aside, and which',
  async (ending) => {
    const said = await reportOf('nom\nNevers\nMarzi\nChampeaux\nSeynod\n', ending);
    expect(said).toContain(
      'Lignes données : 4. Lues : 2. Laissées de côté : 2. Aucun chiffre de ce rapport ne les compte.',
    );
    expect(said).toContain('Ligne 3 : « Marzi » n’est ni un code ni un nom de commune connu.');
    expect(said).toContain('Ligne 4 : plusieurs communes s’appellent « Champeaux ».');
    expect(said).toContain('Ligne 5 : « Seynod » a été lu comme Annecy (Haute-Savoie)');
  },
);

test('a list that is read whole has no such section; its spreadsheet says so', async () => {
  expect(await reportOf('nom\nNevers\nMarzy\n', 'html')).not.toContain('laissées de côté');
  expect(await reportOf('nom\nNevers\nMarzy\n', 'xlsx')).toContain(
    'Lignes données : 2. Lues : 2. Laissées de côté : 0.',
  );
});
