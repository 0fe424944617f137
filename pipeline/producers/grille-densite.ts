// INSEE, grille communale de densité, 7 levels: fichier_diffusion_2026.xlsx and the grids of 2023 and 2024.
//
// Page     https://www.insee.fr/fr/information/8571524 (2026); before, files of 6439600
// Licence  Licence Ouverte 2.0
// Rhythm   when the census allows: 2024 (RP 2018), 15 May 2026 (RP 2021)
// Columns  sheet "Maille communale" or the first: CODGEO (depcom), DENS7, else DENS; the header is on row 5
// Traps    * in 2026 DENS has 3 levels and DENS7 the seven; in 2023–2024 DENS already has seven; in the oldest
//            grids DENS has four and is refused
import { readingText } from '../copy.ts';
import { TableError } from '../table-error.ts';
import type { Notes } from './reading/notes.ts';
import { paddedCode } from './reading/numbers.ts';
import { openPublished } from './reading/published-file.ts';
import { readRowsOfSheet } from './reading/sheet-rows.ts';

const FORM = {
  needed: { code: ['CODGEO', 'depcom'], level: ['DENS7', 'DENS'] },
} as const;

/** Level 1 (large urban centre) to 7 (very dispersed rural), by code. @throws TableError. */
export async function readGrilleDensite(path: string, notes: Notes): Promise<Map<string, number>> {
  const levels = new Map<string, number>();
  const content = await openPublished(path, /\.xlsx$/i);
  await readRowsOfSheet(content, /maille communale|grille|densit/i, FORM, notes, (cells, line) => {
    const level = Number(cells.level);
    if (!Number.isInteger(level) || level < 1 || level > 7) {
      const expected = readingText.wholeBetween(1, 7);
      const { name: file } = content;
      throw new TableError({ file, line, column: 'DENS7', value: cells.level, expected });
    }
    levels.set(paddedCode(cells.code), level);
  });
  const most = Math.max(...levels.values());
  if (most === 7) return levels;
  const expected = readingText.sevenLevels;
  throw new TableError({
    file: content.name,
    line: 0,
    column: 'DENS7',
    value: `1–${most}`,
    expected,
  });
}
