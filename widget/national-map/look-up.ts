// What does the national map say of a commune today? Its answer is checked by schema, place by place; it
// is no versioned contract, so anything unexpected is said and costs nothing else. docs/ADVICE.md §8.
import * as z from 'zod/mini';
import { type OwnPlace, telephoneOf, weekOf } from '../../src/lists/places/index.ts';
import type { MapTrouble } from './copy.ts';

export interface MapAnswer {
  readonly places: readonly OwnPlace[];
  /** Places of the commune, as the map counts them. */
  readonly total: number;
}

/** One page of an answer: more places than most départements have in one commune. */
const LIMIT = 100;
const TIMEOUT_MS = 10_000;

/** What may be null, or left out: `withAll` puts null there. */
const maybe = <T>(type: 'string' | 'boolean') =>
  z.custom<T | null>((value) => value === null || typeof value === type);
const text = maybe<string>('string');
const flag = maybe<boolean>('boolean');
const optional = {
  adresse: text,
  telephone: text,
  horaires: text,
  isFranceServices: flag,
  isConum: flag,
  isByAppointment: flag,
};
const named = z.custom<string>((value) => typeof value === 'string' && value.trim() !== '');
const placeSchema = z.object({ id: named, nom: named, ...optional });
const answerSchema = z.object({
  lieux: z.array(z.custom()),
  totalLieux: z.custom<number>((value) => Number.isSafeInteger(value) && Number(value) >= 0),
});

function withAll(item: unknown): unknown {
  const nothing = Object.fromEntries(Object.keys(optional).map((name) => [name, null]));
  return typeof item === 'object' ? { ...nothing, ...item } : item;
}

/** The map's places in a commune, or why they cannot be had. Never rejects. */
export async function lookUp(
  address: string,
  commune: { readonly code: string; readonly nom: string },
  timeoutMs = TIMEOUT_MS,
): Promise<MapAnswer | MapTrouble> {
  const query = new URLSearchParams({
    territoire_type: 'communes',
    territoires: commune.code,
    page: '1',
    limit: String(LIMIT),
  });
  let text: string;
  try {
    const response = await fetch(`${address}?${query}`, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(timeoutMs),
    });
    if (!response.ok) return response.status === 429 ? 'busy' : 'refused';
    text = await response.text();
  } catch (error) {
    return error instanceof DOMException && error.name === 'TimeoutError' ? 'late' : 'unreachable';
  }
  return readAnswer(text, commune);
}

function readAnswer(
  text: string,
  commune: { readonly code: string; readonly nom: string },
): MapAnswer | MapTrouble {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return 'changed';
  }
  const answer = z.safeParse(answerSchema, value);
  if (!answer.success) return 'changed';
  const places = answer.data.lieux.flatMap((item) => {
    const place = z.safeParse(placeSchema, withAll(item));
    return place.success ? [broughtFrom(place.data, commune)] : [];
  });
  if (places.length === 0 && answer.data.lieux.length > 0) return 'changed';
  return { places, total: answer.data.totalLieux };
}

/** Places alone: whatever the map says of people is left where it is. */
function broughtFrom(
  place: z.infer<typeof placeSchema>,
  commune: { readonly code: string; readonly nom: string },
): OwnPlace {
  return {
    id: place.id,
    nom: place.nom,
    adresse: place.adresse || null,
    communeNom: commune.nom,
    communeCode: commune.code,
    codePostal: null,
    point: null,
    telephone: telephoneOf(place.telephone ?? ''),
    ...(place.isFranceServices
      ? { kind: 'franceServices' }
      : { kind: 'autre', ...(place.isConum && { role: 'conseillerNumerique' }) }),
    itinerant: false,
    byAppointment: place.isByAppointment,
    hours: weekOf(place.horaires ?? ''),
  };
}
