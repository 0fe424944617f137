// One line for the two sides of a border between départements: each raw file was simplified by itself, so
// that one side keeps points which the other has lost. Between two points that both have, the line is that
// of the first département, through the points where communes of the second meet.
import { append } from '../../../src/terms/group-by.ts';
import type { Position, Shape } from '../../read-contours.ts';
import {
  type BorderLine,
  borderLines,
  holdersOf,
  keyOf,
  type Outline,
  outlinesOf,
  pairs,
} from './outline.ts';

/** Degrees: two lines with the same ends that are further apart bound a land or a lake. */
const FARTHEST = 0.03;

/** By département: points to leave out, and lines to put between two points that follow each other. */
class Changes {
  readonly #dropped = new Map<string, Set<string>>();
  readonly #between = new Map<string, readonly Position[]>();

  /** The line through `points`, whose ends stay, becomes `line`; it must hold the points that stay. */
  replace({ departement, points }: BorderLine, line: readonly Position[]): void {
    const wanted = new Map(line.map((point, i) => [keyOf(point), i]));
    const dropped = this.#dropped.get(departement) ?? new Set();
    this.#dropped.set(departement, dropped);
    for (const point of points) if (!wanted.has(keyOf(point))) dropped.add(keyOf(point));
    const kept = points.filter((point) => wanted.has(keyOf(point)));
    for (const [from, to] of pairs(kept)) {
      const inside = line.slice((wanted.get(keyOf(from)) ?? 0) + 1, wanted.get(keyOf(to)) ?? 0);
      if (inside.length === 0) continue;
      this.#between.set(stepKey(departement, from, to), inside);
      this.#between.set(stepKey(departement, to, from), inside.toReversed());
    }
  }

  applied(shapes: readonly Shape[]): Shape[] {
    return shapes.map(({ polygons, ...shape }) => ({
      ...shape,
      polygons: polygons.map((rings) => rings.map((ring) => this.#ring(shape.departement, ring))),
    }));
  }

  #ring(departement: string, ring: readonly Position[]): readonly Position[] {
    const dropped = this.#dropped.get(departement);
    const kept = ring.slice(0, -1).filter((point) => !dropped?.has(keyOf(point)));
    const [first] = kept;
    if (!first) return ring;
    const between = (from: Position, to: Position) =>
      this.#between.get(stepKey(departement, from, to)) ?? [];
    return [...kept.flatMap((point, i) => [point, ...between(point, kept[i + 1] ?? first)]), first];
  }
}

function stepKey(departement: string, from: Position, to: Position): string {
  return `${departement} ${keyOf(from)} ${keyOf(to)}`;
}

/** The same shapes, whose common borders have the same points. */
export function alignBorders(shapes: readonly Shape[]): Shape[] {
  const met = meetings(outlinesOf(shapes)).applied(shapes);
  return commonLines(outlinesOf(met)).applied(met);
}

/**
 * The point where three départements meet, when one of them lost it: three lines of three départements
 * then make a triangle, and one of its points belongs on the line in front of it, the nearest.
 */
function meetings(outlines: readonly Outline[]): Changes {
  const changes = new Changes();
  const holders = holdersOf(outlines);
  const lines = outlines.flatMap((outline) => borderLines(outline, holders));
  /** By département and point: the points at the other end of its lines. */
  const ends = new Map<string, Position[]>();
  for (const { departement, points } of lines) {
    const [start, end] = endsOf(points);
    append(ends, `${departement} ${keyOf(start)}`, end);
    append(ends, `${departement} ${keyOf(end)}`, start);
  }
  const triangles = new Map<string, { line: BorderLine; lost: Position; distance: number }>();
  for (const line of lines) {
    const { departement, points } = line;
    const [start, end] = endsOf(points);
    const reachedFrom = (point: Position) =>
      (holders.get(keyOf(point)) ?? [])
        .filter((other) => other !== departement)
        .flatMap((other) => ends.get(`${other} ${keyOf(point)}`) ?? []);
    const fromEnd = new Set(reachedFrom(end).map(keyOf));
    for (const lost of reachedFrom(start)) {
      const key = keyOf(lost);
      if (!fromEnd.has(key) || holders.get(key)?.includes(departement)) continue;
      const distance = distanceTo(points, lost);
      const triangle = [key, keyOf(start), keyOf(end)].sort().join(' ');
      if (distance < (triangles.get(triangle)?.distance ?? FARTHEST)) {
        triangles.set(triangle, { line, lost, distance });
      }
    }
  }
  for (const { line, lost } of triangles.values()) {
    changes.replace(line, through(line.points, lost, 1).line);
  }
  return changes;
}

function endsOf(points: readonly Position[]): readonly [Position, Position] {
  const [start, end] = [points[0], points.at(-1)];
  if (!start || !end) throw new RangeError('A line has two ends');
  return [start, end];
}

/** Between two points of both, the line of the first département, through the junctions of the second. */
function commonLines(outlines: readonly Outline[]): Changes {
  const changes = new Changes();
  const holders = holdersOf(outlines);
  const known = new Map<string, BorderLine[]>();
  for (const outline of outlines) {
    for (const line of borderLines(outline, holders)) {
      const key = endsOf(line.points).map(keyOf).join(' ');
      const first = known.get(key)?.find(({ points }) => areNear(points, line.points));
      if (!first) {
        append(known, key, line);
        continue;
      }
      let common = first.points;
      let after = 1;
      for (const point of line.points.slice(1, -1)) {
        if (!outline.junctions.has(keyOf(point))) continue;
        ({ line: common, at: after } = through(common, point, after));
        after += 1;
      }
      changes.replace(first, common);
      changes.replace(line, common);
    }
  }
  return changes;
}

/** The line made to pass by a point, where it is nearest from the place `after` on. */
function through(
  line: readonly Position[],
  point: Position,
  after: number,
): { line: readonly Position[]; at: number } {
  let best = Math.min(after, line.length - 1);
  let least = Number.POSITIVE_INFINITY;
  pairs(line).forEach(([from, to], i) => {
    const distance = distanceToEdge(point, from, to);
    if (i + 1 >= after && distance < least) [best, least] = [i + 1, distance];
  });
  return { line: [...line.slice(0, best), point, ...line.slice(best)], at: best };
}

function areNear(one: readonly Position[], other: readonly Position[]): boolean {
  const all = (points: readonly Position[], line: readonly Position[]) =>
    points.every((point) => distanceTo(line, point) < FARTHEST);
  return all(one, other) && all(other, one);
}

function distanceTo(line: readonly Position[], point: Position): number {
  return Math.min(...pairs(line).map(([from, to]) => distanceToEdge(point, from, to)));
}

function distanceToEdge([x, y]: Position, from: Position, to: Position): number {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const along = ((x - from[0]) * dx + (y - from[1]) * dy) / (dx * dx + dy * dy || 1);
  const at = Math.min(1, Math.max(0, along));
  return Math.hypot(x - from[0] - at * dx, y - from[1] - at * dy);
}
