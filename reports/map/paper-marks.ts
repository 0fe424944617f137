// What a map on paper has more than one on a screen: a scale, and names in marks of the picture.

import { mapText } from './copy.ts';
import type { Frame } from './frames.ts';
import type { MapItem } from './item.ts';
import { namesOf, type Point } from './names.ts';
import { INK, PAPER } from './palette.ts';
import type { MapPicture, Mark } from './picture.ts';

/** Of names, on a page, in the units of a frame. */
export const LETTERS = 16;
/** Of other words, beside names. */
export const SMALLER = 14 / 16;
/** Radius of the point that stands for a commune without a shape. */
export const SPOT = 6;

/** What is named, for paper. */
interface Naming extends Pick<MapPicture, 'paper'> {
  readonly items: ReadonlyMap<string, Pick<MapItem, 'nom'>>;
}

/** @param points middles of the points that are drawn already, in the frame */
export function paperMarks(
  frame: Frame,
  left: number,
  top: number,
  { items, paper }: Naming,
  points: readonly Point[],
): Mark[] {
  const { size = LETTERS } = paper ?? {};
  const names = paper ? namesOf(frame, { items, ...paper }, points, { size, dot: SPOT }) : [];
  return [
    ...names.map(({ text, x, y }): Mark => {
      const at = { x: left + x, y: top + y };
      return { kind: 'text', ...at, text, size, bold: false, edged: true };
    }),
    ...scale(frame, left, top, size),
  ];
}

/** Round lengths, in kilometres, of which the longest under a quarter of the frame is drawn. */
const LENGTHS = [200, 100, 50, 20, 10, 5, 2, 1];

function scale(
  { width, height, unitsPerKm }: Frame,
  left: number,
  top: number,
  size: number,
): Mark[] {
  const km = LENGTHS.find((length) => length * unitsPerKm <= width / 4) ?? 1;
  const [x, y] = [left + 8, top + height - 6];
  const w = km * unitsPerKm;
  return [
    { kind: 'rect', x, y, w, h: 4, fill: INK, stroke: PAPER, width: 0.5 },
    {
      kind: 'text',
      x: x + w + 6,
      y: y + 5,
      text: mapText.scale(km),
      size: SMALLER * size,
      bold: false,
    },
  ];
}
