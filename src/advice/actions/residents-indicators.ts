// What to follow of each action of residents.ts. docs/ADVICE.md §5.
import { fr } from '../../explain/typography.ts';
import type { IndicatorsOf } from './action-row.ts';
import type { RESIDENTS_ACTIONS } from './residents.ts';

export const RESIDENTS_INDICATORS: IndicatorsOf<typeof RESIDENTS_ACTIONS> = {
  'visiter-domicile': fr`Visites faites par mois, et démarches menées au bout.`,
  'aller-vers-aines': fr`Aînés rencontrés chez eux, et part de ceux qui ont accepté une aide.`,
  'coup-de-pouce': fr`Questions résolues par mois, et sujets qui reviennent.`,
  'themes-du-quotidien': fr`Ateliers tenus sur ces thèmes, et participants à chacun.`,
  'centre-social': fr`Ateliers tenus au centre social, et participants à chacun.`,
  'accueil-outre-mer': fr`Lieux et supports adaptés, et personnes reçues par mois.`,
};
