// Why here and not as in France: a waterfall from the rate of France to that of the commune. The scale
// is close to both, so only the steps are bars: a bar from zero would be cut, and lie. METHOD §3.4.

import { driverText, percent, shownDrivers, typeset } from '../../src/explain/index.ts';
import type { Diagnosis } from '../../src/terms/diagnosis.ts';
import { referenceRates } from '../../src/terms/model.ts';
import { chartText } from './copy.ts';
import type { Picture, Row } from './picture.ts';

/** Room left of the lowest value and right of the highest, in shares. */
const ROOM = 0.01;

export function driversPicture({ commune, estimate, model }: Diagnosis): Omit<Picture, 'credit'> {
  const national = referenceRates(model.reference).concerned;
  const local = estimate.rates.concerned;
  const nom = typeset(commune.nom);
  const words = chartText.drivers;
  let end = national;
  const steps = shownDrivers(estimate.drivers).map(({ factor, share, shown }): Row => {
    const from = end;
    end += share;
    const effect = driverText.effect(shown);
    const tone = share < 0 ? 'less' : 'more';
    const bars = [{ tone, from: Math.min(from, end), to: Math.max(from, end) } as const];
    return { label: words.names[factor], value: effect, bars, range: null, end };
  });
  const values = [national, local, ...steps.flatMap((row) => row.end ?? [])];
  return {
    name: 'raisons',
    title: words.title(commune.nom, local, national),
    alternative: [
      words.ends(nom, local, national),
      ...steps.map(({ label, value }) => words.factor(label, value)),
    ].join(' '),
    rows: [placed(chartText.france, national), ...steps, placed(nom, local)],
    scale: {
      min: Math.max(0, Math.floor((Math.min(...values) - ROOM) * 100) / 100),
      max: Math.ceil((Math.max(...values) + ROOM) * 100) / 100,
    },
    tick: percent,
    line: null,
    keys: [
      { tone: 'more', words: words.more },
      { tone: 'less', words: words.less },
    ],
    table: {
      columns: words.columns,
      rows: [
        [chartText.france, percent(national)],
        ...steps.map(({ label, value }) => [label, value]),
        [nom, percent(local)],
      ],
    },
  };
}

/** A place is a mark on the scale, where the steps start or arrive. */
function placed(label: string, share: number): Row {
  return { label, value: percent(share), bars: [], range: null, end: share };
}
