// Lists of places as towns really send them: which places are read, where, and what is said.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createPlaceListReader } from '../../../../src/lists/places/place-list.ts';
import { decodeText } from '../../../../src/store/index.ts';
import { listNotes } from '../../../../widget/own-list/copy.ts';
import { faultText } from '../../../../widget/own-list/fault-copy.ts';
import { shippedStore } from '../../../shipped.ts';

const CASES = join(import.meta.dirname, 'cases');
const read = createPlaceListReader(shippedStore());

/** Name and commune of each place, and what is said, with plain blanks. */
async function readCase(file: string) {
  const list = await read(decodeText(readFileSync(join(CASES, file))));
  if (typeof list === 'string') throw new Error(list);
  const said = [...listNotes(list), ...list.faults.map(faultText)];
  return {
    places: list.places.map(({ nom, communeCode }) => `${nom} ${communeCode}`),
    points: list.places.flatMap(({ point }) => point ?? []),
    said: said.map((sentence) => sentence.replace(/[\u00a0\u202f]/g, ' ')),
  };
}

const EXPECTED: Readonly<Record<string, { places: string[]; said: string[] }>> = {
  'lieux-2col-code.csv': { places: ['ZZ A 58194', 'ZZ B 58194'], said: [] },
  'lieux-2col-ok-10.csv': {
    places: [...'ABCDEFGHIJ'].map((letter) => `ZZ ${letter} 58194`),
    said: [],
  },
  'lieux-3col-blanks.csv': { places: ['ZZ A 58194', 'ZZ B 58194'], said: [] },
  'lieux-accent-headers.csv': { places: ['ZZ Accents 58194'], said: [] },
  'lieux-cedex.csv': { places: ['ZZ Mairie 58194'], said: [] },
  'lieux-corse.csv': { places: ['ZZ Mediateca 2A004'], said: [] },
  'lieux-dup-id.csv': {
    places: ['ZZ Un 58194', 'ZZ Deux 58194', 'ZZ Trois 58194'],
    said: [
      'Ligne 2, colonne « id » : « 21580194000012 » est aussi l’identifiant d’autres lieux. Tous sont gardés.',
    ],
  },
  'lieux-geojson.geojson': { places: ['ZZ A 58194'], said: [] },
  'lieux-jura-01.csv': { places: ['ZZ A 39283'], said: [] },
  'lieux-paris-arr.csv': {
    places: ['ZZ Arr 75056', 'ZZ Arr2 75056', 'ZZ Arr3 75056', 'ZZ Arr4 75056'],
    said: [],
  },
  'lieux-sci-siret.csv': {
    places: ['ZZ Un 58194', 'ZZ Deux 58194', 'ZZ Trois 58194'],
    said: [
      'Ligne 2, colonne « id » : un tableur a arrondi l’identifiant « 2,15802E+13 ». Mettez cette colonne au format texte.',
    ],
  },
  'lieux-services-comma.csv': {
    places: ['ZZ S 58194', 'ZZ S2 58194'],
    said: [
      'Ligne 2, colonne « typologie » : les mots sont séparés par des virgules. Le schéma veut des barres verticales.',
      'Ligne 2, colonne « services » : les mots sont séparés par des virgules. Le schéma veut des barres verticales.',
      'Ligne 2, colonne « services » : « Prendre en main un ordinateur » n’est pas compris. Attendu : un ou plusieurs services du schéma, séparés par une barre verticale. Le lieu est gardé sans cette valeur.',
      'Ligne 2, colonne « services » : « Utiliser le numérique au quotidien » n’est pas compris. Attendu : un ou plusieurs services du schéma, séparés par une barre verticale. Le lieu est gardé sans cette valeur.',
      'Ligne 3 : « BIB » est au-delà de la dernière colonne. Vérifiez les séparateurs.',
      'Ligne 3, colonne « services » : « Aides aux démarches administratives » n’est pas compris. Attendu : un ou plusieurs services du schéma, séparés par une barre verticale. Le lieu est gardé sans cette valeur.',
    ],
  },
  'lieux-swapped.csv': {
    places: ['ZZ Inverse 58194'],
    said: [
      'Ligne 2 : latitude et longitude sont inversées (3,159 ; 46,99). Le lieu est gardé sans cette valeur.',
    ],
  },
  'lieux-title-line.csv': {
    places: ['ZZ Un 58194'],
    said: ['La ligne 1, au-dessus des titres, est passée.'],
  },
  'lieux-unclosed-mid.csv': {
    places: ['ZZ A 58194', 'ZZ B 58194', 'ZZ C 58194', 'ZZ D 58194'],
    said: ['Ligne 3 : un guillemet n’est pas fermé. Fermez-le ou retirez-le.'],
  },
  'lieux-zero-zero.csv': {
    places: ['ZZ Zero 58194'],
    said: ['Ligne 2 : le point (0 ; 0) n’est pas en France. Le lieu est gardé sans cette valeur.'],
  },
};

test('every case has an answer', () => {
  expect(Object.keys(EXPECTED).sort()).toEqual(readdirSync(CASES).sort());
});

test.each(Object.entries(EXPECTED))('%s', async (file, expected) => {
  expect(await readCase(file)).toMatchObject(expected);
});

test('a point of a GeoJSON is that of its place; an impossible one is no point', async () => {
  expect((await readCase('lieux-geojson.geojson')).points).toEqual([
    { latitude: 46.99, longitude: 3.16 },
  ]);
  expect((await readCase('lieux-swapped.csv')).points).toEqual([]);
  expect((await readCase('lieux-zero-zero.csv')).points).toEqual([]);
});
