// The titles that people give to the columns of their places: each plain synonym is read for ours, and of the others it is
// said what they are and what they lack.
import { describe, expect, test } from 'vitest';
import { profileText } from '../../../src/explain/index.ts';
import { createProfileReader, createRecordReader, readProfiles } from '../../../src/files/index.ts';
import { PROFILE_COLUMNS, type ProfileColumn } from '../../../src/files/profile-row.ts';
import { PROFILE_TITLES } from '../../../src/files/profile-titles.ts';
import { normalise } from '../../../src/search/index.ts';
import { keysOf } from '../../../src/terms/keys-of.ts';
import { REFERENCE_MODEL } from '../../golden/reference.ts';

const { france } = REFERENCE_MODEL;
const plain = (text: string) => text.replace(/[\s\u00a0\u202f]+/g, ' ');
const VALUES: Readonly<Record<ProfileColumn, string>> = {
  nom: 'Les Courlis',
  population: '5200',
  ...{ age_15_29: '22', age_30_44: '20', age_45_59: '20', age_60_74: '21', age_75_plus: '17' },
  ...{ sans_diplome: '32', diplome_intermediaire: '45', diplome_superieur: '23' },
  territoire: 'urbain',
  ...{ part_15_plus: '82', bas_revenus: '38', code: 'Q1' },
};
/** Accents, capitals, spaces and signs do not matter: such a title is ours. */
const lettersOf = (title: string) => normalise(title).replaceAll(' ', '');
const OWN = Object.fromEntries(PROFILE_COLUMNS.map((column) => [column, column]));
const cells = PROFILE_COLUMNS.map((column) => VALUES[column]).join(';');
const table = (titles: Readonly<Record<string, string>>) =>
  `${PROFILE_COLUMNS.map((column) => titles[column]).join(';')}\n${cells}`;
const expected = readProfiles(table(OWN), france);

describe.each(keysOf(PROFILE_TITLES))('%s', (column) => {
  test.each(PROFILE_TITLES[column])('is read under the title « %s », and it is said', (title) => {
    const text = table({ ...OWN, [column]: title });
    expect(readProfiles(text, france)).toEqual(expected);
    for (const written of [title.toUpperCase(), title.replaceAll(' ', '_'), `${title} (%)`]) {
      expect(readProfiles(table({ ...OWN, [column]: written }), france)).toEqual(expected);
    }
    const { synonyms } = createProfileReader(france)(text, true);
    expect(synonyms).toEqual(lettersOf(title) === lettersOf(column) ? [] : [[column, title]]);
  });
});

test('no title is that of two columns', () => {
  const keys = keysOf(PROFILE_TITLES).flatMap((column) => [
    ...new Set(PROFILE_TITLES[column].map((title) => lettersOf(title))),
  ]);
  expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
});

test('our own title is the surest: a synonym beside it is a column of the file', () => {
  const text = `${table(OWN).replace('\n', ';Quartier\n')};Nord`;
  const { lines, others, synonyms } = createProfileReader(france)(text, true);
  expect([lines[0]?.profile.nom, others, synonyms]).toEqual(['Les Courlis', ['Quartier'], []]);
});

test('JSON lines, JSON and the rows of a Parquet have the same titles', () => {
  const titles: Readonly<Record<string, string>> = {
    ...OWN,
    ...{ nom: 'Quartier', population: 'Habitants' },
  };
  const record: Readonly<Record<string, string>> = Object.fromEntries(
    PROFILE_COLUMNS.map((column) => [titles[column] ?? '', VALUES[column]]),
  );
  const line = JSON.stringify(record);
  const names = Object.keys(record);
  const batches = [
    createProfileReader(france)(`${line}\n${line}\n`, true),
    createProfileReader(france)(JSON.stringify([record], null, 2), true),
    createRecordReader(france)([
      {
        position: { unit: 'item', number: 1 },
        names,
        texts: Object.values(record),
        value: (name) => record[name],
      },
    ]),
  ];
  for (const { lines, synonyms } of batches) {
    expect(lines[0]?.profile.population).toBe(5200);
    expect(synonyms).toEqual([
      ['nom', 'Quartier'],
      ['population', 'Habitants'],
    ]);
  }
  expect(plain(profileText.synonyms(batches[0]?.synonyms ?? []))).toBe(
    'Titres lus sous un autre nom : « Quartier » pour « nom », « Habitants » pour « population ».',
  );
});

describe('titles that do not do are said, with those that are missing', () => {
  const saidOf = (text: string) => {
    const read = readProfiles(text, france);
    return read.ok ? [] : read.issues.map((issue) => plain(profileText.issue(issue)));
  };
  const SHARES = PROFILE_COLUMNS.slice(2, 10);
  const missing = (columns: readonly string[]) =>
    `Il manque : ${columns.map((column) => `« ${column} »`).join(', ')}.`;

  test('none is known', () => {
    expect(saidOf('Zone;Hab.;Jeunes\nLes Courlis;5200;22\n')).toEqual([
      `Fichier : les titres des colonnes ne sont pas reconnus. Mettez-les sur la première ligne, dont « nom » et « population ». Titres lus : « Zone », « Hab. », « Jeunes ». ${missing(['nom', 'population', ...SHARES, 'territoire'])}`,
    ]);
  });

  test('some are known', () => {
    expect(saidOf('Quartier,Habitants,Jeunes\nLes Courlis,5200,22\n')).toEqual([
      `Ligne 1 : tous les titres n’y sont pas. Titres lus : « Quartier », « Habitants », « Jeunes ». ${missing([...SHARES, 'territoire'])}`,
    ]);
  });

  test('one is known, and is not enough', () => {
    expect(saidOf('{"hab": 5200, "population": 3}')[0]).toContain(
      'Titres lus : « hab », « population ». Il manque : « nom », « age_15_29 »',
    );
  });

  test('of many titles the first twenty are named', () => {
    const titles = Array.from({ length: 40 }, (_, i) => `Colonne ${i + 1}`);
    const [said = ''] = saidOf(`${titles.join(';')}\n${titles.map(() => '1').join(';')}\n`);
    expect(said).toContain('« Colonne 20 », …. Il manque');
    expect(said).not.toContain('Colonne 21');
  });
});
