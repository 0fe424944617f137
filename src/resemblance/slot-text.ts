// What a page says of resemblances before their own words are read for it.
import { fr } from '../explain/typography.ts';
import { isOutsideSurveyField } from '../terms/commune.ts';

export const slotText = {
  /** Why nothing is said: too few inhabitants, or figures that all of Mayotte shares. */
  none: ({ code }: { readonly code: string }) =>
    isOutsideSurveyField(code)
      ? fr`Aucun chiffre propre à la commune : nous ne disons pas à qui elle ressemble.`
      : fr`Trop peu d'habitants : nous ne disons pas à qui elle ressemble.`,
  classesTitle: fr`À quelles communes de France ressemblent-elles ?`,
};
