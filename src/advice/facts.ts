// Facts that several rows quote: what is known anew is written once. The row that quotes one names its source.
// docs/ADVICE.md §1.
import { fr } from '../explain/typography.ts';

export const factText = {
  /** CRÉDOC, 2018: who knows of a library that helps, near home. */
  libraryKnown: fr`63 % des Français`,
  /** WeTechCare. */
  accompanied: fr`WeTechCare a accompagné 31 collectivités, le plus souvent intercommunales ou départementales.`,
  placesLeft: fr`Une structure sur cinq, parmi celles que WeTechCare a rencontrées, avait encore des places libres.`,
  unclearActions: fr`Près de la moitié des structures rencontrées par WeTechCare n'avaient pas défini clairement leurs actions.`,
  centresSociaux: fr`En Seine-Saint-Denis, 80 % des centres sociaux tenaient des ateliers numériques en 2018.`,
  franceServices: fr`Un espace France services aide aux démarches des principaux services publics, sans condition de commune.`,
};

/** Posts of conseillers numériques: how many there were, how many are left, and until when the State pays. */
export const POSTS = { first: fr`4 000`, left: fr`2 800`, leftIn: fr`fin 2025`, until: 2027 };
