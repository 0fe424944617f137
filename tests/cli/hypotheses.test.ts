// `--si` and `--scenarios`: what may be typed, what comes out beside the estimate, what is refused and where.
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import readXlsxFile from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import { readChange } from '../../cli/hypotheses/change.ts';
import { appliedChanges } from '../../src/applied-changes.ts';
import { diagnoseArea, estimate, simulate } from '../../src/index.ts';
import { withShare } from '../../src/simulate.ts';
import { allCommunes, shippedStore } from '../shipped.ts';
import { command } from './command.ts';

const folder = mkdtempSync(join(tmpdir(), 'hypotheses-'));
const fileOf = (name: string, ...lines: string[]): string => {
  const file = join(folder, name);
  writeFileSync(file, lines.join('\n'));
  return file;
};
const store = shippedStore();
const model = await store.model();

test('Nevers with more elders, then richer and larger: a line each below the estimate, with the caution', async () => {
  const { status, stdout, stderr } = await command(
    ...['commune', '58194', '--si', '75+ +2', '--si', 'revenus bas -5 ; population +500'],
  );
  expect([status, stderr]).toEqual([0, '']);
  const lines = stdout.replace(/[\u00a0\u202f]/g, ' ').split('\n');
  expect(lines.slice(0, 5).join(' ')).toContain('Une hypothèse n’est pas une prévision');
  expect(lines.slice(0, 5).join(' ')).toContain('une part changée compte comme connue');
  expect(lines.map((line) => line.replace(/ {2,}/g, ' | '))).toEqual(
    expect.arrayContaining([
      'Estimation d’origine | 14 300 | entre 12 300 et 16 400 | 43 % | –',
      '75 ans et plus : +2 points | 14 600 | entre 12 500 et 16 700 | 44 % | +300 (+0,8 point)',
      'Revenus bas : −5 points ; Population : +500 habitants | 14 400 | entre 12 400 et 16 600 | 43 % | +100 (−0,2 point)',
      '75 ans et plus : +2 points | 2 800 | 7 000 | 4 800',
    ]),
  );
});

test.each([
  [
    'population 10',
    'Population : 10 habitants | trop peu | – | – | –',
    '| trop peu | trop peu | trop peu',
  ],
  [
    'population 30',
    'Population : 30 habitants | moins de 20 | – | 47 % | –',
    '| moins de 20 | moins de 20',
  ],
  ['population 0', 'Population : aucun habitant | aucun | – | – | –', '| aucun | aucun | aucun'],
])(
  'Bassurels with a %s has no number, and the reason of that size',
  async (typed, total, needs) => {
    const { stdout } = await command('commune', '48020', '--si', typed);
    const said = stdout.replace(/[\u00a0\u202f]/g, ' ').replace(/ {2,}/g, ' | ');
    expect(said).toContain(total);
    expect(said).toContain(needs);
  },
);

test('of a commune the figures are those of `simulate`', async () => {
  const nevers = await store.commune('58194');
  const { age } = nevers.shares;
  const { original, hypothesis } = simulate(nevers, model, {
    age: withShare(age, 4, age[4] + 0.02),
  });
  const { stdout } = await command('commune', '58194', '--si', '75+ +2', '--format', 'json');
  const told = JSON.parse(stdout);
  expect(told.original.rounded).toEqual(original.rounded);
  expect(told.hypotheses[0].hypothesis.rounded).toEqual(hypothesis.rounded);
  expect(told.hypotheses[0].hypothesis.rates.concerned).toBeCloseTo(hypothesis.rates.concerned, 14);
  expect(told.caution).toContain('pas une prévision');
});

test('of a territory they are the sum of its communes as supposed, with the range of a territory', async () => {
  const { stdout } = await command(
    ...['territoire', '--departement', '58', '--si', 'revenus bas +3', '--format', 'json'],
  );
  const [{ hypothesis }] = JSON.parse(stdout).hypotheses;
  const communes = (await store.departement('58')).filter(
    ({ departement }) => departement.code === '58',
  );
  const supposed = communes.map(
    (place) => simulate(place, model, { lowIncome: place.shares.lowIncome + 0.03 }).profile,
  );
  const area = { kind: 'departement', code: '58', nom: 'Nièvre' } as const;
  const { shares, rounded, population } = diagnoseArea(area, supposed, model);
  expect(hypothesis.population).toBe(population);
  expect(hypothesis.rounded).toEqual(rounded);
  for (const side of ['low', 'point', 'high'] as const) {
    expect(hypothesis.shares.concerned[side]).toBeCloseTo(shares.concerned[side], 12);
  }
});

