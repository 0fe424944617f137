// In French the plural begins at two: what is counted agrees with its number, one included.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { shippedStore } from '../shipped.ts';
import { command } from './command.ts';

const folder = mkdtempSync(join(tmpdir(), 'agreement-'));
const written = (name: string, lines: readonly string[]) => {
  const file = join(folder, name);
  writeFileSync(file, lines.join('\n'));
  return file;
};
const flat = (text: string) => text.replace(/[\u202f\u00a0\s]+/g, ' ');
/** « 1 communes », « 1 autres lignes »; a name and its code are no count: "58 Nièvre". */
const ONE_AND_PLURAL =
  /(?:^|[^\d,.]) ?(?<!\d )1 (?:autres|communes|territoires|lignes|lieux|habitants|fautes|personnes|codes|fichiers)\b/;

test('one code written otherwise, beyond those that are told, is « 1 autre code »', async () => {
  // Of the Ain, without their first zero.
  const codes = (await shippedStore().departement('01')).map(({ code }) => code.slice(1));
  for (const [count, words] of [
    [101, 'Et 1 autre code écrit autrement.'],
    [102, 'Et 2 autres codes écrits autrement.'],
  ] as const) {
    const list = written('liste.txt', [...codes.slice(0, count), '58194']);
    const { stderr } = await command('territoire', '--communes', list);
    expect(flat(stderr)).toContain(words);
  }
});

test('one fault beyond those that are told is « 1 autre faute »', async () => {
  const header =
    'nom;population;age_15_29;age_30_44;age_45_59;age_60_74;age_75_plus;sans_diplome;diplome_intermediaire;diplome_superieur;territoire';
  const rows = Array.from({ length: 101 }, (_, i) => `Lieu ${i};x;20;20;20;20;20;20;50;30;urbain`);
  const { stderr } = await command('profil', written('fautes.csv', [header, ...rows]));
  expect(flat(stderr)).toContain('Et 1 autre faute.');
});

test('one inhabitant more is « +1 habitant »', async () => {
  const { stdout } = await command(
    'commune',
    '58194',
    '--si',
    'population +1',
    '--si',
    'population +2',
  );
  expect(flat(stdout)).toContain('+1 habitant');
  expect(flat(stdout)).toContain('+2 habitants');
  expect(flat(stdout)).not.toContain('+1 habitants');
});

test('a territory of one commune, and a hamlet, are told in the singular', async () => {
  const alone = ['territoire', '--communes', written('seule.txt', ['26274'])];
  for (const args of [alone, ['commune', '26274', '--ressemblances'], ['commune', '55039']]) {
    const { stdout, stderr } = await command(...args);
    expect(flat(stdout + stderr).match(ONE_AND_PLURAL)).toBeNull();
    expect(stdout).not.toBe('');
  }
});
