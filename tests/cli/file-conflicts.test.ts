// No command writes a file that it reads, nor two results into one file, whichever option names them and whatever
// their names are.
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createProgram } from '../../cli/program.ts';
import { command } from './command.ts';

const folder = mkdtempSync(join(tmpdir(), 'conflits-'));
const at = (name: string) => join(folder, name);
const KEPT = 'à garder\n';
const keep = (name: string) => {
  writeFileSync(at(name), KEPT);
  return at(name);
};

const WRITTEN = ['--output', '--fautes'];
const commands = createProgram(
  '0',
  async () => {},
  () => {},
).commands.map((one) => ({
  name: one.name(),
  arguments: one.registeredArguments.map((argument) => argument.name()),
  files: one.options
    .filter(({ flags }) => flags.endsWith('<fichier>'))
    .map(({ long }) => `${long}`),
}));

/** Every way to name a file that is read, as words to type; the file itself is left out. */
const READ = commands.flatMap(({ name, arguments: names, files }) => [
  ...names.flatMap((argument, i) =>
    ['fichier', 'a', 'b'].includes(argument)
      ? [
          {
            name,
            by: `<${argument}>`,
            typed: (file: string) => names.map((_, j) => (i === j ? file : at('autre'))),
          },
        ]
      : [],
  ),
  ...files
    .filter((option) => !WRITTEN.includes(option))
    .map((option) => ({
      name,
      by: option,
      typed: (file: string) => [...names.map(() => '58194'), option, file],
    })),
]);
const PAIRS = READ.flatMap((read) =>
  (commands.find(({ name }) => name === read.name)?.files ?? [])
    .filter((option) => WRITTEN.includes(option))
    .map((option) => ({ ...read, option })),
);

test('the commands name files in these ways', () => {
  expect(PAIRS.map(({ name, by, option }) => `${name} ${by} ${option}`)).toEqual([
    'commune --scenarios --output',
    'commune --logo --output',
    'commune --modele-word --output',
    'profil <fichier> --output',
    'profil <fichier> --fautes',
    'territoire --scenarios --output',
    'territoire --communes --output',
    'territoire --logo --output',
    'territoire --modele-word --output',
    'diff <a> --output',
    'diff <b> --output',
  ]);
});

describe.each(PAIRS)('$name: $option over the file of $by', ({ name, by, typed, option }) => {
  const ways: readonly (readonly [string, (file: string) => string])[] = [
    ['under the same name', (file) => file],
    ['under another name', (file) => join(folder, '..', relative(join(folder, '..'), file))],
    ['from the folder in use', (file) => relative(process.cwd(), file)],
    [
      'through a link',
      (file) => {
        symlinkSync(file, `${file}.lien.csv`);
        return `${file}.lien.csv`;
      },
    ],
    [
      'as a second name of it on the disk',
      (file) => {
        linkSync(file, `${file}.double.csv`);
        return `${file}.double.csv`;
      },
    ],
  ];
  test.each(ways)('is refused in words, and the file stays: %s', async (way, written) => {
    const file = keep(`${name}-${by.replace(/\W/g, '')}-${option}-${way}.csv`);
    const { status, stdout, stderr } = await command(name, ...typed(file), option, written(file));
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toBe(
      `${option} écraserait «\u202f${file}\u202f», que la commande lit (${by}). Choisissez un autre fichier.\n`,
    );
    expect(readFileSync(file, 'utf8')).toBe(KEPT);
  });
});

test('the list of faults is not written over the result, there already or not, nor over its description', async () => {
  const input = keep('entree.csv');
  const there = keep('resultat.csv');
  symlinkSync(at('pas-encore.csv'), at('vers-rien.csv'));
  for (const [output, faults] of [
    [there, there],
    [at('nouveau.csv'), at('nouveau.csv')],
    [at('pas-encore.csv'), at('vers-rien.csv')],
  ] as const) {
    const said = await command('profil', input, '-o', output, '--fautes', faults);
    expect(said.status).toBe(2);
    expect(said.stderr).toContain('--output et --fautes écriraient tous deux dans');
    expect(existsSync(at('nouveau.csv'))).toBe(false);
  }
  expect(readFileSync(there, 'utf8')).toBe(KEPT);
  const description = at('nouveau.csv.datapackage.json');
  const typed = ['profil', input, '--format', 'csv', '-o', at('nouveau.csv')];
  const { status } = await command(...typed, '--fautes', description);
  expect([status, existsSync(description)]).toEqual([2, false]);
});

test.each(['commune 58194', 'profil x.csv', 'territoire --epci 245804406', 'national 20000'])(
  '%s writes nothing into the folder of the data',
  async (typed) => {
    const data = at('hote/data');
    mkdirSync(data, { recursive: true });
    mkdirSync(at('hote/territoires'), { recursive: true });
    const words = [...typed.split(' '), '--donnees', data];
    const file = join(data, 'manifest.json');
    writeFileSync(file, KEPT);
    const { status, stderr } = await command(...words, '-o', file);
    expect(status).toBe(2);
    expect(stderr).toBe(
      `--output écrirait dans «\u202f${data}\u202f», le dossier des données. Choisissez un autre fichier.\n`,
    );
    expect(readFileSync(file, 'utf8')).toBe(KEPT);
    const list = join(at('hote/territoires'), 'pays.csv');
    expect((await command(...words, '-o', list)).status).toBe(2);
    expect(existsSync(list)).toBe(false);
  },
);

test('a file on the standard input, or behind the standard output, counts as any other', () => {
  const cli = join(import.meta.dirname, '../../tools/dev/diagnostic.mjs');
  const started = (typed: readonly string[], stdin: string, stdout: number | 'pipe') =>
    spawnSync(process.execPath, [cli, ...typed], {
      stdio: [openSync(stdin, 'r'), stdout, 'pipe'],
      encoding: 'utf8',
    });
  const piped = keep('entree-standard.csv');
  const over = started(['profil', '-', '-o', piped], piped, 'pipe');
  expect(over.status).toBe(2);
  expect(over.stderr).toContain('que la commande lit (<fichier>)');
  const appended = started(['profil', piped], '/dev/null', openSync(piped, 'a'));
  expect(appended.status).toBe(2);
  expect(readFileSync(piped, 'utf8')).toBe(KEPT);
});

test('two results thrown away, or a result that takes the place of the last one, are no conflict', async () => {
  const nulls = await command('national', '20000', '-o', '/dev/null');
  expect(nulls.status).toBe(0);
  const same = keep('ancien.txt');
  expect((await command('national', '20000', '-o', same)).status).toBe(0);
  expect(readFileSync(same, 'utf8')).not.toBe(KEPT);
});