test('a file of scenarios with two columns « si » is read from the first, which is said', async () => {
  const file = fileOf('deux-si.csv', 'nom;si;si', 'Vieillissement;75+ +2;revenus bas -5');
  const { status, stdout, stderr } = await command('commune', '58194', '--scenarios', file);
  expect(status).toBe(3);
  expect(stdout).toContain('Vieillissement');
  expect(stderr.replace(/[\u00a0\u202f]/g, ' ')).toContain(
    'Plusieurs colonnes s’appellent « si » : la première seule a été lue.',
  );
});

test('a file of scenarios: each line is taken or told by its number, and the code is 3', async () => {
  const file = fileOf(
    'scenarios.csv',
    'Étude de 2027',
    'nom;si',
    'Vieillissement;75+ +2 ; revenus bas -5',
    'Croissance;"population +10 %"',
    'Faux;age moyen +2',
    'Vide;',
    'Croissance;territoire rural',
    'Trop;75+ +2 ; 75+ +3',
    'Gens;population +500',
  );
  const { status, stdout, stderr } = await command(
    ...['territoire', '--epci', '245804406', '--scenarios', file, '--format', 'csv'],
    ...['--csv', 'simple'],
  );
  expect(status).toBe(3);
  const rows = stdout.trim().split('\r\n');
  expect(rows.map((row) => row.split(',')[0])).toEqual([
    'hypothese',
    'Estimation d’origine',
    'Vieillissement',
    'Croissance',
  ]);
  // The population, the people concerned, and nobody more likely to be so.
  expect(rows[3]).toMatch(/^Croissance,[^,]*,74013,.*,32300,28600,36100,.*,2900,0,2026\.2$/);
  const told = stderr.split('\n').filter((line) => line.startsWith('Ligne'));
  expect(told.map((line) => line.replace(/[\u00a0\u202f]/g, ' '))).toEqual([
    expect.stringMatching(/^Ligne 5 : « age moyen \+2 » : Ce chiffre n’est pas connu\./),
    expect.stringMatching(/^Ligne 6 : la case « si » est vide\./),
    expect.stringMatching(/^Ligne 7 : « Croissance » est déjà le nom/),
    expect.stringMatching(/^Ligne 8 : « 75\+ \+3 » : Ce chiffre y est déjà changé\./),
    expect.stringMatching(/^Ligne 9 : .*ne vaut que pour une commune\./),
  ]);
  expect(stderr).toContain('Une hypothèse n’est pas une prévision');
});

describe('what cannot be answered says why, writes nothing, and exits 2', () => {
  const nothing = fileOf('rien.csv', 'nom;valeur', 'A;3');
  const none = fileOf('fautes.csv', 'si', 'n’importe quoi');
  test.each([
    [['commune', '58194', '--si', 'lecture +2'], 'Ce chiffre n’est pas connu'],
    [['commune', '58194', '--si', '75+ +2 %'], 'écrivez « +2 »'],
    [['commune', '58194', '--si', '75+ 120'], 'Une part va de 0 à 100'],
    [['commune', '58194', '--si', ''], 'Écrivez par exemple « 75+ +2 »'],
    [['commune', '58194', '--si', 'territoire plat'], 'urbain ou rural'],
    [['commune', '58194', '--si', '75+ +2', '--si', '75+ +2'], 'déjà le nom'],
    [['commune', '58194', '--si', '75+ +2', '--format', 'docx'], 'texte, json, csv. Ajoutez'],
    [['territoire', '--epci', '245804406', '--si', 'population 9000'], 'pour une commune'],
    [['territoire', '--chaque', 'epci', '--departement', '58', '--si', '75+ +2'], '--chaque'],
    [
      ['commune', '58194', '--scenarios', join(folder, 'absent.csv')],
      'ne peut pas être lu. Ce fichier n’existe pas',
    ],
    [['commune', '58194', '--scenarios', nothing], 'n’a pas de colonne « si »'],
    [['commune', '58194', '--scenarios', none], 'aucune hypothèse lisible'],
  ])('%s', async (args, words) => {
    const { status, stdout, stderr } = await command(...args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr.replace(/[\u00a0\u202f]/g, ' ')).toContain(words);
  });
});

