// The table of a hypothesis, as text: each need, then all of them, then their share. Figures of both
// columns are rounded as METHOD §3.8 asks, and the gap is that of the figures shown.

import { between, people, shareBetween } from '../../src/explain/index.ts';
import { hasShare } from '../../src/terms/estimate.ts';
import { MEASURES, type Measure } from '../../src/terms/tier.ts';
import { shareWords, whatIfText } from './copy.ts';
import type { Figures } from './figures.ts';

export function outcomeRows(
  original: Figures,
  hypothesis: Figures,
): { readonly header: string; readonly cells: readonly string[] }[] {
  return [
    ...MEASURES.map((measure) => ({
      header: whatIfText.rows[measure],
      cells: [
        peopleCell(original, measure),
        peopleCell(hypothesis, measure),
        bothInFigures(original, hypothesis)
          ? whatIfText.gap(hypothesis.rounded[measure].point - original.rounded[measure].point)
          : whatIfText.noGap,
      ],
    })),
    {
      header: whatIfText.shareRow,
      cells: [
        shareCell(original),
        shareCell(hypothesis),
        hasShare(original.rounded) && hasShare(hypothesis.rounded)
          ? whatIfText.shareGap(hypothesis.rates.concerned - original.rates.concerned)
          : whatIfText.noGap,
      ],
    },
  ];
}

function bothInFigures(a: Figures, b: Figures): boolean {
  return a.rounded.display === 'figures' && b.rounded.display === 'figures';
}

function peopleCell({ rounded }: Figures, measure: Measure): string {
  if (!hasShare(rounded)) return whatIfText.tooFew;
  if (rounded.display !== 'figures') return whatIfText.few;
  return `${people(rounded[measure].point)}, ${between(rounded[measure])}`;
}

/** No share of fewer than 20 inhabitants, supposed or not. METHOD §3.8. */
function shareCell({ rounded, shares: { concerned } }: Figures): string {
  if (!hasShare(rounded)) return whatIfText.tooFew;
  return `${shareWords.cell(concerned.point)}, ${shareBetween(concerned)}`;
}
