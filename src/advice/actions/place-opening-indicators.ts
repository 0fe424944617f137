// What to follow of each action of place-opening.ts. docs/ADVICE.md §5.
import { fr } from '../../explain/typography.ts';
import type { IndicatorsOf } from './action-row.ts';
import type { PLACE_OPENING_ACTIONS } from './place-opening.ts';

export const PLACE_OPENING_INDICATORS: IndicatorsOf<typeof PLACE_OPENING_ACTIONS> = {
  'ouvrir-lieu': fr`Heures d'ouverture par semaine, et personnes reçues par mois.`,
  'accueillir-permanence': fr`Permanences tenues par mois, et personnes reçues à chacune.`,
  'equilibrer-lieux': fr`Communes sans lieu qui ont obtenu une permanence.`,
};
