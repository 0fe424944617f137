// Which communes are near a point? Kept apart from the store, so that a page carries it only when asked.
// Each point is looked at once a click, in 36 ms at most: an index would take as long to build.
import { decodePositions, type Position } from '../files/index.ts';
import { kilometresBetween } from '../maths/great-circle.ts';
import { type CommuneProfile, departementOf } from '../terms/commune.ts';
import type { GeoPoint } from '../terms/place.ts';
import type { Store } from './store.ts';

export interface NearbyCommune extends Pick<CommuneProfile, 'code' | 'nom' | 'departement'> {
  /** To the centre of the commune: the nearest centre is not always the commune one stands in. */
  readonly distanceKm: number;
}

/** The nearest communes, nearest first; none when the point is far from all. */
export type FindNearby = (point: GeoPoint) => Promise<readonly NearbyCommune[]>;

const MAX = 6;
/** By the contours, no place of France is over 17 km from the nearest centre; in Guyane, 118. */
const FARTHEST_KM = 25;
const FARTHEST_GUYANE_KM = 125;

/** @returns a finder that rejects as the store does */
export function createNearby(store: Pick<Store, 'files' | 'commune'>): FindNearby {
  const positions = store.files.reader(
    (name) => `${name}.json`,
    () => decodePositions,
  );
  return async (point) => {
    const near = nearest(await positions('positions'), point);
    return Promise.all(
      near.map(async ({ code, distanceKm }) => {
        const { nom, departement } = await store.commune(code);
        return { code, nom, departement, distanceKm };
      }),
    );
  };
}

function nearest(positions: readonly Position[], point: GeoPoint) {
  return positions
    .map(({ code, ...centre }) => ({ code, distanceKm: kilometresBetween(point, centre) }))
    .filter(({ code, distanceKm }) => distanceKm <= reach(code))
    .sort((a, b) => a.distanceKm - b.distanceKm)
    .slice(0, MAX);
}

function reach(code: string): number {
  return departementOf(code) === '973' ? FARTHEST_GUYANE_KM : FARTHEST_KM;
}
