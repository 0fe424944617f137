// What to follow of each action of helpers.ts. docs/ADVICE.md §5.
import { fr } from '../../explain/typography.ts';
import type { IndicatorsOf } from './action-row.ts';
import type { HELPERS_ACTIONS } from './helpers.ts';

export const HELPERS_INDICATORS: IndicatorsOf<typeof HELPERS_ACTIONS> = {
  'former-accueil': fr`Agents d'accueil formés, et personnes qu'ils ont orientées par mois.`,
  'former-aidant': fr`Aidants formés, et heures qu'ils tiennent chaque mois.`,
  'encadrer-benevoles': fr`Bénévoles qui ont signé la charte, et heures qu'ils tiennent par mois.`,
  'verifier-conseiller': fr`Conseillers trouvés, et date de fin de chaque contrat.`,
};
