// Words of the place of the advice, before it has come or when it cannot.
import { fr } from '../../src/explain/typography.ts';

export const adviceSlotText = {
  title: fr`Qui peut aider`,
  loading: fr`Recherche des lieux et des premières pistes…`,
  failed: fr`Les lieux et les premières pistes n'ont pas pu être chargés. Le reste du diagnostic est complet.`,
};
