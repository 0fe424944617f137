// In which commune is a place of a list? In the one that its code, or its name and postal code, say: true of
// every commune of France, and of every arrondissement.
import { beforeAll, describe, expect, test } from 'vitest';
import { createPlaceListReader, type PlaceList } from '../../../../src/lists/places/place-list.ts';
import type { LocatedEntry } from '../../../../src/store/index.ts';
import { faultText } from '../../../../widget/own-list/fault-copy.ts';
import { shippedStore } from '../../../shipped.ts';

const store = shippedStore();
const reader = createPlaceListReader(store);

async function read(...lines: string[]): Promise<PlaceList> {
  const list = await reader(lines.join('\n'));
  if (typeof list === 'string') throw new Error(list);
  return list;
}

let communes: readonly LocatedEntry[] = [];
beforeAll(async () => {
  const shards = await Promise.all([...'0123456789'].map((digit) => store.candidates(digit)));
  communes = [...new Map(shards.flat().map((entry) => [entry.code, entry])).values()];
});

describe('of the 34 875 communes', () => {
  test('each is found by its code', async () => {
    expect(communes).toHaveLength(34_875);
    const { places, faults } = await read(
      'nom;code_insee',
      ...communes.map(({ code }) => `Lieu de ${code};${code}`),
    );
    expect(faults).toEqual([]);
    expect(places.map(({ communeCode }) => communeCode)).toEqual(communes.map(({ code }) => code));
  });

  test('each is found by its name and any of its postal codes, whatever this one begins with', async () => {
    const asked = communes.flatMap(({ code, nom, codesPostaux }) =>
      codesPostaux.map((postal) => ({ code, row: `Lieu de ${code} ${postal};${nom};${postal}` })),
    );
    const { places, faults } = await read(
      'nom;commune;code_postal',
      ...asked.map(({ row }) => row),
    );
    expect(faults).toEqual([]);
    expect(places.map(({ communeCode }) => communeCode)).toEqual(asked.map(({ code }) => code));
    const elsewhere = communes.filter(({ code, codesPostaux }) =>
      codesPostaux.some((postal) => postal.slice(0, 2) !== code.slice(0, 2)),
    );
    expect(elsewhere.length).toBeGreaterThan(300);
  });

  test('each is found by its name alone, or is told with its homonyms', async () => {
    const { places, faults } = await read(
      'nom;commune',
      ...communes.map(({ code, nom }) => `${code};${nom}`),
    );
    expect(places.filter(({ nom, communeCode }) => nom !== communeCode)).toEqual([]);
    expect(new Set(faults.map(({ kind }) => kind))).toEqual(new Set(['homonyms']));
    expect(places.length + faults.length).toBe(34_875);
  });
});

const ARRONDISSEMENTS = [
  { city: '75056', nom: 'Paris', first: 75101, postal: 75001, count: 20 },
  { city: '69123', nom: 'Lyon', first: 69381, postal: 69001, count: 9 },
  { city: '13055', nom: 'Marseille', first: 13201, postal: 13001, count: 16 },
];

test('each of the 45 arrondissements is its city, by its code, its name or its postal code', async () => {
  const asked = ARRONDISSEMENTS.flatMap(({ city, nom, first, postal, count }) =>
    Array.from({ length: count }, (_, i) => [
      { city, cells: `;${first + i};` },
      { city, cells: `${nom} ${i + 1}e;;` },
      { city, cells: `${nom} ${i + 1}e Arrondissement;${first + i};${postal + i}` },
      { city, cells: `${nom.toUpperCase()} ${i + 1};;${postal + i}` },
      { city, cells: `${nom};;${postal + i}` },
      { city, cells: `${nom} cedex ${i + 1};;${postal + i}` },
    ]).flat(),
  );
  expect(asked).toHaveLength(45 * 6);
  const rows = asked.map(({ cells }, i) => `Lieu ${i};${cells}`);
  const { places, faults } = await read('nom;commune;code_insee;code_postal', ...rows);
  expect(faults).toEqual([]);
  expect(places.map(({ communeCode }) => communeCode)).toEqual(asked.map(({ city }) => city));
});

describe('a row that says two things, or nothing that is known', () => {
  const HEADER = 'nom;commune;code_postal;code_insee';
  test.each([
    ['Saint-Denis;;', null, 'Ligne 2 : plusieurs communes répondent à « Saint-Denis » : '],
    [
      'Nulle-Part;58000;',
      null,
      'Ligne 2 : aucune commune d’aujourd’hui ne répond à « 58000 Nulle-Part ». Ce lieu est laissé de côté.',
    ],
    [
      'Nevers;75001;',
      null,
      'Ligne 2 : le code et le nom de « 75001 Nevers » ne vont pas ensemble. Ce lieu est laissé de côté.',
    ],
    [
      'Nevers;;75056',
      null,
      'Ligne 2 : le code et le nom de « 75056 Nevers » ne vont pas ensemble. Ce lieu est laissé de côté.',
    ],
    [';;', null, 'Ligne 2, colonne « commune » : la case est vide.'],
    [';44000;', '44109', null],
    [
      ';58600;',
      null,
      'Ligne 2 : plusieurs communes répondent à « 58600 » : Fourchambault (58117), Garchizy (58121). Mettez le code INSEE. Ce lieu est laissé de côté.',
    ],
    ['58194;;', '58194', null],
    ['Seynod;74600;74268', '74010', null],
    ['Lomme;59160;', '59350', null],
    [
      'Nevers;;58999',
      '58194',
      'Ligne 2, colonne « code_insee » : aucune commune n’a le code « 58999 ». Le nom est suivi : Nevers (Nièvre).',
    ],
    [
      'Marseille;;13001',
      '13055',
      'Ligne 2, colonne « code_insee » : « 13001 » est un code postal. Le nom est suivi : Marseille (Bouches-du-Rhône).',
    ],
    [
      'Les Montapins;58000;58194',
      '58194',
      'Ligne 2 : « Les Montapins » n’est pas le nom de la commune. Le code est suivi : Nevers (Nièvre).',
    ],
    [
      'Nevers;58000;5819X',
      '58194',
      'Ligne 2, colonne « code_insee » : « 5819X » n’est pas compris.',
    ],
    ['Ambérieu-en-Bugey;1500;1004', '01004', null],
    [
      'Nouméa;98800;98818',
      null,
      'Ligne 2 : « 98818 98800 Nouméa » désigne Nouméa (Nouvelle-Calédonie), que les enquêtes utilisées ici ne couvrent pas. Ce lieu est laissé de côté.',
    ],
  ])('%s', async (cells, code, sentence) => {
    const { places, faults } = await read(HEADER, `Lieu;${cells}`);
    expect(places.map(({ communeCode }) => communeCode)).toEqual(code === null ? [] : [code]);
    const said = faults.map((fault) => faultText(fault).replace(/[\u00a0\u202f]/g, ' ')).join('\n');
    if (sentence === null) expect(said).toBe('');
    else expect(said).toContain(sentence);
  });
});
