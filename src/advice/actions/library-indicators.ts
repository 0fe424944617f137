// What to follow of each action of library.ts. docs/ADVICE.md §5.
import { fr } from '../../explain/typography.ts';
import type { IndicatorsOf } from './action-row.ts';
import type { LIBRARY_ACTIONS } from './library.ts';

export const LIBRARY_INDICATORS: IndicatorsOf<typeof LIBRARY_ACTIONS> = {
  'bibliotheque-voisine': fr`Habitants inscrits aux ateliers de la bibliothèque, par trimestre.`,
  'ateliers-bibliotheque': fr`Ateliers tenus par trimestre, et participants à chacun.`,
  'renforcer-bibliotheque': fr`Heures d'aide au numérique à la bibliothèque, et personnes aidées par mois.`,
};
