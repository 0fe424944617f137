// actors/DEP.json: the places of a département, and those of others that its communes are near to.
import type { PlacesFile } from '../../src/files/index.ts';
import { NEAREST } from '../../src/terms/place.ts';
import { groupBy } from './group-by.ts';
import type { CommuneRow } from './join.ts';
import { nearestOutside } from './nearest.ts';
import {
  type BibliothequeRow,
  type FranceServicesRow,
  type PlaceCounts,
  type TidyBibliotheque,
  type TidyFranceServices,
  type TidyPlace,
  tidyBibliotheques,
  tidyFranceServices,
} from './place-rows.ts';

export interface PlaceTables {
  readonly communes: readonly CommuneRow[];
  readonly franceServices: readonly FranceServicesRow[];
  readonly bibliotheques: readonly BibliothequeRow[];
}

export interface BuiltPlaces {
  readonly files: ReadonlyMap<string, PlacesFile>;
  /** Places kept, by list, and what was mended on the way. */
  readonly kept: { readonly franceServices: number; readonly bibliotheques: number };
  readonly counts: Readonly<PlaceCounts>;
}

/**
 * The file of every département, from typed rows.
 * @throws TableError when a place lies in a commune that the list does not have.
 */
export function buildPlaces(tables: PlaceTables): BuiltPlaces {
  const communes = new Map(tables.communes.map((row) => [row.code, row]));
  const counts: PlaceCounts = { closed: 0, homes: 0, points: 0, twins: 0 };
  const franceServices = tidyFranceServices(tables.franceServices, communes, counts);
  const bibliotheques = tidyBibliotheques(tables.bibliotheques, communes, counts);
  const nearFranceServices = nearestOutside(franceServices, NEAREST);
  const nearBibliotheques = nearestOutside(bibliotheques, NEAREST);

  const files = new Map<string, PlacesFile>();
  for (const [departement, own] of groupBy(tables.communes, (row) => row.departement)) {
    const shelf = {
      franceServices: placesOf(departement, franceServices, own.flatMap(nearFranceServices)),
      bibliotheque: placesOf(departement, bibliotheques, own.flatMap(nearBibliotheques)),
    };
    const named = communesOf([...shelf.franceServices, ...shelf.bibliotheque]);
    files.set(departement, {
      communes: named.map(({ code, nom }): [string, string] => [code, nom]),
      franceServices: {
        ...sharedColumns(shelf.franceServices, named),
        ...franceServicesColumns(shelf.franceServices),
      },
      bibliotheque: {
        ...sharedColumns(shelf.bibliotheque, named),
        ...bibliothequeColumns(shelf.bibliotheque),
      },
    });
  }
  const kept = { franceServices: franceServices.length, bibliotheques: bibliotheques.length };
  return { files, kept, counts };
}

/** The places of a département and those of others that its communes are near to, by commune. */
function placesOf<Place extends TidyPlace>(
  departement: string,
  all: readonly Place[],
  nearest: readonly Place[],
): Place[] {
  const wanted = new Set(nearest);
  return all
    .filter((place) => place.commune.departement === departement || wanted.has(place))
    .sort((a, b) => compare(a.commune.code, b.commune.code) || compare(a.id, b.id));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function communesOf(places: readonly TidyPlace[]): CommuneRow[] {
  return [...new Set(places.map(({ commune }) => commune))].sort((a, b) => compare(a.code, b.code));
}

function sharedColumns(places: readonly TidyPlace[], communes: readonly CommuneRow[]) {
  const rank = new Map(communes.map((commune, i) => [commune, i]));
  return {
    id: places.map(({ id }) => id),
    nom: places.map(({ nom }) => nom),
    adresse: places.map(({ adresse }) => adresse),
    codePostal: places.map(({ codePostal }) => codePostal),
    commune: places.map(({ commune }) => rank.get(commune) ?? 0),
    latitude: places.map(({ latitude }) => Math.round(latitude * 10_000)),
    longitude: places.map(({ longitude }) => Math.round(longitude * 10_000)),
  };
}

function franceServicesColumns(places: readonly TidyFranceServices[]) {
  return {
    telephone: places.map(({ telephone }) => telephone),
    hours: places.map(({ hours }) => hours),
    format: places.map(({ format }) => format),
    byAppointment: places.map(({ byAppointment }) => Number(byAppointment)),
  };
}

function bibliothequeColumns(places: readonly TidyBibliotheque[]) {
  const flag = (value: boolean | null) => (value === null ? null : Number(value));
  return {
    weeklyHours: places.map(({ row }) =>
      row.heures_ouverture_hebdo === null ? null : Math.round(row.heures_ouverture_hebdo * 10),
    ),
    staff: places.map(({ row }) => row.nombre_salaries),
    volunteers: places.map(({ row }) => row.nombre_benevoles),
    wifi: places.map(({ row }) => flag(row.wifi)),
    sunday: places.map(({ row }) => flag(row.dimanche)),
    bus: places.map(({ row }) => Number(row.type === 'Bibliobus')),
  };
}
