// What to follow of each action of funding.ts. docs/ADVICE.md §5.
import { fr } from '../../explain/typography.ts';
import type { IndicatorsOf } from './action-row.ts';
import type { FUNDING_ACTIONS } from './funding.ts';

export const FUNDING_INDICATORS: IndicatorsOf<typeof FUNDING_ACTIONS> = {
  'contrat-de-ville': fr`Actions numériques inscrites au contrat de ville, et leur budget.`,
  'equiper-menages': fr`Foyers équipés, et part de ceux qui s'en servent trois mois après.`,
  'trouver-financements': fr`Dossiers déposés, et montants obtenus.`,
};
