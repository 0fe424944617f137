// What a CSV cannot say of itself, written beside it: its columns, its sources, where it comes from.
import { writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { CsvFlavour } from '../reports/csv.ts';
import { type Described, dataPackage } from '../reports/data-package.ts';

/** Where the description of a CSV lies. */
export const descriptionOf = (csv: string): string => `${csv}.datapackage.json`;

/** The description of the CSV that `output` names, or will. */
export function descriptionText(described: Described, csv: CsvFlavour, output: string): string {
  const files = [{ csv, path: basename(output) }];
  return `${JSON.stringify(dataPackage(described, files), null, 2)}\n`;
}

/** @param output name of the CSV: the description is called after it */
export async function writeDescription(
  described: Described,
  csv: CsvFlavour,
  output: string,
): Promise<void> {
  await writeFile(descriptionOf(output), descriptionText(described, csv, output));
}
