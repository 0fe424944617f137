// Words at the top of a page that opens with a plan; fetched with that note.
import { fr } from '../../src/explain/typography.ts';

export const foundPlanText = {
  /** What is read, with or without an action kept. */
  link: {
    plan: (contents: string) => fr`Cette adresse contient un plan : ${contents}.`,
    other: (contents: string) => fr`Cette adresse contient ${contents}, mais aucune piste retenue.`,
    empty: fr`Cette adresse contient un plan encore vide.`,
    unread: fr`Cette adresse devait contenir un plan, mais rien n'a pu être lu : redemandez-la à la personne qui vous l'a donnée.`,
  },
  device: {
    plan: (contents: string) => fr`Voici votre plan, gardé sur cet appareil : ${contents}.`,
    other: (contents: string) =>
      fr`Gardé sur cet appareil : ${contents}, mais aucune piste retenue.`,
    empty: fr`Le plan gardé sur cet appareil est encore vide.`,
    unread: fr`Un plan est gardé sur cet appareil, mais rien n'a pu être lu.`,
  },
  damaged: (count: number) =>
    count === 1
      ? fr`Un élément n'a pas pu être lu : il est cité avec le plan.`
      : fr`${count} éléments n'ont pas pu être lus : le premier est cité avec le plan.`,
  see: {
    plan: fr`Voir le plan`,
    readiness: fr`Voir les réponses`,
    actors: fr`Voir les acteurs`,
    sizing: fr`Voir les hypothèses`,
  },
  rival: fr`Un autre plan est gardé sur cet appareil pour cette commune. Tant que vous ne choisissez pas, il reste tel quel.`,
  takeOwn: fr`Reprendre celui de l'appareil`,
  keepThis: fr`Garder celui-ci à la place`,
  replaced: fr`C'est maintenant ce plan qui est gardé sur cet appareil.`,
};
