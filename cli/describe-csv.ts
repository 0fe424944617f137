// What a CSV cannot say of itself, written beside it: its columns, its sources, where it comes from.
import { stat, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { type Described, type DescribedForm, descriptionText } from '../reports/data-package.ts';
import { diskFailure } from './disk-failure.ts';

/** Where the description of a CSV lies. */
export const descriptionOf = (csv: string): string => `${csv}.datapackage.json`;

/** The description of the CSV that `output` names, or will. */
export function csvDescription(described: Described, form: DescribedForm, output: string): string {
  return descriptionText(described, [{ form, path: basename(output) }]);
}

/** @param output name of the CSV: the description is called after it */
export async function writeDescription(
  described: Described,
  form: DescribedForm,
  output: string,
): Promise<void> {
  await writeBeside(output, csvDescription(described, form, output));
}

/**
 * Beside a file only: a device or a pipe (/dev/stdout) keeps nothing that could be described.
 * @throws Error in words when the disk refuses: the CSV could not be written either
 */
export async function writeBeside(output: string, description: string): Promise<void> {
  const there = await stat(output).catch(() => null);
  if (there !== null && !there.isFile()) return;
  const file = descriptionOf(output);
  await writeFile(file, description).catch((error: unknown) => {
    throw diskFailure(file, error);
  });
}
