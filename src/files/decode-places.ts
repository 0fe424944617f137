// From the columns of actors/DEP.json to places, ready to be looked through and shown.
import {
  isItinerant,
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
  const own = {
    franceServices: (i: number) => franceServicesAt(file, i),
    bibliotheque: (i: number) => bibliothequeAt(file, i),
    autre: (i: number) => otherAt(file, i),
  } satisfies Record<PlaceKind, (i: number) => Own>;
  return PLACE_KINDS.flatMap((kind) =>
    file[kind].id.map((_, i) => placeAt(file, kind, i, own[kind](i))),
  );
}

/** What is told of places of one kind alone. */
type Own = Pick<
  LocalPlace,
  'weeklyHours' | 'format' | 'staff' | 'volunteers' | 'wifi' | 'openOnSunday' | 'role'
>;

/** Of the other kinds. */
const UNTOLD = {
  weeklyHours: null,
  staff: null,
  volunteers: null,
  wifi: null,
  openOnSunday: null,
} satisfies Partial<Own>;

/** Every place has the same properties in the same order, told or not: engines read and copy such objects several times faster. */
function placeAt(file: PlacesFile, kind: PlaceKind, i: number, own: Own): LocalPlace {
  const columns = file[kind];
  const [communeCode, communeNom] = file.communes[columns.commune[i] ?? -1] ?? ['', ''];
  const hours = decodeWeek(columns.hours[i] ?? '');
  const { format, staff, volunteers, wifi, openOnSunday, role } = own;
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
    countedKm: undefined,
    shared: undefined,
    telephone: columns.telephone[i] ?? null,
    hours,
    weeklyHours: own.weeklyHours ?? (hours === null ? null : hoursInWeek(hours)),
    format,
    itinerant: isItinerant(format),
    byAppointment: yes(columns.byAppointment[i]),
    staff,
    volunteers,
    wifi,
    openOnSunday,
    source: PLACE_LISTS[columns.list[i] ?? 0] ?? PLACE_LISTS[0],
    atCentre: columns.atCentre[i] === 1 ? true : undefined,
    aidantsConnect: columns.aidantsConnect[i] === 1 ? true : undefined,
    updated: columns.updated[i] ?? undefined,
    old: columns.old[i] === 1 ? true : undefined,
    role,
  };
}

function franceServicesAt({ franceServices }: PlacesFile, i: number): Own {
  return { ...UNTOLD, format: PLACE_FORMATS[franceServices.format[i] ?? 0] ?? 'fixed' };
}

function bibliothequeAt({ bibliotheque }: PlacesFile, i: number): Own {
  const { weeklyHours, staff, volunteers, wifi, sunday, bus } = bibliotheque;
  const tenths = weeklyHours[i] ?? null;
  return {
    weeklyHours: tenths === null ? null : tenths / 10,
    format: bus[i] === 1 ? 'bus' : 'fixed',
    staff: staff[i] ?? null,
    volunteers: volunteers[i] ?? null,
    wifi: yes(wifi[i]),
    openOnSunday: yes(sunday[i]),
  };
}

function otherAt({ autre }: PlacesFile, i: number): Own {
  return {
    ...UNTOLD,
    format: autre.touring[i] === 1 ? 'touring' : 'fixed',
    role: roleOfName(autre.nom[i] ?? '', PLACE_ROLES[autre.role[i] ?? -1]),
  };
}

function yes(flag: number | null | undefined): boolean | null {
  return flag === null || flag === undefined ? null : flag === 1;
}
