// What to follow of each action of government.ts. docs/ADVICE.md §5.
import { fr } from '../../explain/typography.ts';
import type { IndicatorsOf } from './action-row.ts';
import type { GOVERNMENT_ACTIONS } from './government.ts';

export const GOVERNMENT_INDICATORS: IndicatorsOf<typeof GOVERNMENT_ACTIONS> = {
  'diagnostic-intercommunal': fr`Communes où le diagnostic a été présenté, et élus référents désignés.`,
  'reunir-intercommunalites': fr`Intercommunalités présentes à chaque réunion, et décisions prises.`,
  mutualiser: fr`Communes qui partagent un aidant, et heures tenues dans chacune.`,
  'hub-regional': fr`Rencontres tenues avec le hub, et appuis obtenus.`,
  'gouvernance-fne': fr`Actions du territoire inscrites dans la feuille de route départementale.`,
};
