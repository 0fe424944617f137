// May this point be a place of that commune? Spreadsheets leave zeros, people exchange latitude and longitude.
import { kilometresBetween } from '../../maths/great-circle.ts';
import { departementOf } from '../../terms/commune.ts';
import type { GeoPoint } from '../../terms/place.ts';
import type { WrongPoint } from './place-fault.ts';

interface Bounds {
  readonly south: number;
  readonly north: number;
  readonly west: number;
  readonly east: number;
}

/** Degrees around each part of France, a few kilometres of sea included. */
const METROPOLE: Bounds = { south: 41.3, north: 51.2, west: -5.3, east: 9.7 };
const OVERSEAS: Readonly<Record<string, Bounds>> = {
  '971': { south: 15.7, north: 16.6, west: -61.9, east: -60.9 },
  '972': { south: 14.3, north: 15, west: -61.3, east: -60.7 },
  '973': { south: 2, north: 5.9, west: -54.7, east: -51.5 },
  '974': { south: -21.5, north: -20.8, west: 55.1, east: 55.9 },
  '976': { south: -13.1, north: -12.5, west: 44.9, east: 45.4 },
};
const LANDS = [METROPOLE, ...Object.values(OVERSEAS)];

const isWithin = ({ latitude, longitude }: GeoPoint, { south, north, west, east }: Bounds) =>
  latitude >= south && latitude <= north && longitude >= west && longitude <= east;

/** What is wrong with the point of a place; null when it may be in the commune's part of France. */
export function wrongPointOf(point: GeoPoint, communeCode: string): WrongPoint | null {
  const land = OVERSEAS[departementOf(communeCode)] ?? METROPOLE;
  if (isWithin(point, land)) return null;
  const exchanged = { latitude: point.longitude, longitude: point.latitude };
  if (isWithin(exchanged, land)) return 'swapped';
  return LANDS.some((other) => isWithin(point, other)) ? 'elsewhere' : 'outside';
}

/** By the contours, no point of a commune is over 28.3 km from its centre, in Arles; in Guyane, 118. */
const FAR_KM = 30;
const FAR_GUYANE_KM = 120;

/** Whether a point is too far from the centre of its commune to be in it. */
export function isFar(point: GeoPoint, communeCode: string, centre: GeoPoint): boolean {
  const far = departementOf(communeCode) === '973' ? FAR_GUYANE_KM : FAR_KM;
  return kilometresBetween(point, centre) > far;
}

/** "46,99", "3.16" or "3,16°" in degrees; null for what is no number. */
export function degreesOf(text: string): number | null {
  const plain = text.replace('°', '').replace(',', '.').trim();
  return /^[+-]?\d{1,3}(?:\.\d*)?$/.test(plain) ? Number(plain) : null;
}
