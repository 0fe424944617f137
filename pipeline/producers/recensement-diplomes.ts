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
import { newestYear } from './reading/columns.ts';
import { readCsv } from './reading/csv-rows.ts';
import type { Notes } from './reading/notes.ts';
import { paddedCode, publishedNumber } from './reading/numbers.ts';
import { openPublished } from './reading/published-file.ts';

/** People aged 15 and over who are not in education: without diploma, with a higher one, all of them. */
export interface DiplomaCounts {
  readonly none: number;
  readonly higher: number;
  readonly all: number;
}

export interface PublishedDiplomas {
  readonly vintage: string;
  /** By code, arrondissements included. */
  readonly counts: ReadonlyMap<string, DiplomaCounts>;
}

const level = (name: string): [string, RegExp] => [
  `P22_NSCOL15P${name}`,
  new RegExp(`^p(\\d\\d)_nscol15p${name.toLowerCase()}$`),
];

const FORM = {
  delimiter: ';',
  needed: {
    code: 'CODGEO',
    all: level(''),
    none: level('_DIPLMIN'),
    sup2: level('_SUP2'),
    sup34: level('_SUP34'),
    sup5: level('_SUP5'),
  },
} as const;

/** @throws TableError when a column is missing or a row is cut short. */
export async function readRecensementDiplomes(
  path: string,
  notes: Notes,
): Promise<PublishedDiplomas> {
  const counts = new Map<string, DiplomaCounts>();
  let vintage = '';
  const content = await openPublished(path, /^base-cc-diplomes-formation-\d{4}\.csv$/i);
  await readCsv(
    content,
    FORM,
    notes,
    (cells, line) => {
      const code = paddedCode(cells.code);
      const number = (cell: string) => publishedNumber(cell, notes, `${code}:${line}`);
      const [all, none] = [number(cells.all), number(cells.none)];
      const [sup2, sup34, sup5] = [number(cells.sup2), number(cells.sup34), number(cells.sup5)];
      if (all === null || none === null || sup2 === null || sup34 === null || sup5 === null) return;
      if (counts.has(code)) notes.add('twice', code);
      else counts.set(code, { none, higher: sup2 + sup34 + sup5, all });
    },
    (names) => {
      vintage = newestYear(names, /^p(\d\d)_nscol15p$/);
    },
  );
  return { vintage, counts };
}
