// INSEE, census, ages of the population by commune: tables base-cc-evol-struct-pop, RP 2021 and 2022.
//
// Page     https://www.insee.fr/fr/statistiques/8581696 (2022), https://www.insee.fr/fr/statistiques/8201904 (2021)
// Licence  Licence Ouverte 2.0
// Rhythm   yearly, end of June, three years late; geography of 1 January of that year. RP 2023 is published in
//          the Melodi form only: recensement-ages-melodi.ts
// Columns  CODGEO; PYY_POP0014, 1529, 3044, 4559, 6074, 7589, POP90P for several years YY: the newest is read
// Traps    * the file "-COM" holds the five collectivités d’outre-mer, not the communes: never that one
//          * Paris, Lyon and Marseille and their arrondissements are both there: see remake/places-of-today.ts
//          * counts are weighted and have decimals: they are divided as they are, and rounded once
//          * Mayotte is not there; the six empty communes of the Meuse hold zeros
import { newestYear } from './reading/columns.ts';
import { readCsv } from './reading/csv-rows.ts';
import type { Notes } from './reading/notes.ts';
import { paddedCode, publishedNumber } from './reading/numbers.ts';
import { openPublished } from './reading/published-file.ts';

/** People of 0–14, 15–29, 30–44, 45–59, 60–74, 75 and over. */
export type AgeCounts = [number, number, number, number, number, number];

export interface PublishedAges {
  /** Year of the census, as the file says. */
  readonly vintage: string;
  /** By code, arrondissements included. */
  readonly counts: ReadonlyMap<string, AgeCounts>;
}

const band = (name: string): [string, RegExp] => [
  `P22_${name}`,
  new RegExp(`^p(\\d\\d)_${name.toLowerCase()}$`),
];

const FORM = {
  delimiter: ';',
  needed: {
    code: 'CODGEO',
    from0: band('POP0014'),
    from15: band('POP1529'),
    from30: band('POP3044'),
    from45: band('POP4559'),
    from60: band('POP6074'),
    from75: band('POP7589'),
    from90: band('POP90P'),
  },
} as const;

/** @throws TableError when a column is missing or a row is cut short. */
export async function readRecensementAges(path: string, notes: Notes): Promise<PublishedAges> {
  const counts = new Map<string, AgeCounts>();
  let vintage = '';
  const content = await openPublished(path, /^base-cc-evol-struct-pop-\d{4}\.csv$/i);
  await readCsv(
    content,
    FORM,
    notes,
    (cells, line) => {
      const code = paddedCode(cells.code);
      const number = (cell: string) => publishedNumber(cell, notes, `${code}:${line}`);
      const bands = [cells.from0, cells.from15, cells.from30, cells.from45, cells.from60].map(
        number,
      );
      const [old, oldest] = [number(cells.from75), number(cells.from90)];
      const [a = null, b = null, c = null, d = null, e = null] = bands;
      if (a === null || b === null || c === null || d === null || e === null) return;
      if (old === null || oldest === null) return;
      if (counts.has(code)) notes.add('twice', code);
      else counts.set(code, [a, b, c, d, e, old + oldest]);
    },
    (names) => {
      vintage = newestYear(names, /^p(\d\d)_pop0014$/);
    },
  );
  return { vintage, counts };
}
