// DGCL, communes in France ruralités revitalisation (FRR, FRR+): liste-communes-FRR-juillet2025.csv.
//
// Page     https://www.collectivites-locales.gouv.fr/ (le plan France ruralités)
// Licence  Licence Ouverte 2.0
// Rhythm   by decree, none
// Columns  Code_insee, "Classement FRR et FRR+ au …": its name holds the date
// Traps    * CRLF, an empty last column, sometimes a byte order mark; every commune is there
import { readCsv } from './reading/csv-rows.ts';
import type { Notes } from './reading/notes.ts';
import { paddedCode } from './reading/numbers.ts';
import { openPublished } from './reading/published-file.ts';

const FORM = {
  delimiter: ';',
  needed: { code: 'Code_insee', label: ['Classement FRR et FRR+', /^classement_frr/] },
} as const;

/** The label of each commune, as published, by its code. @throws TableError. */
export async function readFranceRuralites(
  path: string,
  notes: Notes,
): Promise<Map<string, string>> {
  const labels = new Map<string, string>();
  await readCsv(await openPublished(path, /\.csv$/i), FORM, notes, ({ code, label }) => {
    labels.set(paddedCode(code), label);
  });
  return labels;
}
