// Fewer points, and never a hole: Visvalingam's method on shared arcs, so that two neighbours lose the
// same points. What an arc may lose depends on the smallest shape it bounds: a village of four hectares
// keeps its outline beside a commune of four hundred square kilometres.
import { feature } from 'topojson-client';
import { presimplify, simplify, sphericalRingArea, sphericalTriangleArea } from 'topojson-simplify';
import type { Topology } from 'topojson-specification';
import type { OutlineTopology } from './outlines.ts';

/** Square kilometres of a steradian on the Earth. */
const KM2 = 6371 ** 2;

export interface Lightness {
  /** Area of the largest triangle that may go with a point, in km². */
  readonly largestKm2: number;
  /** And the largest share of the smaller shape on either side. */
  readonly share: number;
}

/** The same shapes with fewer points. An arc is lightened once, so both its neighbours still share it. */
export function lighten(
  topology: OutlineTopology,
  { largestKm2, share }: Lightness,
): OutlineTopology {
  const smallest = smallestBounded(topology);
  const { arcs } = presimplify(topology, (triangle) => sphericalTriangleArea(triangle) * KM2);
  // Weights in units of what each arc may lose: then one threshold serves all.
  const weighed = arcs.map((arc, i) => {
    const mayLose = Math.min(largestKm2, share * (smallest[i] ?? 0));
    return arc.map(([x = 0, y = 0, weight = 0]) => [x, y, weight / mayLose]);
  });
  return { ...topology, arcs: simplify({ ...topology, arcs: weighed }, 1).arcs };
}

/** Area of the smallest polygon that each arc bounds, in km². */
function smallestBounded(topology: OutlineTopology): number[] {
  const smallest: number[] = [];
  for (const outline of topology.objects.contours.geometries) {
    const polygons = outline.type === 'Polygon' ? [outline.arcs] : outline.arcs;
    for (const ring of polygons.flat()) {
      const area = ringKm2(topology, ring);
      for (const index of ring) {
        const arc = index < 0 ? ~index : index;
        smallest[arc] = Math.min(smallest[arc] ?? Number.POSITIVE_INFINITY, area);
      }
    }
  }
  return smallest;
}

function ringKm2(topology: Topology, ring: readonly number[]): number {
  const { coordinates } = feature(topology, { type: 'Polygon', arcs: [[...ring]] }).geometry;
  return insideKm2(coordinates[0] ?? []);
}

/** Area inside a closed line, in km², whichever way it turns. */
export function insideKm2(ring: readonly (readonly number[])[]): number {
  const points = ring.map(([x = 0, y = 0]): [number, number] => [x, y]);
  return Math.min(sphericalRingArea(points, false), sphericalRingArea(points, true)) * KM2;
}
