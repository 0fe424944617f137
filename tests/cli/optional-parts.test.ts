// What --ressemblances and --prochain-lieu add, on the shipped data; and what they refuse.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { parquetReadObjects } from 'hyparquet';
import { describe, expect, test } from 'vitest';
import { command } from './command.ts';

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ').replace(/\s+/g, ' ');

test('a commune beside those that resemble it, as a text and as data', async () => {
  const told = await command('commune', '58194', '--ressemblances');
  expect(plain(told.stdout)).toContain(
    'Nevers se range parmi les « petites villes et villes moyennes »',
  );
  expect(plain(told.stdout)).toContain(
    '- Moulins (Allier) : 43 %, entre 37 % et 49 % En commun : l’âge (15 à 29 ans : 24 % contre 23 %)',
  );
  const data = await command('commune', '58194', '--ressemblances', '--format', 'json');
  const { resemblance } = JSON.parse(data.stdout);
  expect(resemblance.kind.name).toBe('smallCities');
  expect(resemblance.kindred).toHaveLength(8);
  // Two communes of the Hexagone have nothing of it in common.
  expect(JSON.stringify(resemblance)).not.toContain('overseas');
  expect(
    JSON.parse((await command('commune', '58194', '--format', 'json')).stdout),
  ).not.toHaveProperty('resemblance');
});

test('a territory with where three more places would help, and its communes by class', async () => {
  const { stdout } = await command(
    ...['territoire', '--departement', '58', '--prochain-lieu', '3', '--ressemblances'],
  );
  const text = plain(stdout);
  expect(text).toContain('Le prochain lieu');
  expect(text).toContain(
    'À plus de 10 km d’un lieu connu, quels que soient ses horaires Communes : 58',
  );
  expect(text).toContain('1. Montreuillon (Nièvre), à égalité avec Blismes Communes atteintes :');
  expect(text).toContain('Encore choisie : 3 cas sur 4');
  expect(text).toContain('au moins 63 % (1 − 1/e)');
  // Communes of the class, their share here and in France, those that are far; people, and their shares.
  expect(text).toMatch(/petits villages âgés \d+ \d+ % 22 % \d+ [\d ]+ 2\d % 3 %/);
});

const NIEVRE = ['territoire', '--departement', '58', '--prochain-lieu', '3', '--ressemblances'];

describe('every format of a report holds what was asked for beside it', () => {
  test('csv: the columns of each need, the class and the kindred of each commune', async () => {
    const { stdout } = await command(...NIEVRE, '--format', 'csv', '--csv', 'simple');
    const [header = '', ...lines] = stdout.split('\r\n');
    const names = header.split(',');
    expect(names.slice(-13)).toEqual([
      'classe',
      'classe_eloignee',
      'semblables',
      'assistance_km',
      'assistance_loin',
      'assistance_arret',
      'assistance_atteinte_par',
      'assistance_lieu_dans_la_commune_km',
      'formation_km',
      'formation_loin',
      'formation_arret',
      'formation_atteinte_par',
      'formation_lieu_dans_la_commune_km',
    ]);
    const nevers = lines.find((line) => line.startsWith('58194,'))?.split(',') ?? [];
    const cell = (name: string) => nevers[names.indexOf(name)];
    expect([cell('classe'), cell('classe_eloignee')]).toEqual([
      'petites villes et villes moyennes',
      'non',
    ]);
    expect(cell('semblables')?.split(' ')).toHaveLength(8);
    expect(cell('assistance_loin')).toBe('non');
    const stops = lines.filter((line) => line.split(',').at(-8) !== '' && line !== '');
    expect(stops.map((line) => line.slice(0, 5)).sort()).toHaveLength(3);
  });

  test('json: the answers as data, and the same columns in each record', async () => {
    const { stdout } = await command(...NIEVRE, '--format', 'json');
    const { nextPlaces, classes, communes } = JSON.parse(stdout);
    expect(nextPlaces).toHaveLength(2);
    expect(nextPlaces[0].stops[0].nom).toBe('Montreuillon');
    expect(nextPlaces[0].stops[0].equals).toEqual(['58034']);
    expect(nextPlaces[0].variations).toHaveLength(4);
    expect(nextPlaces[0].stops.map(({ extended }: { extended: boolean }) => extended)).toEqual(
      nextPlaces[0].stops.map(({ code }: { code: string }) =>
        nextPlaces[0].extended.includes(code),
      ),
    );
    const counted = classes.reduce(
      (sum: number, one: { communes: number }) => sum + one.communes,
      0,
    );
    expect(counted).toBe(309);
    expect(communes[0]).toHaveProperty('assistance_km');
  });

  test('geojson: in the properties', async () => {
    const { stdout } = await command(...NIEVRE, '--format', 'geojson');
    const { features } = JSON.parse(stdout);
    expect(features[0].properties).toHaveProperty('formation_loin');
    expect(features[0].properties).toHaveProperty('classe_eloignee');
  });

  test('parquet and xlsx: as columns, and as sheets', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'added-'));
    try {
      const [parquet, xlsx] = [join(folder, 'n.parquet'), join(folder, 'n.xlsx')];
      await command(...NIEVRE, '--format', 'parquet', '-o', parquet);
      const file = await readFile(parquet);
      const rows = await parquetReadObjects({ file: new Uint8Array(file).buffer });
      expect(rows).toHaveLength(309);
      expect(rows[0]).toHaveProperty('assistance_km');
      await command(...NIEVRE, '--format', 'xlsx', '-o', xlsx);
      const book = strFromU8(
        unzipSync(await readFile(xlsx))['xl/workbook.xml'] ?? new Uint8Array(),
      );
      for (const name of ['Classes', 'Qui est loin', 'Prochain lieu', 'La réponse tient-elle']) {
        expect(book).toContain(`name="${name}"`);
      }
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  test('a commune whose class is far says so, in the words of the page: Camopi, beside large cities', async () => {
    const { stdout } = await command(
      ...['territoire', '--departement', '973', '--ressemblances'],
      ...['--format', 'csv', '--csv', 'simple'],
    );
    const [header = '', ...lines] = stdout.split('\r\n');
    const at = header.split(',').indexOf('classe');
    const camopi = lines.find((line) => line.startsWith('97356,'))?.split(',') ?? [];
    expect(camopi.slice(at, at + 2)).toEqual(['villes et banlieues jeunes', 'oui']);
  });

  test('a report without them has the columns of every report, and no more', async () => {
    const { stdout } = await command('territoire', '--departement', '58', '--format', 'csv');
    expect(stdout.split('\r\n')[0]).toMatch(/;modele$/);
  });
});

