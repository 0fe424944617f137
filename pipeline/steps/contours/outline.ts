// The line around a département: what its communes share with nobody of theirs, cut where it meets others.
import { append } from '../../../src/terms/group-by.ts';
import type { Position, Shape } from '../../read-contours.ts';

/** A point by its coordinates, so that two that are equal are one. */
export type Key = string;

/** A point stands in many lines: its coordinates are written once. */
const written = new WeakMap<Position, Key>();

/** "2.35,48.85": longitude, then latitude. */
export function keyOf(point: Position): Key {
  const known = written.get(point);
  if (known !== undefined) return known;
  const key = String(point);
  written.set(point, key);
  return key;
}

export interface Outline {
  readonly departement: string;
  /** The points that follow or precede each point. */
  readonly next: ReadonlyMap<Key, readonly Position[]>;
  /** Points where several communes of the département meet. */
  readonly junctions: ReadonlySet<Key>;
}

/** A line from a point of several départements to the next one, ends included. */
export interface BorderLine {
  readonly departement: string;
  readonly points: readonly Position[];
}

/** One for each département of the shapes, which are those of communes. */
export function outlinesOf(shapes: readonly Shape[]): Outline[] {
  const departements = new Map<
    string,
    { edges: Map<string, Edge>; communes: Map<Key, Set<string>> }
  >();
  for (const { code, departement, polygons } of shapes) {
    const own = departements.get(departement) ?? { edges: new Map(), communes: new Map() };
    departements.set(departement, own);
    for (const ring of polygons.flat()) {
      for (const [from, to] of pairs(ring)) {
        const [a, b] = [keyOf(from), keyOf(to)];
        const key = a < b ? `${a} ${b}` : `${b} ${a}`;
        own.edges.set(key, { from, to, uses: (own.edges.get(key)?.uses ?? 0) + 1 });
        const here = own.communes.get(keyOf(from)) ?? new Set<string>();
        own.communes.set(keyOf(from), here.add(code));
      }
    }
  }
  return [...departements].map(([departement, { edges, communes }]) => {
    const next = new Map<Key, Position[]>();
    for (const { from, to, uses } of edges.values()) {
      if (uses > 1 || keyOf(from) === keyOf(to)) continue;
      append(next, keyOf(from), to);
      append(next, keyOf(to), from);
    }
    const junctions = [...next.keys()].filter((key) => (communes.get(key)?.size ?? 0) > 1);
    return { departement, next, junctions: new Set(junctions) };
  });
}

interface Edge {
  readonly from: Position;
  readonly to: Position;
  readonly uses: number;
}

/** The départements on whose outline each point lies. */
export function holdersOf(outlines: readonly Outline[]): Map<Key, string[]> {
  const holders = new Map<Key, string[]>();
  for (const { departement, next } of outlines) {
    for (const key of next.keys()) append(holders, key, departement);
  }
  return holders;
}

/** Every line of an outline between two points of several départements, once. */
export function borderLines(
  { departement, next }: Outline,
  holders: ReadonlyMap<Key, readonly string[]>,
): BorderLine[] {
  const stops = (key: Key) =>
    (holders.get(key)?.length ?? 0) > 1 || (next.get(key)?.length ?? 0) !== 2;
  const lines: BorderLine[] = [];
  for (const [key, others] of next) {
    if ((holders.get(key)?.length ?? 0) < 2) continue;
    for (const second of others) {
      const points = lineFrom(positionOf(key), second, next, stops);
      const end = points.at(-1);
      if (end && key < keyOf(end)) lines.push({ departement, points });
    }
  }
  return lines;
}

function lineFrom(
  start: Position,
  second: Position,
  next: ReadonlyMap<Key, readonly Position[]>,
  stops: (key: Key) => boolean,
): Position[] {
  const line = [start, second];
  let before = keyOf(start);
  let at = second;
  while (!stops(keyOf(at))) {
    const onwards = next.get(keyOf(at))?.find((point) => keyOf(point) !== before);
    if (!onwards) break;
    before = keyOf(at);
    at = onwards;
    line.push(at);
  }
  return line;
}

/** Each point of a line with the next one. */
export function pairs(line: readonly Position[]): [Position, Position][] {
  return line.flatMap((point, i): [Position, Position][] => {
    const to = line[i + 1];
    return to ? [[point, to]] : [];
  });
}

function positionOf(key: Key): Position {
  const [x = 0, y = 0] = key.split(',').map(Number);
  return [x, y];
}
