// How far each commune is from the nearest place that answers a need. A spatial index a zone: nobody crosses the sea.
import { around } from 'geokdbush';
import KDBush from 'kdbush';
import { kilometresBetween } from '../maths/great-circle.ts';
import type { GeoPoint, PlaceList } from '../terms/place.ts';
import { zoneOf } from '../terms/zone.ts';
import type { HelpPoint, Need } from './coverage.ts';

export type Centre = GeoPoint & { readonly code: string };

export interface Asked {
  readonly need: Need;
  /** What a straight line is multiplied by: 1 leaves it as it is. */
  readonly detour: number;
  /** Only places that are known to open on a Saturday or after 17:00. */
  readonly late?: boolean;
  /** As if this list did not exist. */
  readonly without?: PlaceList;
}

/** Kilometres from each centre to the nearest place that answers, detour included; Infinity in a zone that has none. */
export function reachOf(
  centres: readonly Centre[],
  points: readonly HelpPoint[],
  { need, detour, late = false, without }: Asked,
): Float64Array {
  const answering = points.filter(
    ({ lists, opening }) =>
      lists[need].some((list) => list !== without) && (!late || opening === 'late'),
  );
  const zones = indexed(answering, ({ zone }) => zone);
  return Float64Array.from(centres, (centre) => {
    const zone = zones.get(zoneOf(centre.code));
    const [nearest] = zone ? around(zone.tree, centre.longitude, centre.latitude, 1) : [];
    const point = nearest === undefined ? undefined : zone?.items[nearest];
    return point ? kilometresBetween(centre, point) * detour : Number.POSITIVE_INFINITY;
  });
}

export interface Indexed<Item> {
  readonly items: readonly Item[];
  readonly tree: KDBush;
}

/** Points by zone, each with its tree. */
export function indexed<Item extends GeoPoint>(
  items: readonly Item[],
  zoneOfItem: (item: Item) => string,
): ReadonlyMap<string, Indexed<Item>> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const zone = zoneOfItem(item);
    const group = groups.get(zone);
    if (group) group.push(item);
    else groups.set(zone, [item]);
  }
  return new Map(
    [...groups].map(([zone, own]) => {
      const tree = new KDBush(own.length);
      for (const { longitude, latitude } of own) tree.add(longitude, latitude);
      return [zone, { items: own, tree: tree.finish() }];
    }),
  );
}
