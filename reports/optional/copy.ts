// Names of the columns and sheets that a report has when its next places or its classes are asked for.

import type { Need } from '../../src/coverage/index.ts';
import { SOURCE_DATES } from '../../src/explain/source-dates.ts';
import { fr } from '../../src/explain/typography.ts';

const NEEDS: Readonly<Record<Need, string>> = {
  assistance: fr`assistance`,
  training: fr`formation`,
};

export const optionalPartsText = {
  needs: NEEDS,
  answer: { far: 'oui', near: 'non', unsure: 'inconnu' },
  columns: {
    km: (need: Need) => ({
      name: `${NEEDS[need]}_km`,
      title: fr`Distance, ${NEEDS[need]} (km)`,
      description: fr`Du centre de la commune au lieu le plus proche dont on sait qu'il répond, en ligne droite multipliée par le détour. Vide s'il n'y en a aucun. Voir la page de la méthode, partie 14.`,
    }),
    far: (need: Need) => ({
      name: `${NEEDS[need]}_loin`,
      title: fr`Loin, ${NEEDS[need]}`,
      description: fr`oui, non, ou inconnu quand les seuls lieux proches sont de ceux dont on ne sait pas s'ils répondent.`,
    }),
    stop: (need: Need) => ({
      name: `${NEEDS[need]}_arret`,
      title: fr`Arrêt proposé, ${NEEDS[need]}`,
      description: fr`Rang de l'arrêt proposé dans cette commune. Vide ailleurs.`,
    }),
    reachedFrom: (need: Need) => ({
      name: `${NEEDS[need]}_atteinte_par`,
      title: fr`Atteinte depuis, ${NEEDS[need]}`,
      description: fr`Code de la commune dont l'arrêt proposé l'atteint. Vide ailleurs.`,
    }),
    held: (need: Need) => ({
      name: `${NEEDS[need]}_lieu_dans_la_commune_km`,
      title: fr`Lieu déjà dans la commune, ${NEEDS[need]} (km)`,
      description: fr`Du centre de la commune au lieu le plus proche que nos listes y situent, ou à celui dont on ne sait pas s'il répond. Loin du centre, vérifiez avant d'y proposer un arrêt. Vide s'il n'y en a aucun. Voir la page de la méthode, partie 14.`,
    }),
    kind: {
      name: 'classe',
      title: fr`Classe de communes`,
      description: fr`L'une des huit classes des communes de France. Vide sous 20 habitants, et à Mayotte. Voir la page de la méthode, partie 13.`,
    },
    kindred: {
      name: 'semblables',
      title: fr`Communes semblables`,
      description: fr`Codes des huit communes les plus proches, séparés par une espace, dans l'ordre des codes. Voir la page de la méthode, partie 13.`,
    },
  },
  sheets: {
    far: fr`Qui est loin`,
    stops: fr`Prochain lieu`,
    checked: fr`La réponse tient-elle`,
    notes: fr`Prochain lieu, à savoir`,
    classes: fr`Classes`,
    kindred: fr`Communes semblables`,
  },
  need: fr`Besoin`,
  rank: fr`Rang`,
  code: fr`Code INSEE`,
  commune: fr`Commune`,
  departement: fr`Département`,
  communes: fr`Communes`,
  people: fr`Personnes`,
  low: fr`Personnes, bas`,
  high: fr`Personnes, haut`,
  unsureCommunes: fr`Communes dont on ne sait pas`,
  unsurePeople: fr`Personnes dont on ne sait pas`,
  equals: fr`À égalité avec`,
  again: fr`Cas où elle est encore choisie`,
  cases: fr`Cas calculés`,
  supposed: (need: string) => fr`${need}, par hypothèse`,
  held: fr`Lieux déjà présents`,
  reached: fr`Codes des communes atteintes`,
  kept: fr`Ce que valent les mêmes arrêts`,
  variation: fr`Si l'on calcule avec`,
  chosen: fr`Arrêts que l'on choisirait`,
  note: fr`À savoir`,
};

/** Columns of a commune and of those that resemble it, beside those of every table of communes. */
export const kindredText = {
  columns: {
    asked: {
      name: 'demandee',
      title: fr`Commune demandée`,
      description: fr`oui pour la commune demandée, non pour celles qui lui ressemblent.`,
    },
    common: {
      name: 'en_commun',
      title: fr`En commun`,
      description: fr`Ce par quoi la commune est proche de la commune demandée. Voir la page de la méthode, partie 13.`,
    },
    differences: {
      name: 'ce_qui_differe',
      title: fr`Ce qui diffère`,
      description: fr`Ce par quoi elle diffère de la commune demandée. Voir la page de la méthode, partie 13.`,
    },
  },
};

/** Places of help, in number and for 1 000 people concerned. */
export const offerText = {
  franceServices: {
    name: 'france_services',
    title: fr`France services`,
    description: fr`Espaces de la liste d'${SOURCE_DATES.franceServices2024}, dans la commune.`,
  },
  bibliotheques: {
    name: 'bibliotheques_avec_salarie',
    title: fr`Bibliothèques avec un salarié connu`,
    description: fr`De la liste de ${SOURCE_DATES.bibliotheques2025}, dans la commune. Vide quand aucune n'a de salarié connu et qu'une au moins ne publie rien de son personnel : on ne sait pas.`,
  },
  aidantsConnect: {
    name: 'aidants_connect',
    title: fr`Aidants Connect`,
    description: fr`Structures de la liste de ${SOURCE_DATES.aidantsConnect2024}, dans la commune.`,
  },
  perThousand: (name: string, title: string, side: 'low' | 'high') => ({
    name: `${name}_pour_1000_${side === 'low' ? 'bas' : 'haut'}`,
    title: fr`${title}, pour 1 000 personnes concernées, ${side === 'low' ? 'bas' : 'haut'}`,
    description: fr`Au ${side === 'low' ? 'haut' : 'bas'} de la fourchette des personnes concernées. Vide quand le nombre de lieux ou la part n'est pas connu.`,
  }),
};
