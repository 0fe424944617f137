// The command as it is typed: exit codes, French messages on stderr, figures on the standard output.

import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { publishableDiagnosis } from '../../reports/publishable-diagnosis.ts';
import { why } from '../../src/explain/why.ts';
import { PROFILE_COLUMNS } from '../../src/store/index.ts';
import { DATA, MODEL, shippedStore } from '../shipped.ts';
import { command } from './command.ts';

/** What `npm run diagnostic` runs, without npm's own start. */
const DIAGNOSTIC = 'tools/dev/diagnostic.mjs';

function spawned(args: readonly string[], env = process.env, input = '') {
  const options = { encoding: 'utf8', env, input } as const;
  return spawnSync(process.execPath, [DIAGNOSTIC, ...args], options);
}

const folder = () => mkdtempSync(join(tmpdir(), 'cli-'));

test('--version says the model and the data too', async () => {
  const { dataset, model } = await shippedStore().manifest();
  const { status, stdout } = await command('--version');
  expect(status).toBe(0);
  expect(stdout.split('\n')).toEqual([
    '1.0.0',
    `Modèle\u00a0: ${model.id}`,
    `Données\u00a0: ${dataset.id}`,
    '',
  ]);
});

test('- is the standard input', () => {
  const { status, stdout, stderr } = spawned(
    ['territoire', '--communes', '-', '--format', 'csv', '--csv', 'simple'],
    process.env,
    '58194\nMarzy\n',
  );
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout.match(/^58\d{3}/gm)).toEqual(['58160', '58194']);
});

test('the JSON of a commune of 2 inhabitants holds no estimate, share nor comparison', async () => {
  const { status, stdout } = await command('commune', '26274', '--format', 'json');
  expect(status).toBe(0);
  const { estimate, published, comparisons, why: reasons } = JSON.parse(stdout);
  expect(estimate).toEqual({ population: 2, rounded: { display: 'too-few' } });
  expect({ published, comparisons, reasons }).toEqual({
    published: null,
    comparisons: [],
    reasons: [],
  });
});

test.each(['mairie', 'javascript:alert(1)', `https://a.fr/${'x'.repeat(2_000)}`])(
  '--adresse %s is no page: refused, before anything is made',
  async (typed) => {
    const { status, stderr } = await command('commune', '58194', '--adresse', typed);
    expect(status).toBe(2);
    expect(stderr).toContain('n’est pas l’adresse d’une page');
  },
);

