// `territoire` and `diff` as a consultant types them: what is written, what is said, the exit code.
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import readXlsxFile from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import { xlsx } from '../../reports/xlsx.ts';
import { nievre } from '../reports/nievre.ts';
import { zipEntries } from '../reports/zip-entries.ts';
import { DATA } from '../shipped.ts';
import { command } from './command.ts';

const folder = mkdtempSync(join(tmpdir(), 'territoire-'));
const at = (name: string) => join(folder, name);

test('an EPCI is told in the terminal, by SIREN or by its exact name', async () => {
  const bySiren = await command('territoire', '--epci', '245804406');
  expect(bySiren.status).toBe(0);
  expect(bySiren.stdout).toContain('67\u202f283\u00a0habitants, 14\u00a0communes');
  expect(bySiren.stdout).toContain('n’est pas un classement');
  expect(bySiren.stderr).toBe('');
  const byName = await command('territoire', '--epci', 'ca de nevers');
  expect(byName.stdout).toBe(bySiren.stdout);
});

test('an EPT is told by its SIREN or its name; a list that the host added, by its name alone', async () => {
  const bySiren = await command('territoire', '--epci', '200057867');
  expect(bySiren.stdout).toMatch(/8\scommunes/);
  const byName = await command('territoire', '--territoire', 'plaine commune');
  expect([byName.status, byName.stdout]).toEqual([0, bySiren.stdout]);
  // Beside the data, as public/territoires is.
  mkdirSync(at('hote/territoires'), { recursive: true });
  symlinkSync(DATA, at('hote/data'));
  writeFileSync(at('hote/territoires/pays.csv'), 'nom,codes\nPays de Nevers,58194 58160\n');
  const added = ['--territoire', 'pays de nevers', '--donnees', at('hote/data')];
  const { status, stdout } = await command('territoire', ...added);
  expect(status).toBe(0);
  expect(stdout).toContain('Pays de Nevers');
  expect(stdout).toMatch(/2\scommunes/);
});

