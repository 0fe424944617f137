// Places too small for figures have empty cells: how many they are is said, in every format, and never « EPCI » of people.
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { PROFILE_FORMATS, type ProfileFormat } from '../../cli/profiles/profile-writers.ts';
import { readWorkbook } from '../workbook.ts';
import { command } from './command.ts';

const folder = mkdtempSync(join(tmpdir(), 'petits-'));
const plain = (text: string) => text.replace(/[\s\u00a0\u202f]+/g, ' ');
const HEADER =
  'nom;population;age_15_29;age_30_44;age_45_59;age_60_74;age_75_plus;sans_diplome;diplome_intermediaire;diplome_superieur;territoire';
const SHARES = '22;20;20;21;17;32;45;23;urbain';

/** What is said of places of so many inhabitants: in the file where it has sentences, and on the error stream. */
async function saidOf(populations: readonly number[], format: ProfileFormat, ...more: string[]) {
  const file = join(folder, 'entree.csv');
  const out = join(folder, `lieux.${format}`);
  const lines = populations.map((count, i) => `Lieu ${i + 1};${count};${SHARES}`);
  writeFileSync(file, [HEADER, ...lines].join('\n'));
  const { status, stderr } = await command('profil', file, '--format', format, '-o', out, ...more);
  expect([format, status]).toEqual([format, 0]);
  const bytes = readFileSync(out);
  const inFile =
    format === 'texte'
      ? bytes.toString('utf8')
      : format === 'xlsx'
        ? readWorkbook(bytes)
            .filter(({ name }) => name !== 'Sources')
            .flatMap(({ rows }) => rows.flat())
            .map(({ value }) => value)
            .join(' ')
        : '';
  return { told: plain(stderr), inFile: plain(inFile) };
}

const APART =
  'Cette fourchette les prend pour éloignés les uns des autres : entre voisins, elle serait un peu plus large.';

const SURVEY = new Array<number>(1_200).fill(1);
const CASES: readonly (readonly [
  string,
  readonly number[],
  readonly string[],
  readonly string[],
])[] = [
  [
    'a survey, a line a person',
    SURVEY,
    [],
    [
      '1 200 lieux de moins de 20 habitants : sans chiffres, voir « Ensemble ».',
      'Ensemble des 1 200 lieux : 1 200 habitants, environ 540 concernés (entre 470 et 600).',
      APART,
    ],
  ],
  [
    'a survey of people of 15 and over',
    SURVEY,
    ['--base', '15-et-plus'],
    [
      '1 200 lieux de moins de 20 habitants de 15 ans et plus : sans chiffres, voir « Ensemble ».',
      'Ensemble des 1 200 lieux : 989 habitants de 15 ans et plus, environ 440 concernés (entre 390 et 490).',
    ],
  ],
  [
    'one small place among others, and one of few people concerned',
    [5200, 12, 40],
    [],
    [
      '1 lieu de moins de 20 habitants : sans chiffres, voir « Ensemble ».',
      '1 lieu de moins de 20 personnes concernées : sa part est donnée, leur nombre non.',
    ],
  ],
  [
    'places without anybody',
    [0, 0, 800],
    [],
    ['2 lieux de moins de 20 habitants : sans chiffres, voir « Ensemble ».'],
  ],
  [
    'places that are too few together too',
    [3, 4],
    [],
    [
      '2 lieux de moins de 20 habitants : sans chiffres.',
      'Ensemble des 2 lieux : 7 habitants, trop peu pour une estimation.',
    ],
  ],
  [
    'few people concerned in all',
    [21, 21],
    [],
    [
      '2 lieux de moins de 20 personnes concernées : leur part est donnée, leur nombre non.',
      'Ensemble des 2 lieux : 42 habitants, moins de 20 concernés.',
    ],
  ],
];

describe.each(CASES)('%s', (_, populations, more, sentences) => {
  test.each(PROFILE_FORMATS)('%s says how many', async (format) => {
    const { told, inFile } = await saidOf(populations, format, ...more);
    const hasOwn = format === 'texte' || format === 'xlsx';
    // JSON holds the total, and its places each say that they have no figure.
    const expected =
      format === 'json' ? sentences.filter((one) => !/^(Ensemble|Cette)/.test(one)) : sentences;
    for (const sentence of expected) {
      if (hasOwn) expect(inFile).toContain(sentence);
      if (format !== 'texte') expect(told).toContain(sentence);
    }
    expect(told + inFile).not.toMatch(/EPCI/);
  });
});

test('of one place nothing is said of a total, and where all have figures nothing of small ones', async () => {
  for (const format of PROFILE_FORMATS) {
    const one = await saidOf([12], format);
    expect(one.told).not.toContain('Ensemble des');
    const all = await saidOf([5200, 3400], format);
    expect(all.told + all.inFile).not.toContain('lieux de moins de');
  }
});
