// How many workshop sessions and half-days of permanence a year the estimate implies, and what share
// of them the known places could carry. docs/ADVICE.md §7: simple products, so that anyone can redo them.
import { sumOf } from '../../maths/sum.ts';
import type { LocalPlace } from '../../terms/place.ts';
import type { Range } from '../../terms/tier.ts';
import {
  type AnyEstimate,
  canHoldWorkshops,
  isStaffedAlone,
  isUnknownLibrary,
} from '../situation.ts';
import {
  type Assumption,
  type AssumptionId,
  type AssumptionValues,
  assumptionsWith,
} from './assumptions.ts';

/** Unrounded: `roughly` rounds it in words. */
export interface SizingNeed {
  /** People helped over the period considered (training) or each year. */
  readonly people: Range;
  /** A year. */
  readonly perYear: Range;
}

export interface SizingCapacity {
  /** Places of the territory that count here, and what they could hold a year. */
  readonly places: number;
  /** Those of which nothing is published that tells what they could hold: never counted, never said unable. */
  readonly unknown: number;
  /** Libraries that count for their staff alone, their hours being short or unknown. */
  readonly staffed: number;
  readonly perYear: number;
  /** Share of the need they could carry, at most 1; null when there is no need. */
  readonly share: Range | null;
}

export interface Sizing {
  readonly assumptions: readonly Assumption[];
  /** Workshop sessions, for the éloignés. */
  readonly sessions: SizingNeed;
  /** Half-days of permanence, for the exclus (appointments) and the presque autonomes (short help). */
  readonly halfDays: SizingNeed;
  /** Full-time weeks are easier to feel than years: need divided by the weeks worked. */
  readonly perWeek: { readonly sessions: Range; readonly halfDays: Range };
  /** null when no place was given. */
  readonly capacity: {
    readonly sessions: SizingCapacity;
    readonly halfDays: SizingCapacity;
  } | null;
}

/**
 * The sizing of a commune or a territory. `given` replaces some assumptions; `places` are those of
 * the territory itself (distance 0), neighbours being busy with their own inhabitants.
 * @throws DiagnosisError `invalid-number` for an assumption outside its bounds.
 */
export function sizing(
  estimate: AnyEstimate,
  given: Partial<AssumptionValues> = {},
  places?: readonly LocalPlace[],
): Sizing {
  const assumptions = assumptionsWith(given);
  const a = valuesOf(assumptions);
  const { sessions, halfDays } = needs(estimate, a);
  return {
    assumptions,
    sessions,
    halfDays,
    perWeek: {
      sessions: times(sessions.perYear, 1 / a.weeksPerYear),
      halfDays: times(halfDays.perYear, 1 / a.weeksPerYear),
    },
    capacity:
      places === undefined ? null : capacityOf(places, a, sessions.perYear, halfDays.perYear),
  };
}

type Needs = Pick<Sizing, 'sessions' | 'halfDays'>;

/** What `sizing` finds to be needed where nothing is given: advice asks for it of every commune. */
export const usualNeeds = (estimate: AnyEstimate): Needs => needs(estimate, USUAL);

function needs(estimate: AnyEstimate, a: AssumptionValues): Needs {
  const { eloignes, exclus, presqueAutonomes } = estimate.adjusted;

  const learners = times(eloignes, a.trainingShare);
  const sessions = times(learners, a.sessionsPerPerson / a.peoplePerSession / a.yearsToTrain);

  const assisted = times(exclus, a.assistanceShare);
  const unblocked = times(presqueAutonomes, a.unblockShare);
  const minutes = plus(
    times(assisted, a.appointmentsPerExclus * a.minutesPerAppointment),
    times(unblocked, a.helpsPerPresqueAutonome * a.minutesPerHelp),
  );
  const halfDays = times(minutes, 1 / 60 / a.hoursPerHalfDay);

  return {
    sessions: { people: learners, perYear: sessions },
    halfDays: { people: plus(assisted, unblocked), perYear: halfDays },
  };
}

function capacityOf(
  places: readonly LocalPlace[],
  a: AssumptionValues,
  sessions: Range,
  halfDays: Range,
) {
  const own = places.filter(({ distanceKm }) => distanceKm === 0);
  // Those with a door, as everywhere on the page: one that tours has its hours in other communes too.
  const stationary = own.filter(({ itinerant }) => !itinerant);
  const libraries = stationary.filter(canHoldWorkshops);
  const spaces = stationary.filter(({ kind }) => kind === 'franceServices');
  const services = spaces.filter(({ weeklyHours }) => weeklyHours);
  const openHours = sumOf(services, ({ weeklyHours }) => weeklyHours ?? 0) * a.weeksPerYear;
  return {
    sessions: {
      places: libraries.length,
      unknown: stationary.filter(isUnknownLibrary).length,
      staffed: libraries.filter(isStaffedAlone).length,
      ...capacity(libraries.length * a.sessionsPerLibrary * a.weeksPerYear, sessions),
    },
    halfDays: {
      places: services.length,
      unknown: spaces.length - services.length,
      staffed: 0,
      ...capacity((openHours * a.digitalShareOfFranceServices) / a.hoursPerHalfDay, halfDays),
    },
  };
}

/** The share is low where the need is high, and the other way round. */
function capacity(perYear: number, need: Range): Pick<SizingCapacity, 'perYear' | 'share'> {
  if (!(need.point > 0)) return { perYear, share: null };
  const share = (wanted: number) => (wanted > 0 ? Math.min(1, perYear / wanted) : 1);
  const [low, point, high] = [share(need.high), share(need.point), share(need.low)];
  return { perYear, share: { low, point, high } };
}

function valuesOf(assumptions: readonly Assumption[]): AssumptionValues {
  const value = (id: AssumptionId) => assumptions.find((one) => one.id === id)?.value ?? 0;
  return {
    trainingShare: value('trainingShare'),
    sessionsPerPerson: value('sessionsPerPerson'),
    peoplePerSession: value('peoplePerSession'),
    yearsToTrain: value('yearsToTrain'),
    assistanceShare: value('assistanceShare'),
    appointmentsPerExclus: value('appointmentsPerExclus'),
    minutesPerAppointment: value('minutesPerAppointment'),
    unblockShare: value('unblockShare'),
    helpsPerPresqueAutonome: value('helpsPerPresqueAutonome'),
    minutesPerHelp: value('minutesPerHelp'),
    hoursPerHalfDay: value('hoursPerHalfDay'),
    weeksPerYear: value('weeksPerYear'),
    sessionsPerLibrary: value('sessionsPerLibrary'),
    digitalShareOfFranceServices: value('digitalShareOfFranceServices'),
  };
}

const USUAL = valuesOf(assumptionsWith());

function times({ low, point, high }: Range, factor: number): Range {
  return { low: low * factor, point: point * factor, high: high * factor };
}

/** Ends added end to end: wider than the truth, never narrower. */
function plus(a: Range, b: Range): Range {
  return { low: a.low + b.low, point: a.point + b.point, high: a.high + b.high };
}
