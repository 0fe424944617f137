// Which files does the first diagnosis of a code read? Known from the code alone, so that they can be asked for
// while the program is still on its way (widget/preload), and all at once when it is there.
import { departementOf, hundredOf } from './commune.ts';

/** A code of a département of the data: what begins otherwise (98818, 20004) has no file. */
const COVERED = /^(?=\w{5}$)(0[1-9]|(?!20)[1-8]\d|9[0-5]|2[AB]|97[12346])\d+$/;
/**
 * The hundreds of codes of the arrondissements of Paris, Marseille and Lyon, which are no commune's and have no file,
 * and those of their city, which is shown.
 */
export const CITIES: ReadonlyMap<string, string> = new Map([
  ['751', '750'],
  ['132', '130'],
  ['693', '691'],
]);

/** Whether communes of the data may bear a code; those of arrondissements they do not. */
export function isCovered(code: string): boolean {
  return COVERED.test(code) && !CITIES.has(hundredOf(code));
}

/** Their names, in the order in which they matter; none for what is no code of the data. */
export function firstFiles(code: string): readonly string[] {
  const normal = code.trim().toUpperCase();
  if (!COVERED.test(normal)) return [];
  const hundred = hundredOf(normal);
  return [
    'manifest.json',
    `communes/${departementOf(normal)}.json`,
    `portraits/${CITIES.get(hundred) ?? hundred}.json`,
  ];
}
