// "On this page": short names of the parts of a diagnosis, in reading order. The site alone shows them.
import { fr } from '../../src/explain/typography.ts';

export const contentsText = {
  title: fr`Sur cette page`,
  /** By the name that each section of the report has. */
  parts: {
    reasons: fr`Pourquoi ce chiffre`,
    images: fr`Les âges`,
    comparison: fr`Et autour`,
    actors: fr`Qui peut aider`,
    'actions-first': fr`Par où commencer`,
    sizing: fr`Combien faut-il`,
    plan: fr`Mon plan`,
    precision: fr`Peut-on s'y fier`,
    sources: fr`Les sources`,
  },
};
