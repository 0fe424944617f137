// What to follow of each action of france-services.ts. docs/ADVICE.md §5.
import { fr } from '../../explain/typography.ts';
import type { IndicatorsOf } from './action-row.ts';
import type { FRANCE_SERVICES_ACTIONS } from './france-services.ts';

export const FRANCE_SERVICES_INDICATORS: IndicatorsOf<typeof FRANCE_SERVICES_ACTIONS> = {
  'demander-france-services': fr`Étapes franchies du dossier, et date de la réponse.`,
  'france-services-voisin': fr`Habitants reçus au France services voisin, par trimestre.`,
  'appui-france-services': fr`Personnes que chaque espace France services a reçues, par mois.`,
  'arrets-itinerants': fr`Passages tenus par mois, et personnes reçues à chaque arrêt.`,
  'jour-de-bateau': fr`Permanences tenues au jour dit ou par écran, et personnes reçues à chacune.`,
};
