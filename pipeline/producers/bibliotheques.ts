// Ministère de la Culture, public libraries: adresses des bibliothèques publiques.
//
// Page     https://www.data.gouv.fr/fr/datasets/adresses-des-bibliotheques-publiques-2/
// Licence  Licence Ouverte 2.0
// Rhythm   yearly at best; the newest is of 27 August 2025, figures of 2023
// Columns  in two flavours, labels ("Nom de l'établissement") and technical names (nom_de_l_etablissement)
// Traps    * "Type adresse " ends with a space; names are compared without accents and marks
//          * an empty cell is unknown, not zero; older editions wrote 0
//          * amplitude_horaire (hours a week) sometimes has a decimal comma; cp may have lost its zero
//          * type_adresse holds closed and administrative kinds too: only "Bâtiment ouvert" and "Bibliobus" are kept

import type { Cells } from './reading/columns.ts';
import { readCsv } from './reading/csv-rows.ts';
import type { Notes } from './reading/notes.ts';
import { openPublished } from './reading/published-file.ts';

const FORM = {
  delimiter: ';',
  needed: {
    id: ['code_bib', 'Code_bib'],
    nom: ['nom_de_l_etablissement', "Nom de l'établissement"],
    adresse: 'adresse',
    code_postal: ['cp', 'code_postal'],
    code_insee: ['code_insee_commune', 'Code insee commune'],
    latitude: 'latitude',
    longitude: 'longitude',
    type: ['type_adresse', 'Type adresse'],
  },
  optional: {
    commune: ['ville', 'commune'],
    statut: 'statut',
    heures_ouverture_hebdo: ['amplitude_horaire', 'Amplitude horaire'],
    nombre_salaries: ['nombre_de_salaries', 'Nombre de salariés'],
    nombre_benevoles: ['nombre_de_benevoles', 'Nombre de bénévoles'],
    surface_m2: 'surface',
    wifi: 'connexion_wi_fi',
    dimanche: ['ouverture_le_dimanche', 'dimanche'],
  },
} as const;

export type BibliothequeCells = Cells<keyof typeof FORM.needed | keyof typeof FORM.optional>;

const OPEN = new Set(['Bâtiment ouvert', 'Bibliobus']);

/** The places open to the public, under the names of our table, cells as published. @throws TableError. */
export async function readBibliotheques(path: string, notes: Notes): Promise<BibliothequeCells[]> {
  const rows: BibliothequeCells[] = [];
  await readCsv(await openPublished(path, /\.csv$/i), FORM, notes, (cells) => {
    if (OPEN.has(cells.type)) rows.push(cells);
    else notes.add('leftOut', `${cells.nom} (${cells.type})`);
  });
  return rows;
}
