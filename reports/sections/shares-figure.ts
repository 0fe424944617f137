// Several shares side by side, each with its range, and France as dashes.
import type { Model } from '../../src/index.ts';
import { referenceRates } from '../../src/terms/model.ts';
import { type Block, figure } from '../blocks.ts';
import { type DotRow, dots, MAX_DOTS } from '../charts/dots.ts';
import { sceneFigure } from '../figures.ts';
import { aroundText } from './copy.ts';

/** Their picture and its key; none of more than a page holds: a table has them all. */
export function sharesFigure(
  title: string,
  rows: readonly DotRow[],
  { reference }: Pick<Model, 'reference'>,
): Block[] {
  if (rows.length > MAX_DOTS) return [];
  const national = referenceRates(reference).concerned;
  return [figure(sceneFigure(dots(title, rows, national), [], [aroundText.key]))];
}
