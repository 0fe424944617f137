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
  const { byCommune, sought } = sorted(places);
  const nearest = new Map<PlaceKind, Measured[]>();
  for (const { place, zone: home } of sought) {
    if (members.has(place.communeCode)) continue;
    const worst = nearest.get(place.kind)?.[NEAREST - 1]?.exact ?? Number.POSITIVE_INFINITY;
    let exact = Number.POSITIVE_INFINITY;
    for (const { commune, zone } of centres) {
      if (zone !== home || kilometresNorth(commune, place) > worst) continue;
      exact = Math.min(exact, kilometresBetween(commune, place));
    }
    if (exact < worst) keepNearest(nearest, { place, exact });
  }
  const inside = [...members].flatMap((code) => byCommune.get(code) ?? []);
  return {
    inside: inside.sort((a, b) => a.rank - b.rank).map(({ place }) => place),
    outside: PLACE_KINDS.flatMap((kind) =>
      (nearest.get(kind) ?? [])
        .filter(({ exact }, rank) => rank === 0 || exact <= MAX_OTHERS_KM)
        .map(({ place, exact }) => ({ ...place, distanceKm: tenth(exact) })),
    ),
  };
}

interface Ranked {
  readonly place: LocalPlace;
  readonly rank: number;
}

interface Sorted {
  readonly byCommune: ReadonlyMap<string, readonly Ranked[]>;
  /** Those that neighbours may go to, in their order. */
  readonly sought: readonly { readonly place: LocalPlace; readonly zone: string }[];
}

/** A département is asked about once a commune: its places are sorted out once. */
const known = new WeakMap<readonly LocalPlace[], Sorted>();

function sorted(places: readonly LocalPlace[]): Sorted {
  const before = known.get(places);
  if (before) return before;
  const single = [...new Map(places.map((place) => [place.id, place])).values()];
  const byCommune = new Map<string, Ranked[]>();
  for (const [rank, place] of single.entries()) {
    const own = byCommune.get(place.communeCode);
    if (own) own.push({ place, rank });
    else byCommune.set(place.communeCode, [{ place, rank }]);
  }
  const sought = single.flatMap((place) =>
    servesItsOwn(place) ? [] : [{ place, zone: zoneOf(place.communeCode) }],
  );
  const now = { byCommune, sought };
  known.set(places, now);
  return now;
}

/** Never more than the distance between two points: a degree of latitude is 111.19 km. */
function kilometresNorth(a: GeoPoint, b: GeoPoint): number {
  return Math.abs(a.latitude - b.latitude) * 111.19;
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
