// A list of communes, or places, in a workbook given to a command: read as the same table in CSV, or refused with what to do.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import writeXlsxFile, { type Row } from 'write-excel-file/node';
import { command } from './command.ts';
import { odsOf, row, xlsxOf } from './sheets/workbooks.ts';

const folder = mkdtempSync(join(tmpdir(), 'workbooks-'));
const at = (name: string) => join(folder, name);
const save = (name: string, content: string | Uint8Array) => {
  writeFileSync(at(name), content);
  return at(name);
};
const texts = (cells: readonly string[]): Row => cells.map((value) => ({ value }));
async function workbook(name: string, sheets: Readonly<Record<string, Row[]>>): Promise<string> {
  const all = Object.entries(sheets).map(([sheet, data]) => ({ sheet, data }));
  return save(name, new Uint8Array(await writeXlsxFile(all).toBuffer()));
}
/** What is said, with plain spaces and the name of the folder left out. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ').replaceAll(`${folder}/`, '');
async function ask(...args: string[]) {
  const { status, stdout, stderr } = await command(...args);
  return { status, stdout, stderr: plain(stderr) };
}

const COMMUNES: Row[] = [
  [{ value: 'Communes du pays', columnSpan: 2 }, null],
  [],
  texts(['Code\nINSEE', 'Commune']),
  [{ value: 1004 }, { value: 'Ambérieu-en-Bugey' }],
  [{ value: 58194 }, { value: 'Nevers' }],
  [{ value: 2408, format: '00000' }, { value: 'Laon' }],
  texts(['2A004', 'Ajaccio']),
  [{ value: 99999 }, null],
];
const AS_CSV =
  'Communes du pays;\n;\nCode INSEE;Commune\n1004;Ambérieu-en-Bugey\n58194;Nevers\n02408;Laon\n2A004;Ajaccio\n99999;\n';

test('the workbook of a territory, given back, is read by its sheet of communes, which is said: that of places names communes too', async () => {
  const file = at('nevers.xlsx');
  await ask('territoire', '--epci', '245804406', '-o', file);
  const { status, stdout, stderr } = await ask(
    ...['territoire', '--communes', file, '--format', 'csv'],
  );
  expect(status).toBe(0);
  const csv = await ask('territoire', '--epci', '245804406', '--format', 'csv');
  const codes = (text: string) => text.match(/^\w{5};/gm)?.sort();
  expect(codes(stdout)).toEqual(codes(csv.stdout));
  expect(stderr).toContain(
    'Feuille lue : « Communes ». Non lues : « Synthèse », « Facteurs », « Autour », « Lieux », « Actions », « Méthode », « Sources ».',
  );
});

describe('a list of communes', () => {
  test('in a workbook is the list that it would be in CSV: same report, same sentences, rows of the sheet', async () => {
    const csv = await ask('territoire', '--communes', save('liste.csv', AS_CSV), '--format', 'csv');
    const file = await workbook('liste.xlsx', { Feuil1: COMMUNES });
    const xlsx = await ask('territoire', '--communes', file, '--format', 'csv');
    expect(xlsx).toEqual(csv);
    expect(xlsx.status).toBe(3);
    expect(xlsx.stdout.match(/^(\w{5});/gm)).toEqual(['01004;', '02408;', '2A004;', '58194;']);
    expect(xlsx.stderr).toContain('Ligne 3 : c’est l’en-tête.');
    expect(xlsx.stderr).toContain('Ligne 4 : « 1004 » a été lu comme le code 01004');
    expect(xlsx.stderr).toContain('Ligne 8 : aucune commune ne porte le code 99999.');
  });

  test('of two sheets, the one that is a list is read, and both are told', async () => {
    const file = await workbook('deux.xlsx', {
      Notice: [texts(['Comment lire ce classeur']), texts(['Une ligne par commune', '2024'])],
      Communes: [texts(['Nevers']), texts(['Marzy'])],
      Vide: [],
    });
    const { status, stderr } = await ask('territoire', '--communes', file);
    expect(status).toBe(0);
    expect(stderr).toContain('Feuille lue : « Communes ». Non lue : « Notice ».');
  });

  test('a list of many faults is a list for its titles: a notice that reads as a commune is not taken in its place', async () => {
    const file = await workbook('fautes.xlsx', {
      Liste: [
        texts(['Communes du territoire']),
        texts(['Code INSEE', 'Commune']),
        [{ value: 56085 }, { value: 'Hoedic' }],
        ...['Saint-Denis', 'Trila', 'Nimporte', 'CC du Pays de Bitche'].map(
          (name): Row => [null, { value: name }],
        ),
      ],
      Notice: [texts(['lire'])],
    });
    const { status, stdout, stderr } = await ask('territoire', '--communes', file);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(
      'a plusieurs feuilles qui conviennent : « Liste », « Notice ». Dites laquelle lire',
    );
    const asked = ['territoire', '--communes', file, '--feuille', 'Liste', '--format', 'csv'];
    expect((await ask(...asked)).stdout.match(/^(\w{5});/gm)).toEqual(['56085;']);
  });

  test('of two lists none is taken: both are named, and --feuille takes one, whatever its capitals', async () => {
    const file = await workbook('ans.xlsx', {
      '2023': [texts(['58194'])],
      'Été 2024': [texts(['58160']), texts(['58121'])],
    });
    expect(await ask('territoire', '--communes', file)).toEqual({
      status: 2,
      stdout: '',
      stderr:
        '« ans.xlsx » a plusieurs feuilles qui conviennent : « 2023 », « Été 2024 ». Dites laquelle lire, par exemple : --feuille "2023".\n',
    });
    const args = ['territoire', '--communes', file, '--format', 'csv', '--feuille', 'été 2024'];
    const { status, stdout, stderr } = await ask(...args);
    expect([status, stdout.match(/^(\w{5});/gm)]).toEqual([0, ['58121;', '58160;']]);
    expect(stderr).not.toContain('Feuille lue');
  });

  test('a sheet that is not there, or empty; --feuille without a workbook, or without a list', async () => {
    const file = await workbook('une.xlsx', { Liste: [texts(['58194'])], Vide: [] });
    const list = ['territoire', '--communes', file, '--feuille'];
    expect((await ask(...list, 'Communes')).stderr).toBe(
      '« une.xlsx » n’a pas de feuille « Communes ». Ses feuilles : « Liste », « Vide ».\n',
    );
    expect((await ask(...list, 'Vide')).stderr).toContain('sa feuille « Vide » est vide');
    const csv = save('une.csv', '58194\n');
    expect((await ask('territoire', '--communes', csv, '--feuille', 'A')).stderr).toBe(
      '--feuille choisit la feuille d’un classeur : « une.csv » n’en est pas un.\n',
    );
    expect((await ask('territoire', '--departement', '58', '--feuille', 'A')).stderr).toContain(
      'donnez aussi --communes',
    );
    const empty = await workbook('vide.xlsx', { Vide: [] });
    expect((await ask('territoire', '--communes', empty)).stderr).toContain(
      'ses feuilles sont vides',
    );
  });

  test('rows hidden or filtered are read and told; a formula without a result is a line left aside', async () => {
    const rows = [
      row(1, ['code']),
      ...['58194', '58160', '58121'].map((code, i) => row(i + 2, [code], ' hidden="1"')),
      row(5, ['58117']),
      row(6, ['58088'], ' hidden="1"'),
      '<row r="7"><c r="A7"><f>B7</f></c></row>',
    ].join('');
    const file = save('masquees.xlsx', xlsxOf([{ name: 'Codes', rows, state: 'hidden' }]));
    const { status, stderr } = await ask('territoire', '--communes', file, '--format', 'csv');
    expect(status).toBe(3);
    expect(stderr).toContain('Feuille lue : « Codes » (masquée).\n');
    expect(stderr).toContain(
      '4 lignes masquées ou filtrées dans le tableur ont été lues aussi : 2 à 4 et 6.\n',
    );
    expect(stderr).toContain(
      'Ligne 7 : une formule y est sans résultat, et sa case a été lue vide.',
    );
  });

  test('in an .ods is read as well, and each commune of it has its report', async () => {
    const cell = (text: string) => `<table:table-cell><text:p>${text}</text:p></table:table-cell>`;
    const rows = ['code', '58194', '58160'].map(
      (one) => `<table:table-row>${cell(one)}</table:table-row>`,
    );
    const file = save('liste.ods', odsOf(rows.join('')));
    const one = await ask('territoire', '--communes', file, '--format', 'csv');
    expect([one.status, one.stdout.match(/^(\w{5});/gm)]).toEqual([0, ['58160;', '58194;']]);
    const each = ['--chaque', 'commune', '--format', 'json', '-o', at('lot')];
    expect((await ask('territoire', '--communes', file, ...each)).status).toBe(0);
  });

  test('is read from the standard input too', () => {
    const main = join(import.meta.dirname, '../../tools/dev/diagnostic.mjs');
    const said = execFileSync('node', [main, 'territoire', '--communes', '-', '--format', 'csv'], {
      input: xlsxOf([{ name: 'A', rows: row(1, ['58194']) }]),
      encoding: 'utf8',
    });
    expect(said.match(/^(\w{5});/gm)).toEqual(['58194;']);
  });

  test.each([
    ['vieux.xls', 'Workbook', 'une ancienne version d’Office (.xls). Ouvrez-le dans le tableur'],
    ['secret.xlsx', 'EncryptedPackage', 'protégé par un mot de passe. Retirez-le dans le tableur'],
  ])('%s is refused in a sentence that says what to do', async (name, stream, words) => {
    const bytes = [0xd0, 0xcf, 0x11, 0xe0, ...Buffer.from(stream, 'utf16le')];
    const file = save(name, new Uint8Array(bytes));
    for (const args of [
      ['territoire', '--communes', file],
      ['profil', file],
    ]) {
      const { status, stdout, stderr } = await ask(...args);
      expect([status, stdout]).toEqual([2, '']);
      expect(stderr).toContain(`« ${name} » n’a pas été lu.`);
      expect(stderr).toContain(words);
    }
  });
});

test('scenarios in a workbook are those of the same CSV; of two sheets of them, one must be left', async () => {
  const SCENARIOS = [texts(['nom', 'si']), texts(['Plus âgée', '75+ +2']), texts(['', 'x'])];
  const csv = save('si.csv', 'nom;si\nPlus âgée;75+ +2\n;x\n');
  const file = await workbook('si.xlsx', { Notice: [texts(['Lire'])], Hypothèses: SCENARIOS });
  for (const place of [
    ['commune', '58194'],
    ['territoire', '--epci', '245804406'],
  ]) {
    const expected = await ask(...place, '--scenarios', csv);
    const found = await ask(...place, '--scenarios', file);
    const told = 'Feuille lue : « Hypothèses ». Non lue : « Notice ».\n';
    expect(found.stderr).toContain(told);
    expect({ ...found, stderr: found.stderr.replace(told, '') }).toEqual(expected);
  }
  const two = await workbook('deux-si.xlsx', { A: SCENARIOS, B: SCENARIOS });
  expect((await ask('commune', '58194', '--scenarios', two)).stderr).toBe(
    '« deux-si.xlsx » a plusieurs feuilles qui conviennent : « A », « B ». Ne gardez dans le classeur que celle à lire.\n',
  );
});

describe('places described in a workbook', () => {
  const COLUMNS =
    'nom;population;age_15_29;age_30_44;age_45_59;age_60_74;age_75_plus;sans_diplome;diplome_intermediaire;diplome_superieur;territoire;note';
  const share = (value: number) => ({ value, format: '0.0%' });
  const PLACES: Row[] = [
    texts(COLUMNS.split(';')),
    [
      ...texts(['QPV Test']),
      { value: 5200, format: '#,##0' },
      ...[0.221, 0.2, 0.2, 0.209, 0.17, 0.325, 0.45, 0.225].map(share),
      ...texts(['urbain', 'à revoir']),
    ],
    [
      ...texts(['Hameau']),
      { value: 5200 },
      ...[22.1, 20, 20, 20.9, 17, 32.5, 45, 22.5].map((value) => ({ value })),
      ...texts(['rural', '"']),
    ],
    texts(['Faux', 'beaucoup']),
  ];
  const CSV = `${COLUMNS}\nQPV Test;5 200;22,1%;20%;20%;20,9%;17%;32,5%;45%;22,5%;urbain;à revoir\nHameau;5200;22,1;20;20;20,9;17;32,5;45;22,5;rural;""""\nFaux;beaucoup;;;;;;;;;;\n`;

  test('are those of the same CSV, and the sheet of the places is found among others', async () => {
    const file = await workbook('lieux.xlsx', {
      Notice: [texts(['Nos lieux']), texts(['nom', 'de qui'])],
      Lieux: PLACES,
    });
    for (const format of ['csv', 'json']) {
      const xlsx = await ask('profil', file, '--format', format);
      const csv = await ask('profil', save('lieux.csv', CSV), '--format', format);
      expect(xlsx.status).toBe(3);
      const said = (text: string) =>
        text.replace(/"?\d{4}-\d\d-\d\dT[^"\n]*/g, '').replace('lieux.xlsx', 'lieux.csv');
      expect(said(xlsx.stdout)).toBe(said(csv.stdout));
      expect(xlsx.stderr).toBe(
        csv.stderr.replace(
          '\nColonne',
          '\nFeuille lue : « Lieux ». Non lue : « Notice ».\nColonne',
        ),
      );
    }
  });

  test('thousands of them are all read, each on its row', async () => {
    const [header = [], place = []] = PLACES;
    const many = Array.from({ length: 4_000 }, (_, i) => [
      { value: `Lieu ${i}` },
      ...place.slice(1),
    ]);
    const file = await workbook('milliers.xlsx', {
      Lieux: [header, ...many, texts(['Faux', 'x'])],
    });
    const { status, stdout, stderr } = await ask(
      'profil',
      file,
      '--format',
      'csv',
      '--csv',
      'simple',
    );
    expect(status).toBe(3);
    expect(stdout.trimEnd().split('\r\n')).toHaveLength(4_001);
    expect(stderr).toContain('Ligne 4002 :');
    expect((await ask('profil', file, '--format', 'xlsx', '-o', at('resultat.xlsx'))).status).toBe(
      3,
    );
  });
});
