// Is this row a place? Column by column: without a name or a commune it is left out; any other fault
// costs its own value alone. Each fault says the line, the column, the value and what is expected.
import * as z from 'zod/mini';
import type { PlaceKind, PlaceRole, WeekHours } from '../../src/terms/place.ts';
import { matching } from '../matching.ts';
import type { columnText } from './copy.ts';
import { weekOf } from './osm-hours.ts';
import type { Row } from './table.ts';
import { isService, isTypologie, itinerantOf, kindOf } from './vocabulary.ts';

type Column = keyof typeof columnText;

export interface Fault {
  readonly where: string;
  readonly column: Column;
  readonly value: string;
  /** Whether the place is kept without this value. */
  readonly kept: boolean;
}

/** A place as its list has it: the commune and the point may be missing. */
export interface BroughtPlace {
  readonly id: string;
  readonly nom: string;
  readonly adresse: string | null;
  readonly communeNom: string;
  readonly communeCode: string | null;
  readonly codePostal: string | null;
  readonly point: { readonly latitude: number; readonly longitude: number } | null;
  readonly telephone: string | null;
  readonly kind: PlaceKind;
  readonly role?: PlaceRole;
  readonly itinerant: boolean;
  readonly byAppointment: boolean | null;
  readonly hours: WeekHours | null;
}

const degrees = (limit: number) => z.number().check(z.refine((value) => Math.abs(value) <= limit));
const SCHEMAS = {
  code_insee: matching(/^(\d{5}|2[AB]\d{3})$/),
  code_postal: matching(/^\d{5}$/),
  latitude: degrees(90),
  longitude: degrees(180),
  telephone: matching(/^\+?[\d .()/-]{6,25}$/),
} as const;

export function checkRow({ where, cells }: Row): { place: BroughtPlace | null; faults: Fault[] } {
  const faults: Fault[] = [];
  const cell = (column: string) => cells[column] ?? '';
  const fault = (column: Column, value: string, kept = true) =>
    faults.push({ where, column, value, kept });
  const read = <T>(
    column: keyof typeof SCHEMAS,
    schema: z.ZodMiniType<T>,
    shape: (text: string) => unknown = same,
  ): T | null => {
    const value = cell(column);
    if (value === '') return null;
    const result = z.safeParse(schema, shape(value));
    if (!result.success) fault(column, value);
    return result.success ? result.data : null;
  };
  const words = (column: 'typologie' | 'services', known: (word: string) => boolean) => {
    const written = cell(column)
      .split('|')
      .map((word) => word.trim())
      .filter(Boolean);
    for (const word of written.filter((each) => !known(each))) fault(column, word);
    return written.filter(known);
  };

  const nom = cell('nom');
  if (nom === '') fault('nom', '', false);
  const communeCode = read('code_insee', SCHEMAS.code_insee, code);
  const communeNom = cell('commune');
  if (communeNom === '' && communeCode === null) fault('commune', '', false);
  const latitude = read('latitude', SCHEMAS.latitude, decimal);
  const longitude = read('longitude', SCHEMAS.longitude, decimal);
  const itinerance = cell('itinerance').split('|')[0] ?? '';
  const itinerant = itinerance === '' ? false : itinerantOf(itinerance);
  if (itinerant === null) fault('itinerance', itinerance);
  words('services', isService);
  const telephone = read('telephone', SCHEMAS.telephone);
  const place: BroughtPlace = {
    id: `votreListe:${cell('id') || where}`,
    nom,
    adresse: cell('adresse') || null,
    communeNom,
    communeCode,
    codePostal: read('code_postal', SCHEMAS.code_postal, code),
    point: latitude === null || longitude === null ? null : { latitude, longitude },
    telephone: telephone === null ? null : nationalNumber(telephone),
    ...kindOf(words('typologie', isTypologie)),
    itinerant: itinerant ?? false,
    byAppointment: /rendez-vous|rdv/i.test(cell('modalites_acces')) ? true : null,
    hours: weekOf(cell('horaires')),
  };
  return { place: faults.some(({ kept }) => !kept) ? null : place, faults };
}

const same = (text: string) => text;
/** Spreadsheets take the first zero away from codes. */
const code = (text: string) => text.toUpperCase().replace(/\s/g, '').padStart(5, '0');
const decimal = (text: string) => Number(text.replace(',', '.'));

/** A number that can be called, or null. */
export function telephoneOf(written: string): string | null {
  const found = z.safeParse(SCHEMAS.telephone, written.trim());
  return found.success ? nationalNumber(found.data) : null;
}

/** "+33180059880" -> "01 80 05 98 80"; any other number stays as written. */
function nationalNumber(text: string): string {
  const digits = text.replace(/[^\d+]/g, '').replace(/^(\+|00)33/, '0');
  return /^0\d{9}$/.test(digits) ? digits.replace(/(\d\d)(?=\d)/g, '$1 ') : text;
}
