// From the raw rows of both lists to one tidy shape: text mended, points checked, twins removed.
import type { z } from 'zod';
import { encodeWeek } from '../../src/files/index.ts';
import { kilometresBetween } from '../../src/maths/great-circle.ts';
import { PLACE_FORMATS, type PlaceFormat } from '../../src/terms/place.ts';
import type { BIBLIOTHEQUES } from '../sources/bibliotheques.ts';
import type { FRANCE_SERVICES } from '../sources/franceServices.ts';
import { TableError } from '../table-error.ts';
import type { CommuneRow } from './join.ts';
import { readableAddress, readableName } from './place-text.ts';

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
  /** Points absent or too far from their commune, moved to its centre. */
  points: number;
  /** The same place listed twice in a commune, kept once. */
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
      nom: readableName(row.nom, commune.nom),
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
  const tidy = rows.map((row): TidyBibliotheque => {
    const commune = communeOf('bibliotheques_2025.csv', row.code_insee, communes);
    return {
      id: row.id,
      nom: readableName(row.nom, commune.nom),
      adresse: readableAddress(row.adresse, commune.nom),
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

/** Same commune, same name, same street: one place. */
function withoutTwins<T extends TidyPlace>(places: readonly T[], counts: PlaceCounts): T[] {
  const seen = new Set<string>();
  return places.filter(({ commune, nom, adresse }) => {
    const key = `${commune.code} ${nom} ${adresse}`.toLowerCase();
    const first = !seen.has(key);
    if (!first) counts.twins += 1;
    seen.add(key);
    return first;
  });
}
