// INSEE, census, diplomas by commune: tables base-cc-diplomes-formation, RP 2021 and 2022.
//
// Page     https://www.insee.fr/fr/statistiques/8581488 (2022)
// Licence  Licence Ouverte 2.0
// Rhythm   yearly, end of June, three years late; RP 2023 in the Melodi form only: recensement-diplomes-melodi.ts
// Columns  CODGEO; PYY_NSCOL15P (aged 15 and over, not in education) and its levels _DIPLMIN (none, or CEP at
//          most), _SUP2, _SUP34, _SUP5
// Traps    * the columns by sex (PYY_HNSCOL15P…, PYY_FNSCOL15P…) look alike: names are matched whole
//          * Paris, Lyon and Marseille and their arrondissements are both there
//          * Mayotte is not there
import { type PublishedCounts, readCountsByCode, yearly } from './reading/counts-by-code.ts';
import type { Notes } from './reading/notes.ts';

/** People aged 15 and over who are not in education: without diploma, with a higher one, all of them. */
export interface DiplomaCounts {
  readonly none: number;
  readonly higher: number;
  readonly all: number;
}
export type PublishedDiplomas = PublishedCounts<DiplomaCounts>;

/** @throws TableError when a column is missing or a row is cut short. */
export function readRecensementDiplomes(path: string, notes: Notes): Promise<PublishedDiplomas> {
  return readCountsByCode(
    path,
    {
      member: /^base-cc-diplomes-formation-\d{4}\.csv$/i,
      columns: {
        all: yearly('NSCOL15P'),
        none: yearly('NSCOL15P_DIPLMIN'),
        sup2: yearly('NSCOL15P_SUP2'),
        sup34: yearly('NSCOL15P_SUP34'),
        sup5: yearly('NSCOL15P_SUP5'),
      },
      year: /^p(\d\d)_nscol15p$/,
      countsOf: (people): DiplomaCounts => ({
        none: people('none'),
        higher: people('sup2') + people('sup34') + people('sup5'),
        all: people('all'),
      }),
    },
    notes,
  );
}
