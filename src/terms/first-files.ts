// Which files does the first diagnosis of a code read? Known from the code alone, so that they can be asked for
// while the program is still on its way (widget/preload), and all at once when it is there.
import { departementOf, hundredOf } from './commune.ts';

/**
 * The last hundred of codes of each département, from 00, which is none, to 95: 3 in the Nièvre, whose last is 58309.
 * Without the arrondissements of Marseille, Lyon and Paris: 132, 693 and 751.
 */
const LAST_HUNDREDS =
  '-4832113534431724422-732563743354533225532322333136652652736759454253255333075638311133254160006';
const OTHER_HUNDREDS = /^(2[AB][0-3]|97(1[0-3]|2[0-3]|3[0156]|4[0-2]|6[01]))/;
const CODE = /^\d[\dAB]\d{3}$/;
/** The hundreds of codes of arrondissements, and those of their cities, which are shown. */
const CITIES: ReadonlyMap<string, string> = new Map([
  ['751', '750'],
  ['132', '130'],
  ['693', '691'],
]);

/** Whether communes of the data bear codes of the hundred of one. What is asked ahead; data made later may have more. */
export function isCovered(code: string): boolean {
  const last = LAST_HUNDREDS[Number(code.slice(0, 2))];
  return OTHER_HUNDREDS.test(code) || Number(code[2]) <= Number(last);
}

/** Their names, in the order in which they matter; none for what is no code of the data. */
export function firstFiles(code: string): readonly string[] {
  const normal = code.trim().toUpperCase();
  const hundred = hundredOf(normal);
  const shown = CITIES.get(hundred) ?? hundred;
  if (!CODE.test(normal) || !isCovered(shown)) return [];
  return ['manifest.json', `communes/${departementOf(normal)}.json`, `portraits/${shown}.json`];
}
