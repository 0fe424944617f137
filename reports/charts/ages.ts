// Who lives here, by age, facing France: six bands of the census, two bars each.
import { percent } from '../../src/explain/index.ts';
import { LIGHT } from '../../ui/light-tokens.ts';
import type { Mark, Scene } from '../map/picture.ts';
import { bar, chart, LEFT, ROW, rowName, rowValue, scaleOf } from './marks.ts';

export interface AgeRow {
  readonly band: string;
  /** Shares 0..1. */
  readonly here: number;
  readonly there: number;
}

/** Two bars a band: here, then there. */
export function agesChart(title: string, rows: readonly AgeRow[]): Scene {
  const at = scaleOf(0, Math.max(...rows.flatMap(({ here, there }) => [here, there])));
  const step = ROW + 6;
  const marks = rows.flatMap(({ band, here, there }, i): Mark[] => {
    const y = step / 2 + i * step;
    return [
      rowName(band, y),
      bar(LEFT, at(here), y - 7, 12, LIGHT.accent),
      bar(LEFT, at(there), y + 7, 12, LIGHT.place),
      rowValue(`${percent(here)} / ${percent(there)}`, y),
    ];
  });
  return chart(title, rows.length * step, marks);
}
