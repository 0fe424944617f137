// Beside each CSV that a command writes, and for each of the page, a description that names the file and reads it.
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import Papa from 'papaparse';
import { beforeAll, describe, expect, test } from 'vitest';
import { pythonForTests } from '../../tools/dev/programs.ts';
import { command } from './command.ts';

const folder = mkdtempSync(join(tmpdir(), 'descriptions-'));
const at = (name: string) => join(folder, name);
writeFileSync(
  at('lieux.csv'),
  'code,nom,population,age_15_29,age_30_44,age_45_59,age_60_74,age_75_plus,sans_diplome,diplome_intermediaire,diplome_superieur,territoire,densite,note\nQP1,Montôts,5200,22,20,20,21,17,32,45,23,urbain,forte,"a, b"\nQP1,Autre,8000,22,20,20,21,17,32,45,23,rural,,\n',
);
const SI = ['--si', '75+ +2', '--si', 'revenus bas -5 ; population +10 %'];
const WRITTEN: readonly (readonly [string, readonly string[]])[] = [
  ['commune', ['commune', '01004']],
  ['commune-si', ['commune', '58194', ...SI]],
  ['territoire', ['territoire', '--epci', '245804406']],
  ['territoire-si', ['territoire', '--epci', '245804406', ...SI]],
  ['profil', ['profil', at('lieux.csv')]],
  ['diff', ['diff', at('a.json'), at('b.json')]],
];
const FLAVOURS = ['simple', 'excel'] as const;
const FILES = [
  ...WRITTEN.flatMap(([name, typed]) =>
    FLAVOURS.map((csv) => [`${name}-${csv}.csv`, [...typed, '--csv', csv]] as const),
  ),
];

interface Field {
  readonly name: string;
  readonly type: string;
  readonly decimalChar?: string;
  readonly title: string;
  readonly description: string;
  readonly constraints?: {
    readonly minimum?: number;
    readonly maximum?: number;
    readonly pattern?: string;
    readonly required?: boolean;
  };
}

/** What a program that knows the description alone finds wrong in the file. */
function faultsOf(description: string, csv: string): string[] {
  const { resources } = JSON.parse(description);
  const [{ dialect, schema }] = resources;
  const fields: readonly Field[] = schema.fields;
  const text = csv.replace(/^\ufeff/, '').trimEnd();
  const [header = [], ...rows] = Papa.parse<string[]>(text, { delimiter: dialect.delimiter }).data;
  const names = fields.map(({ name }) => name);
  const faults = header.join() === names.join() ? [] : [`header: ${header.join()}`];
  for (const row of rows) {
    for (const [i, { name, type, decimalChar = '.', constraints = {} }] of fields.entries()) {
      const cell = row[i] ?? '';
      if (cell === '') {
        if (constraints.required) faults.push(`${name}: nothing`);
        continue;
      }
      if (constraints.pattern && !new RegExp(`^(?:${constraints.pattern})$`).test(cell)) {
        faults.push(`${name}: ${cell}`);
      }
      if (type === 'string') continue;
      const value = Number(cell.replace(decimalChar, '.'));
      const { minimum = -Infinity, maximum = Infinity } = constraints;
      const good = type === 'integer' ? Number.isInteger(value) : Number.isFinite(value);
      if (!good || value < minimum || value > maximum) faults.push(`${name}: ${cell}`);
    }
  }
  if (rows.length === 0) faults.push('no row');
  return faults;
}

const descriptionOf = (file: string) => `${file}.datapackage.json`;

beforeAll(async () => {
  const nevers = ['territoire', '--epci', '245804406', '--format', 'json'];
  await command(...nevers, '-o', at('a.json'));
  await command(...nevers, '--base', '15-et-plus', '-o', at('b.json'));
  for (const [file, typed] of FILES) {
    const format = typed[0] === 'diff' ? [] : ['--format', 'csv'];
    await command(...typed, ...format, '-o', at(file));
  }
  await command(
    ...[
      'territoire',
      '--departement',
      '58',
      '--chaque',
      'epci',
      '--format',
      'csv',
      '-o',
      at('lot'),
    ],
  );
}, 60_000);

describe.each(FILES)('%s', (file) => {
  test('has a description that names it, reads every cell, and says what each column is', () => {
    const description = readFileSync(descriptionOf(at(file)), 'utf8');
    const { resources } = JSON.parse(description);
    expect(resources.map(({ path }: { path: string }) => path)).toEqual([file]);
    expect(faultsOf(description, readFileSync(at(file), 'utf8'))).toEqual([]);
    for (const { name, title, description: said } of resources[0].schema.fields) {
      expect([name, title, said]).toEqual([
        name,
        expect.stringMatching(/./),
        expect.stringMatching(/./),
      ]);
    }
  });
});

