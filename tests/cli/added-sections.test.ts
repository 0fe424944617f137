// What --ressemblances and --prochain-lieu add, on the shipped data; and what they refuse.
import { describe, expect, test } from 'vitest';
import { command } from './command.ts';

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ').replace(/\s+/g, ' ');

test('a commune beside those that resemble it, as a text and as data', async () => {
  const told = await command('commune', '58194', '--ressemblances');
  expect(plain(told.stdout)).toContain(
    'Nevers fait partie des « petites villes et villes moyennes »',
  );
  expect(plain(told.stdout)).toContain(
    '- Moulins (Allier) : 43 %, entre 37 % et 49 % En commun : l’âge (15 à 29 ans : 24 % contre 23 %)',
  );
  const data = await command('commune', '58194', '--ressemblances', '--format', 'json');
  const { resemblance } = JSON.parse(data.stdout);
  expect(resemblance.kind.name).toBe('smallCities');
  expect(resemblance.kindred).toHaveLength(8);
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
  expect(text).toMatch(/petits villages âgés \d+ [\d ]+ 2\d % 3 %/);
});

describe('what cannot be done is said, and nothing is read', () => {
  test.each([
    [
      ['commune', '58194', '--ressemblances', '--format', 'affiche', '-o', 'x.html'],
      /--ressemblances s’ajoute au texte ou au « json »/,
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
      ['territoire', '--departement', '58', '--prochain-lieu', '3', '--format', 'csv'],
      /ajoutent une partie à un rapport/,
    ],
  ])('%j', async (typed, said) => {
    const { status, stderr } = await command(...typed);
    expect(status).toBe(2);
    expect(plain(stderr)).toMatch(said);
  });
});
