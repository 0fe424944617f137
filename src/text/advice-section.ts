// The words around the two sections of advice: who can help, where to begin.
import { people } from './numbers.ts';
import { fr } from './typography.ts';

export const adviceText = {
  intro: fr`Ces listes ont une date : un appel permet de les vérifier.`,
  inside: fr`Sur place`,
  nearby: fr`Les plus proches ailleurs`,
  others: fr`Autres acteurs à solliciter`,
  none: fr`Aucun lieu de ces listes dans la commune.`,
  notPrinted: (count: number) =>
    count === 1
      ? fr`Et 1 autre lieu, à lire en ligne.`
      : fr`Et ${people(count)} autres lieux, à lire en ligne.`,
  map: fr`Voir la carte nationale des lieux de médiation numérique`,
  who: fr`Qui est-ce`,
  why: fr`Pourquoi le solliciter`,
  conditions: fr`Conditions`,
  verify: fr`Comment vérifier`,
  example: fr`Un exemple`,
};
