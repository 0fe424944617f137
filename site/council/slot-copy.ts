// Where the documents of a council are proposed: all that a first visit reads of them.
import { fr } from '../../src/explain/typography.ts';

export const councilSlotText = {
  title: fr`Pour le conseil et pour les habitants`,
  open: fr`Note, délibération, diapositives, affiche, article à emporter`,
  loading: fr`Préparation des documents…`,
  failed: fr`Les documents n'ont pas pu être chargés. Le reste de la page est complet.`,
};
