// All places, each once, from the lists at hand: those with most facts first, then those that add to them.
import type { PlacesFile } from '../../../src/files/index.ts';
import { actorsFiles } from './actors-files.ts';
import { KnownPlaces } from './add-list.ts';
import {
  type AidantsConnectCounts,
  type AidantsConnectRow,
  addAidantsConnect,
} from './aidants-connect/add-aidants-connect.ts';
import type { Geography } from './aidants-connect/locate.ts';
import { type AnnuaireRow, addAnnuaire } from './annuaire.ts';
import { nothingLeftOut, placesAmong } from './left-out.ts';
import { addMediationPlaces, type MediationList } from './mediation-places.ts';
import {
  type BibliothequeRow,
  type FranceServicesRow,
  tidyBibliotheques,
  tidyFranceServices,
} from './place-rows.ts';
import type { MergeCounts, PlaceCounts, TidyPlace } from './tidy-place.ts';

export interface PlaceTables {
  readonly franceServices: readonly FranceServicesRow[];
  readonly bibliotheques: readonly BibliothequeRow[];
  /** Empty when the list is not at hand. */
  readonly aidantsConnect: readonly AidantsConnectRow[];
  readonly annuaire: readonly AnnuaireRow[];
  /** Any list in the national schema of places of digital help; null without one. */
  readonly mediation: MediationList | null;
}

export interface BuiltPlaces {
  readonly files: ReadonlyMap<string, PlacesFile>;
  /** All that are kept, each once. */
  readonly all: readonly TidyPlace[];
  /** Places kept of the first two lists, and what was mended on the way. */
  readonly kept: { readonly franceServices: number; readonly bibliotheques: number };
  readonly counts: Readonly<PlaceCounts>;
  readonly aidantsConnect: AidantsConnectCounts;
  /** Rows used of the lists that refresh or add, and the places that are new with them. */
  readonly annuaire: MergeCounts;
  readonly mediation: MergeCounts;
}

/**
 * The file of every département, from typed rows.
 * @throws TableError when a place lies in a commune that the list does not have.
 */
export function buildPlaces(tables: PlaceTables, geography: Geography): BuiltPlaces {
  const communes = new Map(geography.communes.map((row) => [row.code, row]));
  const counts: PlaceCounts = { leftOut: nothingLeftOut(), homes: 0, points: 0, twins: 0 };
  const among = <Row extends { readonly nom: string }>(rows: readonly Row[]) =>
    placesAmong(rows, counts.leftOut);
  const franceServices = tidyFranceServices(among(tables.franceServices), communes, counts);
  const bibliotheques = tidyBibliotheques(among(tables.bibliotheques), communes, counts);
  const known = new KnownPlaces([...franceServices, ...bibliotheques]);
  const aidantsConnect = addAidantsConnect(known, tables.aidantsConnect, geography);
  const annuaire = addAnnuaire(known, among(tables.annuaire), communes, counts);
  const mediation = addMediationPlaces(known, among(tables.mediation?.places ?? []), communes);
  const all = known.all();
  return {
    files: actorsFiles(geography.communes, all),
    all,
    kept: { franceServices: franceServices.length, bibliotheques: bibliotheques.length },
    counts,
    aidantsConnect,
    annuaire,
    mediation,
  };
}
