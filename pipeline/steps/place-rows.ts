// From the raw rows of both lists to one tidy shape: text mended, points checked, twins removed.
import type { z } from 'zod';
import { encodeWeek } from '../../src/files/index.ts';
import { kilometresBetween } from '../../src/maths/great-circle.ts';
import { PLACE_FORMATS, type PlaceFormat } from '../../src/terms/place.ts';
import type { BIBLIOTHEQUES } from '../sources/bibliotheques.ts';
import type { FRANCE_SERVICES } from '../sources/franceServices.ts';
import { TableError } from '../table-error.ts';
import type { CommuneRow } from './join.ts';
import { readableAddress, readableName, spaced } from './place-text.ts';

export type FranceServicesRow = z.output<(typeof FRANCE_SERVICES)['row']>;
export type BibliothequeRow = z.output<(typeof BIBLIOTHEQUES)['row']>;

/** What every place has, whatever its list. */
export interface TidyPlace {
  readonly id: string;
  readonly nom: string;
  readonly adresse: string | null;
  readonly codePostal: string | null;
  readonly commune: CommuneRow;
  readonly latitude: number;
  readonly longitude: number;
}

export interface TidyFranceServices extends TidyPlace {
  readonly telephone: string | null;
  readonly hours: string;
  readonly format: number;
  readonly byAppointment: boolean;
}

export interface TidyBibliotheque extends TidyPlace {
  readonly row: BibliothequeRow;
}

/** What was mended, to be printed. */
export interface PlaceCounts {
  /** Rows that say themselves that nobody is received there. */
  closed: number;
  /** Places kept at someone's home, whose name and address are withheld. */
  homes: number;
  /** Points absent or too far from their commune, moved to its centre. */
  points: number;
  /** The same place listed twice in a commune: the later row is kept. */
  twins: number;
}

/** No commune reaches further from its centre: Arles, 30 km; in Guyane, Maripasoula, 120 km. */
const FARTHEST_KM = { guyane: 130, elsewhere: 35 };

const FORMATS: Readonly<Record<FranceServicesRow['format'], PlaceFormat>> = {
  Fixe: 'fixed',
  Multisites: 'multisite',
  'Fixe_antenne(s)': 'withBranches',
  Itinérante: 'touring',
  Bus_équivalent: 'bus',
};

/** Storerooms and offices, and places that their own name says closed. */
const CLOSED = /^r[ée]serve |^direction administrative|\(ferm/i;

/** Words that a place's name holds and a person's does not. */
const PLACE_WORD =
  /^(l[ae]s?|t[iy]) |b[iu]b|m[eé]dia|th[eèé]que|lect|livre|mairie|espace|centre|maison|salle|foyer|agence|antenne|site|mus[eé]e|p[oô]le|club|d[eé]p[oô]t|[ée]cole|point|local|ancien|cbpt/i;

/** A village shelf kept at a volunteer's bears the name of a person: that is not for publication. */
function isSomeonesHome(name: string, population: number): boolean {
  if (/^domicile\b|\b(Mme|Mlle)\b/i.test(name)) return true;
  const person = /^\p{L}+(-\p{L}+)? \p{L}{3,}$/u.test(name.trim());
  return population < 3_500 && person && !PLACE_WORD.test(name);
}

type Communes = ReadonlyMap<string, CommuneRow>;

/** @throws TableError when a place lies in a commune that communes.csv does not have. */
export function tidyFranceServices(
  rows: readonly FranceServicesRow[],
  communes: Communes,
  counts: PlaceCounts,
): TidyFranceServices[] {
  const tidy = rows.map((row): TidyFranceServices => {
    const commune = communeOf('france_services_2024-08.csv', row.code_insee, communes);
    const address = [row.adresse, row.complement_adresse].filter((part) => part !== null);
    const { lundi, mardi, mercredi, jeudi, vendredi, samedi } = row;
    const week = [lundi, mardi, mercredi, jeudi, vendredi, samedi];
    return {
      id: row.id,
      nom: spaced(row.nom),
      adresse: readableAddress([...new Set(address)].join(', '), commune.nom),
      codePostal: row.code_postal,
      commune,
      ...pointOf(row, commune, counts),
      telephone: row.telephone,
      hours: encodeWeek(week.map((day) => day.map(([from, to]) => ({ from, to })))),
      format: PLACE_FORMATS.indexOf(FORMATS[row.format]),
      byAppointment: row.prise_rdv,
    };
  });
  return withoutTwins(tidy, counts);
}

/** @throws TableError when a place lies in a commune that communes.csv does not have. */
export function tidyBibliotheques(
  rows: readonly BibliothequeRow[],
  communes: Communes,
  counts: PlaceCounts,
): TidyBibliotheque[] {
  const open = rows.filter((row) => !CLOSED.test(row.nom));
  counts.closed += rows.length - open.length;
  const tidy = open.map((row): TidyBibliotheque => {
    const commune = communeOf('bibliotheques_2025.csv', row.code_insee, communes);
    const home = isSomeonesHome(row.nom, commune.population);
    if (home) counts.homes += 1;
    return {
      id: row.id,
      nom: home ? 'Point lecture' : readableName(row.nom, commune.nom),
      adresse: home ? null : readableAddress(row.adresse, commune.nom),
      codePostal: row.code_postal,
      commune,
      ...pointOf(row, commune, counts),
      row,
    };
  });
  return withoutTwins(tidy, counts);
}

function communeOf(file: string, code: string, communes: Communes): CommuneRow {
  const commune = communes.get(code);
  if (commune) return commune;
  const expected = 'un code présent dans communes.csv';
  throw new TableError({ file, line: 0, column: 'code_insee', value: code, expected });
}

function pointOf(
  row: { readonly latitude: number | null; readonly longitude: number | null },
  commune: CommuneRow,
  counts: PlaceCounts,
): { latitude: number; longitude: number } {
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
function withoutTwins<T extends TidyPlace>(places: readonly T[], counts: PlaceCounts): T[] {
  const byKey = new Map<string, T>();
  for (const place of places) {
    const street = (place.adresse ?? '').split(',')[0];
    const spot = `${place.latitude.toFixed(2)} ${place.longitude.toFixed(2)}`;
    byKey.set(`${place.commune.code} ${place.nom} ${street} ${spot}`.toLowerCase(), place);
  }
  counts.twins += places.length - byKey.size;
  return [...byKey.values()];
}
