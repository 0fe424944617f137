// Words of the files that people take away: the dictionary of columns, sheets and headings of reports.

import { baseText } from '../src/explain/base.ts';
import { SOURCE_DATES } from '../src/explain/source-dates.ts';
import { fr, unbroken } from '../src/explain/typography.ts';
import type { PopulationBase } from '../src/terms/base.ts';
import type { SourceLevel } from '../src/terms/factor.ts';

export interface ColumnWords {
  readonly title: string;
  readonly description: string;
}

/** The rule is of their total, METHOD §3.8: a need may be of fewer. */
const under20 = fr`Vide quand les trois besoins réunis font moins de 20 personnes.`;

const measure = (name: string) => ({
  point: {
    title: fr`${name}, estimation`,
    description: fr`Personnes, arrondies pour que les besoins s'additionnent. ${under20}`,
  },
  low: {
    title: fr`${name}, bas`,
    description: fr`Bas de la fourchette à 90 %, arrondi vers le bas. ${under20}`,
  },
  high: {
    title: fr`${name}, haut`,
    description: fr`Haut de la fourchette à 90 %, arrondi vers le haut. ${under20}`,
  },
});
const effect = (name: string): ColumnWords => ({
  title: fr`Effet ${name}, en points`,
  description: fr`Points d'écart avec la France dus à cette raison. Les quatre effets font l'écart.`,
});
const borrowed = (name: string): ColumnWords => ({
  title: fr`Source ${name}`,
  description: fr`Niveau dont vient cette part : commune, EPCI, département, région, DROM ou France.`,
});

const people = {
  concernes: measure(fr`Personnes concernées`),
  exclus: measure(fr`Exclus`),
  eloignes: measure(fr`Éloignés`),
  presqueAutonomes: measure(fr`Presque autonomes`),
};

/** Name of the column in files, then its title and its description. */
export const columnText = {
  code: { title: fr`Code INSEE`, description: fr`Code officiel géographique 2025.` },
  nom: { title: fr`Commune`, description: fr`Nom officiel, code officiel géographique 2025.` },
  departement_code: { title: fr`Code du département`, description: fr`Département de la commune.` },
  departement: { title: fr`Département`, description: fr`Nom du département.` },
  region_code: { title: fr`Code de la région`, description: fr`Région de la commune.` },
  region: { title: fr`Région`, description: fr`Nom de la région.` },
  epci_code: { title: fr`SIREN de l'EPCI`, description: fr`Vide pour quatre îles sans EPCI.` },
  epci: { title: fr`EPCI`, description: fr`Nom de l'EPCI à fiscalité propre.` },
  densite: {
    title: fr`Grille de densité`,
    description: fr`De 1 (grand centre urbain) à 7 (rural très dispersé), INSEE.`,
  },
  population: {
    title: fr`Population`,
    description: fr`Population municipale 2023, ou 2017 à Mayotte ; les 15 ans et plus dans cette base.`,
  },
  concernes: people.concernes.point,
  concernes_bas: people.concernes.low,
  concernes_haut: people.concernes.high,
  exclus: people.exclus.point,
  exclus_bas: people.exclus.low,
  exclus_haut: people.exclus.high,
  eloignes: people.eloignes.point,
  eloignes_bas: people.eloignes.low,
  eloignes_haut: people.eloignes.high,
  presque_autonomes: people.presqueAutonomes.point,
  presque_autonomes_bas: people.presqueAutonomes.low,
  presque_autonomes_haut: people.presqueAutonomes.high,
  part_concernes: {
    title: fr`Part concernée`,
    description: fr`Part de la population : estimation du modèle.`,
  },
  part_concernes_bas: {
    title: fr`Part concernée, bas`,
    description: fr`Bas de la fourchette de cette part, à 90 %.`,
  },
  part_concernes_haut: {
    title: fr`Part concernée, haut`,
    description: fr`Haut de la fourchette de cette part, à 90 %.`,
  },
  part_exclus: {
    title: fr`Part de personnes exclues`,
    description: fr`Part de la population : assistance durable.`,
  },
  part_eloignes: {
    title: fr`Part de personnes éloignées`,
    description: fr`Part de la population : formation.`,
  },
  part_presque_autonomes: {
    title: fr`Part de presque autonomes`,
    description: fr`Part de la population : coup de pouce.`,
  },
  effet_age_points: effect(fr`âge`),
  effet_diplome_points: effect(fr`diplôme`),
  effet_revenu_points: effect(fr`revenu`),
  effet_territoire_points: effect(fr`territoire`),
  fiabilite: {
    title: fr`Fiabilité`,
    description: fr`De A (fourchette resserrée) à D (moyenne de substitution). Vide sans habitant.`,
  },
  national_exclus: {
    title: fr`Exclus, parts nationales`,
    description: fr`Population multipliée par la part nationale, sans ajustement.`,
  },
  national_eloignes: {
    title: fr`Éloignés, parts nationales`,
    description: fr`Population multipliée par la part nationale, sans ajustement.`,
  },
  national_presque_autonomes: {
    title: fr`Presque autonomes, parts nationales`,
    description: fr`Population multipliée par la part nationale, sans ajustement.`,
  },
  source_age: borrowed(fr`âge`),
  source_diplome: borrowed(fr`diplôme`),
  source_revenu: borrowed(fr`revenu`),
  modele: { title: fr`Modèle`, description: fr`Version du modèle de calcul.` },
} satisfies Readonly<Record<string, ColumnWords>>;

