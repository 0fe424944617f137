// What stands behind the communes of a list, so that who looks knows where they are: their neighbours where they are close
// to one another, else the départements around them. Overseas, the whole département.
import { geoPath } from 'd3-geo';
import { departementOf, isOverseas } from '../../src/terms/commune.ts';
import type { Shape } from './shapes.ts';

/** Communes that cover less of the box around them are far from one another. */
const CLOSE = 0.05;
/** Beside the longer side of that box. */
const AROUND = 0.15;

type Box = readonly [readonly [number, number], readonly [number, number]];

const flat = geoPath();

/** @param listed codes of the list @param communes shapes of those, and of their neighbours */
export function contextOf(
  listed: { readonly has: (code: string) => boolean },
  communes: readonly Shape[],
  departements: readonly Shape[],
): Shape[] {
  const own = communes.filter(({ code }) => listed.has(code));
  const mainland = own.filter(({ code }) => !isOverseas(code));
  const islands = new Set(own.flatMap(({ code }) => (isOverseas(code) ? departementOf(code) : [])));
  const overseas = departements.filter(({ code }) => islands.has(code));
  if (mainland.length === 0) return overseas;
  const box = boundsOf(mainland);
  const near = widened(box);
  const close = areaOf(mainland) >= CLOSE * (box[1][0] - box[0][0]) * (box[1][1] - box[0][1]);
  const around = close
    ? communes.filter(
        (shape) =>
          !listed.has(shape.code) &&
          !isOverseas(shape.code) &&
          holds(near, flat.centroid(shape.geometry)),
      )
    : outlineAround(
        near,
        departements.filter(({ code }) => !isOverseas(code)),
      );
  return [...around, ...overseas];
}

/** Those around; all of them where most are: France cut at one side is a shape that nobody knows. */
function outlineAround(near: Box, mainland: readonly Shape[]): readonly Shape[] {
  const around = mainland.filter((shape) => meets(near, boundsOf([shape])));
  return around.length * 2 > mainland.length ? mainland : around;
}

function boundsOf(shapes: readonly Shape[]): Box {
  return flat.bounds({
    type: 'GeometryCollection',
    geometries: shapes.map(({ geometry }) => geometry),
  });
}

function areaOf(shapes: readonly Shape[]): number {
  return shapes.reduce((sum, { geometry }) => sum + flat.area(geometry), 0);
}

function widened([[west, south], [east, north]]: Box): Box {
  const by = AROUND * Math.max(east - west, north - south);
  return [
    [west - by, south - by],
    [east + by, north + by],
  ];
}

function holds([[west, south], [east, north]]: Box, [x, y]: readonly [number, number]): boolean {
  return x >= west && x <= east && y >= south && y <= north;
}

function meets(a: Box, b: Box): boolean {
  return a[0][0] <= b[1][0] && b[0][0] <= a[1][0] && a[0][1] <= b[1][1] && b[0][1] <= a[1][1];
}
