// Whom to credit for the figures of some communes: a source that cannot stand behind them is not named.
import { type CommuneProfile, isOutsideSurveyField, MIN_ESTIMATED } from './commune.ts';
import type { SourceCredit } from './diagnosis.ts';

/** What the shares, their reasons and the facts of a plan are read from. */
const OF_ESTIMATES: readonly string[] = [
  'recensement',
  'filosofi-communes',
  'filosofi-epci',
  'structures-departement',
  'territoires',
  'fibre',
];

/** What the model was calibrated on. */
const OF_MODEL: readonly string[] = [
  'communes',
  'recensement',
  'filosofi-communes',
  'filosofi-epci',
  'structures-departement',
  'territoires',
];

/** The sources that stand behind the model itself, whatever the place: those of places, shapes and names do not. */
export function modelCredits(sources: readonly SourceCredit[]): readonly SourceCredit[] {
  return sources.filter(({ id }) => OF_MODEL.includes(id));
}

/**
 * The sources of a data set without those of others: the structure of Mayotte where no commune is in Mayotte, the
 * incomes of EPCI where no commune has an EPCI. Of fewer than 20 inhabitants in all, nothing is told but how many they are and
 * the places around: what an estimate is made of is then left out; of nobody, that nobody lives there is all. METHOD §3.8.
 */
export function sourceCredits(
  sources: readonly SourceCredit[],
  communes: readonly Pick<CommuneProfile, 'code' | 'epci' | 'population'>[],
): readonly SourceCredit[] {
  const population = communes.reduce((sum, commune) => sum + commune.population, 0);
  return sources.filter(({ id }) => {
    if (population === 0) return id === 'communes';
    if (population < MIN_ESTIMATED && OF_ESTIMATES.includes(id)) return false;
    if (id === 'filosofi-epci') return communes.some(({ epci }) => epci);
    return (
      id !== 'structures-departement' || communes.some(({ code }) => isOutsideSurveyField(code))
    );
  });
}
