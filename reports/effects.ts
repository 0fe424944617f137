// Why here and not as in France, in a list: every reason with its effect, so that they add up to the gap told.
import { driverText, factorText, shownDrivers } from '../src/explain/index.ts';
import type { Model } from '../src/index.ts';
import type { EstimateLine } from '../src/terms/estimate.ts';
import { referenceRates } from '../src/terms/model.ts';
import type { ReasonSentences } from '../src/territories/index.ts';
import { executiveText as text } from './sections/copy.ts';

/** As many as have the fact behind them: of the others, the effect says enough. */
const WITH_FACT = 2;

/** The strongest first, those with the fact behind them; then the others and the gap that all make, in tenths of a point. METHOD §3.8. */
export function effects(
  { drivers, rates }: Pick<EstimateLine, 'drivers' | 'rates'>,
  { reference }: Pick<Model, 'reference'>,
  reasons: ReasonSentences,
): string[] {
  const sorted = [...shownDrivers(drivers)].sort((a, b) => Math.abs(b.share) - Math.abs(a.share));
  const told = sorted.map(({ factor, shown }) =>
    text.effect(factorText[factor], driverText.effect(shown)),
  );
  const strongest = sorted
    .slice(0, WITH_FACT)
    .map(({ factor }, i) => `${told[i]} ${reasons[factor]}`);
  const gap = rates.concerned - referenceRates(reference).concerned;
  // A page has room for two facts: what has none shares a line.
  return [...strongest, [...told.slice(WITH_FACT), text.gap(gap)].join(' ')];
}
