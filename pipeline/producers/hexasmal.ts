// La Poste, base officielle des codes postaux: 019HexaSmal.csv.
//
// Page     https://www.data.gouv.fr/fr/datasets/base-officielle-des-codes-postaux/
// Licence  Licence Ouverte 2.0
// Rhythm   monthly or so
// Columns  #Code_commune_INSEE, Code_postal; one row a pair of commune and postal code, or locality
// Traps    * Windows-1252, not UTF-8
//          * no row for Paris, Lyon and Marseille, only for their arrondissements
//          * codes of the year before for some months: through the moves
import { readCsv } from './reading/csv-rows.ts';
import type { Notes } from './reading/notes.ts';
import { paddedCode } from './reading/numbers.ts';
import { openPublished } from './reading/published-file.ts';

const FORM = {
  delimiter: ';',
  needed: { code: ['#Code_commune_INSEE', 'code_commune_insee'], postal: 'Code_postal' },
} as const;

/** Postal codes, sorted, by code; arrondissements as they are published. @throws TableError. */
export async function readHexasmal(path: string, notes: Notes): Promise<Map<string, string[]>> {
  const codes = new Map<string, Set<string>>();
  await readCsv(await openPublished(path, /\.csv$/i), FORM, notes, (cells) => {
    const code = paddedCode(cells.code);
    codes.set(code, (codes.get(code) ?? new Set()).add(paddedCode(cells.postal)));
  });
  return new Map([...codes].map(([code, postal]) => [code, [...postal].sort()]));
}
