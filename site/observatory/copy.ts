// The words of the observatory: France in groups, and what the founding articles say of helpers and of
// the people helped, each with its date and its source. docs/ADVICE.md §1 and §3.

import { people, percent } from '../../src/explain/numbers.ts';
import { inhabitants } from '../../src/explain/places.ts';
import { fr } from '../../src/explain/typography.ts';
import type { ReferenceId } from '../../src/terms/reference.ts';

export const observatoryText = {
  loading: fr`Chargement de l'observatoire…`,
  before: fr`En France, environ `,
  figure: (count: number) => inhabitants(count),
  after: fr` ont besoin d'aide avec le numérique`,
  share: (share: number) =>
    fr`Soit ${percent(share)} de la population, par définition : c'est la part nationale dont part chaque estimation.`,
  whereTitle: fr`Où sont les besoins`,
  where: fr`Des nombres et des fourchettes, jamais un classement. Un grand territoire a plus d'habitants concernés parce qu'il a plus d'habitants.`,
  levelTitle: fr`Carte et tableau`,
  levels: { departement: fr`par département`, region: fr`par région` },
  mapName: fr`France`,
  seeTable: {
    departement: fr`Voir le tableau des départements`,
    region: fr`Voir le tableau des régions`,
  },
  tableCaption: {
    departement: fr`Habitants concernés par département, dans l'ordre des noms`,
    region: fr`Habitants concernés par région, dans l'ordre des noms`,
    density: fr`Habitants concernés selon la densité de la commune`,
    size: fr`Habitants concernés selon la taille de la commune`,
  },
  columns: {
    group: fr`Territoire`,
    population: fr`Population`,
    people: fr`Habitants concernés`,
    share: fr`Part`,
    exclus: fr`Assistance`,
    eloignes: fr`Formation`,
    presqueAutonomes: fr`Coup de pouce`,
  },
  densityTitle: fr`Ville et campagne`,
  density: fr`Les communes sont réunies selon la grille de densité de l'INSEE, de la plus dense à la moins dense.`,
  sizeTitle: fr`Petites et grandes communes`,
  size: (share: number, bound: number) =>
    fr`${percent(share)} des habitants concernés vivent dans une commune de moins de ${inhabitants(bound)}.`,
  helpersTitle: fr`Qui aide, qui est aidé`,
  helpersIntro: fr`Ce que disent les articles fondateurs, à leur date. Ces chiffres ne sont pas de nous et ont pu changer.`,
  downloadTitle: fr`Les tables complètes`,
  download: fr`Les 34 875 communes et leurs territoires, avec leurs fourchettes, à réutiliser librement en citant les sources. Chaque table existe aussi en JSON et en Parquet, sous le même nom.`,
  downloadLink: fr`Ouvrir la France entière`,
  downloadOthers: fr`Pour un tableur, ou pour une partie seulement de la France :`,
};

/** The files of OPEN_DATA, with their size once saved, so that nobody on a phone is surprised. */
export const openFileText = [
  {
    file: 'communes.csv',
    name: fr`Communes en CSV`,
    use: fr`Pour tous les programmes : virgules, points décimaux. 21,0 Mo.`,
  },
  {
    file: 'communes.json',
    name: fr`Communes en JSON`,
    use: fr`Les colonnes, puis les lignes. 22,0 Mo.`,
  },
  {
    file: 'communes.parquet',
    name: fr`Communes en Parquet`,
    use: fr`Pour DuckDB, Spark, Trino ou pandas. 6,9 Mo.`,
  },
  {
    file: 'epci.csv',
    name: fr`EPCI en CSV`,
    use: fr`Chacun avec sa fourchette, qui ne s'additionne pas. 1,2 Mo.`,
  },
  {
    file: 'ept.csv',
    name: fr`Territoires du Grand Paris en CSV`,
    use: fr`Les onze établissements publics territoriaux. 12 ko.`,
  },
  {
    file: 'departements.csv',
    name: fr`Départements en CSV`,
    use: fr`Les mêmes colonnes que les EPCI. 96 ko.`,
  },
  {
    file: 'regions.csv',
    name: fr`Régions en CSV`,
    use: fr`Les mêmes colonnes que les EPCI. 19 ko.`,
  },
  {
    file: 'datapackage.json',
    name: fr`Dictionnaire des colonnes`,
    use: fr`Ce que veut dire chaque colonne, au format Data Package de Frictionless.`,
  },
] as const;