test('in a batch each CSV has its own, sealed with it', () => {
  const files = readdirSync(at('lot')).filter((name) => name.endsWith('.csv'));
  expect(files.length).toBeGreaterThan(5);
  const sums = readFileSync(at('lot/lot.sha256'), 'utf8');
  for (const name of files) {
    const description = readFileSync(descriptionOf(at(`lot/${name}`)), 'utf8');
    expect(JSON.parse(description).resources[0].path).toBe(name);
    expect(faultsOf(description, readFileSync(at(`lot/${name}`), 'utf8'))).toEqual([]);
    expect(sums).toContain(`  ${descriptionOf(name)}\n`);
  }
});

test('each says whom its shares are applied to, in a batch too', async () => {
  const saidIn = (file: string) =>
    JSON.parse(readFileSync(descriptionOf(at(file)), 'utf8')).description;
  // A comparison has the bases of its two files.
  for (const [file, typed] of FILES.filter(([name]) => !name.startsWith('diff'))) {
    expect(saidIn(file)).toContain('appliquées à la population');
    await command(...typed, '--base', '15-et-plus', '--format', 'csv', '-o', at(`15-${file}`));
    expect(saidIn(`15-${file}`)).toContain('appliquées aux 15 ans et plus');
  }
  const lot = ['territoire', '--departement', '976', '--chaque', 'epci', '--base', '15-et-plus'];
  await command(...lot, '--format', 'csv', '-o', at('lot-15'));
  const [name = ''] = readdirSync(at('lot-15')).filter((one) => one.endsWith('.csv'));
  expect(saidIn(`lot-15/${name}`)).toContain('appliquées aux 15 ans et plus');
}, 60_000);

test('that of a comparison names its two files and their models, and says that it is no trend', () => {
  const { title, description, sources } = JSON.parse(
    readFileSync(descriptionOf(at('diff-simple.csv')), 'utf8'),
  );
  expect({ title, description, sources }).toEqual({
    title: 'Deux résultats côte à côte',
    description: 'Deux calculs mis côte à côte. Ce n’est ni une évolution, ni une tendance.',
    sources: [
      { title: 'A\u00a0: a.json, modèle 2026.2, parts appliquées à la population' },
      { title: 'B\u00a0: b.json, modèle 2026.2, parts appliquées aux 15 ans et plus' },
    ],
  });
});

test.each(WRITTEN)('%s: a folder that is not there is said, in words', async (_, typed) => {
  const format = typed[0] === 'diff' ? [] : ['--format', 'csv'];
  const { status, stderr } = await command(...typed, ...format, '-o', at('absent/f.csv'));
  expect(status).toBe(1);
  expect(stderr).toContain('absent');
  expect(stderr).not.toContain('ENOENT');
});

test.skipIf(!existsSync('/dev/null')).each(WRITTEN)(
  '%s: what goes to a device has nothing beside it',
  async (name, typed) => {
    const device = at(`${name}-null`);
    symlinkSync('/dev/null', device);
    const format = typed[0] === 'diff' ? [] : ['--format', 'csv'];
    expect((await command(...typed, ...format, '-o', device)).status).toBe(0);
    expect(readdirSync(folder).filter((file) => file.startsWith(basename(device)))).toEqual([
      basename(device),
    ]);
  },
);

test('a file that fails leaves no description', async () => {
  const file = at('nothing.csv');
  writeFileSync(at('bad.csv'), 'nom,population\nA,x\n');
  await command('profil', at('bad.csv'), '--format', 'csv', '-o', file);
  expect(existsSync(descriptionOf(file))).toBe(false);
});

test('the description of the page is of both its files, each with its own signs', async () => {
  const { stdout } = await command('territoire', '--epci', '245804406', '--format', 'datapackage');
  const { resources } = JSON.parse(stdout);
  expect(
    resources.map(({ path, dialect }: { path: string; dialect: object }) => [path, dialect]),
  ).toEqual([
    [expect.stringMatching(/^communes-excel-.+\.csv$/), { delimiter: ';' }],
    [expect.stringMatching(/^communes-(?!excel).+\.csv$/), { delimiter: ',' }],
  ]);
  for (const [i, csv] of (['excel', 'simple'] as const).entries()) {
    const one = JSON.stringify({ resources: [resources[i]] });
    expect(faultsOf(one, readFileSync(at(`territoire-${csv}.csv`), 'utf8'))).toEqual([]);
  }
});

test('the Frictionless command finds each of them valid', () => {
  const frictionless = pythonForTests('frictionless');
  if (frictionless === null) return;
  const valid = FILES.map(([file]) => {
    const { stdout } = spawnSync(
      frictionless,
      ['validate', basename(descriptionOf(file)), '--json'],
      { cwd: folder, encoding: 'utf8', maxBuffer: 1e8 },
    );
    return [file, JSON.parse(stdout).valid];
  });
  expect(valid).toEqual(FILES.map(([file]) => [file, true]));
}, 300_000);
