// All that a rule may look at, gathered once: estimate, actors that are not absent, context, answers.

import type { AreaEstimate, Estimate } from '../terms/estimate.ts';
import { isPlaceOfHelp, type LocalPlace, nearness, type PlaceKind } from '../terms/place.ts';
import { isByPath } from './access.ts';
import { isActive, type LocalActor } from './actors/actor.ts';
import type { TerritoryContext } from './context.ts';
import type { ReadinessAnswers } from './readiness/questions.ts';

/** What both kinds of estimate have in common: a commune's and a territory's. */
export type AnyEstimate = Pick<
  Estimate & AreaEstimate,
  'population' | 'base' | 'national' | 'rates' | 'shares' | 'adjusted' | 'rounded' | 'drivers'
>;

/** One commune or one territory, as every rule sees it. */
export interface Situation {
  readonly estimate: AnyEstimate;
  readonly context: TerritoryContext;
  readonly actors: readonly LocalActor[];
  /** Places of help of the territory, longest opening first. */
  readonly inside: readonly LocalPlace[];
  /** Places of help outside it, nearest first, as `nearness` says. */
  readonly outside: readonly LocalPlace[];
  readonly answers: ReadinessAnswers;
  /** Of each kind, those that have a door: inside, longest opening first; outside, the nearest. */
  readonly fixed: Readonly<Record<PlaceKind, FixedPlaces>>;
}

interface FixedPlaces {
  readonly inside: readonly LocalPlace[];
  readonly nearest: LocalPlace | null;
}

/** How far, in a straight line, people can be expected to go without a car journey being planned. */
export const REACH_KM: Readonly<Record<PlaceKind, number>> = {
  franceServices: 10,
  bibliotheque: 5,
  autre: 5,
};

/** Nearer, as the crow flies, a place is said to be close. */
export const CLOSE_KM = 6;

/** Where people can be expected to go: what stands before a place within reach is within reach too. */
export function isWithinReach(
  place: Pick<LocalPlace, 'kind' | 'distanceKm' | 'countedKm'>,
): boolean {
  return nearness(place) <= REACH_KM[place.kind];
}

/** Gathers what rules look at. Actors that are absent are left out, and places sorted as `Situation` says. */
export function situationOf(
  estimate: AnyEstimate,
  actors: readonly LocalActor[],
  context: TerritoryContext,
  answers: ReadinessAnswers,
): Situation {
  const active = actors.filter(isActive);
  const inside: LocalPlace[] = [];
  const outside: LocalPlace[] = [];
  for (const { place } of active) {
    if (place !== null && isPlaceOfHelp(place))
      (place.distanceKm > 0 ? outside : inside).push(place);
  }
  inside.sort(
    (a, b) =>
      Number(isByPath(a)) - Number(isByPath(b)) || (b.weeklyHours ?? 0) - (a.weeklyHours ?? 0),
  );
  outside.sort((a, b) => nearness(a) - nearness(b));
  const fixed = (kind: PlaceKind): FixedPlaces => {
    const suits = (place: LocalPlace) => place.kind === kind && !place.itinerant;
    return { inside: inside.filter(suits), nearest: outside.find(suits) ?? null };
  };
  return {
    estimate,
    context,
    actors: active,
    answers,
    inside,
    outside,
    // Sixty rows ask for them.
    fixed: {
      franceServices: fixed('franceServices'),
      bibliotheque: fixed('bibliotheque'),
      autre: fixed('autre'),
    },
  };
}

/** Places of one kind inside the territory that have a door, longest opening first. */
export function fixedInside({ fixed }: Situation, kind: PlaceKind): readonly LocalPlace[] {
  return fixed[kind].inside;
}

/** The place of one kind outside, with a door, that people are sent to: the nearest, as `nearness` says; or null. */
export function nearestFixed({ fixed }: Situation, kind: PlaceKind): LocalPlace | null {
  return fixed[kind].nearest;
}

/** Hours a week from which a library is open long enough for workshops. */
export const MIN_WORKSHOP_HOURS = 12;

/** A library of general use that is known to open long enough, or to have staff, to hold workshops. */
export function canHoldWorkshops(place: LocalPlace): boolean {
  const { weeklyHours, staff } = place;
  return isOpenToAll(place) && ((staff ?? 0) >= 1 || (weeklyHours ?? 0) >= MIN_WORKSHOP_HOURS);
}

/** Of a library fit for workshops: for its staff, its hours being short or unknown. */
export function isStaffedAlone({ weeklyHours }: LocalPlace): boolean {
  return (weeklyHours ?? 0) < MIN_WORKSHOP_HOURS;
}

/** Nothing is published of its hours nor staff: to be asked, never counted. */
export function isUnknownLibrary(place: LocalPlace): boolean {
  return isOpenToAll(place) && place.weeklyHours === null && place.staff === null;
}

/** Closed, heritage (the Schoelcher of Fort-de-France too), study, crime fiction, women's history, travel, music, cinema, games, a school, a hospital, a bus: no room for a workshop of beginners. */
const SPECIALISED =
  /patrimo|conservation|[ée]tudes?\b|recherche|histori|archives|mus[ée]e|cin[ée]m|musical|partoth|conservatoire|forney|universit|hospitalier|d[ée]tention|p[ée]nitent|maison d.arr[êe]t|scolaire|[ée]cole|bibliobus|m[ée]diabus|arch[ée]ologi|litt[ée]ratures polici|marguerite durand|tourisme et voyage|ferm[ée]e(?![a-z])|^biblioth[èe]que (d[ée]partementale|schoelcher$)|^magasin|^(?!.*(biblio|m[ée]dia)).*ludoth/i;

/** A library where anybody may come, by its name. */
export function isOpenToAll({ kind, nom }: Pick<LocalPlace, 'kind' | 'nom'>): boolean {
  return kind === 'bibliotheque' && !SPECIALISED.test(nom);
}

/** Too few inhabitants for an estimate: nothing is founded on a share. */
export function tooFew({ estimate }: Situation): boolean {
  return estimate.rounded.display === 'too-few';
}

/** A commune of so few inhabitants that an offer of its own makes no sense: below, neighbours help. */
export const MIN_FOR_AN_OFFER = 100;

/** A commune of fewer than 100 inhabitants, nobody included. */
export function isHamlet({ context: { kind, population } }: Situation): boolean {
  return kind === 'commune' && population < MIN_FOR_AN_OFFER;
}

/** One commune, and no territory of several. */
export function isCommune({ context }: Situation): boolean {
  return context.kind === 'commune';
}
