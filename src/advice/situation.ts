// All that a rule may look at, gathered once: estimate, actors that are not absent, context, answers.
import type { LocalActor } from '../terms/actor.ts';
import type { TerritoryContext } from '../terms/context.ts';
import type { AreaEstimate, Estimate } from '../terms/estimate.ts';
import type { LocalPlace, PlaceKind } from '../terms/place.ts';
import type { ReadinessAnswers } from '../terms/readiness.ts';
import { isActive } from './actors.ts';

/** What both kinds of estimate have in common: a commune's and a territory's. */
export type AnyEstimate = Pick<
  Estimate & AreaEstimate,
  'population' | 'base' | 'national' | 'rates' | 'adjusted' | 'rounded' | 'drivers'
>;

export interface Situation {
  readonly estimate: AnyEstimate;
  readonly context: TerritoryContext;
  readonly actors: readonly LocalActor[];
  /** Places of the territory, longest opening first. */
  readonly inside: readonly LocalPlace[];
  /** Places outside it, nearest first. */
  readonly outside: readonly LocalPlace[];
  readonly answers: ReadinessAnswers;
}

/** How far, in a straight line, people can be expected to go without a car journey being planned. */
export const REACH_KM: Readonly<Record<PlaceKind, number>> = {
  franceServices: 10,
  bibliotheque: 5,
  autre: 5,
};

export function situationOf(
  estimate: AnyEstimate,
  actors: readonly LocalActor[],
  context: TerritoryContext,
  answers: ReadinessAnswers,
): Situation {
  const active = actors.filter(isActive);
  const places = active.flatMap(({ place }) => (place === null ? [] : [place]));
  return {
    estimate,
    context,
    actors: active,
    answers,
    inside: places
      .filter(({ distanceKm }) => distanceKm === 0)
      .sort((a, b) => (b.weeklyHours ?? 0) - (a.weeklyHours ?? 0)),
    outside: places
      .filter(({ distanceKm }) => distanceKm > 0)
      .sort((a, b) => a.distanceKm - b.distanceKm),
  };
}

/** Places of one kind inside the territory that have a door, longest opening first. */
export function fixedInside({ inside }: Situation, kind: PlaceKind): LocalPlace[] {
  return inside.filter((place) => place.kind === kind && !place.itinerant);
}

/** The nearest place of one kind outside that has a door, or null. */
export function nearestFixed({ outside }: Situation, kind: PlaceKind): LocalPlace | null {
  return outside.find((place) => place.kind === kind && !place.itinerant) ?? null;
}

/** A library that opens long enough, or has staff, to hold workshops; or of which nothing is known. */
export function canHoldWorkshops({ kind, weeklyHours, staff, volunteers }: LocalPlace): boolean {
  if (kind !== 'bibliotheque') return false;
  if (weeklyHours === null && staff === null && volunteers === null) return true;
  return (staff ?? 0) >= 1 || (weeklyHours ?? 0) >= 12;
}

export function isCommune({ context }: Situation): boolean {
  return context.kind === 'commune';
}
