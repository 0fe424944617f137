// INSEE-DGFiP-Cnaf-Cnav-CCMSA, Filosofi 2021 in its wide form, by commune or by EPCI: cc_filosofi_2021_COM.csv,
// cc_filosofi_2021_EPCI.csv (geography 2023–2024). The long form of geography 2025: filosofi-melodi.ts.
//
// Page     https://www.insee.fr/fr/statistiques/7756729
// Licence  Licence Ouverte 2.0
// Rhythm   once; there is no 2022, and 2023 is another source ("Filosofi 2") that cannot be compared
// Columns  CODGEO; MEDYY, the median living standard in € a year; TP60YY, % of people under 60 % of the median
// Traps    * "s" is secret, "nd" not available, "ns" not significant: empty, never zero
//          * decimal commas in some editions
import { newestYear } from './reading/columns.ts';
import { readCsv } from './reading/csv-rows.ts';
import type { Notes } from './reading/notes.ts';
import { publishedNumber } from './reading/numbers.ts';
import { openPublished } from './reading/published-file.ts';

/** Median living standard in € a year, poverty in %; null where it is not published. */
export interface Income {
  readonly median: number | null;
  readonly poverty: number | null;
}

export interface PublishedIncome {
  readonly vintage: string;
  readonly communes: ReadonlyMap<string, Income>;
  readonly epci: ReadonlyMap<string, Income>;
}

const FORM = {
  delimiter: ';',
  needed: { code: 'CODGEO', median: ['MED21', /^med(\d\d)$/], poverty: ['TP6021', /^tp60(\d\d)$/] },
} as const;

/** One of the two wide files; a SIREN of nine digits is an EPCI. @throws TableError. */
export async function readFilosofi2021(
  path: string,
  level: 'COM' | 'EPCI',
  notes: Notes,
): Promise<PublishedIncome> {
  const income = new Map<string, Income>();
  let vintage = '';
  const member =
    level === 'COM' ? /^cc_filosofi_\d{4}_COM\.csv$/i : /^cc_filosofi_\d{4}_EPCI\.csv$/i;
  await readCsv(
    await openPublished(path, member),
    FORM,
    notes,
    (cells, line) => {
      const code = cells.code.toUpperCase().padStart(level === 'COM' ? 5 : 9, '0');
      const number = (cell: string) => publishedNumber(cell, notes, `${code}:${line}`);
      const row = { median: number(cells.median), poverty: number(cells.poverty) };
      if (income.has(code)) notes.add('twice', code);
      else income.set(code, row);
    },
    (names) => {
      vintage = newestYear(names, /^med(\d\d)$/);
    },
  );
  const none = new Map<string, Income>();
  return level === 'COM'
    ? { vintage, communes: income, epci: none }
    : { vintage, communes: none, epci: income };
}
