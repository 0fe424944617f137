// What the visitor changed, line by line, so that a hypothesis on paper says what it supposes.

import { people } from '../../src/explain/index.ts';
import { AGE_BANDS, isRural } from '../../src/terms/factor.ts';
import type { Model } from '../../src/terms/model.ts';
import { shareWords, whatIfText } from './copy.ts';
import type { Hypothesis } from './hypothesis.ts';

/** In the order of the form. A change that does not show once written has no line. */
export function changedLines(start: Hypothesis, now: Hypothesis, model: Model): string[] {
  const { fields, ages, diplomas, lowIncome } = whatIfText;
  const kind = ({ territory }: Hypothesis) =>
    isRural(territory) ? whatIfText.rural : whatIfText.urban;
  const share = shareWords.field;
  const pairs: [string, string, string][] = [
    [fields.population, people(start.population), people(now.population)],
    ...AGE_BANDS.map((band, i): [string, string, string] => [
      ages[band],
      share(start.age[i] ?? 0),
      share(now.age[i] ?? 0),
    ]),
    ...diplomas.map((label, i): [string, string, string] => [
      label,
      share(start.diploma[i] ?? 0),
      share(now.diploma[i] ?? 0),
    ]),
    [lowIncome(model.france.lowIncomeThresholdEuros), share(start.lowIncome), share(now.lowIncome)],
    [fields.territory, kind(start), kind(now)],
  ];
  return pairs
    .filter(([, from, to]) => from !== to)
    .map(([label, from, to]) => whatIfText.change(label, from, to));
}
