// From the share of France to that of the territory, reason by reason. The scale is close to both, so only the
// steps are bars: a bar from zero would be cut, and lie. METHOD §3.4.
import { driverText, factorText, percent, shownDrivers, typeset } from '../../src/explain/index.ts';
import { referenceRates } from '../../src/terms/model.ts';
import { LIGHT } from '../../ui/light-tokens.ts';
import type { Mark, Scene } from '../map/picture.ts';
import type { TerritoryReport } from '../report.ts';
import { reasonsText } from '../sections/copy.ts';
import { bar, chart, dot, line, ROW, rowName, rowValue, scaleOf } from './marks.ts';

/** The four steps end at the share of the territory; a value beside a step is in tenths of a point. */
export function waterfall({ total, model }: TerritoryReport): Scene {
  const national = referenceRates(model.reference).concerned;
  const here = total.rates.concerned;
  const nom = typeset(total.area.nom);
  let end = national;
  const steps = shownDrivers(total.drivers).map(({ factor, share, shown }) => {
    const from = end;
    end += share;
    return { factor, shown, from, to: end };
  });
  const values = [national, here, ...steps.map(({ to }) => to)];
  const at = scaleOf(Math.min(...values) - 0.005, Math.max(...values) + 0.005);
  const marks: Mark[] = [];
  const place = (name: string, share: number, y: number) =>
    marks.push(
      rowName(name, y, true),
      dot(at(share), y, LIGHT.accent),
      rowValue(percent(share), y, true),
    );
  let y = ROW / 2;
  place(driverText.columns.france, national, y);
  for (const { factor, shown, from, to } of steps) {
    y += ROW;
    // From where the last step stopped down to this one.
    marks.push(bar(at(from) - 0.5, at(from) + 0.5, y - ROW / 2, ROW - 12, LIGHT.soft));
    marks.push(rowName(factorText[factor], y));
    marks.push(bar(at(from), at(to), y, 16, to > from ? LIGHT.eloignes : LIGHT.accent));
    marks.push(line(at(to) - 0.5, at(to) + 0.5, y, LIGHT.ink, 16));
    marks.push(rowValue(driverText.effect(shown), y));
  }
  y += ROW;
  place(nom, here, y);
  return chart(reasonsText.picture(percent(national), nom, percent(here)), y + ROW / 2, marks);
}
