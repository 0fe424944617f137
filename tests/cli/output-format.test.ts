// A file holds what the ending of its name says: without --format the ending decides, and two that disagree are refused.
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { endingsOf } from '../../cli/output-format.ts';
import { createProgram } from '../../cli/program.ts';
import { command } from './command.ts';

const folder = mkdtempSync(join(tmpdir(), 'fins-'));
const at = (name: string) => join(folder, name);
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');
const PLACES: Readonly<Record<string, readonly string[]>> = {
  commune: ['commune', '58079', '--code'],
  profil: ['profil', at('profils.csv')],
  territoire: ['territoire', '--epci', '245804497'],
  national: ['national', '20000'],
};
writeFileSync(
  at('profils.csv'),
  'nom;population;age_15_29;age_30_44;age_45_59;age_60_74;age_75_plus;sans_diplome;diplome_intermediaire;diplome_superieur;territoire\nNord;8000;40;25;20;10;5;20;40;40;urbain\n',
);

/** What a file truly is, by how it begins. */
const STARTS: Readonly<Record<string, string>> = {
  docx: 'PK\u0003\u0004',
  xlsx: 'PK\u0003\u0004',
  pptx: 'PK\u0003\u0004',
  html: '<!doctype html>',
  parquet: 'PAR1',
  json: '{\n  "',
  geojson: '{',
  jsonl: '{"',
  csv: '\ufeff',
  txt: '',
};

const commands = createProgram(
  '0',
  async () => {},
  () => {},
).commands.flatMap((one) => {
  const formats = one.options.find(({ long }) => long === '--format')?.argChoices;
  return formats === undefined ? [] : [{ name: one.name(), formats }];
});
const pairs = commands.flatMap(({ name, formats }) =>
  [...new Set(formats.flatMap(endingsOf))].map((ending) => ({ name, formats, ending })),
);

test('every command that has a format is tried', () => {
  expect(commands.map(({ name }) => name).sort()).toEqual(Object.keys(PLACES).sort());
});

describe('without --format, the ending of the name decides', () => {
  // A PDF is printed by a browser: tests/e2e/pdf.test.ts opens it.
  test.each(pairs.filter(({ ending }) => !['pdf', 'ndjson'].includes(ending)))(
    '$name -o x.$ending',
    async ({ name, ending }) => {
      const file = at(`${name}.${ending}`);
      const { status, stderr } = await command(...(PLACES[name] ?? []), '-o', file);
      expect([status, stderr.split('\n')[0]]).toEqual([0, `Écrit dans «\u202f${file}\u202f».`]);
      const content = readFileSync(file, ending === 'csv' ? 'utf8' : 'latin1');
      expect(content.slice(0, STARTS[ending]?.length)).toBe(STARTS[ending]);
    },
  );

  test.each(
    commands.flatMap(({ name }) =>
      ['odt', 'xls', 'v2'].map((ending) => ({ name, file: at(`inconnu-${name}.${ending}`) })),
    ),
  )('$name refuses an ending that says no format', async ({ name, file }) => {
    const { status, stdout, stderr } = await command(...(PLACES[name] ?? []), '-o', file);
    expect([status, stdout, existsSync(file)]).toEqual([2, '', false]);
    expect(plain(stderr)).toContain('ne dit aucun format de cette commande. Ajoutez --format, ou');
  });

  test('a name without ending, or a device, receives text', async () => {
    const { status } = await command('national', '20000', '-o', at('resultat'));
    expect([status, plain(readFileSync(at('resultat'), 'utf8')).split('\n')[0]]).toEqual([
      0,
      'Diagnostic numérique : 20 000 habitants',
    ]);
    expect((await command('national', '20000', '-o', '/dev/null')).status).toBe(0);
  });

  test('--csv goes with a name in .csv', async () => {
    const file = at('simple.csv');
    const asked = await command('commune', '58194', '--csv', 'simple', '-o', file);
    expect([asked.status, readFileSync(file, 'utf8').slice(0, 9)]).toEqual([0, 'code,nom,']);
  });
});

