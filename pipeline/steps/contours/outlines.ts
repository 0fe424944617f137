// Shapes that share their borders: the topology of a list of outlines, and of what they make together.
import { feature, mergeArcs } from 'topojson-client';
import { topology as topologyOf } from 'topojson-server';
import type {
  GeometryCollection,
  GeometryObject,
  MultiPolygon,
  Polygon,
  Topology,
} from 'topojson-specification';

export type Outline = (Polygon | MultiPolygon) & { readonly id: string };

export interface OutlineTopology extends Topology {
  readonly objects: { readonly contours: Collection };
}
interface Collection extends GeometryCollection {
  geometries: Outline[];
}

/** GeoJSON shapes whose common borders become one arc; coordinates stay as they are. */
export function outlineTopology(shapes: readonly GeoJSON.Feature[]): OutlineTopology {
  const contours: GeoJSON.FeatureCollection = { type: 'FeatureCollection', features: [...shapes] };
  const topology = topologyOf({ contours });
  const shared = topology.objects.contours;
  const geometries = shared?.type === 'GeometryCollection' ? shared.geometries : [];
  return { ...topology, objects: collection(geometries.flatMap(outlineOf)) };
}

/** One outline a group, without what separated its members. */
export function dissolve(
  topology: OutlineTopology,
  groups: ReadonlyMap<string, readonly Outline[]>,
): OutlineTopology {
  // Through shapes and back, so that the arcs of communes end to end become one long border.
  return outlineTopology(
    [...groups].map(([id, outlines]) => ({
      type: 'Feature',
      id,
      properties: null,
      geometry: withoutFlatRings(feature(topology, mergeArcs(topology, [...outlines])).geometry),
    })),
  );
}

/** Where three borders were joined, a hole may be left that has no inside. */
function withoutFlatRings({ type, coordinates }: GeoJSON.MultiPolygon): GeoJSON.MultiPolygon {
  const polygons = coordinates.map((rings) =>
    rings.filter((ring) => new Set(ring.map(String)).size > 2),
  );
  return { type, coordinates: polygons };
}

/** As the one object of our TopoJSON files. */
export function collection(geometries: readonly Outline[]): { contours: Collection } {
  return { contours: { type: 'GeometryCollection', geometries: [...geometries] } };
}

function outlineOf(geometry: GeometryObject<GeoJSON.GeoJsonProperties>): Outline[] {
  if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') return [];
  const { id, type, arcs } = geometry;
  if (typeof id !== 'string') return [];
  return type === 'Polygon' ? [{ type, id, arcs }] : [{ type, id, arcs }];
}