test.each([
  ['75+ +2', { of: { group: 'age', index: 4 }, how: 'add', value: 0.02 }],
  ['75 ans et plus = 20 %', { of: { group: 'age', index: 4 }, how: 'set', value: 0.2 }],
  ['age_75_plus −2,5 points', { of: { group: 'age', index: 4 }, how: 'add', value: -0.025 }],
  ['15-29 20', { of: { group: 'age', index: 0 }, how: 'set', value: 0.2 }],
  ['60 à 74 ans -1', { of: { group: 'age', index: 3 }, how: 'add', value: -0.01 }],
  ['Sans diplôme +4', { of: { group: 'diploma', index: 0 }, how: 'add', value: 0.04 }],
  ['bas_revenus -5', { of: 'lowIncome', how: 'add', value: -0.05 }],
  ['15+ 82', { of: 'p15', how: 'set', value: 0.82 }],
])('« %s » is one change of a share', (typed, change) => {
  expect(readChange(typed)).toEqual({ ok: true, change: { kind: 'share', ...change } });
});

test.each([
  ['population 20 000', { kind: 'population', how: 'set', value: 20_000 }],
  ['population +10 %', { kind: 'population', how: 'multiply', value: 1.1 }],
  ['population -300 habitants', { kind: 'population', how: 'add', value: -300 }],
  ['territoire rural', { kind: 'territory', rural: true }],
])('« %s » is one change of the place', (typed, change) => {
  expect(readChange(typed)).toEqual({ ok: true, change });
});

test('in every commune groups still make 100 %, and nothing changed is nothing gained', async () => {
  const change = (typed: string) => {
    const read = readChange(typed);
    if (!read.ok) throw new Error(typed);
    return read.change;
  };
  const communes = await allCommunes(store);
  const hard = ['75+ +40', '60-74 +40', 'sans diplôme -30', 'revenus bas -20'].map(change);
  const still = ['75+ +0', 'sans diplôme +0', 'population +0 %'].map(change);
  const wrong = communes.filter((commune) => {
    const { profile, hypothesis } = simulate(commune, model, appliedChanges(commune, hard).changes);
    const sums = [profile.shares.age, profile.shares.diploma].map((group) =>
      group.reduce((sum, share) => sum + share, 0),
    );
    const same = simulate(commune, model, appliedChanges(commune, still).changes).hypothesis;
    return !(
      sums.every((sum) => Math.abs(sum - 1) < 1e-12) &&
      hypothesis.rates.concerned > 0 &&
      Math.abs(same.rates.concerned - estimate(commune, model).rates.concerned) < 1e-12
    );
  });
  expect(wrong.map(({ code }) => code)).toEqual([]);
});

test('a hamlet whose share cannot go lower says that it stops there', async () => {
  const { status, stderr } = await command(
    ...['territoire', '--departement', '58', '--si', 'revenus bas -40'],
  );
  expect(status).toBe(0);
  expect(stderr.replace(/[\u00a0\u202f]/g, ' ')).toMatch(
    /dans \d+ communes, un chiffre sortait du possible, il s’arrête à 0 ou à 100 %\./,
  );
});

test('a commune in CSV is a line of the table of its territory', async () => {
  const { stdout } = await command('commune', '58194', '--format', 'csv', '--csv', 'simple');
  const territory = await command(
    ...['territoire', '--departement', '58', '--format', 'csv', '--csv', 'simple'],
  );
  const line = territory.stdout.split('\r\n').find((one) => one.startsWith('58194,'));
  expect(stdout.split('\r\n')[1]).toBe(line);
});

