// The names on a map: the most populous of each part of it, none over another. What is not named is found by pointing at it.

import { wordWidth } from '../letters.ts';
import type { Drawn, Frame } from './frames.ts';
import type { MapItem } from './item.ts';

export interface Naming {
  readonly items: ReadonlyMap<string, Pick<MapItem, 'nom'>>;
  /** How many may be named, the most populous first. */
  readonly names: number;
  readonly populations: ReadonlyMap<string, number>;
}

/** A name by the left of its base line, in the units of the frame. */
export interface MapName {
  readonly code: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

export type Point = readonly [x: number, y: number];

/** Between a point and its name, beside the size of the letters. */
const APART = 10 / 16;
/** Half of the room of a point. */
const POINT = 5 / 16;

/** In the units of the frame. */
export interface NameSizes {
  /** Of the letters. */
  readonly size: number;
  /** Radius of the point that stands for a commune without a shape. */
  readonly dot: number;
}

/**
 * A name that would cover another one, or a place, goes to another side; it is left out rather than cover a name, or the
 * point that stands for a commune.
 * @param points middles of the places that are drawn already, in the frame
 */
export function namesOf(
  frame: Frame,
  naming: Naming,
  points: readonly Point[],
  { size, dot }: NameSizes,
): MapName[] {
  const spots = points.map((at) => around(at, POINT * size));
  const taken = frame.drawn
    .filter(({ code, path }) => path === null && naming.items.has(code))
    .map(({ x, y }) => around([x, y], dot));
  return wantedOf(frame, naming).flatMap(({ code, path, x, y }): MapName[] => {
    const text = naming.items.get(code)?.nom ?? '';
    const w = wordWidth(text) * size;
    const apart = path === null ? Math.max(APART * size, dot) : APART * size;
    const corner = path === null ? dot : apart / 2;
    const sides = [
      { x: x - w / 2, y: y - apart - size },
      { x: x - w / 2, y: y + apart },
      { x: x + apart, y: y - size / 2 },
      { x: x - apart - w, y: y - size / 2 },
      { x: x + corner, y: y - corner - size },
      { x: x - corner - w, y: y - corner - size },
      { x: x + corner, y: y + corner },
      { x: x - corner - w, y: y + corner },
    ];
    const free = sides
      .map((side): Box => ({ ...side, w, h: size }))
      .map((side) => ({ ...side, x: Math.max(0, Math.min(side.x, frame.width - w)) }))
      .filter((side) => side.y >= 0 && !taken.some((other) => cover(side, other)));
    const box = free.find((side) => !spots.some((spot) => cover(side, spot))) ?? free[0];
    if (box === undefined) return [];
    taken.push(box);
    return [{ code, text, x: box.x, y: box.y + (13 / 16) * size }];
  });
}

function around([x, y]: Point, half: number): Box {
  return { x: x - half, y: y - half, w: 2 * half, h: 2 * half };
}

/** Those of a short list are all named; else two names are never so close that a part of the map has them all. */
function wantedOf(frame: Frame, { items, populations, names }: Naming): Drawn[] {
  const people = (code: string) => populations.get(code) ?? 0;
  const known = frame.drawn
    .filter(({ code }) => items.has(code))
    .sort((a, b) => people(b.code) - people(a.code) || (a.code < b.code ? -1 : 1));
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

/** A list of so few communes has each of them named; a territory, its main ones. */
const MAX_NAMED = 30;
const MAIN_NAMED = 10;

/** How many of some places may be named. */
export const namedAmong = (places: number): number => (places <= MAX_NAMED ? places : MAIN_NAMED);
