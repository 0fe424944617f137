// Which places answer which need, who is far from them, and where one more would reach most people.
// docs/METHOD.md §14.
import type { GeoPoint, PlaceListId } from '../terms/place.ts';
import type { Tier } from '../terms/tier.ts';

/** Assistance for people that are excluded; training for those that are far from digital services. */
export const NEEDS = ['assistance', 'training'] as const;
export type Need = (typeof NEEDS)[number];

export const TIER_OF = { assistance: 'exclus', training: 'eloignes' } as const satisfies Readonly<
  Record<Need, Tier>
>;

/** 'late': on a Saturday or after 17:00; 'early': hours are published, and none of them is. */
export const OPENINGS = ['unknown', 'early', 'late'] as const;
export type Opening = (typeof OPENINGS)[number];

/** A place that answers a need, as a point. */
export interface HelpPoint extends GeoPoint {
  /** The lists that say that it answers each need; none where it does not. */
  readonly lists: Readonly<Record<Need, readonly PlaceListId[]>>;
  readonly opening: Opening;
  /** A library open to all of which no staff is published: whether it trains is not known. */
  readonly staffUnknown: boolean;
  /** Code of the commune it lies in. */
  readonly commune: string;
}

export const DISTANCES_KM = [5, 10] as const;
export type DistanceKm = (typeof DISTANCES_KM)[number];

/** By how much a road is longer than a straight line, that may be chosen: none, plains, hills, mountains. */
export const DETOURS = [1, 1.3, 1.5, 2] as const;
export type Detour = (typeof DETOURS)[number];

/** What is asked about a territory. */
export interface Question {
  readonly need: Need;
  readonly withinKm: DistanceKm;
  /** What straight lines are multiplied by: one of DETOURS on the page, any factor from 1 to 3 on the command line. */
  readonly detour: number;
  /** Only places known to open on a Saturday or after 17:00 answer. */
  readonly late: boolean;
  /** How many stops are looked for. */
  readonly stops: number;
}

export const FIRST_QUESTION: Question = {
  need: 'assistance',
  withinKm: 10,
  detour: 1,
  late: false,
  stops: 3,
};
export const MAX_STOPS = 10;
