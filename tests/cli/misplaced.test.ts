// What was typed where something else is read: a file of another command, a code of another kind, an option cut
// short. One sentence says what it is, what is expected and what to do.
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { findCommune } from '../../cli/find-commune.ts';
import { ownResultOf } from '../../cli/own-results.ts';
import { shippedStore } from '../shipped.ts';
import { command } from './command.ts';

const folder = mkdtempSync(join(tmpdir(), 'misplaced-'));
const at = (name: string) => join(folder, name);

const PROFILE =
  'nom;population;age_15_29;age_30_44;age_45_59;age_60_74;age_75_plus;sans_diplome;diplome_intermediaire;diplome_superieur;territoire\n' +
  'QPV Test;5200;22,1;20;20;20,9;17;32,5;45;22,5;urbain\n';
const NEVERS = ['territoire', '--epci', '245804406'];
const SUPPOSED = ['commune', '58194', '--si', '75+ +2'];

/** Each file that a command writes, by what it is. */
const WRITTEN: readonly (readonly [string, string, readonly string[]])[] = [
  ['commune', 'commune.json', ['commune', '58194', '--format', 'json']],
  ['table', 'commune.csv', ['commune', '58194', '--format', 'csv']],
  ['territoire', 'territoire.json', [...NEVERS, '--format', 'json']],
  ['geojson', 'territoire.geojson', [...NEVERS, '--format', 'geojson']],
  ['table', 'simple.csv', [...NEVERS, '--format', 'csv', '--csv', 'simple']],
  ['profil', 'profil.json', ['profil', at('lieux.csv'), '--format', 'json']],
  ['profile-table', 'profil.csv', ['profil', at('lieux.csv'), '--format', 'csv']],
  ['hypotheses', 'si.json', [...SUPPOSED, '--format', 'json']],
  ['hypothesis-table', 'si.csv', [...SUPPOSED, '--format', 'csv']],
  ['national', 'national.json', ['national', '20000', '--format', 'json']],
];

beforeAll(async () => {
  writeFileSync(at('lieux.csv'), PROFILE);
  for (const [, name, args] of WRITTEN) await command(...args, '-o', at(name));
  await command('diff', at('territoire.json'), at('territoire.json'), '-o', at('diff.csv'));
  writeFileSync(at('fautif.csv'), `${PROFILE};;;;;;;;;;\nB;;1;1;1;1;1;1;1;1;urbain\n`);
  for (const format of ['parquet', 'xlsx', 'docx']) {
    await command(...NEVERS, '--format', format, '-o', at(`territoire.${format}`));
  }
  await command('profil', at('fautif.csv'), '--fautes', at('fautes.csv'), '-o', at('reste.txt'));
});

const FILES = [
  ...WRITTEN.map(([kind, name]) => [kind, name] as const),
  ['description', 'simple.csv.datapackage.json'],
  ['comparison', 'diff.csv'],
  ['faults', 'fautes.csv'],
] as const;

test('every file that a command writes is known for what it is; lists and profiles are none', () => {
  for (const [kind, name] of FILES) {
    expect([name, ownResultOf(readFileSync(at(name), 'utf8'))]).toEqual([name, kind]);
  }
  for (const text of [
    PROFILE,
    '58194\nMarzy\n',
    '[{"nom":"A"}]',
    '{"lieux":[]}',
    'nom;si\nA;75+ +2',
    '',
  ]) {
    expect(ownResultOf(text)).toBeNull();
  }
});

test('a list of refused lines given to « profil » is read again', async () => {
  const { stderr } = await command('profil', at('fautes.csv'));
  expect(stderr).toBe('Ligne 2\u00a0: la case «\u202fpopulation\u202f» est vide.\n');
});

test.each(FILES.filter(([kind]) => kind !== 'faults'))(
  '%s given to « profil » is told as what it is (%s)',
  async (_, name) => {
    const { status, stdout, stderr } = await command('profil', at(name));
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(name);
    expect(stderr).toContain(
      '« profil » attend un tableau de lieux'
        .replaceAll('« ', '«\u202f')
        .replaceAll(' »', '\u202f»'),
    );
    expect(stderr.trim().split('\n')).toHaveLength(1);
  },
);

