// What to follow of each action of coordination.ts. docs/ADVICE.md §5.
import { fr } from '../../explain/typography.ts';
import type { IndicatorsOf } from './action-row.ts';
import type { COORDINATION_ACTIONS } from './coordination.ts';

export const COORDINATION_INDICATORS: IndicatorsOf<typeof COORDINATION_ACTIONS> = {
  'analyse-besoins-sociaux': fr`Analyses des besoins sociaux qui ont une partie sur le numérique.`,
  'reunir-acteurs': fr`Structures présentes à chaque réunion, et décisions prises.`,
  'recenser-offre': fr`Lieux recensés, et date de la dernière mise à jour.`,
  'definir-role': fr`Rôle écrit et diffusé, et personnes orientées vers le bon acteur par mois.`,
  'faire-connaitre': fr`Personnes reçues qui disent comment elles ont connu le lieu.`,
  'verifier-carte': fr`Fiches vérifiées, sur le nombre de lieux du territoire.`,
};
