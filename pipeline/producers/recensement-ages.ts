// INSEE, census, ages of the population by commune: tables base-cc-evol-struct-pop, RP 2021 and 2022.
//
// Page     https://www.insee.fr/fr/statistiques/8581696 (2022), https://www.insee.fr/fr/statistiques/8201904 (2021)
// Licence  Licence Ouverte 2.0
// Rhythm   yearly, end of June, three years late; geography of 1 January of that year. RP 2023 is published in
//          the Melodi form only: recensement-ages-melodi.ts
// Columns  CODGEO; PYY_POP0014, 1529, 3044, 4559, 6074, 7589, POP90P for several years YY: the newest is read
// Traps    * the file "-COM" holds the five collectivités d’outre-mer, not the communes: never that one
//          * Paris, Lyon and Marseille and their arrondissements are both there: see remake/current-codes.ts
//          * counts are weighted and have decimals: they are divided as they are, and rounded once
//          * Mayotte is not there; the six empty communes of the Meuse hold zeros
import { type PublishedCounts, readCountsByCode, yearly } from './reading/counts-by-code.ts';
import type { Notes } from './reading/notes.ts';

/** People of 0–14, 15–29, 30–44, 45–59, 60–74, 75 and over. */
export type AgeCounts = [number, number, number, number, number, number];
export type PublishedAges = PublishedCounts<AgeCounts>;

/** @throws TableError when a column is missing or a row is cut short. */
export function readRecensementAges(path: string, notes: Notes): Promise<PublishedAges> {
  return readCountsByCode(
    path,
    {
      member: /^base-cc-evol-struct-pop-\d{4}\.csv$/i,
      columns: {
        from0: yearly('POP0014'),
        from15: yearly('POP1529'),
        from30: yearly('POP3044'),
        from45: yearly('POP4559'),
        from60: yearly('POP6074'),
        from75: yearly('POP7589'),
        from90: yearly('POP90P'),
      },
      year: /^p(\d\d)_pop0014$/,
      countsOf: (people): AgeCounts => [
        people('from0'),
        people('from15'),
        people('from30'),
        people('from45'),
        people('from60'),
        people('from75') + people('from90'),
      ],
    },
    notes,
  );
}
