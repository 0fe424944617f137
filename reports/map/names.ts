// The names on a map: the most populous of each part of it, none over another. What is not named is found by pointing at it.

import { wordWidth } from '../letters.ts';
import type { Drawn, Frame } from './frames.ts';
import type { MapItem } from './item.ts';

export interface Naming {
  readonly items: ReadonlyMap<string, Pick<MapItem, 'nom'>>;
  /** How many may be named, the most populous first. */
  readonly names: number;
  /** How many more may be, where they cover neither a name nor a place; none when left out. */
  readonly spare?: number;
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
  const main = wantedOf(frame, naming);
  const spare = spareOf(frame, naming, main);
  return [...main, ...spare].flatMap(({ code, path, x, y }, i): MapName[] => {
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
    const clear = free.find((side) => !spots.some((spot) => cover(side, spot)));
    const box = clear ?? (i < main.length ? free[0] : undefined);
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
  const known = byPopulation(frame, { items, populations });
  if (known.length <= names) return known;
  return apartFrom([], known, names, frame);
}

/** The next ones, closer to each other. */
function spareOf(frame: Frame, naming: Naming, main: readonly Drawn[]): Drawn[] {
  const { names, spare = 0 } = naming;
  const others = byPopulation(frame, naming).filter((one) => !main.includes(one));
  return spare === 0 ? [] : apartFrom(main, others, names + spare, frame);
}

function byPopulation(
  frame: Frame,
  { items, populations }: Pick<Naming, 'items' | 'populations'>,
): Drawn[] {
  const people = (code: string) => populations.get(code) ?? 0;
  return frame.drawn
    .filter(({ code }) => items.has(code))
    .sort((a, b) => people(b.code) - people(a.code) || (a.code < b.code ? -1 : 1));
}

/** Those that are far enough from one another, and from those there already, for `most` of them to be all over the frame. */
function apartFrom(
  there: readonly Drawn[],
  known: readonly Drawn[],
  most: number,
  { width, height }: Frame,
): Drawn[] {
  const apart = Math.sqrt((width * height) / (6 * most));
  const kept: Drawn[] = [];
  for (const one of known) {
    const near = [...there, ...kept].some(({ x, y }) => Math.hypot(x - one.x, y - one.y) < apart);
    if (!near && there.length + kept.length < most) kept.push(one);
  }
  return kept;
}

function cover(a: Box, b: Box): boolean {
  return a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;
}

/** A list of so few communes has each of them named; a territory, its main ones. */
const MAX_NAMED = 30;
const MAIN_NAMED = 10;

/** On paper nothing can be pointed at: as many more as there is room for. */
export const SPARE_NAMES = 30;

/** How many of some places may be named. */
export const namedAmong = (places: number): number => (places <= MAX_NAMED ? places : MAIN_NAMED);
