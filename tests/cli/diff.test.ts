// `diff` pairs what is the same place, however its two files are sorted and saved, and refuses to guess.
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { appliedChanges } from '../../src/applied-changes.ts';
import { simulate } from '../../src/index.ts';
import { shippedStore } from '../shipped.ts';
import { command } from './command.ts';

const store = shippedStore();

const folder = mkdtempSync(join(tmpdir(), 'diff-'));
const at = (name: string) => join(folder, name);

const HEADER =
  'nom;population;age_15_29;age_30_44;age_45_59;age_60_74;age_75_plus;sans_diplome;diplome_intermediaire;diplome_superieur;territoire';
const YOUNG = '8000;40;25;20;10;5;20;40;40;urbain';
const OLD = '3000;10;15;20;30;25;45;40;15;rural';

/** The JSON of `profil` for a table. */
async function profiled(name: string, ...lines: string[]): Promise<string> {
  writeFileSync(at(`${name}.csv`), lines.join('\n'));
  const saved = at(`${name}.json`);
  const { status, stderr } = await command(
    'profil',
    at(`${name}.csv`),
    '--format',
    'json',
    '-o',
    saved,
  );
  expect([status, stderr]).toEqual([0, `Écrit dans «\u202f${saved}\u202f».\n`]);
  return saved;
}

const compare = (a: string, b: string) => command('diff', a, b, '--csv', 'simple');
const cellsOf = (csv: string) =>
  csv
    .trim()
    .split('\r\n')
    .slice(1)
    .map((line) => line.split(','));

describe('the lines of two files', () => {
  test('are paired by name: two swapped lines change nothing', async () => {
    const a = await profiled('ordre', HEADER, `Nord;${YOUNG}`, `Sud;${OLD}`);
    const b = await profiled('autre-ordre', HEADER, `Sud;${OLD}`, `Nord;${YOUNG}`);
    const { status, stdout, stderr } = await compare(a, b);
    expect(status).toBe(0);
    const rows = cellsOf(stdout);
    expect(rows.map(([code, nom, , , points]) => [code, nom, points])).toEqual([
      ['', 'Nord', '0'],
      ['', 'Sud', '0'],
    ]);
    expect(stderr).toContain('Écart de 0,0 à 0,0 point.');
  });

  test('are paired by code where every line has one, whatever their names', async () => {
    const a = await profiled('codes', `${HEADER};code`, `Nord;${YOUNG};Q1`, `Nord;${OLD};Q2`);
    const b = await profiled('renommes', `code;${HEADER}`, `Q2;Sud;${OLD}`, `Q1;Centre;${YOUNG}`);
    const rows = cellsOf((await compare(a, b)).stdout);
    expect(rows.map(([code, nom, , , points]) => [code, nom, points])).toEqual([
      ['Q1', 'Centre', '0'],
      ['Q2', 'Sud', '0'],
    ]);
  });

  test('are paired by name when one file has codes and the other has none', async () => {
    const a = await profiled('avec', `${HEADER};code`, `Nord;${YOUNG};Q1`);
    const b = await profiled('sans', HEADER, `Ouest;${OLD}`, `Nord;${YOUNG}`);
    const { stdout, stderr } = await compare(a, b);
    expect(cellsOf(stdout).map(([code, nom]) => [code, nom])).toEqual([['Q1', 'Nord']]);
    expect(stderr).toContain('1 ligne n’est que dans B.');
    expect(stderr).not.toContain('commune');
  });

  test('that bear one name are refused by that name, and nothing is written', async () => {
    const a = await profiled('double', HEADER, `Nord;${YOUNG}`, `Nord;${OLD}`, `Sud;${OLD}`);
    const b = await profiled('simple', HEADER, `Nord;${YOUNG}`, `Sud;${OLD}`);
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const) {
      const { status, stdout, stderr } = await compare(one, other);
      expect([status, stdout]).toEqual([2, '']);
      expect(stderr).toBe(
        'Plusieurs lignes du même fichier portent le même code ou le même nom\u00a0:\n' +
          '  Nord\n' +
          'Donnez à chacune un code (colonne «\u202fcode\u202f») ou un nom à elle, puis recommencez.\n',
      );
    }
  });

  test('that bear one name in one file alone hinder nothing', async () => {
    const a = await profiled('homonymes', HEADER, `Nord;${YOUNG}`, `Nord;${OLD}`, `Sud;${OLD}`);
    const b = await profiled('sud', HEADER, `Sud;${OLD}`);
    const { status, stdout } = await compare(a, b);
    expect(status).toBe(0);
    expect(cellsOf(stdout).map(([, nom]) => nom)).toEqual(['Sud']);
  });
});

