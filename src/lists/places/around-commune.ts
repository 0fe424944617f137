// The places of a list, seen from one commune: its own, and the nearest elsewhere. A list may hold a whole
// country: what is ranked and drawn is bounded here, and what is left out is counted.
import { kilometresBetween } from '../../maths/great-circle.ts';
import type { CommuneProfile } from '../../terms/commune.ts';
import { groupBy } from '../../terms/group-by.ts';
import type { LocalPlace, PlaceKind } from '../../terms/place.ts';
import type { ReferenceId } from '../../terms/reference.ts';
import { zoneOf } from '../../terms/zone.ts';
import type { OwnPlace } from './own-place.ts';

/** More than the largest towns have: Marseille has 300 in the national map. */
export const MAX_INSIDE = 200;
/** Of each kind, elsewhere: the three that are shown, and those that another list may have too. */
const MAX_ELSEWHERE = 10;
const MINUTES = 60;

export interface PlacesAroundCommune {
  /** At most MAX_INSIDE of the commune, the first of the list, then the nearest elsewhere. */
  readonly places: readonly LocalPlace[];
  /** How many places of the list are in the commune, those left out included. */
  readonly inside: number;
}

export type CommuneCentre = Pick<CommuneProfile, 'code' | 'nom' | 'surroundings'>;

/** Finds the places of a list around any commune; the last answer is cached, for it is asked again at each change. */
export function aroundCommune(
  list: readonly OwnPlace[],
  source: ReferenceId,
): (commune: CommuneCentre) => PlacesAroundCommune {
  let last: { readonly code: string; readonly found: PlacesAroundCommune } | undefined;
  const byCommune = groupBy(list, ({ communeCode }) => communeCode);
  return ({ code, surroundings }) => {
    if (last?.code === code) return last.found;
    const inside = byCommune.get(code) ?? [];
    const places = [
      ...inside.slice(0, MAX_INSIDE),
      ...(surroundings ? nearest(list, { code, ...surroundings }) : []),
    ];
    const found = {
      places: places.flatMap((place) => localPlace(place, surroundings, source) ?? []),
      inside: inside.length,
    };
    last = { code, found };
    return found;
  };
}

interface Centre {
  readonly code: string;
  readonly latitude: number;
  readonly longitude: number;
}

/** The nearest places out of a commune, of each kind, never across the sea. */
function nearest(list: readonly OwnPlace[], centre: Centre): OwnPlace[] {
  const zone = zoneOf(centre.code);
  const found = new Map<PlaceKind, { readonly place: OwnPlace; readonly distanceKm: number }[]>();
  for (const place of list) {
    if (place.point === null || place.communeCode === centre.code) continue;
    if (zoneOf(place.communeCode) !== zone) continue;
    const distanceKm = kilometresBetween(centre, place.point);
    const closest = found.get(place.kind) ?? [];
    found.set(place.kind, closest);
    if (closest.length === MAX_ELSEWHERE && distanceKm >= (closest.at(-1)?.distanceKm ?? 0))
      continue;
    const rank = closest.findIndex((one) => distanceKm < one.distanceKm);
    closest.splice(rank < 0 ? closest.length : rank, 0, { place, distanceKm });
    if (closest.length > MAX_ELSEWHERE) closest.pop();
  }
  return [...found.values()].flat().map(({ place }) => place);
}

/** null for a place of another commune without a point: it is nowhere. */
function localPlace(
  { point, role, siret: _, ...known }: OwnPlace,
  centre: CommuneCentre['surroundings'],
  source: ReferenceId,
): LocalPlace | null {
  const at = point ?? centre;
  if (at === null) return null;
  const minutes = known.hours?.flat().reduce((sum, { from, to }) => sum + to - from, 0);
  return {
    ...known,
    id: `${source}:${known.id}`,
    ...(role === undefined ? {} : { role }),
    latitude: at.latitude,
    longitude: at.longitude,
    distanceKm: 0,
    weeklyHours: minutes === undefined ? null : minutes / MINUTES,
    format: known.itinerant ? 'touring' : 'fixed',
    staff: null,
    volunteers: null,
    wifi: null,
    openOnSunday: null,
    source,
  };
}
