// What is said of a place that a file describes: it is no commune, and two lines of one place are told.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createRepeatedCodes } from '../../cli/profiles/repeated-codes.ts';
import { command } from './command.ts';

const folder = mkdtempSync(join(tmpdir(), 'profils-'));
const HEADER =
  'code;nom;population;age_15_29;age_30_44;age_45_59;age_60_74;age_75_plus;sans_diplome;diplome_intermediaire;diplome_superieur;territoire';
const SHARES = '20;20;20;20;20;20;50;30;urbain';
const plain = (text: string) => text.replace(/[\s\u00a0\u202f]+/g, ' ');

async function profil(lines: readonly string[], ...more: string[]) {
  const file = join(folder, 'lieux.csv');
  writeFileSync(file, [HEADER, ...lines.map((line) => `${line};${SHARES}`)].join('\n'));
  const { status, stdout, stderr } = await command('profil', file, ...more);
  return { status, text: plain(stdout), told: plain(stderr) };
}

describe('the notices of a place', () => {
  test.each([
    [
      'A;Hameau;150',
      [
        'Avec 150 habitants, quelques ménages changent tout : prenez la fourchette plutôt que le nombre.',
      ],
    ],
    // No number is given: the sentence speaks of what is.
    [
      'A;Hameau;35',
      [
        'Avec 35 habitants, quelques ménages changent tout : prenez la fourchette plutôt que la part.',
      ],
    ],
    // Its own guillemets, within ours.
    ['A;QPV « Les Hauts »;3000', ['Pour « QPV “Les Hauts” », environ 1']],
    ['A;Quartier;3000', []],
    ['A;Trois maisons;12', null],
    ['A;Friche;0', null],
    // A code of Guadeloupe: the figures are still those of the file.
    ['97101;Quartier;3000', []],
  ])('%s: nothing of a commune, nor of what surrounds it', async (line, small) => {
    const { text } = await profil([line]);
    expect(text).not.toMatch(/autour|commune|publiés/);
    const income =
      'Non donnés dans votre fichier : revenus. Le calcul prend la moyenne de la France.';
    for (const sentence of small === null ? [] : [...small, income])
      expect(text).toContain(sentence);
    if (small === null) expect(text).not.toMatch(/Le calcul prend|quelques ménages/);
  });
});

describe('a line that is perhaps the sum of others', () => {
  test.each([
    [
      [';Nord;3000', ';TOTAL;3000'],
      '« TOTAL » est lu comme un lieu, et compte dans le total. Retirez sa ligne si c’est une somme.',
    ],
    [
      [';Nord;3000', ';Sous-total de la ville;3000', ';Ensemble;3000'],
      '« Sous-total de la ville », « Ensemble » sont lus comme des lieux, et comptent dans le total. Retirez leurs lignes si ce sont des sommes.',
    ],
  ])('%j: said', async (lines, said) => {
    const { status, told } = await profil(lines, '--format', 'csv');
    expect(status).toBe(0);
    expect(told).toContain(said);
  });

  test.each(['Totainville', 'Ensemble Sud', 'Le Total'])('%s is none', async (nom) => {
    expect((await profil([`;${nom};3000`], '--format', 'csv')).told).not.toContain('somme');
  });
});

describe('two lines of one code', () => {
  test.each([
    [
      ['A;Nord;3000', 'A;Nord;3000', 'B;Sud;3000'],
      'Une ligne redit un code déjà lu, « A ». Elle compte comme les autres dans le total : retirez-la si c’est le même lieu.',
    ],
    [
      ['A;Nord;3000', 'B;Sud;3000', 'A;Nord;3000', 'B;Sud;3000'],
      '2 lignes redisent un code déjà lu : « A », « B ». Elles comptent comme les autres dans le total : retirez celles d’un même lieu.',
    ],
  ])('%j: said in every format', async (lines, said) => {
    for (const format of ['texte', 'json', 'csv', 'jsonl']) {
      const { status, told } = await profil(lines, '--format', format);
      expect([format, status]).toEqual([format, 0]);
      expect(told).toContain(said);
    }
  });

  test('lines without a code, and codes that differ, are told nothing', async () => {
    expect((await profil([';Nord;3000', ';Nord;3000', 'A;Nord;3000'])).told).not.toContain('redi');
  });

  test('of 300 000 codes, those that come again and no other are counted', () => {
    const codes = createRepeatedCodes();
    for (let i = 0; i < 300_000; i++) codes.add(`75${i}`);
    expect(codes.count()).toBe(0);
    for (const code of ['750', '75299999', '750', '76']) codes.add(code);
    expect([codes.count(), codes.first()]).toEqual([3, ['750', '75299999']]);
  });

  test('when no more can be kept, those that were are still found', () => {
    const codes = createRepeatedCodes(2);
    for (const code of ['a', 'b', 'c', 'c', 'a']) codes.add(code);
    expect([codes.count(), codes.first()]).toEqual([1, ['a']]);
  });
});
