// A place that is in no list shipped here: the visitor's, the page's, or the national map's.
import type { GeoPoint, PlaceKind, PlaceRole, WeekHours } from '../../terms/place.ts';

export interface OwnPlace {
  readonly id: string;
  readonly nom: string;
  readonly adresse: string | null;
  readonly communeCode: string;
  readonly communeNom: string;
  readonly codePostal: string | null;
  /** null where the list gives none that can be. */
  readonly point: GeoPoint | null;
  readonly telephone: string | null;
  readonly kind: PlaceKind;
  readonly role?: PlaceRole;
  readonly itinerant: boolean;
  readonly byAppointment: boolean | null;
  readonly hours: WeekHours | null;
  /** Fourteen digits, often those of the town hall: to find twins, never shown. */
  readonly siret?: string;
  /** Month of the row, "2026-05". */
  readonly updated?: string;
  readonly aidantsConnect?: true;
}