/** All of them, on demand. */
export const openFilesText = {
  open: fr`Voir tous les fichiers, avec leur poids`,
  loading: fr`Lecture de la liste des fichiers…`,
  failed: fr`La liste des fichiers n'a pas pu être chargée. Le reste de la page est complet.`,
  caption: fr`Tous les fichiers, par contenu`,
  columns: [fr`Contenu`, fr`Fichiers`],
  /** After the name of a file. */
  size: (bytes: number) =>
    bytes < 1e5
      ? fr`, ${people(Math.max(1, Math.round(bytes / 1e3)))} ko`
      : fr`, ${(bytes / 1e6).toFixed(1).replace('.', ',')} Mo`,
};

export interface DatedFact {
  readonly text: string;
  /** Its words, date and address: references.ts. */
  readonly source: ReferenceId;
}

const CLICS = 'lesBonsClics-observatoire';
const STRATEGY = 'strategie2020';

export const helperFacts: readonly DatedFact[] = [
  {
    text: fr`Plus de ${people(60_000)} aidants, dans plus de ${people(13_000)} structures, ont accompagné plus d'un million de personnes.`,
    source: CLICS,
  },
  {
    text: fr`Trois aidants sur quatre ont rejoint la plateforme après le 1er septembre 2020 : la crise sanitaire a accéléré l'engagement.`,
    source: CLICS,
  },
  {
    text: fr`Associations et collectivités locales portent l'essentiel. Suivent organismes de formation, centres sociaux, bibliothèques, opérateurs, missions locales et insertion.`,
    source: CLICS,
  },
  {
    text: fr`En 2019, les structures inscrites étaient surtout des associations. En 2022, collectivités et organismes de formation ont pris une part plus grande.`,
    source: CLICS,
  },
  {
    text: fr`Les aidants sont répartis de façon assez équilibrée sur le territoire.`,
    source: CLICS,
  },
  {
    text: fr`L'aide est le plus souvent ponctuelle et urgente, rarement une formation suivie. Peu de structures traitent santé, mobilité ou parentalité.`,
    source: CLICS,
  },
  {
    text: fr`Environ ${people(10_000)} lieux de médiation numérique étaient recensés.`,
    source: STRATEGY,
  },
];

export const publicFacts: readonly DatedFact[] = [
  {
    text: fr`13 millions de Français se disaient éloignés du numérique : une réponse donnée, et non l'estimation d'ici.`,
    source: STRATEGY,
  },
  {
    text: fr`66 % des personnes qui n'utilisent pas internet ont plus de 65 ans.`,
    source: STRATEGY,
  },
  {
    text: fr`La moitié des personnes qui n'utilisent pas internet vivent dans une commune de moins de ${people(20_000)} habitants.`,
    source: STRATEGY,
  },
  {
    text: fr`17 % des 12 à 17 ans se sentent peu ou pas compétents avec un ordinateur.`,
    source: STRATEGY,
  },
  {
    text: fr`90 % des diplômés du supérieur font des démarches en ligne, contre 30 % des personnes sans diplôme.`,
    source: STRATEGY,
  },
  {
    text: fr`48 % des personnes à bas revenus souhaitent être formées.`,
    source: STRATEGY,
  },
];

export const factsText = {
  helpers: fr`Les aidants`,
  public: fr`Les publics`,
};
