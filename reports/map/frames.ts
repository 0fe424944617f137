// Where to draw: mainland France in one frame, each overseas département in a frame of its own, and the
// Paris region again, larger, when it would be too small to read beside the rest.
import { geoConicConformal, geoPath } from 'd3-geo';
import { departementOf, isOverseas } from '../../src/terms/commune.ts';
import type { Shape } from './shapes.ts';

/** What one frame shows: its shapes as SVG paths, in a box that fits them. */
export interface Frame {
  /** "metropole", "paris" or the code of an overseas département. */
  readonly key: string;
  readonly width: number;
  readonly height: number;
  readonly drawn: readonly Drawn[];
  /** SVG paths of what stands behind, to be drawn first. */
  readonly behind: readonly string[];
  /** Its communes are far apart: those too small to be seen are points. */
  readonly scattered: boolean;
  /** How long a kilometre is in the middle of the frame. */
  readonly unitsPerKm: number;
  /** From longitude and latitude to the frame; null outside of it. */
  readonly place: (longitude: number, latitude: number) => readonly [number, number] | null;
}

export interface Drawn {
  readonly code: string;
  /** SVG path; null for a commune that has no shape of its own, or none that could be seen. */
  readonly path: string | null;
  readonly x: number;
  readonly y: number;
}

/** A commune without a shape, known by its centre only. */
export interface Spot {
  readonly code: string;
  readonly longitude: number;
  readonly latitude: number;
}

const PARIS = ['75', '92', '93', '94'] as const;

const EARTH_KM = 6371;
const MARGIN = 6;
const MAIN = { width: 900, most: 900 };
const INSET = { width: 260, most: 220 };
/** On paper, with other frames below it: what is written in them is read only if all of them fit on the page. */
const PAPER = { main: { width: 900, most: 600 }, most: 160, across: 5, gap: 16 };
/** Shapes that cover less of their frame are far apart: the small ones are drawn as points, to be seen. */
const SCATTERED = 0.02;
const SPECK = 400;

export interface FrameOptions {
  /** Shapes that show where the others are: a frame holds them whole. */
  readonly behind?: readonly Shape[];
  readonly paper?: boolean;
  /** How large the first frame may be. */
  readonly room?: Room;
}

/** Frames from the fullest to the emptiest, mainland first. */
export function framesOf(
  shapes: readonly Shape[],
  spots: readonly Spot[] = [],
  { behind = [], paper = false, room: main = MAIN }: FrameOptions = {},
): Frame[] {
  const groups = new Map<string, Group>();
  const groupOf = (key: string) => {
    const known = groups.get(key) ?? { shapes: [], spots: [], behind: [] };
    groups.set(key, known);
    return known;
  };
  for (const shape of behind) groupOf(zoneOf(shape.code)).behind.push(shape);
  for (const shape of shapes) groupOf(zoneOf(shape.code)).shapes.push(shape);
  for (const spot of spots) groupOf(zoneOf(spot.code)).spots.push(spot);
  const [first, ...overseas] = [...groups]
    .filter(([, group]) => group.shapes.length + group.behind.length > 0)
    .sort(([a], [b]) => rank(a) - rank(b));
  if (!first) return [];
  const paris = shapes.filter(({ code }) => PARIS.some((dep) => dep === code));
  const crowded = paris.length === PARIS.length && shapes.length > 2 * PARIS.length;
  const insets: (readonly [string, Group])[] = [...(crowded ? [parisOf(paris)] : []), ...overseas];
  const room = roomOf(insets.length, paper, main);
  return [frame(...first, room.main), ...insets.map((inset) => frame(...inset, room.inset))];
}

function parisOf(shapes: Shape[]): readonly [string, Group] {
  return ['paris', { shapes, spots: [], behind: [] }];
}

interface Room {
  readonly width: number;
  readonly most: number;
}

/** How large the first frame and the others may be. */
function roomOf(
  insets: number,
  paper: boolean,
  main: Room,
): { readonly main: Room; readonly inset: Room } {
  if (!paper || insets === 0) return { main, inset: INSET };
  const across = insets <= PAPER.across ? insets : Math.ceil(insets / 2);
  const width = Math.min(INSET.width, (MAIN.width - PAPER.gap * (across - 1)) / across);
  return { main: PAPER.main, inset: { width, most: PAPER.most } };
}

interface Group {
  readonly shapes: Shape[];
  readonly spots: Spot[];
  readonly behind: Shape[];
}

function zoneOf(code: string): string {
  return isOverseas(code) ? departementOf(code) : 'metropole';
}

function rank(key: string): number {
  return key === 'metropole' ? 0 : Number(key);
}

function frame(key: string, { shapes, spots, behind }: Group, { width, most }: Room): Frame {
  const collection: GeoJSON.GeometryCollection = {
    type: 'GeometryCollection',
    geometries: [...behind, ...shapes].map(({ geometry }) => geometry),
  };
  const projection = projectionFor(collection).fitExtent(
    [
      [MARGIN, MARGIN],
      [width - MARGIN, most - MARGIN],
    ],
    collection,
  );
  const path = geoPath(projection).digits(1);
  const [[left, top], [right, bottom]] = path.bounds(collection);
  const [x, y] = projection.translate();
  projection.translate([x - left + MARGIN, y - top + MARGIN]);
  // Conformal, and true to scale along its parallels.
  const scale = projection.scale() / EARTH_KM;
  const size = { width: right - left + 2 * MARGIN, height: bottom - top + 2 * MARGIN };
  const place: Frame['place'] = (longitude, latitude) => {
    const at = projection([longitude, latitude]);
    return at && at[0] >= 0 && at[1] >= 0 && at[0] <= size.width && at[1] <= size.height
      ? at
      : null;
  };
  const area = shapes.reduce((sum, { geometry }) => sum + path.area(geometry), 0);
  const scattered = area < size.width * size.height * SCATTERED;
  const drawn = shapes.map(({ code, geometry }): Drawn => {
    const [cx, cy] = path.centroid(geometry);
    const speck = scattered && path.area(geometry) < SPECK;
    return { code, path: speck ? null : path(geometry), x: cx, y: cy };
  });
  const dots = spots.flatMap(({ code, longitude, latitude }): Drawn[] => {
    const at = place(longitude, latitude);
    return at ? [{ code, path: null, x: at[0], y: at[1] }] : [];
  });
  const outlines = behind.flatMap(({ geometry }) => path(geometry) ?? []);
  return {
    key,
    ...size,
    place,
    drawn: [...drawn, ...dots],
    behind: outlines,
    scattered,
    unitsPerKm: scale,
  };
}

/** Conformal around the middle of the shapes: a commune has the shape that people know. */
function projectionFor(shapes: GeoJSON.GeometryCollection) {
  const [[west, south], [east, north]] = geoPath().bounds(shapes);
  const spread = Math.max(0.5, (north - south) / 4);
  const middle = (south + north) / 2;
  return (
    geoConicConformal()
      .parallels([middle - spread, middle + spread])
      .rotate([-(west + east) / 2, 0])
      // Rings may turn either way in TopoJSON; nothing here crosses the antimeridian.
      .preclip((stream) => stream)
  );
}
