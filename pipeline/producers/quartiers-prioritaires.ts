// ANCT, quartiers prioritaires de la politique de la ville 2024: listeqp2024-cog2024.csv.
//
// Page     https://www.data.gouv.fr/fr/datasets/quartiers-prioritaires-de-la-politique-de-la-ville-qpv/
// Licence  Licence Ouverte 2.0
// Rhythm   by decree: 2014, 2024 (2025 overseas)
// Columns  code_qp, insee_com
// Traps    * a quarter over several communes: insee_com is "02571; 02691"
//          * leading zeros are lost: 1053 is 01053; trailing empty columns; geography 2024
import { readCsv } from './reading/csv-rows.ts';
import type { Notes } from './reading/notes.ts';
import { paddedCode } from './reading/numbers.ts';
import { openPublished } from './reading/published-file.ts';

const FORM = { delimiter: ';', needed: { quarter: 'code_qp', communes: 'insee_com' } } as const;

/** The quarters that reach into each commune, by its code. @throws TableError. */
export async function readQuartiersPrioritaires(
  path: string,
  notes: Notes,
): Promise<Map<string, ReadonlySet<string>>> {
  const quarters = new Map<string, Set<string>>();
  await readCsv(await openPublished(path, /^listeqp.*\.csv$/i), FORM, notes, (cells) => {
    for (const code of cells.communes.split(/[;,|]/).filter((part) => part.trim() !== '')) {
      const own = quarters.get(paddedCode(code)) ?? new Set();
      quarters.set(paddedCode(code), own.add(cells.quarter));
    }
  });
  return quarters;
}
