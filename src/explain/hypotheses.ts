// What must stand beside every hypothesis, on screen and in files. METHOD §3.10.
import { fr } from './typography.ts';

export const hypothesisText = {
  notForecast: fr`Une hypothèse n'est pas une prévision : c'est le même calcul, avec vos chiffres.`,
  /** Said where nothing else shows it. */
  sameConstants: fr`Rien n'y est recalé, et une part changée compte comme connue.`,
};
