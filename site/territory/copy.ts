// The words of the page of territories: choosing one, its communes one by one, the files to take away.
import { people, percent } from '../../src/explain/numbers.ts';
import { inhabitants } from '../../src/explain/places.ts';
import { areaKindText, communes } from '../../src/explain/territory.ts';
import { fr } from '../../src/explain/typography.ts';
import type { AreaKind } from '../../src/terms/estimate.ts';
import type { Range } from '../../src/terms/tier.ts';
import { fileKinds } from '../downloads/copy.ts';

export const chooseText = {
  title: fr`Qui a besoin d'aide avec le numérique sur votre territoire ?`,
  lead: fr`Choisissez une intercommunalité, un département, une région, la France, ou collez une liste de communes.`,
  label: fr`Votre territoire`,
  hint: fr`Nom ou numéro : « Nevers », « 58 », « Bretagne »`,
  found: (count: number) =>
    count === 0
      ? fr`Aucun territoire ne correspond. Essayez un autre nom.`
      : count === 1
        ? fr`1 territoire proposé.`
        : fr`${people(count)} territoires proposés.`,
  communes: (count: number) =>
    count === 1
      ? fr`Aucun territoire ne s'appelle ainsi, mais une commune : choisissez un territoire où elle est.`
      : fr`Aucun territoire ne s'appelle ainsi, mais ${people(count)} communes : choisissez un territoire de l'une d'elles.`,
  isIn: (label: string) => fr`${label} :`,
  itsDiagnosis: fr`Diagnostic de la commune`,
  options: fr`Territoires proposés`,
  chooseOne: (count: number) => fr`Choisissez parmi ${people(count)} territoires.`,
  option: (kind: AreaKind, code: string | null) =>
    code === null || kind === 'epci' || kind === 'ept'
      ? areaKindText[kind]
      : fr`${areaKindText[kind]} ${code}`,
  franceLink: fr`La France entière`,
  other: fr`Choisir un autre territoire`,
  examplesTitle: fr`Par exemple`,
  example: fr`Un département : la Nièvre`,
  communeLink: fr`Une seule commune ? Son diagnostic est ici.`,
};

export const listText = {
  summary: fr`Coller une liste de communes`,
  label: fr`Communes, une par ligne`,
  hint: fr`Un code INSEE, un code postal ou un nom par ligne. Un tableau copié d'un tableur convient aussi.`,
  example: fr`58194\nMarzy;58\nSaint-Denis;974`,
  read: fr`Lire cette liste`,
  reading: fr`Lecture de la liste…`,
  name: fr`Nom de cette liste (facultatif)`,
  nameHint: fr`Il titre la page et les fichiers, par exemple « Bords de Loire ».`,
  show: (count: number) => fr`Voir ${communes(count)}`,
  kept: (count: number) => fr`${communes(count)} reconnue${count < 2 ? '' : 's'}.`,
  problems: (count: number) =>
    count === 1
      ? fr`1 ligne demande votre attention :`
      : fr`${people(count)} lignes demandent votre attention :`,
  /** Above what asks no choice. */
  told: fr`Voici comment la liste a été lue :`,
  /** The choices of a line that may mean several communes. */
  which: fr`Laquelle ?`,
  none: fr`Aucune, passer cette ligne`,
  more: (count: number) => fr`Voir ${people(count)} ligne${count < 2 ? '' : 's'} de plus`,
  allNotes: (count: number) => fr`Lire les ${people(count)} remarques`,
  whichCodes: fr`Que sont les codes qui peuvent être de deux sortes ?`,
  asInsee: fr`Des codes INSEE`,
  asPostal: fr`Des codes postaux`,
};

