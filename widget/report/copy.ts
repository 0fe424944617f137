// Words of the steps of the calculation and of the explanation, before they have come or when they cannot.
import { fr } from '../../src/explain/typography.ts';

/** Heads the steps of the calculation, whose words (steps.ts) come after the diagnosis. */
export const stepsTitle = fr`Comment ce chiffre est calculé`;

/** Where the explanation to read aloud opens; its sentences are in why.ts, fetched on demand. */
export const whySlotText = {
  loading: fr`Le texte arrive…`,
  failed: fr`Le texte n'a pas pu être chargé. Le reste du diagnostic est complet.`,
};