test('a workbook holds the base and its scenarios, percentages as such, what to know and where they come from', async () => {
  const file = join(folder, 'nevers.xlsx');
  const asked = ['territoire', '--epci', '245804406', '--si', '75+ +2', '--si', 'revenus bas -40'];
  expect((await command(...asked, '-o', file)).status).toBe(0);
  const [scenarios, communes, known, made] = await readXlsxFile(file);
  expect([scenarios?.sheet, communes?.sheet, known?.sheet, made?.sheet]).toEqual([
    'Hypothèses',
    'Communes',
    'À savoir',
    'Ce fichier',
  ]);
  const [titles = [], ...lines] = scenarios?.data ?? [];
  expect(lines.map(([nom]) => nom)).toEqual([
    'Estimation d’origine',
    '75 ans et plus\u00a0: +2 points',
    'Revenus bas\u00a0: −40 points',
  ]);
  const { original, hypotheses } = JSON.parse((await command(...asked, '--format', 'json')).stdout);
  const rates = [original.rates, ...hypotheses.map((one: typeof original) => one.hypothesis.rates)];
  expect(lines.map((line) => line[titles.indexOf('Part concernée')])).toEqual(
    rates.map(({ concerned }) => Math.round(concerned * 10_000) / 10_000),
  );
  expect(JSON.stringify(known?.data)).toContain('Une hypothèse n’est pas une prévision');
  expect(JSON.stringify(known?.data)).toContain('un chiffre sortait du possible');
  expect(JSON.stringify(made?.data)).toContain(model.id);
  const parts = unzipSync(new Uint8Array(readFileSync(file)));
  const xml = (name: string) => strFromU8(parts[`xl/${name}`] ?? new Uint8Array());
  const percent = /numFmtId="(\d+)" formatCode="0\.0%"/.exec(xml('styles.xml'))?.[1];
  const [, looks = ''] = xml('styles.xml').split('<cellXfs');
  const formats = [...looks.matchAll(/<xf (?:numFmtId="(\d+)")?/g)].map(([, id]) => id);
  expect(titles[24]).toBe('Part concernée');
  expect(formats[Number(/<c r="Y2"[^>]* s="(\d+)"/.exec(xml('worksheets/sheet1.xml'))?.[1])]).toBe(
    percent,
  );
  expect((await command(...asked, '--format', 'xlsx')).status).toBe(2);
});

test('a workbook holds each commune before and after each scenario, with its ranges, as the JSON does', async () => {
  const file = join(folder, 'communes.xlsx');
  const asked = ['territoire', '--epci', '245804406', '--si', '75+ +2', '--si', 'revenus bas -40'];
  expect((await command(...asked, '-o', file)).status).toBe(0);
  const [, sheet] = await readXlsxFile(file);
  const [titles = [], ...rows] = sheet?.data ?? [];
  expect(titles.map((title) => String(title))).toEqual([
    'Code INSEE',
    'Commune',
    'Hypothèse',
    'Population (avant)',
    'Personnes concernées, estimation (avant)',
    'Personnes concernées, bas (avant)',
    'Personnes concernées, haut (avant)',
    'Part concernée (avant)',
    'Part concernée, bas (avant)',
    'Part concernée, haut (avant)',
    'Population (après)',
    'Personnes concernées, estimation (après)',
    'Personnes concernées, bas (après)',
    'Personnes concernées, haut (après)',
    'Part concernée (après)',
    'Part concernée, bas (après)',
    'Part concernée, haut (après)',
    'Écart, personnes concernées',
    'Écart, points',
  ]);
  const told = JSON.parse((await command(...asked, '--format', 'json')).stdout);
  type Line = Readonly<Record<string, string | number | null>>;
  const cells = ({ code, nom, ...figures }: Line) => Object.values(figures);
  const expected = told.hypotheses.flatMap((one: { nom: string; communes: Line[] }) =>
    told.communes.map((before: Line, i: number) => {
      const after = one.communes[i] ?? {};
      return [before.code, before.nom, one.nom, ...cells(before), ...cells(after)];
    }),
  );
  expect(expected).toHaveLength(2 * 14);
  expect(rows.map((row) => row.slice(0, 17))).toEqual(expected);
  const [people, share] = [4, 7];
  for (const row of rows) {
    expect(row[17]).toBe(Number(row[people + 7]) - Number(row[people]));
    // The shares are rounded to four decimals, the gap to two of a point.
    expect(Number(row[18])).toBeCloseTo(100 * (Number(row[share + 7]) - Number(row[share])), 1);
  }
});