export type ColumnName = keyof typeof columnText;

/** Where a share comes from, in the words of its description. */
export const sourceLevelText: Readonly<Record<SourceLevel, string>> = {
  commune: fr`commune`,
  epci: fr`EPCI`,
  departement: fr`département`,
  region: fr`région`,
  drom: fr`DROM`,
  national: fr`France`,
};

export const exportText = {
  /** First words of the names of files. */
  fileNames: {
    xlsx: 'diagnostic',
    docx: 'rapport',
    html: 'rapport',
    csv: 'communes excel',
    'csv-simple': 'communes',
    json: 'diagnostic',
    geojson: 'communes',
    parquet: 'communes',
    datapackage: 'datapackage',
  },
  estimate: fr`Estimations à partir de données publiques. Ni comptage, ni objectif, ni classement.`,
  sheets: {
    summary: fr`Synthèse`,
    communes: fr`Communes`,
    drivers: fr`Facteurs`,
    around: fr`Autour`,
    places: fr`Lieux`,
    plan: fr`Actions`,
    list: fr`Liste`,
    method: fr`Méthode`,
    sources: fr`Sources`,
  },
  measure: fr`Besoin`,
  measureOf: (nom: string) => fr`${nom} : habitants, par besoin`,
  together: fr`Ensemble`,
  point: fr`Estimation`,
  low: fr`Bas de la fourchette`,
  high: fr`Haut de la fourchette`,
  share: fr`Part`,
  shareLow: fr`Part, bas`,
  shareHigh: fr`Part, haut`,
  range: fr`Fourchette`,
  shareRange: fr`Fourchette de la part`,
  population: fr`Population`,
  epci: fr`Intercommunalité`,
  nationalShare: fr`Part en France`,
  national: fr`Comme en France`,
  area: fr`Territoire`,
  groupSheets: { epci: fr`EPCI`, departement: fr`Départements`, region: fr`Régions` },
  groupCode: fr`Code`,
  communesCount: fr`Communes`,
  remark: fr`Remarque`,
  fact: (name: string, value: string) => fr`${name} : ${value}`,
  factor: fr`Raison`,
  effect: fr`Effet, en points`,
  gap: fr`Écart avec la France`,
  place: fr`Lieu`,
  placeKind: fr`Type`,
  placeCommune: fr`Commune`,
  placeCode: fr`Code INSEE`,
  placePostal: fr`Code postal`,
  placePhone: fr`Téléphone`,
  placeSource: fr`Source`,
  placeDate: fr`Vu dans sa liste`,
  placesVintage: fr`France services : liste d'${SOURCE_DATES.franceServices2024}. Bibliothèques : ${SOURCE_DATES.bibliotheques2025}. Aidants Connect : ${SOURCE_DATES.aidantsConnect2024}. À vérifier sur place.`,
  placeKinds: {
    franceServices: fr`France services`,
    bibliotheque: fr`Bibliothèque`,
    autre: fr`Autre lieu`,
  },
  action: fr`Action proposée`,
  owner: fr`Qui s'en charge`,
  when: fr`Pour quand`,
  part: fr`Partie`,
  mark: fr`Repère`,
  meaning: fr`Sens`,
  title: fr`Titre`,
  producer: fr`Producteur`,
  vintage: fr`Millésime`,
  licence: fr`Licence`,
  address: fr`Adresse`,
  /** What must be known of the figures of a workbook, part by part. */
  method: {
    reading: {
      title: fr`Lire les chiffres`,
      said: [
        fr`La fourchette est faite pour contenir la vraie valeur neuf fois sur dix. Celles des communes ne s'additionnent pas.`,
        fr`Sous 20 personnes concernées, les trois besoins réunis, aucun nombre n'est donné ; au-delà, un besoin peut en compter moins. Les communes sont dans l'ordre de leur code.`,
        fr`Deux millésimes ne se comparent pas : ce n'est pas une tendance.`,
      ],
    },
    calculation: {
      title: fr`Le calcul`,
      said: [
        fr`Chaque part est une estimation : âge, diplôme, revenu et territoire déplacent les parts nationales.`,
        fr`La fourchette du territoire est calculée à part : erreurs communes cumulées, erreurs propres compensées.`,
      ],
    },
    columns: (sheet: string) => fr`Colonnes de « ${sheet} »`,
  },
};

