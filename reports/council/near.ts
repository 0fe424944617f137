// Where a resident of a commune may go: which places a sheet of paper names, and in what order. docs/ADVICE.md §3.
import {
  isByPath,
  isWithinReach,
  type LocalActor,
  mainFirst,
  type RoadDoubt,
} from '../../src/advice/index.ts';
import { isPlaceOfHelp, type LocalPlace, nearness } from '../../src/terms/place.ts';
import { isRoadless } from '../../src/terms/zone.ts';
import { hoursText } from '../hours.ts';

/** As the crow flies: farther, nobody calls a place near. */
const NEAR_KM = 30;
/** Farther, one calls before leaving; in the mountains, it is another valley. */
const FAR_KM = 15;

/** Whether who would go there had better call first. */
export function isFar({ distanceKm }: Pick<LocalPlace, 'distanceKm'>): boolean {
  return distanceKm > FAR_KM;
}

/** How residents come where no road goes, by a path or by a river; null elsewhere, islands included. */
export function withoutRoad({
  nom,
  communeCode,
}: Pick<LocalPlace, 'nom' | 'communeCode'>): 'path' | 'river' | null {
  if (isByPath({ nom, communeCode })) return 'path';
  return isRoadless(communeCode) ? 'river' : null;
}

/**
 * Of several communes, what most residents can use: the France services that say when their door is open, other doors,
 * those that tour; then what publishes when it opens or whom to call; last, what no road reaches.
 */
export function areaRank(place: LocalPlace): number {
  if (withoutRoad(place) !== null) return 5;
  if (place.kind !== 'franceServices') return 2 + contactRank(place);
  if (place.itinerant) return 2;
  return hoursText(place) === '' ? 1 : 0;
}

/** 0 for a France services, 1 for what publishes when it opens or whom to call. */
export function contactRank(place: LocalPlace): number {
  if (place.kind === 'franceServices') return 0;
  return place.telephone !== null || hoursText(place) !== '' ? 1 : 2;
}

/** What residents can use most first: France services with a door, then longest open, best staffed, and by name. */
export function byUse(a: LocalPlace, b: LocalPlace): number {
  return (
    helpRank(a) - helpRank(b) ||
    (b.weeklyHours ?? 0) - (a.weeklyHours ?? 0) ||
    (b.staff ?? 0) - (a.staff ?? 0) ||
    mainFirst(a, b) ||
    contactRank(a) - contactRank(b) ||
    (a.communeNom + a.nom).localeCompare(b.communeNom + b.nom, 'fr')
  );
}

/** An office of the State's directory is a door to ask at, after those that help. */
function helpRank(place: LocalPlace): number {
  if (place.kind === 'franceServices') return place.itinerant ? 1 : 0;
  return isPlaceOfHelp(place) ? 2 : 3;
}

/**
 * The places of the commune, the most useful first, then the others by their distance, with the first France services of the
 * advice that has a door always among the first: before all where the advice sends people there or it is within reach, else
 * second where something is nearer. None farther than `NEAR_KM`; where no road goes, the last of its own. Where the road
 * may cross a pass, those of its intercommunalité come before what is not within reach; no other
 * that is far as long as one is not, but its France services, nor any of another département as long as one is its own.
 * @param sentTo whether the advice sends people to the first France services, however far
 */
export function placesNear(
  actors: readonly LocalActor[],
  road: RoadDoubt | null,
  sentTo: boolean,
): LocalPlace[] {
  const valley = road === 'check';
  const near = actors
    .flatMap(({ place }) => place ?? [])
    .filter(({ distanceKm }) => distanceKm <= NEAR_KM)
    // Those of other communes that are as near stay in the order of the advice, which names the first.
    .sort(
      (a, b) =>
        (valley ? Number(isBeyond(a)) - Number(isBeyond(b)) : 0) ||
        nearness(a) - nearness(b) ||
        (a.distanceKm === 0 ? byUse(a, b) : 0),
    );
  const byPath = near.filter((place) => withoutRoad(place) === 'path');
  const byRoad = near.filter((place) => !byPath.includes(place));
  const services = byRoad.filter(({ kind, itinerant }) => kind === 'franceServices' && !itinerant);
  const [own] = services;
  // One that is much farther than the nearest does not stand for it: both are told.
  const [nearest] = services.toSorted((a, b) => nearness(a) - nearness(b));
  const isFarther = own && nearest && nearness(nearest) < nearness(own);
  const lead = isFarther ? [nearest, own] : services.slice(0, 1);
  // Where the valley comes out may be farther than what is behind a pass.
  const isSure = (place: LocalPlace) =>
    !valley || !isFar(place) || (place.kind === 'franceServices' && place.shared === 'epci');
  const others = byRoad.filter((place) => !lead.includes(place));
  const sure = others.filter(isSure);
  const kept = lead.some(isSure) || sure.length > 0 ? sure : others;
  const hasOwn = [...lead, ...kept].some((place) => !isBeyond(place));
  const shown = valley && hasOwn ? kept.filter((place) => !isBeyond(place) || place.shared) : kept;
  const [head] = lead;
  const isFirst =
    head !== undefined &&
    (sentTo || isWithinReach(head) || !shown.some((place) => nearness(place) < nearness(head)));
  const first = isFirst ? 0 : 1;
  const led = [...shown.slice(0, first), ...lead, ...shown.slice(first)];
  const isOwn = ({ distanceKm }: LocalPlace) => distanceKm === 0;
  return byPath.length === 0
    ? led
    : [...led.filter(isOwn), ...byPath, ...led.filter((place) => !isOwn(place))];
}

/** Of another intercommunalité, and too far for a straight line to say that one goes there. */
function isBeyond(place: LocalPlace): boolean {
  return place.distanceKm > 0 && place.shared !== 'epci' && !isWithinReach(place);
}
