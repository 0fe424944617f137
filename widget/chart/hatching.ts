// Hatched fills for a canvas: when the system forces its colours, lines keep the bars apart.
import type { Tier } from '../../src/terms/tier.ts';
import { STROKES } from '../report/Hatches.tsx';
import type { Tone } from './picture.ts';

/** The hatched tone whose lines a tone has; null for plain ones. */
export const HATCHED: Readonly<Record<Tone, Tier | null>> = {
  exclus: 'exclus',
  eloignes: 'eloignes',
  presqueAutonomes: 'presqueAutonomes',
  around: 'eloignes',
  others: null,
  here: null,
  more: null,
  less: null,
};

/** A fill for a canvas: the lines of the tone in ink, on the fill. */

export function hatched(tone: Tone, fill: string, ink: string): string | CanvasPattern {
  const like = HATCHED[tone];
  const tile = document.createElement('canvas');
  tile.width = 8;
  tile.height = 8;
  const brush = tile.getContext('2d');
  if (like === null || brush === null) return fill;
  brush.fillStyle = fill;
  brush.fillRect(0, 0, 8, 8);
  brush.strokeStyle = ink;
  brush.lineWidth = 1.2;
  brush.stroke(new Path2D(STROKES[like]));
  return brush.createPattern(tile, 'repeat') ?? fill;
}
