// Words at the top of a page whose address holds a plan; fetched with that note.
import { fr } from '../../src/explain/typography.ts';

/** A plan that came with the address. */
export const linkedPlanText = {
  holds: (contents: string) => fr`Cette adresse contient un plan : ${contents}.`,
  read: fr`Le lire`,
  rival: fr`Un autre plan est gardé sur cet appareil pour cette commune. Tant que vous ne choisissez pas, il reste tel quel.`,
  takeOwn: fr`Reprendre celui de l'appareil`,
  keepThis: fr`Garder celui-ci à la place`,
};