describe('with --format, the ending of another format is refused before anything is read', () => {
  test.each(commands)('$name', async ({ name, formats }) => {
    const endings = [...new Set(formats.flatMap(endingsOf)), 'xls', 'odt', 'zip'];
    for (const format of formats) {
      const own = endingsOf(format);
      for (const ending of endings.filter((one) => !own.includes(one) && one !== 'txt')) {
        const file = at(`autre-${name}-${format}.${ending}`);
        const typed = [...(PLACES[name] ?? []), '--format', format, '-o', file];
        const { status, stdout, stderr } = await command(...typed, '--donnees', at('nulle-part'));
        expect([format, ending, status, stdout]).toEqual([format, ending, 2, '']);
        expect(plain(stderr)).toBe(
          `${format} s’écrit en ${own.map((one) => `.${one}`).join(', ')} : changez la fin du nom donné à -o.\n`,
        );
        expect(existsSync(file)).toBe(false);
      }
    }
  });

  test('a text may be named .txt, a document may not', async () => {
    const csv = await command('commune', '58194', '--format', 'csv', '-o', at('tableau.txt'));
    expect(csv.status).toBe(0);
    const docx = await command('commune', '58194', '--format', 'docx', '-o', at('rapport.txt'));
    expect([docx.status, plain(docx.stderr)]).toEqual([
      2,
      'docx s’écrit en .docx : changez la fin du nom donné à -o.\n',
    ]);
  });

  test('the tables that are always CSV are named as such', async () => {
    const diff = await command('diff', at('a.json'), at('b.json'), '-o', at('ecarts.xlsx'));
    expect([diff.status, plain(diff.stderr)]).toEqual([
      2,
      'csv s’écrit en .csv : changez la fin du nom donné à -o.\n',
    ]);
    const faults = await command('profil', at('profils.csv'), '--fautes', at('refus.xlsx'));
    expect([faults.status, plain(faults.stderr)]).toEqual([
      2,
      'csv s’écrit en .csv : changez la fin du nom donné à --fautes.\n',
    ]);
  });
});

describe('« - » is the standard output, whatever the command', () => {
  const outputs = createProgram(
    '0',
    async () => {},
    () => {},
  )
    .commands.filter(({ options }) => options.some(({ long }) => long === '--output'))
    .map((one) => one.name());
  const json = at('ancien.json');
  const typed: Readonly<Record<string, readonly string[]>> = {
    ...PLACES,
    diff: ['diff', json, json],
  };

  test.each(outputs)('%s -o - says what it says without -o, and writes no file', async (name) => {
    await command('territoire', '--epci', '245804497', '-o', json);
    for (const format of name === 'diff' ? [] : ['texte', 'json', 'csv']) {
      if (format === 'csv' && name === 'national') continue;
      const asked = [...(typed[name] ?? []), '--format', format];
      const plainly = await command(...asked);
      expect(await command(...asked, '-o', '-')).toEqual(plainly);
      expect(plainly).toMatchObject({ status: 0, stdout: expect.stringMatching(/./) });
    }
    const asked = typed[name] ?? [];
    expect(await command(...asked, '-o', '-')).toEqual(await command(...asked));
    expect([existsSync('-'), existsSync('-.datapackage.json')]).toEqual([false, false]);
  });

  test('a document has no place there, nor have a batch and the faults of a list', async () => {
    const words = async (...asked: string[]) => {
      const { status, stdout, stderr } = await command(...asked);
      expect([asked, status, stdout]).toEqual([asked, 2, '']);
      return plain(stderr);
    };
    const epci = ['territoire', '--epci', '245804497'];
    expect(await words(...epci, '--format', 'xlsx', '-o', '-')).toBe(
      'Le format xlsx n’est pas du texte : donnez un fichier avec -o.\n',
    );
    const batch = ['territoire', '--departement', '90', '--chaque', 'epci', '--format', 'csv'];
    expect(await words(...batch, '-o', '-')).toBe(
      '--chaque écrit plusieurs fichiers : donnez leur dossier avec -o.\n',
    );
    expect(await words('profil', at('profils.csv'), '--fautes', '-')).toBe(
      '--fautes demande le nom d’un fichier : la sortie standard (« - ») est celle du résultat.\n',
    );
  });
});
