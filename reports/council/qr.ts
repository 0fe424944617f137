// An address as a code to scan, drawn with what every other picture of a report is drawn with.
import { generate } from 'lean-qr/nano';
import { LIGHT } from '../../ui/light-tokens.ts';
import type { Figure } from '../figures.ts';
import type { Mark } from '../map/picture.ts';
import { councilText } from './copy.ts';

/** Units of a dot. */
const DOT = 10;
/** White around it, which a telephone needs to find it. */
const QUIET = 4;
/** Pixels on paper: about four centimetres. */
const SIDE = 150;

/** @param link at most some 2 900 letters */
export function qrFigure(link: string): Figure {
  const code = generate(link);
  const side = (code.size + 2 * QUIET) * DOT;
  const marks: Mark[] = [];
  for (let y = 0; y < code.size; y++) {
    for (let x = 0; x < code.size; x++) {
      let w = 0;
      while (code.get(x + w, y)) w += 1;
      if (w === 0) continue;
      // A run of dots as one rectangle: fewer shapes, and no hairline between them.
      marks.push({
        kind: 'rect',
        x: (x + QUIET) * DOT,
        y: (y + QUIET) * DOT,
        w: w * DOT,
        // A hair more than a dot: no white line between two rows.
        h: DOT + 0.2,
        fill: LIGHT.ink,
        stroke: LIGHT.ink,
        width: 0,
      });
      x += w;
    }
  }
  const scene = { title: councilText.residents.code(link), width: side, height: side, marks };
  return { scene, scale: SIDE / side, legend: [], notes: [] };
}