test('a commune as a csv: its line, then one for each that resembles it, with why', async () => {
  const { stdout } = await command(
    ...['commune', '58194', '--ressemblances', '--format', 'csv', '--csv', 'simple'],
  );
  const lines = stdout.trim().split('\r\n');
  expect(lines).toHaveLength(10);
  expect(lines[0]).toMatch(
    /,demandee,classe,classe_eloignee,en_commun,ce_qui_differe,france_services,france_services_pour_1000_bas,france_services_pour_1000_haut,bibliotheques_avec_salarie,bibliotheques_avec_salarie_pour_1000_bas,bibliotheques_avec_salarie_pour_1000_haut,aidants_connect,aidants_connect_pour_1000_bas,aidants_connect_pour_1000_haut$/,
  );
  expect(plain(lines[1] ?? '')).toMatch(
    /,oui,petites villes et villes moyennes,non,la commune demandée,–,2,0\.1222,0\.1626,1,0\.0611,0\.0813,4,0\.2443,0\.3251$/,
  );
  expect(plain(lines[2] ?? '')).toMatch(
    /^03190,Moulins,.*,non,petites villes et villes moyennes,non,"?l’âge \(15 à 29 ans/,
  );
});

test('what is far, and when places are open, is chosen as on the page', async () => {
  const of = async (...more: string[]) =>
    JSON.parse((await command(...NIEVRE, '--format', 'json', ...more)).stdout).nextPlaces[0];
  const usual = await of();
  const near = await of('--loin', '5', '--detour', '1,3');
  const late = await of('--ouvert-tard');
  expect([usual.question.withinKm, usual.question.late]).toEqual([10, false]);
  expect([near.question.withinKm, near.question.detour]).toEqual([5, 1.3]);
  expect(near.far.communes).toBeGreaterThan(usual.far.communes);
  expect(late.question.late).toBe(true);
  expect(late.far.communes + late.unsure.communes + late.apart.communes).toBe(
    late.beyondLate[1].communes,
  );
});

test('json says of an extended commune what the page says', async () => {
  // Guyane: its communes are as wide as départements.
  const guyane = ['territoire', '--departement', '973', '--prochain-lieu', '1', '--format', 'json'];
  const [assistance, training] = JSON.parse((await command(...guyane)).stdout).nextPlaces;
  expect(training.stops.map(({ extended }: { extended: boolean }) => extended)).toEqual([true]);
  expect(training.sentences.join('\n')).toContain('Une commune étendue peut être proposée');
  expect(assistance.apart.codes).toContain('97311');
  expect(assistance.sentences.join('\n')).toMatch(/Mises à part\s:\s10\scommunes/);
});

test('the help says no default where there is none', async () => {
  const { stdout } = await command('territoire', '--help');
  expect(stdout).not.toContain('undefined');
  expect(plain(stdout)).toContain('10 ou 5 --detour');
});

describe('what cannot be done is said, and nothing is read', () => {
  test.each([
    [
      ['commune', '58194', '--ressemblances', '--format', 'affiche', '-o', 'x.html'],
      /--ressemblances n’a pas de place dans les documents du conseil/,
    ],
    [
      ['territoire', '--departement', '58', '--prochain-lieu', '11'],
      /« 11 » n’est pas un nombre de lieux/,
    ],
    [
      ['territoire', '--departement', '58', '--prochain-lieu', '3', '--detour', '0,5'],
      /« 0,5 » n’est pas un détour/,
    ],
    [['territoire', '--departement', '58', '--detour', '1,3'], /--detour va avec --prochain-lieu/],
    [
      [
        'territoire',
        '--departement',
        '58',
        '--prochain-lieu',
        '3',
        '--format',
        'note',
        '-o',
        'n.docx',
      ],
      /n’ont pas de place dans les documents du conseil/,
    ],
    [
      ['territoire', '--departement', '58', '--loin', '5', '--ouvert-tard'],
      /--loin, --ouvert-tard vont avec --prochain-lieu/,
    ],
    [
      ['territoire', '--departement', '58', '--prochain-lieu', '3', '--si', 'revenu=+5'],
      /Faites-le en deux fois/,
    ],
  ])('%j', async (typed, said) => {
    const { status, stderr } = await command(...typed);
    expect(status).toBe(2);
    expect(plain(stderr)).toMatch(said);
  });
});
