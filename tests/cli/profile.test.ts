// Profiles as people and their programs really write them: every spelling of one place gives one diagnosis,
// and what cannot be read is told where it stands.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { command } from './command.ts';

const sample = (name: string) => join(import.meta.dirname, 'profiles', name);
const folder = mkdtempSync(join(tmpdir(), 'profil-'));

function written(name: string, text: string): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

const HEADER =
  'nom;population;age_15_29;age_30_44;age_45_59;age_60_74;age_75_plus;sans_diplome;diplome_intermediaire;diplome_superieur;territoire';
const ROW = 'QPV Test;5200;22.1;20;20;20.9;17;32.5;45;22.5;urbain';

describe('one place has one diagnosis, however its file is written', () => {
  test.each([
    ['p-cap.csv', 'a capital and groups of thousands'],
    ['p-float.csv', 'a population with a decimal of zero'],
    ['p-null.json', 'null for what is not known'],
    ['p-sep.csv', 'a sep= line'],
    ['p-str.json', 'numbers as texts, with decimal commas'],
  ])('%s: %s', async (name) => {
    const { status, stdout, stderr } = await command('profil', sample(name), '--format', 'json');
    expect([status, stderr]).toEqual([0, '']);
    const [{ place, estimate }] = JSON.parse(stdout).profiles;
    expect(place.population).toBe(5200);
    expect(estimate.rounded.concerned).toMatchObject({ point: 2350 });
  });

  test.each([
    [
      'JSON lines',
      `${JSON.stringify({ nom: 'A', ...fields() })}\r\n${JSON.stringify({ nom: 'B', ...fields() })}\n`,
    ],
    [
      'capital and accented titles',
      `${HEADER.replace('sans_diplome', 'Sans diplôme').toUpperCase()}\n${ROW}\n${ROW}`,
    ],
    ['a title above the header', `Quartiers de la ville;;\n\n${HEADER}\n${ROW}\n${ROW}`],
    [
      'an object that holds the list',
      JSON.stringify({
        profils: [
          { nom: 'A', ...fields() },
          { nom: 'B', ...fields() },
        ],
      }),
    ],
  ])('%s', async (name, text) => {
    const { status, stdout } = await command(
      'profil',
      written(`${name}.txt`, text),
      '--format',
      'json',
    );
    expect(status).toBe(0);
    const populations = JSON.parse(stdout).profiles.map(
      ({ place }: { place: { population: number } }) => place.population,
    );
    expect(populations).toEqual([5200, 5200]);
  });

  function fields() {
    const [, ...names] = HEADER.split(';');
    const [, ...values] = ROW.split(';');
    return Object.fromEntries(names.map((name, i) => [name, values[i]]));
  }
});

test('a title that was passed over is said', async () => {
  const file = written('titre.csv', `Quartiers de la ville;;\n\n${HEADER}\n${ROW}\n`);
  const { status, stderr } = await command('profil', file);
  expect([status, stderr]).toEqual([0, 'La ligne 1, au-dessus des titres, est passée.\n']);
});

test('faults of JSON lines are told by line', async () => {
  const { status, stdout, stderr } = await command('profil', sample('p.ndjson'));
  expect([status, stdout]).toEqual([2, '']);
  const lines = stderr.trimEnd().split('\n');
  expect(lines[0]).toBe('Ligne 1\u00a0: la case «\u202fage_30_44\u202f» est vide.');
  expect(lines).toContain('Ligne 2\u00a0: la case «\u202fpopulation\u202f» est vide.');
  expect(lines).toHaveLength(8 + 10);
});

describe('what is wrong is told where it stands', () => {
  test.each([
    [
      'a line that is no JSON',
      '{"nom":"A"}\nbonjour',
      'Ligne 2\u00a0: ce n’est pas du JSON bien formé.',
    ],
    [
      'an object of a list',
      '[{"nom":"A"}, 3]',
      'Territoire 2\u00a0: chaque territoire doit être un objet, entre accolades',
    ],
    [
      'a comma that cuts a number',
      `${HEADER.replaceAll(';', ',')}\nQPV,5200,22,1,20,20,20,17,32,45,22,urbain`,
      'Ligne 2\u00a0: «\u202furbain\u202f» est au-delà de la dernière colonne.',
    ],
    [
      'a quote that is never closed',
      `${HEADER}\n"${ROW}`,
      'Ligne 2\u00a0: un guillemet n’est pas fermé.',
    ],
    ['no names of columns', ROW, 'Fichier\u00a0: les titres des colonnes ne sont pas reconnus.'],
    [
      'a population of thousands and a point',
      `${HEADER}\n${ROW.replace('5200', '5.200')}`,
      'Ligne 2\u00a0: «\u202f5.200\u202f» n’est pas un nombre entier d’habitants.',
    ],
  ])('%s', async (name, text, sentence) => {
    const { status, stderr } = await command('profil', written(`${name}.txt`, text));
    expect(status).toBe(2);
    expect(stderr).toContain(sentence);
  });
});

test('a JSON of 300 000 brackets within each other is refused with its cause', async () => {
  const file = join(folder, 'profond.json');
  writeFileSync(file, '['.repeat(300_000) + ']'.repeat(300_000));
  const { status, stderr } = await command('profil', file);
  expect(status).not.toBe(0);
  expect(stderr).toContain('imbriqués trop profondément');
});
