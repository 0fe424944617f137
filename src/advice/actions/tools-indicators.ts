// What to follow of each action of tools.ts. docs/ADVICE.md §5.
import { fr } from '../../explain/typography.ts';
import type { IndicatorsOf } from './action-row.ts';
import type { TOOLS_ACTIONS } from './tools.ts';

export const TOOLS_INDICATORS: IndicatorsOf<typeof TOOLS_ACTIONS> = {
  'partager-ressources': fr`Acteurs qui ont reçu les ressources, et part de ceux qui s'en servent.`,
  'aidants-connect': fr`Structures habilitées, et mandats signés par trimestre.`,
  'abc-pix': fr`Personnes évaluées, et part de celles qui suivent ensuite une formation.`,
};