describe('its own JSON is read as each program saves it', () => {
  test.each([
    ['a byte-order mark', (text: string) => Buffer.from(`\ufeff${text}`, 'utf8')],
    ['UTF-16 of PowerShell', (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')],
    [
      'UTF-16, the other byte first',
      (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16(),
    ],
    ['UTF-16 without its mark', (text: string) => Buffer.from(text, 'utf16le')],
  ])('with %s', async (name, saved) => {
    const epci = ['territoire', '--epci', '245804406', '--format', 'json'];
    const { stdout } = await command(...epci);
    writeFileSync(at('nevers.json'), stdout);
    writeFileSync(at(`${name}.json`), saved(stdout));
    const { status, stdout: csv } = await compare(at('nevers.json'), at(`${name}.json`));
    expect(status).toBe(0);
    const rows = cellsOf(csv);
    expect(rows).toHaveLength(14);
    expect(rows.find(([code]) => code === '58194')?.slice(0, 2)).toEqual(['58194', 'Nevers']);
    expect(new Set(rows.map(([, , , , points]) => points))).toEqual(new Set(['0']));
  });
});

test('communes of fewer than 20 inhabitants are left out of the comparison, and counted', async () => {
  const saved = at('diois.json');
  await command('territoire', '--epci', '242600534', '--format', 'json', '-o', saved);
  const { status, stdout, stderr } = await compare(saved, saved);
  expect(status).toBe(0);
  expect(stdout).not.toContain('Rochefourchat');
  expect(stderr).toMatch(
    /commune de A a moins de 20 habitants|communes de A ont moins de 20 habitants/,
  );
});

test.each([
  ['territoire', ['territoire', '--epci', '245804406']],
  ['profil', ['profil', at('bases.csv')]],
])('two bases of %s are said: the shares are the same, the people are not', async (name, asked) => {
  writeFileSync(at('bases.csv'), [HEADER, `Nord;${YOUNG}`, `Sud;${OLD}`].join('\n'));
  const [every, adults] = [at(`${name}-tous.json`), at(`${name}-15.json`)];
  await command(...asked, '-o', every);
  await command(...asked, '--base', '15-et-plus', '-o', adults);
  const { status, stderr } = await compare(every, adults);
  expect(status).toBe(0);
  expect(stderr.split('\n')).toContain(
    'A applique les parts à la population, B aux 15 ans et plus. Les parts sont les mêmes\u00a0: seul le nombre de personnes change.',
  );
  expect((await compare(every, every)).stderr).not.toContain('applique les parts');
});

test('a model whose version fills pages is refused in one sentence', async () => {
  const file = await profiled('modele', HEADER, `Nord;${YOUNG}`);
  const content = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(at('long.json'), JSON.stringify({ ...content, model: 'a'.repeat(20_000) }));
  const { status, stderr } = await compare(file, at('long.json'));
  expect(status).not.toBe(0);
  expect(stderr.length).toBeLessThan(400);
});

test('a range beyond the inhabitants is refused by its name', async () => {
  const file = await profiled('au-dela', HEADER, `Nord;${YOUNG}`);
  const content = JSON.parse(readFileSync(file, 'utf8'));
  content.profiles[0].estimate.adjusted.concerned = { low: 1e9, point: 2e9, high: 3e9 };
  writeFileSync(at('impossible.json'), JSON.stringify(content));
  const { status, stderr } = await compare(file, at('impossible.json'));
  expect(status).not.toBe(0);
  expect(stderr).toContain('profiles.0.estimate.adjusted.concerned.high');
});

test('half a person, which no result tells, is refused by its name', async () => {
  const file = await profiled('demi', HEADER, `Nord;${YOUNG}`);
  const content = JSON.parse(readFileSync(file, 'utf8'));
  content.profiles[0].estimate.rounded.concerned.point += 0.5;
  writeFileSync(at('demie.json'), JSON.stringify(content));
  const { status, stderr } = await compare(file, at('demie.json'));
  expect(status).toBe(2);
  expect(stderr).toContain('profiles.0.estimate.rounded.concerned.point');
});

describe('a scenario', () => {
  const EPCI = ['territoire', '--epci', '245804406', '--format', 'json'];
  const saved = async (name: string, ...more: string[]) => {
    await command(...EPCI, ...more, '-o', at(name));
    return at(name);
  };

  test('beside the estimate it starts from, commune by commune: what `simulate` gives', async () => {
    const base = await saved('base.json');
    const older = await saved('older.json', '--si', '75+ +2');
    const { status, stdout } = await compare(base, older);
    expect(status).toBe(0);
    const cells = cellsOf(stdout);
    expect(cells).toHaveLength(14);
    const nevers = cells.find(([code]) => code === '58194');
    const [commune, model] = await Promise.all([store.commune('58194'), store.model()]);
    const { changes } = appliedChanges(commune, [
      { kind: 'share', of: { group: 'age', index: 4 }, how: 'add', value: 0.02 },
    ]);
    const { original, hypothesis } = simulate(commune, model, changes);
    const shares = [original, hypothesis].map(({ rates }) => rates.concerned.toFixed(4));
    expect(nevers?.slice(2, 4).map((share) => Number(share).toFixed(4))).toEqual(shares);
    expect(cells.every((line) => Number(line[4]) > 0)).toBe(true);
  });

  test('two of them are compared too; a file of two is refused by their names', async () => {
    const older = await saved('plus-2.json', '--si', '75+ +2');
    const oldest = await saved('plus-4.json', '--si', '75+ +4');
    expect(cellsOf((await compare(older, oldest)).stdout)).toHaveLength(14);
    const both = await saved('both.json', '--si', '75+ +2', '--si', '75+ +4');
    const { status, stderr } = await compare(older, both);
    expect(status).toBe(2);
    expect(stderr.replace(/[\u00a0\u202f]/g, ' ')).toContain(
      'contient 2 hypothèses : « 75 ans et plus : +2 points », « 75 ans et plus : +4 points ». Faites un fichier par hypothèse, avec un seul --si, puis comparez-les.',
    );
  });
});

test('of a territory and of its hypothesis, the total is told with both ranges; of other communes, it is not', async () => {
  const nevers = ['territoire', '--epci', '245804406', '--format', 'json'];
  await command(...nevers, '-o', at('nevers.json'));
  await command(...nevers, '--si', '75+ +2', '-o', at('plus-ages.json'));
  await command('territoire', '--communes', '58194', '--format', 'json', '-o', at('ville.json'));
  const total =
    'Ensemble : 43,7 % (environ 29 400 personnes) dans A, 44,4 % (environ 29 900 personnes) dans B, soit +0,7 point. Les deux fourchettes se recouvrent.';
  const told = async (b: string) =>
    (await compare(at('nevers.json'), at(b))).stderr.replace(/\s/g, ' ');
  expect(await told('plus-ages.json')).toContain(total);
  expect(await told('ville.json')).not.toContain('Ensemble');
});
