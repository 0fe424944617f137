// A file for each commune of a territory or of a list: the one that `commune` writes.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { command } from './command.ts';

const folder = mkdtempSync(join(tmpdir(), 'lot-communes-'));
const at = (...names: string[]) => join(folder, ...names);
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');
// Nevers; Rochefourchat, of one inhabitant; Sein, an island; and one that is nowhere.
writeFileSync(at('liste.csv'), 'code\n58194\n26274\n29083\n');
const FILES = ['ile-de-sein-29083', 'nevers-58194', 'rochefourchat-26274'];
const OF_THE_BATCH = ['lot.json', 'lot.sha256'];

const batch = (format: string, to: string, ...more: string[]) =>
  command(
    ...['territoire', '--chaque', 'commune', '--communes', at('liste.csv')],
    ...['--format', format, '-o', at(to), ...more],
  );

describe.each([
  ['json', []],
  ['csv', ['--csv', 'simple']],
  ['csv', ['--ressemblances']],
  ['html', ['--base', '15-et-plus']],
  ['affiche', []],
] as const)('in %s %j', (format, more) => {
  test('each file is the one that « commune » writes', async () => {
    const lot = `lot ${format} ${more.join(' ')}`;
    const { status, stderr } = await batch(format, lot, ...more);
    expect([status, plain(stderr)]).toEqual([
      0,
      expect.stringContaining('Fichiers écrits : 3. Déjà là : 0. En échec : 0.'),
    ]);
    const ending = format === 'affiche' ? 'html' : format;
    const names = FILES.map((name) => `${name}.${ending}`);
    const described = format === 'csv' ? names.map((name) => `${name}.datapackage.json`) : [];
    const written = [...names, ...described];
    expect(readdirSync(at(lot)).sort()).toEqual([...written, ...OF_THE_BATCH].sort());
    mkdirSync(at(`seul ${lot}`));
    for (const name of names) {
      const code = name.slice(-6 - ending.length, -1 - ending.length);
      const alone = at(`seul ${lot}`, name);
      await command('commune', code, '--code', '--format', format, '-o', alone, ...more);
    }
    for (const name of written) {
      const [one, other] = [lot, `seul ${lot}`].map((from) => readFileSync(at(from, name), 'utf8'));
      expect([name, one === other]).toEqual([name, true]);
    }
  });
});

test('asked again, only the missing file is made; one that cannot be is told by its name and its code, and no other is lost', async () => {
  rmSync(at('lot json ', 'nevers-58194.json'));
  const again = await batch('json', 'lot json ');
  expect(plain(again.stderr)).toContain('Fichiers écrits : 1. Déjà là : 2. En échec : 0.');
  rmSync(at('lot json ', 'nevers-58194.json'));
  rmSync(at('lot json ', 'ile-de-sein-29083.json'));
  mkdirSync(at('lot json ', 'nevers-58194.json'));
  const { status, stderr } = await batch('json', 'lot json ');
  expect(status).toBe(3);
  expect(plain(stderr)).toContain(
    'Nevers (58194) : fichier non écrit. « nevers-58194.json » y est un dossier : renommez-le, puis relancez.\n' +
      'Fichiers écrits : 1. Déjà là : 1. En échec : 1.\n' +
      'Relancez la même commande : seuls les fichiers qui manquent seront faits.\n',
  );
});

test('a département has a file for each of its communes, a list says which of its lines are left out', async () => {
  const typed = ['--chaque', 'commune', '--format', 'csv', '-o'];
  const { stderr } = await command('territoire', '--departement', '90', ...typed, at('belfort'));
  expect(plain(stderr)).toContain('Fichiers écrits : 101. Déjà là : 0. En échec : 0.');
  expect(readdirSync(at('belfort')).filter((name) => name.endsWith('.csv'))).toHaveLength(101);
  writeFileSync(at('fautive.csv'), 'code\n58194\n99999\n');
  const list = ['territoire', '--communes', at('fautive.csv')];
  const partial = await command(...list, ...typed, at('fautif'));
  expect(partial.status).toBe(3);
  expect(plain(partial.stderr)).toContain('Ligne 3');
  expect(plain(partial.stderr)).toContain('Fichiers écrits : 1. Déjà là : 0. En échec : 0.');
  expect(plain(partial.stderr)).not.toContain('Relancez');
});

test.each([
  [
    ['--format', 'xlsx'],
    '--chaque commune écrit ce qu’écrit « commune » : choisissez --format docx, html, csv, json, pdf, note, deliberation, diapositives, affiche, bulletin.',
  ],
  [
    ['--format', 'json', '--prochain-lieu', '3'],
    '--prochain-lieu vaut pour un territoire entier : il ne va pas avec --chaque commune.',
  ],
  [
    ['--format', 'json', '--titre', 'Pays'],
    '--titre nomme une liste : avec --chaque, chaque fichier porte le nom de son territoire.',
  ],
  [['--format', 'texte'], '--chaque écrit des fichiers'],
])('%j: refused, with what to do', async (more, said) => {
  const { status, stderr } = await command(
    ...['territoire', '--chaque', 'commune', '--communes', at('liste.csv')],
    ...['-o', at('jamais'), ...more],
  );
  expect([status, plain(stderr)]).toEqual([2, expect.stringContaining(said)]);
});
