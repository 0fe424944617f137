// INSEE, legal populations ("populations de référence"): donnees_communes.csv of ensemble.zip.
// The same figures come with decoupage-administratif.ts, some weeks later.
//
// Page     not seen; file https://www.insee.fr/fr/statistiques/fichier/8680726/ensemble.zip (population 2023)
// Licence  Licence Ouverte 2.0
// Rhythm   yearly, last days of December
// Columns  COM (the code), PMUN
// Traps    * in older editions COM is the name, or CODCOM has three digits: a file whose COM is no code is refused
//          * PTOT counts students and others twice: never that one
//          * Paris, Lyon and Marseille are given as their 45 arrondissements, which are summed
//          * Mayotte has a file and a year of its own
import { readingText } from '../copy.ts';
import { TableError } from '../table-error.ts';
import { readCsv } from './reading/csv-rows.ts';
import type { Notes } from './reading/notes.ts';
import { paddedCode, publishedNumber } from './reading/numbers.ts';
import { openPublished } from './reading/published-file.ts';

const FORM = { delimiter: ';', needed: { code: 'COM', population: 'PMUN' } } as const;

/** Municipal population by code, arrondissements as they are published. @throws TableError. */
export async function readPopulationsLegales(
  path: string,
  notes: Notes,
): Promise<Map<string, number>> {
  const populations = new Map<string, number>();
  const content = await openPublished(path, /^donnees_communes\.csv$/i);
  await readCsv(content, FORM, notes, ({ code, population }, line) => {
    if (!/^(\d{4,5}|2[AB]\d{3})$/i.test(code)) {
      const expected = readingText.communeCodes;
      throw new TableError({ file: content.name, line, column: 'COM', value: code, expected });
    }
    const people = publishedNumber(population, notes, `${code}:${line}`);
    if (people !== null) populations.set(paddedCode(code), people);
  });
  return populations;
}