describe('a request that cannot be answered says why, and exits 2', () => {
  test.each([
    [[], 'Donnez un territoire'],
    [['--epci', '245804406', '--france'], 'un seul'],
    [
      ['--epci', '245804406', '--epci', '200067916'],
      '--epci est donné deux fois. Pour réunir des territoires, mettez leurs communes dans un fichier',
    ],
    [['--departement', '99'], 'Aucun territoire'],
    [['--epci', 'Nevers'], '245804406  Communauté d’agglomération de Nevers'],
    [['--departement', '58', '--format', 'xlsx'], 'donnez un fichier avec -o'],
    [['--departement', '58', '--format', 'word'], 'texte, xlsx, docx, html, csv, json'],
    [['--departement', '58', '--modele', '1999.1'], 'le modèle 2026.2, et non 1999.1'],
    [['--communes', at('nulle-part.csv')], 'ne peut pas être lue. Ce fichier n’existe pas'],
    [['--territoire', 'Nièvres'], 'Aucun territoire'],
    [['--territoire', 'Mayotte'], 'Mayotte (Département)\u00a0: --departement 976'],
  ])('%s', async (args, words) => {
    const { status, stdout, stderr } = await command('territoire', ...args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(words);
  });
});

test('a list with 1 000 wrong codes tells each with its line, keeps the right ones, and exits 3', async () => {
  const wrong = Array.from({ length: 1_000 }, (_, i) => String(99_000 + i));
  writeFileSync(at('liste.csv'), ['code', '58194', ...wrong, 'Saint-Denis', '1004', ''].join('\n'));
  const file = at('liste-sortie.csv');
  const { status, stderr } = await command(
    'territoire',
    '--communes',
    at('liste.csv'),
    '--format',
    'csv',
    '-o',
    file,
  );
  expect(status).toBe(3);
  for (const [i, code] of wrong.entries())
    expect(stderr).toContain(`Ligne ${i + 3}\u00a0: aucune commune ne porte le code ${code}.`);
  expect(stderr).toMatch(/plusieurs communes s’appellent.*97411/);
  expect(stderr).toContain('Communes gardées\u00a0: 2. Lignes laissées de côté\u00a0: 1\u202f001.');
  const codes = readFileSync(file, 'utf8').trim().split('\r\n').slice(1);
  expect(codes.map((line) => line.slice(0, 5))).toEqual(['01004', '58194']);
});

test('a damaged workbook or a JSON given as a list is one sentence, with what to do', async () => {
  writeFileSync(
    at('liste.xlsx'),
    Buffer.from(`PK\x03\x04[Content_Types].xml xl/workbook.xml${'é'.repeat(5_000)}`),
  );
  writeFileSync(at('liste.json'), '[{"code":"58194"}]');
  for (const [name, words] of [
    ['liste.xlsx', 'Le classeur est abîmé, ou n’en est pas un. Ouvrez-le dans le tableur'],
    ['liste.json', 'C’est du JSON, pas une liste de communes.'],
  ] as const) {
    const { status, stdout, stderr } = await command('territoire', '--communes', at(name));
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(words);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  }
});

test('a list of former communes and arrondissements is read, said line by line, and exits 0', async () => {
  writeFileSync(at('anciennes.csv'), 'Seynod\nLyon 3e\n58194\n');
  const options = ['--format', 'csv', '--csv', 'simple'];
  const { status, stdout, stderr } = await command(
    'territoire',
    '--communes',
    at('anciennes.csv'),
    ...options,
  );
  expect(status).toBe(0);
  expect(stdout.match(/^\d{5}/gm)).toEqual(['58194', '69123', '74010']);
  expect(
    stderr
      .replace(/[\u00a0\u202f]/g, ' ')
      .trim()
      .split('\n'),
  ).toEqual([
    'Ligne 1 : « Seynod » a été lu comme Annecy (Haute-Savoie), dont Seynod est une commune déléguée.',
    'Ligne 2 : « Lyon 3e » a été lu comme Lyon (Rhône), dont le 3e arrondissement : chiffres de toute la ville.',
  ]);
});

test('all of France as CSV: 34 875 lines, in the order of codes', async () => {
  const file = at('france.csv');
  const all = ['--france', '--format', 'csv', '--csv', 'simple', '-o', file];
  expect((await command('territoire', ...all)).status).toBe(0);
  const codes = readFileSync(file, 'utf8')
    .trim()
    .split('\r\n')
    .slice(1)
    .map((line) => line.slice(0, 5));
  expect(codes).toHaveLength(34_875);
  expect(codes).toEqual([...codes].sort());
});

test.each(['json', 'geojson', 'html', 'xlsx', 'docx', 'parquet'])(
  '%s is written',
  async (format) => {
    const file = at(`nevers.${format}`);
    const { status, stderr } = await command(
      'territoire',
      '--epci',
      '245804406',
      '--format',
      format,
      '-o',
      file,
    );
    expect([status, existsSync(file)]).toEqual([0, true]);
    expect(stderr).toContain(file);
  },
);

test('a workbook written as it comes holds the cells, heights and filters of the one written whole', async () => {
  const file = at('nievre.xlsx');
  await command('territoire', '--departement', '58', '--format', 'xlsx', '-o', file);
  const whole = await xlsx(await nievre());
  const [streamed, expected] = [await readXlsxFile(file), await readXlsxFile(Buffer.from(whole))];
  const places = expected.find(({ sheet }) => sheet === 'Lieux');
  expect(places?.data.length).toBeGreaterThan(100);
  const cells = (sheets: typeof streamed) =>
    sheets.filter(({ sheet }) => sheet !== 'Méthode').map(({ sheet, data }) => [sheet, data]);
  expect(cells(streamed)).toEqual(cells(expected));
  const rank = expected.findIndex(({ sheet }) => sheet === places?.sheet) + 1;
  const sheetXml = (bytes: Uint8Array) =>
    zipEntries(bytes).get(`xl/worksheets/sheet${rank}.xml`) ?? '';
  const heights = (xml: string) => [...xml.matchAll(/<row r="(\d+)" ht="(\d+)"/g)].map(String);
  expect(heights(sheetXml(readFileSync(file)))).toEqual(heights(sheetXml(whole)));
  const filter = (xml: string) => xml.match(/<autoFilter[^>]*>/)?.[0];
  expect(filter(sheetXml(readFileSync(file)))).toBe(filter(sheetXml(whole)));
  expect(filter(sheetXml(whole))).toBe(`<autoFilter ref="A1:J${places?.data.length}"/>`);
});

describe('diff sets two results side by side, never as a trend', () => {
  test('with the base of 15 and over, every sentence names them, and their column too', async () => {
    const epci = ['territoire', '--epci', '245804406', '--base'] as const;
    const everybody =
      /% des habitants \(est|% de la population|\d habitants( ont|,)|Commune Population/;
    const flat = (text: string) => text.replace(/[\u202f\u00a0\s]+/g, ' ');
    expect(flat((await command(...epci, 'tous')).stdout)).toMatch(everybody);
    const { stdout } = await command(...epci, '15-et-plus');
    expect(flat(stdout)).not.toMatch(everybody);
    expect(flat(stdout)).toContain('44 % des 15 ans et plus');
    expect(flat(stdout)).toContain('Commune 15 ans et plus');
  });

  test('with the base of 15 and over, the shares of Nevers do not move', async () => {
    for (const base of ['tous', '15-et-plus']) {
      await command(
        'territoire',
        '--epci',
        '245804406',
        '--format',
        'json',
        '--base',
        base,
        '-o',
        at(`${base}.json`),
      );
    }
    const { status, stdout, stderr } = await command(
      'diff',
      at('tous.json'),
      at('15-et-plus.json'),
      '--csv',
      'simple',
    );
    expect(status).toBe(0);
    expect(stderr).toContain('ni une tendance');
    const lines = stdout.trim().split('\r\n');
    expect(lines).toHaveLength(15);
    for (const line of lines.slice(1)) {
      const [, , shareA, shareB, points, peopleA, peopleB, people, overlap] = line.split(',');
      expect([shareB, points, overlap]).toEqual([shareA, '0', 'oui']);
      expect(Number(peopleB)).toBeLessThan(Number(peopleA));
      expect(Number(people)).toBe(Number(peopleB) - Number(peopleA));
    }
  });

  test('two versions of the model are named, and ranges that stand apart are counted', async () => {
    const file = JSON.parse(readFileSync(at('tous.json'), 'utf8'));
    const [first, ...others] = file.communes;
    const moved = {
      ...first,
      part_concernes: 0.8,
      part_concernes_bas: 0.75,
      part_concernes_haut: 0.85,
    };
    writeFileSync(
      at('demain.json'),
      JSON.stringify({ ...file, model: '2027.1', communes: [moved, ...others] }),
    );
    const { stdout, stderr } = await command('diff', at('tous.json'), at('demain.json'));
    expect(stdout).toContain(';0,8;');
    expect(stdout.match(/;non\r/g)).toHaveLength(1);
    expect(stderr).toMatch(/dans les deux fichiers\s: 14\. .* Fourchettes séparées\s: 1\./);
    expect(stderr).toContain('A vient du modèle 2026.2, B du modèle 2027.1');
  });

  test.each([
    ['a share that is none', 'communes.0.part_concernes', { part_concernes: -5 }],
    ['a share over 1', 'communes.0.part_concernes_haut', { part_concernes_haut: 1.5 }],
    ['a range upside down', 'communes.0', { part_concernes_bas: 0.9 }],
    ['people fewer than none', 'communes.0.concernes', { concernes: -5 }],
    ['a number that is not written as one', 'communes.0.part_concernes', { part_concernes: null }],
  ])('%s is refused, and its place is told', async (_, where, wrong) => {
    const file = JSON.parse(readFileSync(at('tous.json'), 'utf8'));
    const [first, ...others] = file.communes;
    const communes = [{ ...first, ...wrong }, ...others];
    writeFileSync(at('faux.json'), JSON.stringify({ ...file, communes }));
    const { status, stdout, stderr } = await command('diff', at('tous.json'), at('faux.json'));
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain('faux.json');
    expect(stderr).toContain(`«\u202f${where}\u202f»`);
  });

  test('a file that is something else is refused by name', async () => {
    writeFileSync(at('autre.json'), '{"a":1}');
    const { status, stderr } = await command('diff', at('autre.json'), at('autre.json'));
    expect(status).toBe(2);
    expect(stderr).toContain('autre.json');
  });
});

test('a list is titled by the name that is given to it, and says how many communes it has once', async () => {
  writeFileSync(at('bray.csv'), '58194\n58160\n');
  const list = ['territoire', '--communes', at('bray.csv')] as const;
  const flat = (text: string) => text.replace(/[\u202f\u00a0\s]+/g, ' ');
  const named = flat((await command(...list, '--titre', 'Autour de Nevers')).stdout);
  expect(named).toContain('Diagnostic numérique : Autour de Nevers =');
  expect(named).toContain('Autour de Nevers : 36 708 habitants, 2 communes.');
  const unnamed = flat((await command(...list)).stdout);
  expect(unnamed).toContain('2 communes choisies : 36 708 habitants.');
  const { status, stderr } = await command('territoire', '--departement', '58', '--titre', 'Bray');
  expect([status, stderr]).toEqual([2, expect.stringContaining('donnez aussi --communes')]);
});
