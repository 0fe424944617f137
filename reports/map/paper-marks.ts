// What a map on paper has more than one on a screen: the names of the main communes, and a scale, since nobody can
// point at a shape to know which it is.

import { wordWidth } from '../letters.ts';
import { mapText } from './copy.ts';
import type { Drawn, Frame } from './frames.ts';
import { INK, PAPER } from './palette.ts';
import type { MapPicture, Mark } from './picture.ts';

const SIZE = 16;
/** Between a point and its name. */
const APART = 10;

interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** @param points middles of the points that are drawn already, in the frame */
export function paperMarks(
  frame: Frame,
  left: number,
  top: number,
  picture: MapPicture,
  points: readonly Point[],
): Mark[] {
  return [...names(frame, left, top, picture, points), ...scale(frame, left, top)];
}

export type Point = readonly [x: number, y: number];

/** Half of the room of a point. */
const POINT = 5;

/**
 * The most populous of each part of the map first; a name that would cover another one, or a point, goes to another side;
 * it is left out rather than cover a name.
 */
function names(
  frame: Frame,
  left: number,
  top: number,
  { items, paper }: MapPicture,
  points: readonly Point[],
): Mark[] {
  const wanted = wantedOf(frame, items, paper);
  const spots = points.map(
    ([x, y]): Box => ({ x: x - POINT, y: y - POINT, w: 2 * POINT, h: 2 * POINT }),
  );
  const taken: Box[] = [];
  return wanted.flatMap(({ code, x, y }): Mark[] => {
    const text = items.get(code)?.nom ?? '';
    const w = wordWidth(text) * SIZE;
    const sides = [
      { x: x - w / 2, y: y - APART - SIZE },
      { x: x - w / 2, y: y + APART },
      { x: x + APART, y: y - SIZE / 2 },
      { x: x - APART - w, y: y - SIZE / 2 },
    ];
    const free = sides
      .map((side): Box => ({ ...side, w, h: SIZE }))
      .map((side) => ({ ...side, x: Math.max(0, Math.min(side.x, frame.width - w)) }))
      .filter((side) => side.y >= 0 && !taken.some((other) => cover(side, other)));
    const box = free.find((side) => !spots.some((spot) => cover(side, spot))) ?? free[0];
    if (box === undefined) return [];
    taken.push(box);
    const at = { x: left + box.x, y: top + box.y + SIZE - 3 };
    return [{ kind: 'text', ...at, text, size: SIZE, bold: false, edged: true }];
  });
}

/** Those of a short list are all named; else two names are never so close that a part of the map has them all. */
function wantedOf(frame: Frame, items: MapPicture['items'], paper: MapPicture['paper']): Drawn[] {
  const people = (code: string) => paper?.populations.get(code) ?? 0;
  const known = frame.drawn
    .filter(({ code }) => items.has(code))
    .sort((a, b) => people(b.code) - people(a.code) || (a.code < b.code ? -1 : 1));
  const names = paper?.names ?? 0;
  if (known.length <= names) return known;
  const apart = Math.sqrt((frame.width * frame.height) / (6 * names));
  const kept: Drawn[] = [];
  for (const one of known) {
    const near = kept.some(({ x, y }) => Math.hypot(x - one.x, y - one.y) < apart);
    if (!near && kept.length < names) kept.push(one);
  }
  return kept;
}

function cover(a: Box, b: Box): boolean {
  return a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;
}

/** Round lengths, in kilometres, of which the longest under a quarter of the frame is drawn. */
const LENGTHS = [200, 100, 50, 20, 10, 5, 2, 1];

function scale({ width, height, unitsPerKm }: Frame, left: number, top: number): Mark[] {
  const km = LENGTHS.find((length) => length * unitsPerKm <= width / 4) ?? 1;
  const [x, y] = [left + 8, top + height - 6];
  const w = km * unitsPerKm;
  return [
    { kind: 'rect', x, y, w, h: 4, fill: INK, stroke: PAPER, width: 0.5 },
    { kind: 'text', x: x + w + 6, y: y + 5, text: mapText.scale(km), size: 14, bold: false },
  ];
}
