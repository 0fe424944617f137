// A real place where people can be helped: a France services or a public library, as listed by its
// producer at a date. docs/ADVICE.md §3. Blanks in a list are null: unknown, never "no".
import type { ReferenceId } from './reference.ts';

/** Those that a national list shipped with the product holds. */
export const LISTED_KINDS = ['franceServices', 'bibliotheque'] as const;
export type ListedKind = (typeof LISTED_KINDS)[number];

/** 'autre': any other place: its actor is its `role`. */
export const PLACE_KINDS = [...LISTED_KINDS, 'autre'] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

/** 'fixed', 'multisite' and 'withBranches' have a door; 'touring' and 'bus' come on certain days. */
export const PLACE_FORMATS = ['fixed', 'multisite', 'withBranches', 'touring', 'bus'] as const;
export type PlaceFormat = (typeof PLACE_FORMATS)[number];

/** Whether it comes to people rather than has a door. */
export const isItinerant = (format: PlaceFormat): boolean =>
  format === 'touring' || format === 'bus';

/** Which actor a place of kind 'autre' is; kinds of actor (src/advice/actors/kinds.ts) that can have a door. */
export const PLACE_ROLES = [
  'mairie',
  'ccas',
  'centreSocial',
  'associations',
  'conseillerNumerique',
  'pimms',
  'missionLocale',
  'organismeDeFormation',
  'siae',
  'operateur',
  'intercommunalite',
] as const;
export type PlaceRole = (typeof PLACE_ROLES)[number];

/** The lists that the shipped places come from, by the reference that dates them. */
export const PLACE_LISTS = [
  'franceServices2024',
  'bibliotheques2025',
  'aidantsConnect2024',
  'annuaireAdministration',
  'lieuxMediation',
] as const satisfies readonly ReferenceId[];
export type PlaceListId = (typeof PLACE_LISTS)[number];

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
  /** What it counts for among others, where it stands before a nearer one: the distance of that one. See `nearness`. */
  readonly countedKm?: number | undefined;
  /** Of a place outside, what it shares with the commune asked for: the intercommunalité, or but the département; absent: neither, or unknown. */
  readonly shared?: 'epci' | 'departement' | undefined;
  readonly telephone: string | null;
  /** null when not published. */
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
  readonly role?: PlaceRole | undefined;
  /** Its list gives no point: it stands at the centre of its commune. */
  readonly atCentre?: true | undefined;
  /** Its agents may act under a mandate, as the list of Aidants Connect of February 2024 says. */
  readonly aidantsConnect?: true | undefined;
  /** Month of its own row, "2026-05"; absent when its list has one date for all. */
  readonly updated?: string | undefined;
  /** That month is over two years before the newest of its list. */
  readonly old?: true | undefined;
}

/** Offices that serve the inhabitants of their own commune: nobody is sent to that of another. */
export function servesItsOwn({
  kind,
  role,
}: {
  readonly kind: PlaceKind;
  readonly role?: PlaceRole | null | undefined;
}): boolean {
  return kind === 'autre' && (role === 'mairie' || role === 'ccas');
}

/** The State's directory says that an office is there, not that people are helped in it. */
export function isPlaceOfHelp({
  source,
  aidantsConnect,
}: Pick<LocalPlace, 'source' | 'aidantsConnect'>): boolean {
  return source !== 'annuaireAdministration' || aidantsConnect === true;
}

/** A library may help or not: nothing published tells, but for the mandate of its agents. */
export function isKnownToHelp(
  place: Pick<LocalPlace, 'kind' | 'source' | 'aidantsConnect'>,
): boolean {
  return place.aidantsConnect === true || (place.kind !== 'bibliotheque' && isPlaceOfHelp(place));
}

/** By what the places around a commune are put in order and said to be within reach. docs/ADVICE.md §3. */
export function nearness({
  distanceKm,
  countedKm,
}: Pick<LocalPlace, 'distanceKm' | 'countedKm'>): number {
  return countedKm ?? distanceKm;
}

/** How many places outside a commune are looked for, of each kind. */
export const NEAREST = 3;

/** The places that matter to one commune: its own, then the nearest ones outside it, by kind. */
export interface CommunePlaces {
  readonly inside: readonly LocalPlace[];
  /** Three of each kind, or four, nearest first as `nearness` says; fewer on islands and in small overseas territories. */
  readonly outside: readonly LocalPlace[];
}
