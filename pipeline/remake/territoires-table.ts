// territoires.csv: density, area of attraction, FRR and priority quarters, from four files.
import { readingText } from '../copy.ts';
import { readAiresAttraction } from '../producers/aires-attraction.ts';
import { readFranceRuralites } from '../producers/france-ruralites-revitalisation.ts';
import { readGrilleDensite } from '../producers/grille-densite.ts';
import { readQuartiersPrioritaires } from '../producers/quartiers-prioritaires.ts';
import { TableError } from '../table-error.ts';
import type { Geography } from './communes-table.ts';
import { addedUp, carriedOver } from './current-codes.ts';
import {
  type PublishedFolder,
  type RawRow,
  type RemadeTable,
  type UsedFile,
  written,
} from './remake.ts';

/** Null unless density, FRR and quarters are all at hand; the areas of attraction may be missing. */
export async function remakeTerritoires(
  folder: PublishedFolder,
  { codes, names }: Geography,
): Promise<RemadeTable | null> {
  const grid = folder.find('grille-densite');
  const frr = folder.find('france-ruralites-revitalisation');
  const qpv = folder.find('quartiers-prioritaires');
  const aav = folder.find('aires-attraction');
  if (!grid || !frr || !qpv) return null;
  const density = await folder.read(grid, readGrilleDensite);
  const labels = await folder.read(frr, readFranceRuralites);
  const quarters = await folder.read(qpv, readQuartiersPrioritaires);
  const areas = aav ? await folder.read(aav, readAiresAttraction) : null;
  const densities = carriedOver(density.read, codes, density.notes);
  const zonings = carriedOver(labels.read, codes, labels.notes);
  const attraction = areas ? carriedOver(areas.read, codes, areas.notes) : null;
  const priority = addedUp(
    quarters.read,
    codes,
    (a, b): ReadonlySet<string> => new Set([...a, ...b]),
    quarters.notes,
  );
  const used: UsedFile[] = [
    density.used,
    labels.used,
    quarters.used,
    ...(areas ? [areas.used] : []),
  ];
  return {
    id: 'territoires',
    rows: names.map(({ code }): RawRow => {
      const mother = codes.leftBy(code) ?? '';
      const level = densities.get(code) ?? densities.get(mother);
      const label = zonings.get(code) ?? zonings.get(mother);
      if (level === undefined) throw lacking(grid.entry.file, 'DENS7', code);
      if (label === undefined) throw lacking(frr.entry.file, 'Classement FRR', code);
      return {
        code,
        densite_7: written(level, 0),
        aav: attraction?.get(code)?.aav ?? '',
        categorie_aav: attraction?.get(code)?.category ?? '',
        frr_2025: label,
        // The table holds whether there is any; how many is known, and not used yet.
        nombre_qpv_2024: priority.has(code) ? '1' : '0',
      };
    }),
    credit: {
      file: 'territoires.csv',
      producer: 'INSEE, DGCL, ANCT',
      // The year of the grid first.
      vintage: [...new Set(used.map(({ vintage }) => vintage))].join(', '),
      from: used,
    },
  };
}

function lacking(file: string, column: string, value: string): TableError {
  return new TableError({ file, line: 0, column, value, expected: readingText.value });
}
