// What stands on the page before a hypothesis is opened.
import { fr } from '../../src/explain/typography.ts';

export const areaWhatIfSlotText = {
  title: fr`Et si ?`,
  open: fr`Changer une hypothèse sur tout le territoire`,
  loading: fr`Le formulaire arrive…`,
  failed: fr`Le formulaire n'a pas pu être chargé. Le reste de la page est complet.`,
};
