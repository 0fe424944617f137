// Where the classes of the communes of a territory are asked for; their own words come with them.
import { fr } from '../../src/explain/typography.ts';
import { slotText } from '../../src/resemblance/slot-copy.ts';

export const typologySlotText = {
  title: slotText.classesTitle,
  open: fr`Voir combien de communes et d'habitants dans chaque classe`,
  loading: fr`Lecture des classes de communes…`,
  failed: fr`Les classes de communes n'ont pas pu être chargées. Le reste de la page est complet.`,
};
