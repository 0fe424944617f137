// The predicates of the rules that look at places: here, near, too far, without staff. CONTENT §3.
import type { PlaceKind } from '../terms/place.ts';
import { PLACE_KINDS } from '../terms/place.ts';
import {
  canHoldWorkshops,
  fixedInside,
  nearestFixed,
  REACH_KM,
  type Situation,
} from './situation.ts';
import { allOf, anyOf, type Trigger } from './triggers.ts';

/** At least so many places of that kind, with a door, in the territory. */
export const placeInside =
  (kind: PlaceKind, least = 1): Trigger =>
  (situation) => {
    const found = fixedInside(situation, kind);
    const [first] = found;
    if (!first || found.length < least) return null;
    return { code: 'place-inside', kind, count: found.length, name: first.nom };
  };

/** At least so many places of any kind in the territory. */
export const placesInside =
  (least: number): Trigger =>
  (situation) => {
    const found = PLACE_KINDS.flatMap((kind) => fixedInside(situation, kind));
    return found.length < least ? null : { code: 'places-inside', count: found.length };
  };

export const noPlaceInside: Trigger = ({ inside, context }) =>
  inside.length === 0 && context.population > 0 ? { code: 'no-place-inside' } : null;

/** None of that kind with a door inside, but one within reach outside. */
export const placeNear =
  (kind: PlaceKind): Trigger =>
  (situation) => {
    const place = nearestFixed(situation, kind);
    if (fixedInside(situation, kind).length > 0 || place === null) return null;
    const { nom: name, communeNom, distanceKm } = place;
    if (distanceKm > REACH_KM[kind] || situation.context.population === 0) return null;
    return { code: 'place-near', kind, name, communeNom, distanceKm };
  };

/** None of that kind with a door inside nor within reach. */
export const placeFar =
  (kind: PlaceKind): Trigger =>
  (situation) => {
    if (fixedInside(situation, kind).length > 0 || situation.context.population === 0) return null;
    const place = nearestFixed(situation, kind);
    if (place === null) return { code: 'place-none', kind };
    if (place.distanceKm <= REACH_KM[kind]) return null;
    return { code: 'place-far', kind, distanceKm: place.distanceKm };
  };

/** Nothing with a door within reach, of either kind: the farther France services is told. */
export const isolated: Trigger = allOf(placeFar('franceServices'), placeFar('bibliotheque'));

/** A France services that comes on certain days is listed in the territory. */
export const itinerantInside: Trigger = (situation) => {
  const place = itinerantOf(situation);
  return place ? { code: 'place-itinerant', name: place.nom } : null;
};

export function itinerantOf({ inside }: Situation) {
  return inside.find(({ kind, itinerant }) => kind === 'franceServices' && itinerant) ?? null;
}

/** Whatever France services there is near by, none has a door in the territory. */
export const noFixedFranceServices: Trigger = anyOf(
  placeNear('franceServices'),
  placeFar('franceServices'),
);

/** A library of the territory that can hold workshops; its hours when they are published. */
export const workshopLibrary: Trigger = (situation) => {
  const library = workshopLibraryOf(situation);
  if (!library) return null;
  const { nom: name, weeklyHours, source } = library;
  // Its year is that of the shipped list: the hours of a brought one have no year to be told.
  if (weeklyHours !== null && source === 'bibliotheques2025')
    return { code: 'place-hours', name, weeklyHours };
  const count = fixedInside(situation, 'bibliotheque').length;
  return { code: 'place-inside', kind: 'bibliotheque', count, name };
};

/** Libraries in the territory, and what is published of them says that none can hold workshops. */
export const modestLibrary: Trigger = (situation) => {
  const [first] = fixedInside(situation, 'bibliotheque');
  if (!first || workshopLibraryOf(situation)) return null;
  const { nom: name, weeklyHours, source } = first;
  const brought = source === 'bibliotheques2025' ? {} : { brought: true as const };
  return { code: 'place-without-staff', name, weeklyHours, ...brought };
};

/** The library best able to hold workshops. */
export function workshopLibraryOf(situation: Situation) {
  return fixedInside(situation, 'bibliotheque').find(canHoldWorkshops) ?? null;
}

/** At least this share of the communes of a territory have no place. */
export const communesWithoutPlace =
  (least: number): Trigger =>
  ({ context, inside }) => {
    const served = new Set(inside.map(({ communeCode }) => communeCode));
    const total = context.members.length;
    const count = total - served.size;
    if (context.kind === 'commune' || count < total * least) return null;
    return { code: 'communes-without-place', count, total };
  };

/** Every actor that is known to be there, the mairie included. Always holds. */
export const actorsKnown: Trigger = ({ actors }) => ({
  code: 'actors-known',
  count: actors.filter(({ status }) => status === 'present').length,
});
