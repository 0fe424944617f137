// How far each commune is from the nearest place that answers a need. A spatial index a zone: nobody crosses the sea.
import { around } from 'geokdbush';
import KDBush from 'kdbush';
import { kilometresBetween } from '../maths/great-circle.ts';
import { groupBy } from '../terms/group-by.ts';
import type { GeoPoint, PlaceListId } from '../terms/place.ts';
import { zoneOf } from '../terms/zone.ts';
import type { HelpPoint, Need } from './coverage.ts';

export interface Centre extends GeoPoint {
  /** Of `zoneOf`. */
  readonly zone: string;
}

export interface CoverageCriteria {
  readonly need: Need;
  /** Only places that open on a Saturday or after 17:00. */
  readonly late: boolean;
  /** As if this list did not exist. */
  readonly without?: PlaceListId;
}

/** Whether a place answers; 'unknown' where nothing published says it, of its staff or of its hours. */
export function answerOf(
  { lists, opening, staffUnknown }: HelpPoint,
  { need, late, without }: CoverageCriteria,
): 'yes' | 'unknown' | 'no' {
  const listed = lists[need].some((list) => list !== without);
  const perhaps = need === 'training' && staffUnknown && without !== 'bibliotheques2025';
  if ((!listed && !perhaps) || (late && opening === 'early')) return 'no';
  return listed && (!late || opening === 'late') ? 'yes' : 'unknown';
}

/** For each centre, the nearest of some points in its zone; undefined where there is none. */
export type Nearest<Point> = readonly (Point | undefined)[];

/**
 * The nearest to each centre of the points that pass. What is known of more points spares most of the search: where
 * the nearest of them passes too, it is the answer.
 * @param among the nearest of points that hold all those that pass
 */
export function nearestOf(
  centres: readonly Centre[],
  points: readonly HelpPoint[],
  passes: (point: HelpPoint) => boolean,
  among?: Nearest<HelpPoint>,
): Nearest<HelpPoint> {
  const zones = spatialIndexes(points.filter(passes), ({ commune }) => zoneOf(commune));
  return centres.map((centre, rank) => {
    if (among) {
      const known = among[rank];
      if (known === undefined || passes(known)) return known;
    }
    const own = zones.get(centre.zone);
    return own && nearestIn(own, centre);
  });
}

/** Most centres have a place so near: looking through a square of that side is far quicker than walking a tree. */
const NEAR_KM = 10;

function nearestIn<Item extends GeoPoint>(
  zone: SpatialIndex<Item>,
  centre: GeoPoint,
): Item | undefined {
  let [nearest, least] = [-1, NEAR_KM];
  for (const i of zone.tree.range(...boxAround(centre, NEAR_KM))) {
    const item = zone.items[i];
    const distance = item ? kilometresBetween(centre, item) : Infinity;
    if (distance <= least) [nearest, least] = [i, distance];
  }
  if (nearest < 0) [nearest = -1] = around(zone.tree, centre.longitude, centre.latitude, 1);
  return zone.items[nearest];
}

/** Ranks of the items within a distance of a centre, in a straight line. */
export function within<Item extends GeoPoint>(
  { tree, items }: SpatialIndex<Item>,
  centre: GeoPoint,
  km: number,
): number[] {
  return tree.range(...boxAround(centre, km)).filter((i) => {
    const item = items[i];
    return item && kilometresBetween(centre, item) <= km;
  });
}

const KM_IN_DEGREE = 111.19;

/** West, south, east and north of a rectangle that holds all that is within a distance; not at the poles. */
function boxAround(
  { latitude, longitude }: GeoPoint,
  km: number,
): [number, number, number, number] {
  const north = km / KM_IN_DEGREE;
  const east = north / Math.cos(((Math.abs(latitude) + north) * Math.PI) / 180);
  return [longitude - east, latitude - north, longitude + east, latitude + north];
}

/** Kilometres in a straight line from each centre to its nearest point; Infinity where there is none. */
export function kilometresTo(
  centres: readonly Centre[],
  nearest: Nearest<GeoPoint>,
): Float64Array<ArrayBuffer> {
  return Float64Array.from(centres, (centre, rank) => {
    const point = nearest[rank];
    return point ? kilometresBetween(centre, point) : Number.POSITIVE_INFINITY;
  });
}

export interface SpatialIndex<Item> {
  readonly items: readonly Item[];
  readonly tree: KDBush;
}

/** Points by zone, each with its tree. */
export function spatialIndexes<Item extends GeoPoint>(
  items: readonly Item[],
  zoneOfItem: (item: Item) => string,
): ReadonlyMap<string, SpatialIndex<Item>> {
  return new Map(
    [...groupBy(items, zoneOfItem)].map(([zone, own]) => {
      const tree = new KDBush(own.length);
      for (const { longitude, latitude } of own) tree.add(longitude, latitude);
      return [zone, { items: own, tree: tree.finish() }];
    }),
  );
}
