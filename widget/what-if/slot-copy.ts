// Words of the place where a hypothesis opens: those of its form are in copy.ts, fetched on demand.
import { fr } from '../../src/explain/typography.ts';

export const whatIfSlotText = {
  title: fr`Et si ?`,
  open: fr`Changer une hypothèse`,
  loading: fr`Le formulaire arrive…`,
  failed: fr`Le formulaire n'a pas pu être chargé. Le reste du diagnostic est complet.`,
};
