// One shape for a place, whatever list it comes from, and what every list needs: its commune, its point, its twins.
import { kilometresBetween } from '../../../src/maths/great-circle.ts';
import type {
  GeoPoint,
  PlaceFormat,
  PlaceKind,
  PlaceListId,
  PlaceRole,
} from '../../../src/terms/place.ts';
import { TableError } from '../../table-error.ts';
import type { CommuneRow } from '../join.ts';
import type { LeftOut } from './left-out.ts';

export interface TidyPlace extends GeoPoint {
  /** Of its list. */
  readonly id: string;
  readonly kind: PlaceKind;
  /** For kind 'autre' alone; null when its list does not say which actor it is. */
  readonly role: PlaceRole | null;
  readonly nom: string;
  readonly adresse: string | null;
  readonly codePostal: string | null;
  readonly commune: CommuneRow;
  readonly telephone: string | null;
  /** A week as src/files/week-hours.ts writes it; '' when unknown. */
  readonly hours: string;
  readonly format: PlaceFormat;
  readonly byAppointment: boolean | null;
  /** What libraries publish. */
  readonly library: LibraryFacts | null;
  readonly list: PlaceListId;
  /** "2026-05", of its own row; null when its list has one date. */
  readonly updated: string | null;
  readonly old: boolean;
  readonly atCentre: boolean;
  readonly aidantsConnect: boolean;
  /** Fourteen digits: to find twins, never shipped. */
  readonly siret: string | null;
}

interface LibraryFacts {
  readonly weeklyHours: number | null;
  readonly staff: number | null;
  readonly volunteers: number | null;
  readonly wifi: boolean | null;
  readonly sunday: boolean | null;
}

/** What a list that says little leaves unknown. */
export const UNKNOWN = {
  role: null,
  telephone: null,
  hours: '',
  format: 'fixed',
  byAppointment: null,
  library: null,
  updated: null,
  old: false,
  atCentre: false,
  aidantsConnect: false,
  siret: null,
} as const satisfies Partial<TidyPlace>;

/** What was mended, to be printed. */
export interface PlaceCounts {
  /** Rows that say themselves that no resident is received there. */
  readonly leftOut: LeftOut;
  /** Places kept at someone's home, whose name and address are withheld. */
  homes: number;
  /** Points absent or too far from their commune, moved to its centre. */
  points: number;
  /** The same place listed twice in a commune: the later row is kept. */
  twins: number;
}

/** What became of a list that refreshes or adds: its rows that were used, and the places that are new with them. */
export interface MergeCounts {
  readonly rows: number;
  readonly added: number;
}

export type Communes = ReadonlyMap<string, CommuneRow>;

/** No commune reaches further from its centre: Arles, 30 km; in Guyane, Maripasoula, 120 km. */
const FARTHEST_KM = { guyane: 130, elsewhere: 35 };

/** @throws TableError when the list of communes does not have the code. */
export function communeOf(file: string, code: string, communes: Communes): CommuneRow {
  const commune = communes.get(code);
  if (commune) return commune;
  const expected = 'un code présent dans communes.csv';
  throw new TableError({ file, line: 0, column: 'code_insee', value: code, expected });
}

/** The point of a row, or the centre of its commune where it is absent or absurd. */
export function pointOf(
  row: { readonly latitude: number | null; readonly longitude: number | null },
  commune: CommuneRow,
  counts: PlaceCounts,
): GeoPoint {
  const { latitude, longitude } = row;
  if (latitude !== null && longitude !== null) {
    const limit = FARTHEST_KM[commune.departement === '973' ? 'guyane' : 'elsewhere'];
    const point = { latitude, longitude };
    if (kilometresBetween(point, commune) <= limit) return point;
  }
  counts.points += 1;
  return { latitude: commune.latitude, longitude: commune.longitude };
}

/** Same commune, same name, same street within a kilometre: one place, the row added last. */
export function withoutTwins(places: readonly TidyPlace[], counts: PlaceCounts): TidyPlace[] {
  const byKey = new Map<string, TidyPlace>();
  for (const place of places) {
    const street = (place.adresse ?? '').split(',')[0];
    const spot = `${place.latitude.toFixed(2)} ${place.longitude.toFixed(2)}`;
    byKey.set(`${place.commune.code} ${place.nom} ${street} ${spot}`.toLowerCase(), place);
  }
  counts.twins += places.length - byKey.size;
  return [...byKey.values()];
}
