// Which places lie nearest to a commune, outside it: a k-d tree a zone, on the sphere.
import { around } from 'geokdbush';
import KDBush from 'kdbush';
import { groupBy } from '../../../src/terms/group-by.ts';
import type { GeoPoint } from '../../../src/terms/place.ts';
import { zoneOf } from '../../../src/terms/zone.ts';

interface Located extends GeoPoint {
  readonly commune: { readonly code: string };
}

/**
 * A function that gives the `count` places nearest to the centre of a commune, outside it and
 * within its zone (island, overseas département, Corsica, mainland), nearest first.
 */
export function nearestOutside<Place extends Located>(
  places: readonly Place[],
  count: number,
): (commune: GeoPoint & { readonly code: string }) => Place[] {
  const zones = groupBy(places, (place) => zoneOf(place.commune.code));
  const trees = new Map([...zones].map(([zone, own]) => [zone, treeOf(own)] as const));
  return (commune) => {
    const zone = zoneOf(commune.code);
    const [tree, own = []] = [trees.get(zone), zones.get(zone)];
    if (!tree) return [];
    const elsewhere = (i: number) => own[i]?.commune.code !== commune.code;
    return around(tree, commune.longitude, commune.latitude, count, Infinity, elsewhere).flatMap(
      (i) => {
        const place = own[i];
        return place ? [place] : [];
      },
    );
  };
}

function treeOf(places: readonly GeoPoint[]): KDBush {
  const tree = new KDBush(places.length);
  for (const { longitude, latitude } of places) tree.add(longitude, latitude);
  return tree.finish();
}