describe('profil', () => {
  const header =
    'nom;population;age_15_29;age_30_44;age_45_59;age_60_74;age_75_plus;sans_diplome;diplome_intermediaire;diplome_superieur;territoire';

  test('a place described in a CSV file gets its figures, marked as a hypothesis', async () => {
    const file = join(folder(), 'profil.csv');
    writeFileSync(file, `${header}\nQuartier nord;8000;20;22;24;20;14;20;50;30;urbain\n`);
    const { status, stdout } = await command('profil', file);
    expect(status).toBe(0);
    for (const words of [
      'Pour «\u202fQuartier nord\u202f», environ',
      'Hypothèse',
      '3\u202f250',
      'Âge',
    ]) {
      expect(stdout).toContain(words);
    }
    const json = JSON.parse((await command('profil', file, '--format', 'json')).stdout);
    expect(json.profiles[0].place.population).toBe(8000);
  });

  test('what is borrowed is said, and a column that nothing reads is named', async () => {
    const file = join(folder(), 'colonne.csv');
    writeFileSync(file, `${header};revnus\nQuartier;8000;20;22;24;20;14;20;50;30;urbain;40\n`);
    const { status, stdout, stderr } = await command('profil', file);
    expect(status).toBe(0);
    expect(stdout.replace(/\s+/g, ' ')).toContain(
      'Non donnés dans votre fichier : revenus. Le calcul prend la moyenne de la France.',
    );
    expect(stderr).toContain('Colonne inconnue');
    expect(stderr).toContain('revnus');
  });

  test('a Windows spreadsheet and lines that end with CR alone are read', async () => {
    const file = join(folder(), 'ancien.csv');
    const text = `${header}\rCité été;8 000;20;22;24;20;14;20;50;30;urbain\r`;
    writeFileSync(file, Buffer.from(text, 'latin1'));
    const { status, stdout } = await command('profil', file);
    expect(status).toBe(0);
    expect(stdout).toContain('Cité été');
  });

  test('--base 15-et-plus counts fewer people and says who', async () => {
    const file = join(folder(), 'base.csv');
    writeFileSync(file, `${header}\nQuartier;8000;20;22;24;20;14;20;50;30;urbain\n`);
    const { status, stdout } = await command('profil', file, '--base', '15-et-plus');
    expect(status).toBe(0);
    expect(stdout).toContain('des 15 ans et plus');
    expect(stdout).not.toContain('3\u202f250');
  });

  test('the help of --base says whom each base counts, in the words of the diagnosis', async () => {
    const { stdout } = await command('profil', '--help');
    expect(stdout.replace(/\s+/g, ' ')).toContain(
      '--base <base> les parts s’appliquent à la population ou aux 15 ans et plus : tous ou 15-et-plus (par défaut tous)',
    );
  });

  test('the help names each column, and of whom its shares are', async () => {
    const { stdout } = await command('help', 'profil');
    const said = stdout.replace(/\s+/g, ' ');
    for (const column of PROFILE_COLUMNS) expect(said).toContain(` ${column} `);
    expect(said).toContain(
      'age_15_29 15 à 29 ans. Les cinq parts font 100 : parmi les 15 ans et plus',
    );
    expect(said).toContain('territoire urbain, rural, outremer-urbain ou outremer-rural');
  });

  test('ages of all inhabitants, children among them, are refused with the reason', async () => {
    const file = join(folder(), 'enfants.csv');
    writeFileSync(file, `${header}\nQuartier nord;2000;17;19;20;17;9;20;50;30;urbain\n`);
    const { status, stderr } = await command('profil', file);
    expect(status).toBe(2);
    expect(stderr.replace(/\s/g, ' ')).toContain(
      'les cinq tranches d’âge font 82,0 %. Elles doivent faire 100 % des 15 ans et plus, sans les enfants.',
    );
  });

  test('a file with a fault exits 2 and names the line', async () => {
    const file = join(folder(), 'faux.csv');
    writeFileSync(file, `${header}\nQuartier nord;;20;22;24;20;14;20;50;30;urbain\n`);
    const { status, stderr } = await command('profil', file);
    expect(status).toBe(2);
    expect(stderr).toContain('Ligne 2');
  });
});

