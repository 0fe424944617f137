// What to follow of each action of venue.ts. docs/ADVICE.md §5.
import { fr } from '../../explain/typography.ts';
import type { IndicatorsOf } from './action-row.ts';
import type { VENUE_ACTIONS } from './venue.ts';

export const VENUE_INDICATORS: IndicatorsOf<typeof VENUE_ACTIONS> = {
  'trouver-salle': fr`Demi-journées où la salle sert à l'aide, et personnes reçues à chacune.`,
  'coin-confidentiel': fr`Démarches aidées dans le coin réservé, par mois.`,
  'equiper-lieu': fr`Postes qui marchent, et heures où ils sont ouverts à tous.`,
  'raccorder-lieu': fr`Lieux raccordés, et débit mesuré dans chacun.`,
};
