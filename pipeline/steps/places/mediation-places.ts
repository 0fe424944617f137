// Any list in the national schema of places of digital help, added to the places known: what is new, and what is
// fresher of those that are not.
import { createHash } from 'node:crypto';
import { encodeWeek } from '../../../src/files/index.ts';
import type { OwnPlace } from '../../../src/lists/places/index.ts';
import type { PlaceFormat } from '../../../src/terms/place.ts';
import { type KnownPlaces, refreshed } from './add-list.ts';
import { comesAndGoes } from './left-out.ts';
import { readableAddress, readableName } from './place-text.ts';
import { type Communes, type MergeCounts, type TidyPlace, UNKNOWN } from './tidy-place.ts';

export interface MediationList {
  readonly places: readonly OwnPlace[];
}

/** Rows older than this, against the newest of their list, are said to be old. */
const OLD_MONTHS = 24;

/** Adds the places of a list. Same list, same places, same identifiers. */
export function addMediationPlaces(
  known: KnownPlaces,
  rows: readonly OwnPlace[],
  communes: Communes,
): MergeCounts {
  const outcome = { rows: 0, added: 0 };
  const ids = new Set<string>();
  const newest = rows.reduce(
    (latest, { updated = '' }) => (updated > latest ? updated : latest),
    '',
  );
  for (const row of rows) {
    const commune = communes.get(row.communeCode);
    if (!commune) continue;
    outcome.rows += 1;
    const { point, updated = null } = row;
    const place: TidyPlace = {
      ...UNKNOWN,
      kind: row.kind,
      role: row.role ?? null,
      id: shortId(row, ids),
      nom: readableName(row.nom, commune.nom),
      adresse: readableAddress(row.adresse, commune.nom),
      codePostal: row.codePostal,
      commune,
      latitude: point?.latitude ?? commune.latitude,
      longitude: point?.longitude ?? commune.longitude,
      atCentre: point === null,
      telephone: row.telephone,
      hours: row.hours === null ? '' : encodeWeek(row.hours),
      format: formatOf(row),
      byAppointment: row.byAppointment,
      list: 'lieuxMediation',
      updated,
      old: updated !== null && monthsBetween(updated, newest) > OLD_MONTHS,
      aidantsConnect: row.aidantsConnect === true,
      siret: row.siret ?? null,
    };
    const twin = known.twinOf(place);
    if (twin === null) {
      known.add(place);
      outcome.added += 1;
    } else known.replace(twin, isFresher(place, twin) ? refreshed(twin, place) : twin);
  }
  return outcome;
}

/** Of the places that come and go, libraries are buses. */
function formatOf({ nom, kind, itinerant }: OwnPlace): PlaceFormat {
  if (!itinerant && !comesAndGoes(nom)) return 'fixed';
  return kind === 'bibliotheque' ? 'bus' : 'touring';
}

/** An old row, or one without a date, does not take the place of what a dated list says. */
function isFresher(row: TidyPlace, known: TidyPlace): boolean {
  if (row.updated === null || row.old) return false;
  return known.updated === null || row.updated > known.updated;
}

/**
 * Identifiers of the national file are long and alike to nothing: eight hexadecimal digits keep files small, more of
 * them where two places share these.
 */
function shortId({ id, communeCode, nom, adresse }: OwnPlace, taken: Set<string>): string {
  const whole = [id, communeCode, nom, adresse ?? ''].join('\n');
  const digest = createHash('sha256').update(whole).digest('hex');
  let digits = 8;
  while (taken.has(digest.slice(0, digits))) digits += 4;
  taken.add(digest.slice(0, digits));
  return `lm${digest.slice(0, digits)}`;
}

function monthsBetween(from: string, to: string): number {
  const month = (text: string) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7));
  return month(to) - month(from);
}
