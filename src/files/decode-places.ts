// From the columns of actors/DEP.json to places, ready to be looked through and shown.
import {
  type LocalPlace,
  PLACE_FORMATS,
  PLACE_KINDS,
  PLACE_LISTS,
  PLACE_ROLES,
  type PlaceKind,
} from '../terms/place.ts';
import { checked, type FileRequest } from './checked.ts';
import { type PlacesFile, placesSchema } from './places-file.ts';
import { roleOfName } from './role-of-name.ts';
import { decodeWeek, hoursInWeek } from './week-hours.ts';

/**
 * All places of a file: those of the département, and those of others that are near to it.
 * Distances are 0 until placesAround() measures them from a commune.
 * @throws DiagnosisError `data-invalid` or `data-mixed`.
 */
export function decodePlaces(asked: FileRequest, content: unknown): readonly LocalPlace[] {
  const file = checked(placesSchema, asked, content);
  const special = {
    franceServices: (i: number) => franceServicesAt(file, i),
    bibliotheque: (i: number) => bibliothequeAt(file, i),
    autre: (i: number) => otherAt(file, i),
  } satisfies Record<PlaceKind, (i: number) => Partial<LocalPlace>>;
  return PLACE_KINDS.flatMap((kind) =>
    file[kind].id.map((_, i): LocalPlace => ({ ...sharedAt(file, kind, i), ...special[kind](i) })),
  );
}

/** What every kind has; unknown, but for some kinds: library facts and the format. */
function sharedAt(file: PlacesFile, kind: PlaceKind, i: number): LocalPlace {
  const columns = file[kind];
  const [communeCode, communeNom] = file.communes[columns.commune[i] ?? -1] ?? ['', ''];
  const hours = decodeWeek(columns.hours[i] ?? '');
  const updated = columns.updated[i] ?? null;
  return {
    id: `${kind}:${columns.id[i] ?? ''}`,
    kind,
    nom: columns.nom[i] ?? '',
    adresse: columns.adresse[i] ?? null,
    codePostal: columns.codePostal[i] ?? null,
    communeCode,
    communeNom,
    latitude: (columns.latitude[i] ?? 0) / 10_000,
    longitude: (columns.longitude[i] ?? 0) / 10_000,
    distanceKm: 0,
    telephone: columns.telephone[i] ?? null,
    hours,
    weeklyHours: hours === null ? null : hoursInWeek(hours),
    format: 'fixed',
    itinerant: false,
    byAppointment: yes(columns.byAppointment[i]),
    staff: null,
    volunteers: null,
    wifi: null,
    openOnSunday: null,
    source: PLACE_LISTS[columns.list[i] ?? 0] ?? PLACE_LISTS[0],
    ...(columns.atCentre[i] === 1 ? { atCentre: true } : {}),
    ...(columns.aidantsConnect[i] === 1 ? { aidantsConnect: true } : {}),
    ...(updated === null ? {} : { updated }),
    ...(columns.old[i] === 1 ? { old: true } : {}),
  };
}

function franceServicesAt({ franceServices }: PlacesFile, i: number) {
  const format = PLACE_FORMATS[franceServices.format[i] ?? 0] ?? 'fixed';
  return { format, itinerant: format === 'touring' || format === 'bus' };
}

function bibliothequeAt({ bibliotheque }: PlacesFile, i: number) {
  const { weeklyHours, staff, volunteers, wifi, sunday, bus } = bibliotheque;
  const tenths = weeklyHours[i] ?? null;
  return {
    ...(tenths === null ? {} : { weeklyHours: tenths / 10 }),
    ...(bus[i] === 1 ? { format: 'bus' as const, itinerant: true } : {}),
    staff: staff[i] ?? null,
    volunteers: volunteers[i] ?? null,
    wifi: yes(wifi[i]),
    openOnSunday: yes(sunday[i]),
  };
}

function otherAt({ autre }: PlacesFile, i: number) {
  const role = roleOfName(autre.nom[i] ?? '', PLACE_ROLES[autre.role[i] ?? -1]);
  return {
    ...(role === undefined ? {} : { role }),
    ...(autre.touring[i] === 1 ? { format: 'touring' as const, itinerant: true } : {}),
  };
}

function yes(flag: number | null | undefined): boolean | null {
  return flag === null || flag === undefined ? null : flag === 1;
}