export const tableText = {
  title: fr`Commune par commune`,
  caption: (nom: string) => fr`${nom}, commune par commune : les estimations`,
  help: fr`Flèches pour se déplacer, Espace pour choisir une commune, Entrée pour ouvrir son diagnostic ou trier une colonne.`,
  /** Where the grid is wider than the screen. */
  sideways: fr`Le tableau continue à droite : faites-le défiler pour lire toutes les colonnes.`,
  columns: {
    chosen: fr`Choix`,
    nom: fr`Commune`,
    departement: fr`Département`,
    epci: fr`Intercommunalité`,
    population: fr`Population`,
    share: fr`Part estimée`,
    range: fr`Fourchette`,
    concerned: fr`Habitants concernés`,
    exclus: fr`Assistance`,
    eloignes: fr`Formation`,
    presqueAutonomes: fr`Coup de pouce`,
    grade: fr`Fiabilité`,
  },
  nobody: fr`inhabitée`,
  tooFew: fr`trop peu d'habitants`,
  noEpci: fr`aucune`,
  sorted: fr`Trier`,
  filterTitle: fr`Filtrer les communes`,
  filterName: fr`Nom ou code`,
  filterDensity: fr`Densité`,
  filterSize: fr`Taille`,
  all: fr`Toutes`,
  clear: fr`Enlever les filtres`,
  count: (shown: number, total: number) =>
    shown === total ? fr`${communes(total)}.` : fr`${communes(shown)} sur ${people(total)}.`,
  chooseShown: (count: number) => fr`Choisir ces ${communes(count)}`,
  groupTitle: fr`Regrouper`,
  groups: {
    none: fr`Aucun groupe`,
    density: fr`Par densité`,
    size: fr`Par taille`,
    epci: fr`Par intercommunalité`,
    departement: fr`Par département`,
  },
  groupCaption: fr`Totaux par groupe, chacun avec sa fourchette`,
  groupColumns: {
    group: fr`Groupe`,
    communes: fr`Communes`,
    population: fr`Population`,
    people: fr`Habitants concernés`,
    share: fr`Part`,
    choose: fr`Choisir`,
  },
  chooseOne: (nom: string) => fr`Choisir ${nom}`,
  chooseGroup: (nom: string) => fr`Choisir : ${nom}`,
  notARanking: fr`Les communes sont dans l'ordre des noms. Trier par part ne fait pas un classement : les fourchettes se recouvrent.`,
  onPaper: fr`Le tableau des communes ne tient pas sur le papier : enregistrez-le depuis la page.`,
  /** Under the name of a commune, on a narrow screen. */
  brief: (share: number, count: number) => fr`${percent(share)}, ${inhabitants(count)}`,
  briefFew: (share: number) => fr`${percent(share)}, moins de ${inhabitants(20)}`,
  rangeOf: ({ low, high }: Range) => fr`${percent(low)} à ${percent(high)}`,
};

export const downloadText = {
  title: fr`Emporter ces chiffres`,
  intro: (nom: string) =>
    fr`${nom} : les fichiers sont faits dans votre navigateur, rien n'est envoyé.`,
  add: fr`Ajouter à ces fichiers`,
  parts: {
    nextPlaces: fr`Le prochain lieu, pour l'assistance et pour la formation`,
    classes: fr`Les classes de communes`,
    kindred: fr`Les communes qui lui ressemblent`,
  },
  notInCouncil: fr`Les documents pour un conseil n'ont pas ces parties.`,
  kinds: fileKinds,
};

/** Where the first actions will stand: their own words come with them. */
export const planSlotText = {
  title: fr`Par où commencer`,
  loading: fr`Recherche des premières pistes…`,
  failed: fr`Les premières pistes n'ont pas pu être chargées. Le reste de la page est complet.`,
};

/** "On this page": short names of the parts of a report, in reading order, by the name that each section has. */
export const areaParts = {
  'territory-map': fr`La carte`,
  'territory-table': fr`Commune par commune`,
  reasons: fr`Pourquoi ce chiffre`,
  comparison: fr`Et autour`,
  spread: fr`D'une commune à l'autre`,
  typology: fr`Les types de communes`,
  resemblance: fr`Communes qui ressemblent`,
  'actions-first': fr`Par où commencer`,
  'next-places': fr`Le prochain lieu`,
  'what-if': fr`Et si ?`,
  precision: fr`Peut-on s'y fier`,
  downloads: fr`Emporter ces chiffres`,
  sources: fr`Les sources`,
};

/** What follows # in an address that leads to a part. */
export const AREA_ANCHORS: Readonly<Record<keyof typeof areaParts, string>> = {
  'territory-map': 'carte',
  'territory-table': 'communes',
  reasons: 'pourquoi',
  comparison: 'autour',
  spread: 'ecarts',
  typology: 'types-de-communes',
  resemblance: 'communes-qui-ressemblent',
  'actions-first': 'par-ou-commencer',
  'next-places': 'prochain-lieu',
  'what-if': 'et-si',
  precision: 'fiabilite',
  downloads: 'emporter',
  sources: 'sources',
};
