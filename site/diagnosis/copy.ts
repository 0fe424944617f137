// "On this page": short names of the parts of a diagnosis, in reading order. The site alone shows them.
import { people } from '../../src/explain/numbers.ts';
import { areaKindText } from '../../src/explain/territory.ts';
import { fr, typeset } from '../../src/explain/typography.ts';
import type { AreaKind } from '../../src/terms/estimate.ts';

export const contentsText = {
  /** By the name that each section of the report has. */
  parts: {
    reasons: fr`Pourquoi ce chiffre`,
    images: fr`Les âges`,
    comparison: fr`Et autour`,
    actors: fr`Qui peut aider`,
    'actions-first': fr`Par où commencer`,
    venue: fr`Le lieu et le matériel`,
    readiness: fr`Êtes-vous prêts ?`,
    sizing: fr`Combien faut-il`,
    plan: fr`Mon plan`,
    resemblance: fr`Communes qui ressemblent`,
    'what-if': fr`Et si ?`,
    council: fr`Pour le conseil`,
    downloads: fr`Emporter ces chiffres`,
    precision: fr`Peut-on s'y fier`,
    sources: fr`Les sources`,
  },
};

/** What follows # in an address that leads to a part. « #plan= » is taken: it holds a plan. */
export const PART_ANCHORS: Readonly<Record<keyof typeof contentsText.parts, string>> = {
  reasons: 'pourquoi',
  images: 'images',
  comparison: 'autour',
  actors: 'qui-peut-aider',
  'actions-first': 'par-ou-commencer',
  venue: 'lieu',
  readiness: 'questionnaire',
  sizing: 'combien',
  plan: 'mon-plan',
  resemblance: 'communes-qui-ressemblent',
  'what-if': 'et-si',
  council: 'conseil',
  downloads: 'emporter',
  precision: 'fiabilite',
  sources: 'sources',
};

/** Leads to the page of the intercommunalité of a commune. */
export const epciLinkText = (nom: string) => fr`Le diagnostic de l'intercommunalité : ${nom}`;

/** Where what is typed as a commune is a territory. */
export const territoryLinkText = {
  lead: (count: number) =>
    count === 1
      ? fr`C'est le nom d'un territoire. Voir son diagnostic :`
      : fr`${people(count)} territoires portent ces mots. Voir le diagnostic de :`,
  link: (kind: AreaKind, nom: string) => fr`${typeset(nom)} (${areaKindText[kind].toLowerCase()})`,
  many: (count: number) => fr`${people(count)} territoires portent ces mots.`,
  search: fr`Les chercher parmi les territoires`,
};
