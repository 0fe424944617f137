// Which places serve a commune or a territory: its own, and the nearest ones outside it. docs/ADVICE.md §3.
// Whatever list a place comes from, the same measure applies: a straight line from the centre of the
// commune, never across the sea.
import { kilometresBetween } from '../maths/great-circle.ts';
import {
  type CommunePlaces,
  type GeoPoint,
  type LocalPlace,
  NEAREST,
  PLACE_KINDS,
  type PlaceKind,
  servesItsOwn,
} from '../terms/place.ts';
import { zoneOf } from '../terms/zone.ts';

/** Farther, only the nearest place of a kind is of use: the others would fill the page of a mountain hamlet. */
const MAX_OTHERS_KM = 30;

interface Measured {
  readonly place: LocalPlace;
  readonly exact: number;
}

export type Located = GeoPoint & { readonly code: string };

/**
 * The places of a commune, then for each kind the three nearest outside it, nearest first, those beyond 30 km but the
 * first left out; no town hall nor CCAS of
 * another commune, which serve their own inhabitants.
 * `places` are those of the files of its département: decodePlaces() gives enough of them.
 */
export function placesAround(commune: Located, places: readonly LocalPlace[]): CommunePlaces {
  return placesOf([commune], places);
}

/** The same for the communes of a territory; a distance is that of its nearest commune. */
export function placesOf(
  communes: readonly Located[],
  places: readonly LocalPlace[],
): CommunePlaces {
  const members = new Set(communes.map(({ code }) => code));
  const centres = communes.map((commune) => ({ commune, zone: zoneOf(commune.code) }));
  const known = [...new Map(places.map((place) => [place.id, place])).values()];
  const nearest = new Map<PlaceKind, Measured[]>();
  for (const place of known) {
    if (members.has(place.communeCode) || servesItsOwn(place)) continue;
    const home = zoneOf(place.communeCode);
    let exact = Number.POSITIVE_INFINITY;
    for (const { commune, zone } of centres) {
      if (zone === home) exact = Math.min(exact, kilometresBetween(commune, place));
    }
    if (exact < Number.POSITIVE_INFINITY) keepNearest(nearest, { place, exact });
  }
  return {
    inside: known.filter((place) => members.has(place.communeCode)),
    outside: PLACE_KINDS.flatMap((kind) =>
      (nearest.get(kind) ?? [])
        .filter(({ exact }, rank) => rank === 0 || exact <= MAX_OTHERS_KM)
        .map(({ place, exact }) => ({ ...place, distanceKm: tenth(exact) })),
    ),
  };
}

/** Three are kept as they are met: sorting every place of a département costs more than the rest. */
function keepNearest(nearest: Map<PlaceKind, Measured[]>, found: Measured): void {
  const kept = nearest.get(found.place.kind) ?? [];
  nearest.set(found.place.kind, kept);
  const rank = kept.findIndex(({ exact }) => found.exact < exact);
  if (rank < 0 && kept.length >= NEAREST) return;
  kept.splice(rank < 0 ? kept.length : rank, 0, found);
  if (kept.length > NEAREST) kept.pop();
}

/** Never 0 outside: 0 means inside. */
function tenth(distanceKm: number): number {
  return Math.max(0.1, Math.round(distanceKm * 10) / 10);
}
