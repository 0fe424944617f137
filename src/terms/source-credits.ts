// Whom to credit for the figures of some communes: a source that cannot stand behind them is not named.
import { type CommuneProfile, isOutsideSurveyField } from './commune.ts';
import type { SourceCredit } from './diagnosis.ts';

/**
 * The sources of a data set without those of others: the structure of Mayotte where no commune is in Mayotte, the
 * incomes of EPCI where no commune has an EPCI.
 */
export function sourceCredits(
  sources: readonly SourceCredit[],
  communes: readonly Pick<CommuneProfile, 'code' | 'epci'>[],
): readonly SourceCredit[] {
  const ofOthers = new Set<string>();
  if (!communes.some(({ epci }) => epci)) ofOthers.add('filosofi-epci');
  if (!communes.some(({ code }) => isOutsideSurveyField(code)))
    ofOthers.add('structures-departement');
  return sources.filter(({ id }) => !ofOthers.has(id));
}