describe('commune', () => {
  test('--base 15-et-plus counts fewer people, in the same share, and says so', async () => {
    const { status, stdout } = await command('commune', '58194', '--base', '15-et-plus');
    expect(status).toBe(0);
    expect(stdout).toContain('12\u202f300');
    expect(stdout).toContain('43\u202f% des 15 ans et plus');
  });

  test.each(['58194', '75056', '97611', '17306', '26123', '29083'])(
    'in %s no share of people of 15 and over is told as one of all inhabitants',
    async (code) => {
      // Each says which people a share of people concerned, or the number of them, is made of.
      const everybody =
        /habitants sur 100 \(|% des habitants \(est|% de la population|Part des habitants qui|habitants ont besoin|à la population/g;
      const said = async (base: string) => {
        const { stdout } = await command('commune', code, '--base', base);
        return stdout.replace(/[\u202f\u00a0\s]+/g, ' ').match(everybody) ?? [];
      };
      expect((await said('tous')).length).toBeGreaterThan(2);
      expect(await said('15-et-plus')).toEqual([]);
    },
  );

  test('a set of national shares that is not there exits 2 and names those that are', async () => {
    const { status, stdout, stderr } = await command('commune', '58194', '--reference', '2030');
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain('2017');
  });

  test('a code gives a readable page with the number, its range, its reasons and its sources', async () => {
    const { status, stdout, stderr } = await command('commune', '58194');
    expect(status).toBe(0);
    expect(stderr).toBe('');
    for (const words of ['Nevers', '14\u202f300', 'entre 12\u202f300', 'Âge', 'INSEE', '2026.2']) {
      expect(stdout).toContain(words);
    }
  });

  test('no line of the page is wider than a terminal', async () => {
    const { stdout } = await command('commune', 'Saint-Remy-en-Bouzemont-Saint-Genest-et-Isson');
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  });

  test('JSON is the Diagnosis, whole, with actors and first actions, each with its reasons', async () => {
    const { stdout, status } = await command('commune', 'nevers', '--format', 'json');
    expect(status).toBe(0);
    const { actors, actions, why: told, provenance, ...diagnosis } = JSON.parse(stdout);
    const expected = await shippedStore().diagnosis('58194');
    expect(diagnosis).toEqual(publishableDiagnosis(expected));
    expect(provenance).toMatchObject({ model: '2026.2', dataset: expect.any(String) });
    expect(told).toEqual(why(expected));
    const places = actors.filter(({ kind }: { kind: string }) => kind === 'franceServices');
    expect(places[0]).toMatchObject({ status: 'present', distanceKm: 0 });
    expect(places[0].name).toContain('Nevers');
    expect(actions.length).toBeGreaterThanOrEqual(5);
    for (const { id, title, because } of actions) {
      expect([typeof id, typeof title]).toEqual(['string', 'string']);
      expect(because[0].text).toMatch(/\.$/);
    }
  });

  test('a PDF without a file to write exits 2 and says what to type', async () => {
    const { status, stdout, stderr } = await command('commune', '58194', '--format', 'pdf');
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain('-o');
  });

  test('a PDF without any browser exits 1 and says how to give one', async () => {
    const { status, stderr } = spawned(['commune', '58194', '--format', 'pdf', '-o', 'x.pdf'], {
      PATH: '',
    });
    expect(status).toBe(1);
    expect(stderr).toContain('CHROME_PATH');
  });

  test('-o writes the file and prints nothing on the standard output', async () => {
    const file = join(folder(), 'nevers.json');
    const { status, stdout, stderr } = await command(
      'commune',
      '58194',
      '--format',
      'json',
      '-o',
      file,
    );
    expect([status, stdout]).toEqual([0, '']);
    expect(stderr).toContain(file);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ commune: { nom: 'Nevers' } });
  });

  test('Saint-Denis lists its four homonyms with their département, and exits 2', async () => {
    const { status, stdout, stderr } = await command('commune', 'saint denis');
    expect([status, stdout]).toEqual([2, '']);
    for (const words of ['93066', '97411', '11339', '30247', 'La Réunion', 'Aude']) {
      expect(stderr).toContain(words);
    }
  });

  test.each([
    ['20000', 'Ajaccio'],
    ['75101', 'Paris'],
    ['2a004', 'Ajaccio'],
  ])(
    '%s leads to %s: an INSEE code first, then a postal code or an arrondissement',
    async (typed, nom) => {
      const { status, stdout } = await command('commune', typed);
      expect(status).toBe(0);
      expect(stdout.split('\n')[0]).toContain(nom);
    },
  );

  test('a code that is an INSEE code and a postal code is asked, with its communes', async () => {
    const asked = await command('commune', '13001');
    expect([asked.status, asked.stdout]).toEqual([2, '']);
    expect(asked.stderr).toBe(
      [
        '13001 est un code INSEE et un code postal. Relancez avec --code ou --code-postal\u00a0:',
        '  --code         Aix-en-Provence (Bouches-du-Rhône)',
        '  --code-postal  Marseille (Bouches-du-Rhône)',
        '',
      ].join('\n'),
    );
    expect((await command('commune', '13001', '--code')).stdout).toContain(
      'Aix-en-Provence (13001)',
    );
    expect((await command('commune', '13001', '--code-postal')).stdout).toContain(
      'Marseille (13055)',
    );
  });

  test('a code that was a commune’s, and is a postal code, is asked as well', async () => {
    const asked = await command('commune', '01440');
    expect([asked.status, asked.stdout]).toEqual([2, '']);
    expect(asked.stderr).toContain(
      '  --code         Oyonnax (Ain), dont 01440 est un ancien code\n',
    );
    expect(asked.stderr).toContain('  --code-postal  Viriat (Ain)\n');
    expect((await command('commune', '01440', '--code')).stdout).toContain('Oyonnax (01283)');
    expect((await command('commune', '01440', '--code-postal')).stdout).toContain('Viriat (01451)');
  });

  test.each([
    ['35830', 'Betton (35024)', '35830 a été lu comme un code postal.'],
    ['58194', 'Nevers (58194)', ''],
    ['Saint-Just 34', 'Saint-Just (34272)', '34 a été lu comme le département (Hérault).'],
    ['Saint-Just (34)', 'Saint-Just (34272)', ''],
    ['Saint-Just 3440', 'Saint-Just (34272)', '3440 a été lu comme le début d’un code.'],
    ['Marseille 13', 'Marseille (13055)', '13 a été lu comme le département (Bouches-du-Rhône).'],
    ['Ajaccio 2a', 'Ajaccio (2A004)', '2A a été lu comme le département (Corse-du-Sud).'],
  ])('how %s was read is said, unless it says so itself', async (typed, title, said) => {
    const { status, stdout, stderr } = await command('commune', typed);
    expect([status, stdout.split('\n')[0], stderr.trim()]).toEqual([0, title, said]);
  });

  test.each([
    [['58160', '--code-postal'], 'Imphy'],
    [['58000', '--code'], '58000 n’est pas un code INSEE, mais un code postal'],
    [['Nevers', '--code'], 'n’est pas un code'],
    [['58194', '--code', '--code-postal'], 'Deux options se contredisent'],
  ])('%j is refused with %s', async (args, words) => {
    const { status, stdout, stderr } = await command('commune', ...args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(words);
  });

  test('a format may be typed in capitals', async () => {
    const { status, stdout } = await command('commune', '58194', '--format', 'JSON');
    expect([status, JSON.parse(stdout).commune.code]).toEqual([0, '58194']);
  });

  test('a postal code shared by several communes lists them, and exits 2', async () => {
    const { status, stderr } = await command('commune', '58000');
    expect(status).toBe(2);
    expect(stderr).toContain('Challuy');
  });

  test('a name typed with its département needs no code', async () => {
    const { status, stdout } = await command('commune', 'Saint-Denis (La Réunion)');
    expect(status).toBe(0);
    expect(stdout).toContain('Saint-Denis (97411)');
  });

  test.each([
    ['Annecy-le-Vieux', 'Annecy (74010)', 'Annecy comprend Annecy-le-Vieux, commune déléguée'],
    ['74268', 'Annecy (74010)', 'Annecy comprend Seynod, commune déléguée'],
    ['Lomme', 'Lille (59350)', 'Lille comprend Lomme, commune associée'],
    ['PARIS 11', 'Paris (75056)', 'ceux de toute la ville, et non du seul 11e arrondissement'],
    ['75111', 'Paris (75056)', 'ceux de toute la ville, et non du seul 11e arrondissement'],
  ])('%s leads to %s, in the result and on the error stream', async (typed, title, said) => {
    const { status, stdout, stderr } = await command('commune', typed);
    expect(status).toBe(0);
    expect(stdout.split('\n')[0]).toBe(title);
    expect(stderr.replace(/\s+/g, ' ')).toContain(said);
    const json = await command('commune', typed, '--format', 'json');
    expect(json.stdout).toContain('part-of-commune');
  });

  test.each([
    ['Aix', 'Aix (19002)', '13001  Aix-en-Provence (Bouches-du-Rhône)'],
    ['Évry', 'Évry (89162)', '91228  Évry-Courcouronnes (Essonne)'],
  ])('%s is answered, and larger communes that begin so are said', async (typed, title, said) => {
    const { status, stdout, stderr } = await command('commune', typed);
    expect(status).toBe(0);
    expect(stdout.split('\n')[0]).toBe(title);
    expect(stderr.replace(/\s(?=\()/g, ' ')).toContain(said);
  });

  test.each(['Nouméa', '98800', 'Nouvelle-Calédonie', 'Papeete', '97150'])(
    '%s is told as outside the data, and exits 2',
    async (typed) => {
      const { status, stdout, stderr } = await command('commune', typed);
      expect([status, stdout]).toEqual([2, '']);
      expect(stderr).toContain('pas dans les données');
    },
  );

  test.each([
    ['mairie de nevers', 'Nevers (58194)'],
    ['ville de lyon', 'Lyon (69123)'],
    ['Nevers, Nièvre, France', 'Nevers (58194)'],
    ['F-58000 Nevers', 'Nevers (58194)'],
    ['sein', 'Île-de-Sein (29083)'],
    ['1004', 'Ambérieu-en-Bugey (01004)'],
    ['commune 1004', 'Ambérieu-en-Bugey (01004)'],
    ['le pecq', 'Le Pecq (78481)'],
  ])('%s finds %s', async (typed, title) => {
    const { status, stdout } = await command('commune', typed);
    expect([status, stdout.split('\n')[0]]).toEqual([0, title]);
  });

  test('what was typed comes back short and without commands to the terminal', async () => {
    const { stderr } = await command('commune', `\u001b[31m${'zx'.repeat(500)}`);
    expect(stderr).not.toContain('\u001b');
    expect(stderr.length).toBeLessThan(400);
  });

  test.each(['Neverss', 'Mevers', 'nevres'])('"%s" suggests Nevers, and exits 2', async (typed) => {
    const { status, stderr } = await command('commune', typed);
    expect(status).toBe(2);
    expect(stderr).toContain('58194');
  });

  test.each([
    ['58999', 'Aucune commune ne porte le code 58999'],
    ['', 'Aucune commune'],
    ['???', 'Aucune commune'],
  ])('"%s" is refused kindly, and exits 2', async (typed, message) => {
    const { status, stderr } = await command('commune', typed);
    expect(status).toBe(2);
    expect(stderr).toContain(message);
  });

  test.each([
    ['26274', 'trop peu pour une estimation'],
    ['26123', 'moins de 20'],
    ['55039', 'aucun habitant'],
    ['97611', 'Mayotte'],
    ['75056', 'Paris'],
  ])('%s is told honestly: %s', async (code, words) => {
    const { status, stdout } = await command('commune', code);
    expect(status).toBe(0);
    expect(stdout).toContain(words);
    expect(stdout).not.toMatch(/NaN|undefined|null/);
  });
});

describe('national', () => {
  test('20 000 inhabitants: 1 400, 3 800, 2 800, 8 000', async () => {
    const { status, stdout } = await command('national', '20 000', '--format', 'json');
    expect(status).toBe(0);
    const national = { exclus: 1400, eloignes: 3800, presqueAutonomes: 2800, concerned: 8000 };
    expect(JSON.parse(stdout)).toMatchObject({ population: 20_000, national });
  });

  test.each(['abc', '-5', '1.5', '1e99'])('"%s" is not a population: exit 2', async (typed) => {
    const { status, stderr } = await command('national', '--', typed);
    expect(status).toBe(2);
    expect(stderr).toContain('nombre d’habitants');
  });
});

describe('when the disk or the data are wrong, exit 1 names the file', () => {
  test('a folder without data', async () => {
    const { status, stderr } = await command('commune', '58194', '--donnees', folder());
    expect(status).toBe(1);
    expect(stderr).toContain('manifest.json');
  });

  test('a damaged file', async () => {
    const data = folder();
    for (const file of ['manifest.json', 'portraits', 'search']) {
      cpSync(join(DATA, file), join(data, file), { recursive: true });
    }
    cpSync(join(DATA, 'communes'), join(data, 'communes'), { recursive: true });
    writeFileSync(join(data, 'communes', '58.json'), '{"format":1}');
    const { status, stderr } = await command('commune', '58194', '--donnees', data);
    expect(status).toBe(1);
    expect(stderr).toContain('communes/58.json');
  });

  test('names and ids that command a terminal are printed harmless', async () => {
    const data = folder();
    cpSync(DATA, data, { recursive: true });
    const evil = '\u001b[31m\u001b]0;titre\u0007\u009b2J\rFAUX\u202e';
    const replaceIn = (file: string, from: string, to: string) => {
      const text = readFileSync(join(data, file), 'utf8');
      writeFileSync(join(data, file), text.replaceAll(from, to));
    };
    replaceIn('portraits/581.json', '"Nevers"', JSON.stringify(`Nevers${evil}`));
    replaceIn('manifest.json', `"model":{"id":"${MODEL}"`, `"model":{"id":${JSON.stringify(evil)}`);
    const territory = ['territoire', '--epci', '245804406', '--format'];
    for (const asked of [
      ['commune', '58194'],
      ...['texte', 'json', 'csv', 'html'].map((format) => [...territory, format]),
    ]) {
      const { status, stdout, stderr } = await command(...asked, '--donnees', data);
      expect(status, asked.join(' ')).toBe(0);
      expect(stdout).toContain('Nevers');
      const obeyed = /[^\P{Cc}\t\n\r]|\r(?!\n)|[\u202a-\u202e]/u;
      expect(`${stdout}${stderr}`, asked.join(' ')).not.toMatch(obeyed);
    }
  });

  test('a file that cannot be written', async () => {
    const { status, stderr } = await command(
      'commune',
      '58194',
      '-o',
      join(folder(), 'no', 'where.txt'),
    );
    expect(status).toBe(1);
    expect(stderr).toContain('where.txt');
  });
});

test.each([
  [['commune'], 'Il manque ce qui est demandé'],
  [['commune', '58194', '--format', 'xml'], 'texte'],
  [['bonjour'], '«\u202fbonjour\u202f» n’est pas une commande'],
  [['commune', '58194', '--couleur'], '«\u202f--couleur\u202f» n’est pas une option'],
])(
  'misuse %j is explained in French, with the way to the help, and exits 2',
  async (args, message) => {
    const { status, stderr } = await command(...args);
    expect(status).toBe(2);
    expect(stderr).toContain(message);
    expect(stderr).toContain('--help');
  },
);

test.skipIf(!existsSync('/dev/full')).each([
  ['--help', 'la sortie standard'],
  ['national 20000', 'la sortie standard'],
  ['territoire --departement 58 --format csv', 'la sortie standard'],
  ['territoire --departement 58 --format xlsx -o /dev/full', '/dev/full'],
  ['profil package.json --format csv --fautes /dev/full', '/dev/full'],
])('a full disk is said in words, and exits 1: %s', (typed, named) => {
  const { status, stderr } = spawnSync(process.execPath, [DIAGNOSTIC, ...typed.split(' ')], {
    encoding: 'utf8',
    stdio: ['ignore', openSync(typed.includes('-o') ? '/dev/null' : '/dev/full', 'w'), 'pipe'],
  });
  expect(stderr).toBe(`Impossible d’écrire «\u202f${named}\u202f»\u00a0: le disque est plein.\n`);
  expect(status).toBe(1);
});

test('as a process: the exit code, both streams, and a reader that leaves early is no failure', async () => {
  expect(spawned(['commune', 'saint denis'])).toMatchObject({ status: 2, stdout: '' });
  const read = spawnSync(
    'bash',
    [
      '-c',
      `set -o pipefail; ${process.execPath} ${DIAGNOSTIC} territoire --france --format csv | head -1`,
    ],
    { encoding: 'utf8' },
  );
  expect([read.status, read.stderr]).toEqual([0, '']);
  expect(read.stdout).toContain('code');
});

test('what a clone runs is its sources: a stack names them, and nothing built stays behind', () => {
  const failing =
    "process.stdout.write = () => { console.error(new Error('stack').stack); process.exit(7); }";
  const preload = `--import=data:text/javascript,${encodeURIComponent(failing)}`;
  const env = { ...process.env, NODE_OPTIONS: preload };
  const { status, stderr, pid } = spawned(['national', '20000'], env);
  expect(status).toBe(7);
  expect(stderr).toMatch(/\/cli\/main\.ts:\d+/);
  const left = readdirSync('node_modules/.cache').filter((name) => name.includes(`-${pid}-`));
  expect(left).toEqual([]);
});

test('--help is in French, with examples, and exits 0', async () => {
  const { status, stdout } = await command('--help');
  expect(status).toBe(0);
  expect(stdout).toContain('Exemples');
  expect(stdout).not.toMatch(/Usage:|Options:|Commands:|display help/);
});
