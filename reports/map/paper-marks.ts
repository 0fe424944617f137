// What a map on paper has more than one on a screen: the names of the main communes, and a scale, since nobody can
// point at a shape to know which it is.

import { mapText } from './copy.ts';
import type { Frame } from './frames.ts';
import { INK, PAPER } from './palette.ts';
import type { MapPicture, Mark } from './picture.ts';

const SIZE = 16;
const LETTER = 0.56;
/** Between a point and its name. */
const APART = 10;

interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

export function paperMarks(frame: Frame, left: number, top: number, picture: MapPicture): Mark[] {
  return [...names(frame, left, top, picture), ...scale(frame, left, top)];
}

/** The most populous first; a name that would cover another one goes to another side, or is left out. */
function names(frame: Frame, left: number, top: number, { items, paper }: MapPicture): Mark[] {
  const people = (code: string) => paper?.populations.get(code) ?? 0;
  const wanted = frame.drawn
    .filter(({ code }) => items.has(code))
    .sort((a, b) => people(b.code) - people(a.code) || (a.code < b.code ? -1 : 1))
    .slice(0, paper?.names ?? 0);
  const taken: Box[] = [];
  return wanted.flatMap(({ code, x, y }): Mark[] => {
    const text = items.get(code)?.nom ?? '';
    const w = text.length * SIZE * LETTER;
    const sides = [
      { x: x - w / 2, y: y - APART - SIZE },
      { x: x - w / 2, y: y + APART },
      { x: x + APART, y: y - SIZE / 2 },
      { x: x - APART - w, y: y - SIZE / 2 },
    ];
    const box = sides
      .map((side): Box => ({ ...side, w, h: SIZE }))
      .map((side) => ({ ...side, x: Math.max(0, Math.min(side.x, frame.width - w)) }))
      .find((side) => side.y >= 0 && !taken.some((other) => cover(side, other)));
    if (box === undefined) return [];
    taken.push(box);
    const at = { x: left + box.x, y: top + box.y + SIZE - 3 };
    return [{ kind: 'text', ...at, text, size: SIZE, bold: false, edged: true }];
  });
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
