// ANCT, France services: liste-fs-YYYYMMDD.csv.
//
// Page     https://www.data.gouv.fr/fr/datasets/liste-des-structures-france-services/
// Licence  Licence Ouverte 2.0
// Rhythm   monthly or so, until 10 September 2024: nothing later was found
// Columns  id_fs, lib_fs, adresse, complement_adresse, code_postal, insee_com, latitude, longitude, telephone,
//          h_lundi … h_samedi, prise_rdv, type_fs, format_fs, groupe_fs
// Traps    * a latitude of 0 or none is unknown; "00:00 - 00:00" is no hours at all
//          * Paris, Lyon and Marseille are coded by arrondissement
//          * mail may name a person: never read
//          * the schema of 2022–2023 (itinerance, labellisation) has no format_fs: refused, it is too old

import type { Cells } from './reading/columns.ts';
import { readCsv } from './reading/csv-rows.ts';
import type { Notes } from './reading/notes.ts';
import { openPublished } from './reading/published-file.ts';

const NEEDED = {
  id: 'id_fs',
  nom: 'lib_fs',
  adresse: 'adresse',
  complement_adresse: 'complement_adresse',
  code_postal: 'code_postal',
  code_insee: 'insee_com',
  latitude: 'latitude',
  longitude: 'longitude',
  telephone: 'telephone',
  lundi: 'h_lundi',
  mardi: 'h_mardi',
  mercredi: 'h_mercredi',
  jeudi: 'h_jeudi',
  vendredi: 'h_vendredi',
  samedi: 'h_samedi',
  prise_rdv: 'prise_rdv',
  type: 'type_fs',
  format: 'format_fs',
} as const;

export type FranceServicesCells = Cells<keyof typeof NEEDED | 'groupe'>;

/** The rows under the names of our table, cells as published. @throws TableError. */
export async function readFranceServices(
  path: string,
  notes: Notes,
): Promise<FranceServicesCells[]> {
  const rows: FranceServicesCells[] = [];
  const form = { delimiter: ',', needed: NEEDED, optional: { groupe: 'groupe_fs' } } as const;
  await readCsv(await openPublished(path, /^liste-fs-\d{8}\.csv$/i), form, notes, (cells) => {
    rows.push(cells);
  });
  return rows;
}
