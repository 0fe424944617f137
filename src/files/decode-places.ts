// From the columns of actors/DEP.json to places, ready to be looked through and shown.
import { type ListedKind, type LocalPlace, PLACE_FORMATS } from '../terms/place.ts';
import { type Asked, checked } from './checked.ts';
import { type PlacesFile, placesSchema } from './places-file.ts';
import { decodeWeek, hoursInWeek } from './week-hours.ts';

/**
 * All places of a file: those of the département, and those of others that are near to it.
 * Distances are 0 until placesAround() measures them from a commune.
 * @throws DiagnosisError `data-invalid` or `data-mixed`.
 */
export function decodePlaces(asked: Asked, content: unknown): readonly LocalPlace[] {
  const file = checked(placesSchema, asked, content);
  return [
    ...file.franceServices.id.map((_, i) => franceServicesAt(file, i)),
    ...file.bibliotheque.id.map((_, i) => bibliothequeAt(file, i)),
  ];
}

/** What both kinds have in common. */
function sharedAt(file: PlacesFile, kind: ListedKind, i: number) {
  const { id, nom, adresse, codePostal, commune, latitude, longitude } = file[kind];
  const [communeCode, communeNom] = file.communes[commune[i] ?? -1] ?? ['', ''];
  return {
    id: `${kind}:${id[i] ?? ''}`,
    kind,
    nom: nom[i] ?? '',
    adresse: adresse[i] ?? null,
    codePostal: codePostal[i] ?? null,
    communeCode,
    communeNom,
    latitude: (latitude[i] ?? 0) / 10_000,
    longitude: (longitude[i] ?? 0) / 10_000,
    distanceKm: 0,
  };
}

function franceServicesAt(file: PlacesFile, i: number): LocalPlace {
  const { telephone, hours, format, byAppointment } = file.franceServices;
  const week = decodeWeek(hours[i] ?? '');
  const way = PLACE_FORMATS[format[i] ?? 0] ?? 'fixed';
  return {
    ...sharedAt(file, 'franceServices', i),
    telephone: telephone[i] ?? null,
    hours: week,
    weeklyHours: week === null ? null : hoursInWeek(week),
    format: way,
    itinerant: way === 'touring' || way === 'bus',
    byAppointment: yes(byAppointment[i]),
    staff: null,
    volunteers: null,
    wifi: null,
    openOnSunday: null,
    source: 'franceServices2024',
  };
}

function bibliothequeAt(file: PlacesFile, i: number): LocalPlace {
  const { weeklyHours, staff, volunteers, wifi, sunday, bus } = file.bibliotheque;
  const tenths = weeklyHours[i] ?? null;
  return {
    ...sharedAt(file, 'bibliotheque', i),
    telephone: null,
    hours: null,
    weeklyHours: tenths === null ? null : tenths / 10,
    format: bus[i] === 1 ? 'bus' : 'fixed',
    itinerant: bus[i] === 1,
    byAppointment: null,
    staff: staff[i] ?? null,
    volunteers: volunteers[i] ?? null,
    wifi: yes(wifi[i]),
    openOnSunday: yes(sunday[i]),
    source: 'bibliotheques2025',
  };
}

function yes(flag: number | null | undefined): boolean | null {
  return flag === null || flag === undefined ? null : flag === 1;
}
