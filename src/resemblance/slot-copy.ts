// What a page says of resemblances before their own words are read for it.
import { fr } from '../explain/typography.ts';
import { isOutsideSurveyField } from '../terms/commune.ts';

export const slotText = {
  /** Why a commune of which nothing is said has none. */
  none: (code: string) =>
    fr`${isOutsideSurveyField(code) ? fr`À Mayotte, aucun chiffre n'est publié par commune` : fr`Trop peu d'habitants`} : nous ne disons pas à qui elle ressemble.`,
  classesTitle: fr`À quelles communes de France ressemblent-elles ?`,
};
