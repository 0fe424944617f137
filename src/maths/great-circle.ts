// How far two points of the Earth are from each other, in a straight line over the ground.
import type { GeoPoint } from '../terms/place.ts';

const EARTH_RADIUS_KM = 6371;
const RADIAN = Math.PI / 180;

/** Great-circle distance in km (haversine: exact enough, and stable for points that are close). */
export function kilometresBetween(a: GeoPoint, b: GeoPoint): number {
  const height = Math.sin(((b.latitude - a.latitude) * RADIAN) / 2) ** 2;
  const width = Math.sin(((b.longitude - a.longitude) * RADIAN) / 2) ** 2;
  const latitudes = Math.cos(a.latitude * RADIAN) * Math.cos(b.latitude * RADIAN);
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(height + latitudes * width)));
}
