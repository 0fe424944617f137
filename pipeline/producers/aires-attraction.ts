// INSEE, aires d’attraction des villes 2020: AAV2020_au_01-01-2026.zip (one XLSX), or its CSV twin.
//
// Page     not seen; file https://www.insee.fr/fr/statistiques/fichier/4803954/AAV2020_au_01-01-2026.zip
// Licence  Licence Ouverte 2.0
// Rhythm   the areas once a decade (2020); their communes every year, as of 1 January
// Columns  sheet Composition_communale: CODGEO, AAV2020, CATEAAV2020; the header is on row 6
// Traps    * outside every area: AAV2020 000 and CATEAAV2020 30; a CSV edition is said to write n/a
//          * numbers in the sheet have lost their zeros: 2 is 002; areas of cities abroad have letters (GEN, Genève)

import { readCsv } from './reading/csv-rows.ts';
import type { Notes } from './reading/notes.ts';
import { paddedCode } from './reading/numbers.ts';
import { openPublished } from './reading/published-file.ts';
import { readRowsOfSheet } from './reading/sheet-rows.ts';

export interface Attraction {
  /** Code of the area, 000 outside. */
  readonly aav: string;
  /** 11 centre, 12 other of the main pole, 13 secondary pole, 20 crown, 30 outside. */
  readonly category: string;
}

const FORM = {
  delimiter: ';',
  needed: { code: 'CODGEO', aav: 'AAV2020', category: 'CATEAAV2020' },
} as const;

/** @throws TableError. */
export async function readAiresAttraction(
  path: string,
  notes: Notes,
): Promise<Map<string, Attraction>> {
  const areas = new Map<string, Attraction>();
  const content = await openPublished(path, /\.(xlsx|csv)$/i);
  const onRow = (cells: Readonly<Record<'code' | 'aav' | 'category', string>>) => {
    const outside = /^(0*|n\/?a)$/i.test(cells.aav);
    areas.set(paddedCode(cells.code), {
      aav: outside ? '000' : cells.aav.padStart(3, '0'),
      category: outside ? '30' : cells.category,
    });
  };
  if (/\.csv$/i.test(content.name)) await readCsv(content, FORM, notes, onRow);
  else await readRowsOfSheet(content, /composition.communale/i, FORM, notes, onRow);
  return areas;
}
