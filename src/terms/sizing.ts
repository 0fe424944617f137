// How many sessions and half-days a year the estimate implies. Every assumption can be changed.
// CONTENT §6.
import type { ReferenceId } from './reference.ts';
import type { Range } from './tier.ts';

export const ASSUMPTION_IDS = [
  'trainingShare',
  'sessionsPerPerson',
  'peoplePerSession',
  'yearsToTrain',
  'assistanceShare',
  'appointmentsPerExclus',
  'minutesPerAppointment',
  'unblockShare',
  'helpsPerPresqueAutonome',
  'minutesPerHelp',
  'hoursPerHalfDay',
  'weeksPerYear',
  'sessionsPerLibrary',
  'digitalShareOfFranceServices',
] as const;
export type AssumptionId = (typeof ASSUMPTION_IDS)[number];

export type AssumptionUnit =
  | 'share'
  | 'sessions'
  | 'people'
  | 'years'
  | 'appointments'
  | 'minutes'
  | 'hours'
  | 'weeks';

export interface Assumption {
  readonly id: AssumptionId;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly unit: AssumptionUnit;
  /** null: nobody published it, "hypothèse à ajuster". */
  readonly source: ReferenceId | null;
}

export type AssumptionValues = Readonly<Record<AssumptionId, number>>;

export interface SizingNeed {
  /** People helped over the period considered (training) or each year. */
  readonly people: Range;
  /** A year. */
  readonly perYear: Range;
}

export interface SizingCapacity {
  /** Places of the territory that count here, and what they could hold a year. */
  readonly places: number;
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
