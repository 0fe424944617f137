// A file for each EPCI of a département: restarted where it stopped, a failure told and no other file lost.
import { createHash } from 'node:crypto';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { command } from './command.ts';

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');
const folder = join(mkdtempSync(join(tmpdir(), 'lot-')), 'belfort');
const batch = (...more: string[]) =>
  command('territoire', '--chaque', 'epci', '--departement', '90', '--format', 'html', ...more);

test('each EPCI has its file, named by it and by its number; asked again, only the missing one is made', async () => {
  const first = await batch('-o', folder);
  expect(first.status).toBe(0);
  expect(first.stderr).toContain('Fichiers écrits\u00a0: 3. Déjà là\u00a0: 0. En échec\u00a0: 0.');
  const files = readdirSync(folder).filter((name) => name.endsWith('.html'));
  expect(files).toHaveLength(3);
  const [kept = '', lost = ''] = files;
  const before = statSync(join(folder, kept)).mtimeMs;
  rmSync(join(folder, lost));
  const again = await batch('-o', folder);
  expect(again.stderr).toContain('Fichiers écrits\u00a0: 1. Déjà là\u00a0: 2. En échec\u00a0: 0.');
  expect(readdirSync(folder)).toContain(lost);
  expect(statSync(join(folder, kept)).mtimeMs).toBe(before);
  expect(readFileSync(join(folder, lost), 'utf8')).toContain('</html>');
}, 60_000);

test('the files of another batch are never taken for those of this one', async () => {
  const { status, stderr } = await batch('-o', folder, '--base', '15-et-plus');
  expect(status).toBe(2);
  expect(stderr).toContain('d’un autre lot. Ce qui change\u00a0: --base.');
});

test.each([
  [['--auteur', 'Cabinet Exemple'], '--auteur'],
  [['--adresse', 'https://diagnostic.exemple.fr/'], '--adresse'],
  [['--format', 'json'], '--format'],
])(
  'asked again with %s, the batch is said to be another one, and no file is touched',
  async (more, named) => {
    const files = readdirSync(folder).map((name) => [name, statSync(join(folder, name)).mtimeMs]);
    const kept = more[0] === '--format' ? [] : ['--format', 'html'];
    const { status, stderr } = await command(
      ...['territoire', '--chaque', 'epci', '--departement', '90', '-o', folder, ...kept, ...more],
    );
    expect([status, stderr]).toEqual([2, expect.stringContaining(`change\u00a0: ${named}.`)]);
    expect(readdirSync(folder).map((name) => [name, statSync(join(folder, name)).mtimeMs])).toEqual(
      files,
    );
  },
);

test('a broken file is made again, one that its owner changed is kept, a folder in its place is told', async () => {
  const files = readdirSync(folder).filter((name) => name.endsWith('.html'));
  const [broken = '', changed = '', blocked = ''] = files;
  const whole = readFileSync(join(folder, broken), 'utf8');
  writeFileSync(join(folder, broken), whole.slice(0, 100));
  const owned = readFileSync(join(folder, changed), 'utf8').replace('<h1>', '<h1>Relu. ');
  writeFileSync(join(folder, changed), owned);
  rmSync(join(folder, blocked));
  mkdirSync(join(folder, blocked));
  const { status, stderr: told } = await batch('-o', folder);
  const stderr = told.replace(/[\u202f\u00a0]/g, ' ');
  expect(status).toBe(3);
  expect(stderr).toContain(`« ${broken} » était incomplet : il est refait.`);
  expect(stderr).toContain(`« ${changed} » a été modifié depuis`);
  expect(stderr).toContain(`« ${blocked} » y est un dossier`);
  expect(stderr).toContain('Fichiers écrits : 1. Déjà là : 1. En échec : 1.');
  expect(readFileSync(join(folder, broken), 'utf8')).toBe(whole);
  expect(readFileSync(join(folder, changed), 'utf8')).toBe(owned);
}, 60_000);

