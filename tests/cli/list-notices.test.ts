// Whoever is given a document made from a list reads beside its figures what they lost of it: a council, who opens the
// first page of a report, the first sheet of a workbook, or a program.
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { COUNCIL_FILES, COUNCIL_FORMATS } from '../../reports/council/write.ts';
import { command } from './command.ts';

const folder = mkdtempSync(join(tmpdir(), 'list-notices-'));
const at = (name: string) => join(folder, name);
const plain = (text: string) => text.replace(/<[^>]*>/g, ' ').replace(/[\s\u00a0\u202f]+/g, ' ');

const IMPERFECT = 'Nevers;58\nDecize;58\nMoulinx;58\nParis 13e;75\nParis 12e;75\n';
const WHOLE = 'Nevers;58\nDecize;58\n';
const LEFT = 'Une ligne de la liste, sur 5, n’est pas prise en compte : « Moulinx » (ligne 3).';
const CUT = 'De Paris, la liste nomme une partie : la commune entière est prise en compte.';

async function fileOf(list: string, name: string, ...args: string[]): Promise<string> {
  writeFileSync(at('liste.csv'), list);
  await command('territoire', '--communes', at('liste.csv'), ...args, '-o', at(name));
  const bytes = new Uint8Array(readFileSync(at(name)));
  if (!/x$/.test(name)) return plain(strFromU8(bytes));
  return Object.entries(unzipSync(bytes))
    .filter(([part]) => /^(?:word\/document|ppt\/slides\/slide|xl\/).*\.xml$/.test(part))
    .map(([, xml]) => plain(strFromU8(xml).replace(/<\/a:t>|<\/w:t>/g, '')))
    .join(' ');
}

test.each(COUNCIL_FORMATS)(
  '%s says what its list lost, and nothing of a whole one',
  async (format) => {
    const name = `${format}.${COUNCIL_FILES[format][0]}`;
    const said = await fileOf(IMPERFECT, name, '--format', format);
    expect(said).toContain(LEFT);
    expect(said).toContain(CUT.replace(/\.$/, ''));
    expect(await fileOf(WHOLE, name, '--format', format)).not.toMatch(
      /de la liste|la liste nomme|prises? en compte/,
    );
  },
);

test('the first page of a report and the first sheet of a workbook say it', async () => {
  const report = await fileOf(IMPERFECT, 'rapport.html');
  const first = report.slice(
    report.lastIndexOf('Ce qui a été trouvé'),
    report.lastIndexOf('Trois priorités'),
  );
  expect(first).toContain(`${LEFT} ${CUT}`);
  const workbook = await fileOf(IMPERFECT, 'rapport.xlsx');
  expect(workbook).toContain(LEFT);
  expect(workbook).toContain(CUT);
});

test('in JSON, they come first among the notices', async () => {
  writeFileSync(at('liste.csv'), IMPERFECT);
  const { stdout } = await command(
    'territoire',
    ...['--communes', at('liste.csv'), '--format', 'json'],
  );
  const { notices } = JSON.parse(stdout);
  expect(notices.slice(0, 2)).toEqual([
    { code: 'list-lines-left', lines: 5, left: [{ line: 3, written: 'Moulinx' }] },
    {
      code: 'list-parts',
      communes: [
        {
          code: '75056',
          nom: 'Paris',
          parts: [
            { line: 4, written: 'Paris 13e' },
            { line: 5, written: 'Paris 12e' },
          ],
        },
      ],
    },
  ]);
});

test('they are said where no figure is, too', async () => {
  // Rochefourchat has one inhabitant.
  expect(await fileOf('26274\nMoulinx\n', 'petit.html')).toContain(
    'Une ligne de la liste, sur 2, n’est pas prise en compte : « Moulinx » (ligne 2).',
  );
  expect(await fileOf('26274\nMoulinx\n', 'petit.docx', '--format', 'note')).toContain(
    '« Moulinx »',
  );
});

test('three lines and three communes are named, the others counted; another name is no part', async () => {
  const list = 'Paris 1er\nLyon 2e\nMarseille 3e\nSeynod\nChâlons-sur-Marne\nXa\nXb\nXc\nXd\nXe\n';
  const said = await fileOf(list, 'longue.html', '--format', 'note');
  expect(said).toContain(
    '5 lignes de la liste, sur 10, ne sont pas prises en compte : « Xa » (ligne 6), « Xb » (ligne 7), « Xc » (ligne 8) et 2 autres.',
  );
  expect(said).toContain(
    'Des communes dont la liste nomme une partie sont prises en compte en entier : Marseille, Lyon, Annecy et 1 autre.',
  );
  expect(said).not.toContain('Châlons-sur-Marne');
});
