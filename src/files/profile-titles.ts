// What do people call the columns of a place that they describe? Plain synonyms only: a near notion, as a rate of poverty for
// low incomes, is another figure. A column that may be left out has no name that a count could bear.
import type { ColumnNames } from '../lists/index.ts';
import type { ProfileColumn } from './profile-row.ts';

const shares = (...names: readonly string[]) =>
  names.flatMap((name) =>
    ['', 'part ', 'part de ', 'part des ', 'pourcentage de '].map((of) => of + name),
  );

const ages = (from: number, to: number) =>
  shares(
    ...[`${from}-${to}`, `${from} à ${to}`].flatMap((years) => [
      years,
      `${years} ans`,
      `de ${years} ans`,
      `âge ${years}`,
      `âge ${years} ans`,
      `âges ${years}`,
    ]),
  );

/** The surest first, which is our own; accents, capitals, spaces and signs do not matter. */
export const PROFILE_TITLES: ColumnNames<ProfileColumn> = {
  nom: [
    'nom',
    ...['noms', 'nom du lieu', 'nom du quartier', 'nom quartier', 'nom du secteur', 'nom secteur'],
    ...['nom QPV', 'nom du QPV', 'nom IRIS', 'nom du territoire', 'libellé', 'intitulé'],
    ...['dénomination', 'lieu', 'lieux', 'quartier', 'quartiers', 'secteur', 'secteurs'],
  ],
  population: [
    'population',
    ...['habitants', "nombre d'habitants", "nb d'habitants", 'nombre habitants', 'nb habitants'],
    ...['nbre habitants', 'population totale', 'population municipale', 'pop', 'pop totale'],
  ],
  age_15_29: ['age_15_29', ...ages(15, 29)],
  age_30_44: ['age_30_44', ...ages(30, 44)],
  age_45_59: ['age_45_59', ...ages(45, 59)],
  age_60_74: ['age_60_74', ...ages(60, 74)],
  age_75_plus: [
    'age_75_plus',
    ...shares(
      ...['75 plus', '75+', '75 et plus', '75 ou plus', '75 ans et plus', '75 ans ou plus'],
      ...['âge 75+', 'âge 75 et plus', 'âge 75 ans et plus', 'âges 75 et plus'],
    ),
  ],
  sans_diplome: [
    'sans_diplome',
    ...shares(
      'sans diplôme',
      'sans diplômes',
      'aucun diplôme',
      'non diplômés',
      'sans diplôme ou CEP',
    ),
  ],
  diplome_intermediaire: [
    'diplome_intermediaire',
    ...shares('diplôme intermédiaire', 'diplômes intermédiaires', 'brevet à bac', 'brevet au bac'),
  ],
  diplome_superieur: [
    'diplome_superieur',
    ...shares('diplôme supérieur', 'diplômes supérieurs', 'diplôme du supérieur'),
    ...shares('diplômés du supérieur', 'diplômes du supérieur', 'enseignement supérieur'),
  ],
  territoire: [
    'territoire',
    ...['type de territoire', 'type territoire', 'classe de territoire', 'urbain ou rural'],
    ...['urbain rural', 'rural ou urbain', 'milieu'],
  ],
  part_15_plus: [
    'part_15_plus',
    ...['part 15+', 'part 15 ans et plus', 'part de 15 ans et plus', 'part des 15 ans et plus'],
    ...['pourcentage de 15 ans et plus', 'pourcentage des 15 ans et plus'],
  ],
  bas_revenus: [
    'bas_revenus',
    ...['bas revenu', 'revenus bas', 'part bas revenus', 'part de bas revenus'],
    ...['part des bas revenus', 'part à bas revenus', 'pourcentage de bas revenus'],
  ],
  code: [
    'code',
    ...['code du lieu', 'code lieu', 'code du quartier', 'code quartier', 'code du secteur'],
    ...['code secteur', 'code QPV', 'code du QPV', 'code IRIS', 'code carreau'],
  ],
};
