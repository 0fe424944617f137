// What is told of an action beside its title: the rows of its sheet, and its cells in a spreadsheet.
import type { Action, ActionId } from '../src/advice/index.ts';
import { INDICATORS } from '../src/advice/indicators.ts';
import {
  carrierText,
  effortText,
  pillarText,
  reasonText,
  referenceLabel,
  referenceText,
} from '../src/advice/words.ts';
import { tierText } from '../src/explain/index.ts';
import type { ReferenceId } from '../src/terms/reference.ts';
import type { Sheet, WrittenCell } from './blocks.ts';
import { type Firmness, hasRange } from './firm-actions.ts';
import type { TerritoryReport } from './report.ts';
import { firmText, sheetText as text } from './sections/copy.ts';

/** The same names in the same order for every action, short ones two by two. Only where a range is shown may one hang on it. */
export function actionFacts(
  action: Action,
  report: Firmness & Pick<TerritoryReport, 'total'>,
): Sheet['facts'] {
  const { id, because, tiers, pillar, carrier, effort, fact, firstStep, source } = action;
  return [
    { name: text.because, said: because.map(reasonText) },
    ...(hasRange(report.total) ? [{ name: firmText.name, said: [firmnessOf(id, report)] }] : []),
    { name: text.need, said: [tiers.map((tier) => tierText[tier].help).join(', ')], short: true },
    { name: text.pillar, said: [pillarText[pillar].name], short: true },
    { name: text.carrier, said: [carrierText(carrier)], short: true },
    { name: text.effort, said: [effortText[effort]], short: true },
    { name: text.firstStep, said: [firstStep] },
    { name: text.fact, said: [fact] },
    { name: text.source, said: [linked(source)] },
    { name: text.indicator, said: [INDICATORS[id]] },
  ];
}

/** Whether it hangs on the figure, and at which end of the range it is still proposed. */
export function firmnessOf(id: ActionId, { firm, atOneEnd: { low, high } }: Firmness): string {
  if (firm.includes(id)) return firmText.firm;
  if (low.includes(id)) return firmText.only.low;
  return high.includes(id) ? firmText.only.high : firmText.hangs;
}

/** A source with its date, and the page that says it where it has a known address. */
export function linked(source: ReferenceId): WrittenCell {
  const { url } = referenceText[source];
  return url === null ? referenceLabel(source) : { text: referenceLabel(source), href: url };
}
