// Shapes as RFC 7946 asks: outlines counter-clockwise and holes clockwise, no ring that crosses itself, six
// decimals (a tenth of a metre), a bounding box. Drawings of ours want the other way round, hence here.
import type { BBox, MultiPolygon, Polygon, Position } from 'geojson';
import { union } from 'polyclip-ts';

type Ring = Position[];

export interface Rfc7946 {
  readonly geometry: MultiPolygon | Polygon;
  readonly bbox: BBox;
}

/** Cutting where rings cross rounds the crossing, which may cross again beside it; seldom twice. */
const MAX_CUTS = 4;

/** The same ground, in rings that every program accepts. */
export function rfc7946(geometry: MultiPolygon | Polygon): Rfc7946 {
  const given = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  let grid = given.map((polygon) => simplified(polygon, MILLIONTHS));
  for (let cut = 0; cut < MAX_CUTS && isTangled(grid.flat()); cut++) grid = untangled(grid);
  const polygons = grid.map((polygon) =>
    wound(polygon).map((ring) => ring.map((point) => point.map((x) => x / MILLIONTHS))),
  );
  const [first] = polygons;
  return {
    geometry:
      polygons.length === 1 && first !== undefined
        ? { type: 'Polygon', coordinates: first }
        : { type: 'MultiPolygon', coordinates: polygons },
    bbox: boxOf(polygons),
  };
}

/** Millionths of a degree are whole numbers: on which side of a line a point stands is then exact. */
const MILLIONTHS = 1e6;

/** On the grid, without points said twice nor rings of nothing. */
function simplified(polygon: readonly Ring[], scale: number): Ring[] {
  return polygon
    .map((ring) =>
      ring
        .map((point) => point.map((x) => Math.round(x * scale)))
        .filter((point, i, all) => i === 0 || !same(point, all[i - 1])),
    )
    .filter((ring) => ring.length > 3 && areaOf(ring) !== 0);
}

function same(a: Position | undefined, b: Position | undefined): boolean {
  return a?.[0] === b?.[0] && a?.[1] === b?.[1];
}

/** Whether two sides, of one ring or of two, cross or touch elsewhere than at the end that neighbours share. */
function isTangled(rings: readonly Ring[]): boolean {
  const sides = rings.flatMap((ring, of) =>
    ring
      .slice(1)
      .map((end, i) => ({ start: ring[i] ?? end, end, of, at: i, last: ring.length - 2 })),
  );
  sides.sort((a, b) => west(a) - west(b));
  return sides.some((side, i) => {
    const east = Math.max(side.start[0] ?? 0, side.end[0] ?? 0);
    for (let j = i + 1; j < sides.length; j++) {
      const other = sides[j];
      if (other === undefined || west(other) > east) return false;
      const apart = Math.abs(other.at - side.at);
      const next = other.of === side.of && (apart === 1 || apart === side.last);
      if (next ? folds(side, other) : meet(side, other)) return true;
    }
    return false;
  });
}

interface Side {
  readonly start: Position;
  readonly end: Position;
}

const west = ({ start, end }: Side): number => Math.min(start[0] ?? 0, end[0] ?? 0);

/** Twice the area of a triangle, positive when it turns left. */
function turn(a: Position, b: Position, c: Position): number {
  const [ax = 0, ay = 0] = a;
  const [bx = 0, by = 0] = b;
  const [cx = 0, cy = 0] = c;
  return (bx - ax) * (cy - ay) - (cx - ax) * (by - ay);
}

function meet(a: Side, b: Side): boolean {
  const d1 = Math.sign(turn(a.start, a.end, b.start));
  const d2 = Math.sign(turn(a.start, a.end, b.end));
  const d3 = Math.sign(turn(b.start, b.end, a.start));
  const d4 = Math.sign(turn(b.start, b.end, a.end));
  if (d1 * d2 < 0 && d3 * d4 < 0) return true;
  return (
    (d1 === 0 && within(a, b.start)) ||
    (d2 === 0 && within(a, b.end)) ||
    (d3 === 0 && within(b, a.start)) ||
    (d4 === 0 && within(b, a.end))
  );
}

function within({ start, end }: Side, [x = 0, y = 0]: Position): boolean {
  const [ax = 0, ay = 0] = start;
  const [bx = 0, by = 0] = end;
  return (
    x >= Math.min(ax, bx) && x <= Math.max(ax, bx) && y >= Math.min(ay, by) && y <= Math.max(ay, by)
  );
}

/** Whether a side goes back over the one beside it. */
function folds(a: Side, b: Side): boolean {
  const [first, second] = same(a.end, b.start) ? [a, b] : [b, a];
  return (
    Math.sign(turn(first.start, first.end, second.end)) === 0 &&
    (within(first, second.end) || within(second, first.start))
  );
}

/** The same ground, cut where rings cross or touch themselves. */
function untangled(polygons: readonly Ring[][]): Ring[][] {
  const simple = union(polygons.map((polygon) => polygon.map((ring) => ring.map(pair))));
  return simple.map((polygon) => simplified(polygon, 1)).filter(({ length }) => length > 0);
}

const pair = ([x = 0, y = 0]: Position): [number, number] => [x, y];

/** Outline first, counter-clockwise; holes clockwise. */
function wound(polygon: readonly Ring[]): Ring[] {
  return polygon.map((ring, i) => (areaOf(ring) > 0 === (i === 0) ? ring : ring.toReversed()));
}

function areaOf(ring: Ring): number {
  const [origin = [0, 0]] = ring;
  let area = 0;
  for (let i = 1; i < ring.length; i++)
    area += turn(origin, ring[i - 1] ?? origin, ring[i] ?? origin);
  return area;
}

/** The box around two of them. */
export function boxAround(a: BBox, b: BBox): BBox {
  const [west = 0, south = 0, east = 0, north = 0] = a;
  return [
    Math.min(west, b[0]),
    Math.min(south, b[1]),
    Math.max(east, b[2] ?? 0),
    Math.max(north, b[3] ?? 0),
  ];
}

function boxOf(polygons: readonly Ring[][]): BBox {
  let [westmost, south, east, north] = [180, 90, -180, -90];
  for (const [x = 0, y = 0] of polygons.flat(2)) {
    westmost = Math.min(westmost, x);
    south = Math.min(south, y);
    east = Math.max(east, x);
    north = Math.max(north, y);
  }
  return [westmost, south, east, north];
}
