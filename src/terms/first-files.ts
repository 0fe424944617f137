// Which files does the first diagnosis of a code read? Known from the code alone, so that they can be asked for
// while the program is still on its way (widget/preload), and all at once when it is there.
import { departementOf, hundredOf } from './commune.ts';

/**
 * What codes of communes of the data begin with. Not 00 nor 20; nor 132, 693 and 751, which are arrondissements of
 * Marseille, Lyon and Paris; overseas, five départements.
 */
const COVERED = /^(?!00|20|132|693|751)([0-8]|9[0-5]|97[12346])/;
const CODE = /^\d[\dAB]\d{3}$/;
/** The hundreds of codes of arrondissements, and those of their cities, which are shown. */
const CITIES: ReadonlyMap<string, string> = new Map([
  ['751', '750'],
  ['132', '130'],
  ['693', '691'],
]);

/** Whether a commune of the data may bear a code of the right form. */
export function isCovered(code: string): boolean {
  return COVERED.test(code);
}

/** Their names, in the order in which they matter; none for what is no code of the data. */
export function firstFiles(code: string): readonly string[] {
  const normal = code.trim().toUpperCase();
  const hundred = hundredOf(normal);
  const shown = CITIES.get(hundred) ?? hundred;
  if (!CODE.test(normal) || !COVERED.test(shown)) return [];
  return ['manifest.json', `communes/${departementOf(normal)}.json`, `portraits/${shown}.json`];
}