test.each([
  [
    'territoire --communes territoire.json',
    ['en JSON', 'D’un résultat de «\u202fterritoire\u202f» en --format csv'],
  ],
  [
    'territoire --communes fautes.csv',
    ['la liste des lignes refusées par «\u202fprofil\u202f»', 'un code INSEE ou un nom'],
  ],
  [
    'commune 58194 --scenarios territoire.json',
    ['en JSON', '--scenarios attend vos hypothèses en CSV ou dans un classeur'],
  ],
  [
    'diff territoire.json simple.csv',
    [
      'en CSV.',
      'Refaites-les avec «\u202fterritoire\u202f» ou «\u202fprofil\u202f», et --format json.',
    ],
  ],
  [
    'diff commune.json territoire.json',
    ['le résultat de «\u202fcommune\u202f», en JSON', 'attend deux résultats'],
  ],
  [
    'territoire --communes territoire.parquet',
    ['un résultat de «\u202fterritoire\u202f»', 'en Parquet', '--format csv, les codes sont lus'],
  ],
  ['diff territoire.parquet territoire.json', ['en Parquet', 'attend deux résultats']],
  [
    'diff territoire.xlsx territoire.json',
    ['un classeur (.xlsx ou .ods)', 'attend deux résultats'],
  ],
  ['territoire --communes territoire.docx', ['C’est un document (.docx', 'Donnez du texte']],
  ['commune territoire.json', ['est le nom d’un fichier', '«\u202fterritoire --communes\u202f»']],
  ['territoire --epci lieux.csv', ['est le nom d’un fichier', '«\u202fprofil\u202f»']],
  ['territoire --territoire lieux.csv', ['est le nom d’un fichier', '«\u202fprofil\u202f»']],
  ['national lieux.csv', ['est le nom d’un fichier', '«\u202fdiff\u202f»']],
] as const)('%s', async (line, said) => {
  const args = line.split(' ').map((one) => (one.includes('.') ? at(one) : one));
  const { status, stdout, stderr } = await command(...args);
  expect([status, stdout]).toEqual([2, '']);
  for (const words of said) expect(stderr).toContain(words);
});

describe('an option that is wrong is named, with the one that may be meant', () => {
  test.each([
    [['commune', '58194', '--formt', 'json'], 'Vouliez-vous dire --format\u202f?'],
    [['commune', '58194', '-o'], 'Il manque la valeur de --output.'],
    [['commune', '58194', '--adresse'], 'Il manque la valeur de --adresse.'],
    [['comune', '58194'], 'Vouliez-vous dire commune\u202f?'],
    [['commune'], 'Il manque ce qui est demandé\u00a0: <commune>.'],
  ])('%j', async (args, words) => {
    const { status, stdout, stderr } = await command(...args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(words);
    expect(stderr).toContain('diagnostic-numerique --help');
  });
});

describe('a code of another kind than was said is told with its communes', () => {
  test.each([
    ['58194', '--code-postal', ['n’est pas un code postal, mais un code INSEE', '58194  Nevers']],
    ['58000', '--code', ['n’est pas un code INSEE, mais un code postal', '58051  Challuy']],
    ['58999', '--code-postal', ['n’est pas un code postal connu']],
  ])('%s %s', async (typed, option, words) => {
    const { status, stdout, stderr } = await command('commune', typed, option);
    expect([status, stdout]).toEqual([2, '']);
    for (const one of words) expect(stderr).toContain(one);
  });
});

describe('names that are near others', () => {
  test('every place outside the data, its last letter doubled, is told as such and never as a far neighbour', async () => {
    const store = shippedStore();
    const places = (await store.outsidePlaces()).filter(({ nom }) => nom.length > 5);
    expect(places.length).toBeGreaterThan(70);
    for (const { nom } of places) {
      const typed = `${nom}${nom.at(-1)}`;
      const found = await findCommune(store, typed);
      if (found.kind !== 'unknown') {
        expect([typed, found.kind]).toEqual([typed, 'outside']);
        continue;
      }
      expect([typed, found.outside.map((place) => place.nom)]).toEqual([
        typed,
        expect.arrayContaining([nom]),
      ]);
      expect([typed, found.nearest.length < 6]).toEqual([typed, true]);
    }
  });

  test('« Noumeaa » is told as lists tell it: no commune, and Nouméa is outside the data', async () => {
    const { status, stdout, stderr } = await command('commune', 'Noumeaa');
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain('Nouméa (Nouvelle-Calédonie) n’est pas dans les données');
    expect(stderr).not.toContain('L’Houmeau');
  });

  test('« melle » may be Melle or Mellé, and is asked; written with its capital, or its accent, it is one', async () => {
    for (const typed of ['melle', 'MELLE']) {
      const { status, stderr } = await command('commune', typed);
      expect(status).toBe(2);
      expect(stderr).toContain('79174  Melle');
      expect(stderr).toContain('35174  Mellé');
    }
    for (const [typed, title] of [
      ['Melle', 'Melle (79174)'],
      ['mellé', 'Mellé (35174)'],
    ] as const) {
      const { status, stdout } = await command('commune', typed);
      expect([status, stdout.split('\n')[0]]).toEqual([0, title]);
    }
  });
});
