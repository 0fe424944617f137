// Words of the parts of a report that come on demand: what stands in their place until then.
import { fr } from '../../src/explain/typography.ts';

/** The place of the advice, before it has come or when it cannot. */
export const adviceSlotText = {
  title: fr`Qui peut aider`,
  loading: fr`Recherche des lieux et des premières pistes…`,
  failed: fr`Les lieux et les premières pistes n'ont pas pu être chargés. Le reste du diagnostic est complet.`,
};

/** Heads the steps of the calculation, whose words (steps.ts) come after the diagnosis. */
export const stepsTitle = fr`Comment ce chiffre est calculé`;

/** Where the explanation to read aloud opens; its sentences are in why.ts, fetched on demand. */
export const whySlotText = {
  loading: fr`Le texte arrive…`,
  failed: fr`Le texte n'a pas pu être chargé. Le reste du diagnostic est complet.`,
};

/** Where a hypothesis opens; its words are in what-if.ts, fetched on demand. */
export const whatIfSlotText = {
  title: fr`Et si ?`,
  open: fr`Changer une hypothèse`,
  loading: fr`Le formulaire arrive…`,
  failed: fr`Le formulaire n'a pas pu être chargé. Le reste du diagnostic est complet.`,
};

/** "Around me": its other words are in nearby.ts, fetched when the button is pressed. */
export const nearbySlotText = {
  button: fr`Autour de moi`,
  failed: fr`La recherche autour de vous n'a pas pu être chargée. Tapez plutôt le nom de la commune.`,
};

/** Where a picture stands, or opens; its words are in chart/copy.ts, fetched with it. */
export const pictureSlotText = {
  /** The picture that shows what nothing else does. */
  title: fr`L'âge des habitants`,
  fold: fr`Chiffres et image à télécharger`,
  loading: fr`L'image arrive…`,
  failed: fr`L'image n'a pas pu être chargée. Le reste du diagnostic est complet.`,
};
