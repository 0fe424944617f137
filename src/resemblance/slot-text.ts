// What a page says of resemblances before their own words are read for it.
import { fr } from '../explain/typography.ts';

export const slotText = {
  none: fr`Trop peu d'habitants, ou aucun chiffre propre à la commune : nous ne disons pas à qui elle ressemble.`,
  classesTitle: fr`À quelles communes de France ressemblent-elles ?`,
};
