// Shares with their range, one under the other: a dot and a whisker each, France as dashes. In the order given,
// which is never that of the shares.
import { driverText, percent } from '../../src/explain/index.ts';
import type { Range } from '../../src/terms/tier.ts';
import { LIGHT } from '../../ui/light-tokens.ts';
import type { Mark, Scene } from '../map/picture.ts';
import { chart, dashes, dot, line, ROW, rowName, rowValue, scaleOf } from './marks.ts';

export interface DotRow {
  readonly name: string;
  readonly share: Range;
  /** Set apart from the others. */
  readonly here?: boolean;
  /** Exact: a dot alone. */
  readonly exact?: boolean;
}

/** More rows than this are a chart that no page holds; a table has them all. */
export const MAX_DOTS = 40;

/** Rows of more than this many are closer to each other. */
const MANY = 12;

/** @param national share of France, 0..1, which the dashes stand for */
export function dots(title: string, rows: readonly DotRow[], national: number): Scene {
  const step = rows.length > MANY ? 26 : ROW;
  const values = [national, ...rows.flatMap(({ share }) => [share.low, share.high])];
  const at = scaleOf(Math.min(...values) - 0.01, Math.max(...values) + 0.01);
  const height = rows.length * step + 28;
  const marks: Mark[] = [...dashes(at(national), 2, rows.length * step)];
  rows.forEach(({ name, share, here = false, exact = false }, i) => {
    const y = step / 2 + i * step;
    const colour = here ? LIGHT.accent : LIGHT.place;
    marks.push(rowName(name, y, here));
    if (!exact) marks.push(line(at(share.low), at(share.high), y, colour, 3));
    marks.push(dot(at(share.point), y, colour));
    const range = exact ? '' : ` (${percent(share.low)} – ${percent(share.high)})`;
    marks.push(rowValue(`${percent(share.point)}${range}`, y, here));
  });
  marks.push({
    kind: 'text',
    x: at(national),
    y: height - 8,
    text: `${driverText.columns.france} ${percent(national)}`,
    size: 13,
    bold: false,
    anchor: 'middle',
    fill: LIGHT.soft,
  });
  return chart(title, height, marks);
}
