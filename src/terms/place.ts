// A real place where people can be helped: a France services or a public library, as listed by its
// producer at a date. docs/ADVICE.md §3. Blanks in a list are null: unknown, never "no".
import type { ReferenceId } from './reference.ts';

/** Those that a national list shipped with the product holds. */
export const LISTED_KINDS = ['franceServices', 'bibliotheque'] as const;
export type ListedKind = (typeof LISTED_KINDS)[number];

/** 'autre': any other place of digital help, from a list that the visitor brings. */
export const PLACE_KINDS = [...LISTED_KINDS, 'autre'] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

/** 'fixed', 'multisite' and 'withBranches' have a door; 'touring' and 'bus' come on certain days. */
export const PLACE_FORMATS = ['fixed', 'multisite', 'withBranches', 'touring', 'bus'] as const;
export type PlaceFormat = (typeof PLACE_FORMATS)[number];

/** Which actor a place of kind 'autre' is; kinds of actor (src/advice/actors/kinds.ts) that can have a door. */
export const PLACE_ROLES = [
  'ccas',
  'centreSocial',
  'associations',
  'conseillerNumerique',
  'pimms',
  'missionLocale',
  'organismeDeFormation',
  'siae',
] as const;
export type PlaceRole = (typeof PLACE_ROLES)[number];

/** A point of the Earth, in degrees. */
export interface GeoPoint {
  readonly latitude: number;
  readonly longitude: number;
}

/** Opening and closing, in minutes since midnight. */
export interface TimeRange {
  readonly from: number;
  readonly to: number;
}

/** Monday to Saturday; a closed day is empty. */
export type WeekHours = readonly (readonly TimeRange[])[];

export interface LocalPlace {
  /** Unique across kinds and files: "franceServices:165", "bibliotheque:LI100". */
  readonly id: string;
  readonly kind: PlaceKind;
  readonly nom: string;
  /** Street, without postal code; null when not published. */
  readonly adresse: string | null;
  readonly codePostal: string | null;
  readonly communeCode: string;
  readonly communeNom: string;
  /** Degrees; the centre of the commune where the published point was absent or absurd. */
  readonly latitude: number;
  readonly longitude: number;
  /** As the crow flies from the centre of the commune asked for; 0 inside it. */
  readonly distanceKm: number;
  readonly telephone: string | null;
  /** Published for France services only. */
  readonly hours: WeekHours | null;
  /** Opening hours a week, in hours; null when not published. */
  readonly weeklyHours: number | null;
  readonly format: PlaceFormat;
  /** Comes and goes: not a door that is open every day. */
  readonly itinerant: boolean;
  readonly byAppointment: boolean | null;
  /** Salaried staff and volunteers, published for libraries only. */
  readonly staff: number | null;
  readonly volunteers: number | null;
  readonly wifi: boolean | null;
  readonly openOnSunday: boolean | null;
  readonly source: ReferenceId;
  /** For kind 'autre' alone; an association by default. */
  readonly role?: PlaceRole;
}

/** How many places outside a commune are looked for, of each kind. */
export const NEAREST = 3;

/** The places that matter to one commune: its own, then the nearest ones outside it, by kind. */
export interface CommunePlaces {
  readonly inside: readonly LocalPlace[];
  /** At most three of each kind, nearest first; fewer on islands and in small overseas territories. */
  readonly outside: readonly LocalPlace[];
}