/** Longer tables belong in a spreadsheet: a report is read. */
export const MAX_ROWS = 400;

/** Headings and sentences of the report that is read: Word, web page, PDF. */
export const writtenText = {
  title: (nom: string) => fr`Diagnostic numérique : ${nom}`,
  contents: fr`Sommaire`,
  contentsNote: fr`Numéros de page estimés pour Word : un clic droit sur le sommaire, puis « Mettre à jour les champs », les refait.`,
  headline: (area: string, population: string, communes: string) =>
    fr`${area} : ${population}, ${communes}.`,
  people: (point: string, low: string, high: string) =>
    fr`Environ ${point} ont besoin d'aide avec le numérique, entre ${low} et ${high} (estimation à 90 %).`,
  exactly: (point: string) => fr`Environ ${point} ont besoin d'aide avec le numérique.`,
  few: fr`Moins de 20 personnes ont besoin d'aide avec le numérique : un nombre précis n'aurait pas de sens.`,
  shareRange: (range: string) => fr`Cette part est estimée ${range}, à 90 %.`,
  tooFew: fr`C'est trop peu pour une estimation.`,
  nobody: fr`Aucun habitant : rien à estimer.`,
  share: (share: string, national: string, base: PopulationBase) =>
    fr`C'est ${share} ${baseText[base].ofWhole}, contre ${national} en France.`,
  communesOrder: fr`Dans l'ordre des codes : ce tableau n'est pas un classement.`,
  communesElsewhere: (count: string) =>
    fr`Ce territoire a ${count} communes. Leur détail est dans le fichier tableur ou CSV.`,
  places: fr`Lieux connus`,
  placesElsewhere: (count: string) =>
    fr`${count} lieux sont connus. Leur liste est dans le fichier tableur.`,
  noPlace: fr`Aucun lieu dans les listes publiques. La mairie reste le premier contact.`,
  /** On one line. */
  between: (low: string, high: string) => unbroken(fr`${low} à ${high}`),
  fewCell: fr`moins de 20`,
  picture: (parts: readonly string[], base: PopulationBase) =>
    fr`${baseText[base].byNeed} : ${parts.join(', ')}.`,
  others: fr`Autres habitants`,
  footer: (id: string) => fr`Diagnostic numérique, modèle ${id}. Estimation.`,
};

/** What cannot be done with a file that was given. */
export const reportsError = {
  notATemplate: fr`Ce fichier n'est pas un modèle Word (.dotx ou .docx). Enregistrez-le depuis Word, puis réessayez.`,
};

/** Folder of the site that holds the complete table. */
export const OPEN_DATA = 'telechargements';

export const openDataText = {
  description: (base: PopulationBase) =>
    fr`Une estimation par commune, avec sa fourchette à 90 %. Les parts sont appliquées ${baseText[base].toWhole}. Ni comptage, ni classement, ni tendance.`,
};
