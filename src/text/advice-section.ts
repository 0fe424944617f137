// The words around the two sections of advice: who can help, where to begin.
import { fr } from './typography.ts';

export const adviceText = {
  intro: fr`Ces listes ont une date : un appel permet de les vérifier.`,
  inside: fr`Sur place`,
  nearby: fr`Les plus proches ailleurs`,
  others: fr`Autres acteurs à solliciter`,
  none: fr`Aucun lieu de ces listes dans la commune.`,
  map: fr`Voir la carte nationale des lieux de médiation numérique`,
  who: fr`Qui est-ce`,
  why: fr`Pourquoi le solliciter`,
  conditions: fr`Conditions`,
  verify: fr`Comment vérifier`,
  example: fr`Un exemple`,
};
