// Who needs which help, here and in France: the population as one stacked bar each. METHOD §3.8.

import { barText, people, percent, tierText, typeset } from '../../src/explain/index.ts';
import type { Diagnosis } from '../../src/terms/diagnosis.ts';
import { referenceRates } from '../../src/terms/model.ts';
import { type PerMeasure, TIERS } from '../../src/terms/tier.ts';
import { chartText } from './copy.ts';
import type { Bar, Picture, Row } from './picture.ts';

/** Null in a hamlet, where three figures would be made up. */
export function tiersPicture({
  commune,
  estimate,
  model,
}: Diagnosis): Omit<Picture, 'credit'> | null {
  const { rates, rounded, shares } = estimate;
  if (rounded.display !== 'figures') return null;
  const national = referenceRates(model.reference);
  const words = chartText.tiers;
  return {
    name: 'besoins',
    title: words.title(commune.nom),
    alternative: [
      ...TIERS.map(
        (tier) => `${barText.segment(tierText[tier].name, rounded[tier].point, rates[tier])}.`,
      ),
      words.total(rates.concerned, rounded.concerned, national.concerned),
    ].join(' '),
    rows: [
      rowOf(typeset(commune.nom), rates, shares.concerned),
      rowOf(chartText.france, national, null),
    ],
    scale: { min: 0, max: 1 },
    tick: percent,
    line: null,
    keys: [
      ...TIERS.map((tier) => ({ tone: tier, words: tierText[tier].name })),
      { tone: 'others', words: barText.others },
      { tone: null, words: words.key },
    ],
    table: {
      columns: words.columns,
      rows: TIERS.map((tier) => [
        tierText[tier].name,
        people(rounded[tier].point),
        percent(rates[tier]),
        percent(national[tier]),
      ]),
    },
  };
}

function rowOf(label: string, rates: PerMeasure<number>, range: Row['range']): Row {
  let end = 0;
  const bars: Bar[] = TIERS.map((tier) => {
    const from = end;
    end += rates[tier];
    return { tone: tier, from, to: end };
  });
  bars.push({ tone: 'others', from: end, to: 1 });
  return { label, value: chartText.whole(rates.concerned), bars, range, end: null };
}
