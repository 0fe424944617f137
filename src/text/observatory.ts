// The words of the observatory: France in groups, and what the founding articles say of helpers and of
// the people helped, each with its date and its source. Facts of /CONTENT §1 and §3.

import { people, percent } from './numbers.ts';
import { inhabitants } from './places.ts';
import { fr } from './typography.ts';

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
  source: (source: string, date: string) => fr`${source}, ${date}`,
  downloadTitle: fr`La table complète`,
  download: fr`Les 34 875 communes, leurs estimations et leurs fourchettes, se téléchargent depuis la page des territoires.`,
  downloadLink: fr`Ouvrir la France entière`,
};

export interface DatedFact {
  readonly text: string;
  readonly source: string;
  readonly date: string;
}

const CLICS = fr`Observatoire Les Bons Clics, WeTechCare`;
const STRATEGY = fr`Stratégie nationale pour un numérique inclusif, mission Société numérique`;

export const helperFacts: readonly DatedFact[] = [
  {
    text: fr`Plus de ${people(60_000)} aidants, dans plus de ${people(13_000)} structures, ont accompagné plus d'un million de personnes.`,
    source: CLICS,
    date: '2022',
  },
  {
    text: fr`Trois aidants sur quatre ont rejoint la plateforme après le 1er septembre 2020 : la crise sanitaire a accéléré l'engagement.`,
    source: CLICS,
    date: '2022',
  },
  {
    text: fr`Associations et collectivités locales portent l'essentiel. Suivent organismes de formation, centres sociaux, bibliothèques, opérateurs, missions locales et insertion.`,
    source: CLICS,
    date: '2022',
  },
  {
    text: fr`En 2019, les structures inscrites étaient surtout des associations. En 2022, collectivités et organismes de formation ont pris une part plus grande.`,
    source: CLICS,
    date: '2019–2022',
  },
  {
    text: fr`L'aide est le plus souvent ponctuelle et urgente, rarement une formation suivie. Peu de structures traitent santé, mobilité ou parentalité.`,
    source: CLICS,
    date: '2022',
  },
  {
    text: fr`Environ ${people(10_000)} lieux de médiation numérique étaient recensés.`,
    source: STRATEGY,
    date: '2020',
  },
];

export const publicFacts: readonly DatedFact[] = [
  {
    text: fr`66 % des personnes qui n'utilisent pas internet ont plus de 65 ans.`,
    source: STRATEGY,
    date: '2020',
  },
  {
    text: fr`La moitié des personnes qui n'utilisent pas internet vivent dans une commune de moins de ${people(20_000)} habitants.`,
    source: STRATEGY,
    date: '2020',
  },
  {
    text: fr`17 % des 12 à 17 ans se sentent peu ou pas compétents avec un ordinateur.`,
    source: STRATEGY,
    date: '2020',
  },
  {
    text: fr`90 % des diplômés du supérieur font des démarches en ligne, contre 30 % des personnes sans diplôme.`,
    source: STRATEGY,
    date: '2020',
  },
  {
    text: fr`48 % des personnes à bas revenus souhaitent être formées.`,
    source: STRATEGY,
    date: '2020',
  },
];

export const factsText = {
  helpers: fr`Les aidants`,
  public: fr`Les publics`,
};