test('a broken spreadsheet is made again: what ends early is no workbook', async () => {
  const sheets = `${folder}-tableur`;
  const one = ['territoire', '--chaque', 'departement', '--departement', '90'];
  const ask = () => command(...one, '--format', 'xlsx', '-o', sheets);
  expect((await ask()).status).toBe(0);
  const [name = ''] = readdirSync(sheets).filter((file) => file.endsWith('.xlsx'));
  const whole = readFileSync(join(sheets, name));
  writeFileSync(join(sheets, name), whole.subarray(0, 100));
  expect((await ask()).stderr).toContain('était incomplet');
  const again = readFileSync(join(sheets, name));
  expect(again.length).toBeGreaterThan(whole.length / 2);
  // `sha256sum -c` finds one line, that of the file that is there.
  const sum = createHash('sha256').update(again).digest('hex');
  expect(readFileSync(join(sheets, 'lot.sha256'), 'utf8')).toBe(`${sum}  ${name}\n`);
  expect((await ask()).stderr).toContain('Fichiers écrits\u00a0: 0. Déjà là\u00a0: 1.');
}, 60_000);

test.each([
  [['--departement', '90', '--format', 'html'], 'donnez leur dossier avec -o'],
  [['--departement', '90', '-o', folder], 'choisissez-en un format'],
  [
    ['--epci', '245804406', '--format', 'html', '-o', folder],
    '--departement, --region ou --france',
  ],
])('%s: refused, with what to do', async (args, words) => {
  const { status, stderr } = await command('territoire', '--chaque', 'epci', ...args);
  expect([status, stderr.includes(words)]).toEqual([2, true]);
});

test('what is no folder is told with its name', async () => {
  const file = `${folder}.txt`;
  writeFileSync(file, '');
  const { status, stderr } = await batch('-o', file);
  expect(status).toBe(2);
  expect(stderr).toContain('ne peut pas être utilisé (EEXIST)');
});

test.each([
  [
    '29',
    [
      ['29083', 'Île-de-Sein'],
      ['29155', 'Ouessant'],
    ],
    '2 communes ne sont dans aucun fichier, faute d’EPCI : Île-de-Sein (Finistère), Ouessant (Finistère).',
  ],
  [
    '22',
    [['22016', 'Île-de-Bréhat']],
    '1 commune n’est dans aucun fichier, faute d’EPCI : Île-de-Bréhat (Côtes-d’Armor).',
  ],
  [
    '85',
    [['85113', "L'Île-d'Yeu"]],
    '1 commune n’est dans aucun fichier, faute d’EPCI : L’Île-d’Yeu (Vendée).',
  ],
  ['90', [], 'En échec : 0.'],
])(
  'of the EPCI of %s, the communes that are in no file are told',
  async (departement, codes, said) => {
    const to = join(mkdtempSync(join(tmpdir(), 'lot-')), 'lot');
    const asked = ['territoire', '--chaque', 'epci', '--format', 'csv', '-o', to];
    const { status, stderr } = await command(...asked, '--departement', departement);
    expect(status).toBe(0);
    expect(plain(stderr).trimEnd()).toMatch(new RegExp(`${said.replace(/[.()]/g, '\\$&')}$`));
    const without = codes.map(([code, nom]) => ({ code, nom }));
    const sealed = (): unknown => JSON.parse(readFileSync(join(to, 'lot.json'), 'utf8'));
    expect(sealed()).toMatchObject({ 'communes-sans-fichier': without });
    // Another département into the same folder: those of both are named.
    if (departement !== '22') return;
    await command(...asked, '--departement', '85');
    expect(sealed()).toMatchObject({
      'communes-sans-fichier': [...without, { code: '85113', nom: "L'Île-d'Yeu" }],
    });
  },
  60_000,
);

test('the Grand Paris is one EPCI, and said to be: its territories have a file each with --chaque ept', async () => {
  const to = mkdtempSync(join(tmpdir(), 'lot-'));
  const of = (kind: string) =>
    command(
      ...[
        'territoire',
        '--chaque',
        kind,
        '--departement',
        '93',
        '--format',
        'csv',
        '-o',
        join(to, kind),
      ],
    );
  const epci = await of('epci');
  expect(plain(epci.stderr)).toContain(
    'La Métropole du Grand Paris est un seul EPCI, donc un seul fichier. Pour un fichier par territoire du Grand Paris : --chaque ept.',
  );
  const ept = await of('ept');
  expect(ept.status).toBe(0);
  expect(readdirSync(join(to, 'ept')).filter((name) => name.endsWith('.csv'))).toEqual([
    'est-ensemble-200057875.csv',
    'grand-paris-grand-est-200058790.csv',
    'paris-terres-d-envol-200058097.csv',
    'plaine-commune-200057867.csv',
  ]);
  expect(ept.stderr).not.toContain('--chaque ept');
}, 60_000);
