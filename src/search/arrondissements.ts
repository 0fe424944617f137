// Paris, Lyon and Marseille are one commune each, asked for by arrondissement, which have INSEE and postal
// codes of their own. Their figures are those of the whole city.

import type { Arrondissement } from '../terms/commune-part.ts';

interface City {
  readonly count: number;
  /** INSEE code of the first; the others follow. */
  readonly first: number;
  /** Postal code of the first; the others follow. */
  readonly firstPostal: number;
}

const CITIES: Readonly<Record<string, City>> = {
  '75056': { count: 20, first: 75101, firstPostal: 75001 },
  '69123': { count: 9, first: 69381, firstPostal: 69001 },
  '13055': { count: 16, first: 13201, firstPostal: 13001 },
};

/** The arrondissement of a city by its number, or null when it has none or not as many. */
export function arrondissement(commune: string, number: number): Arrondissement | null {
  const city = CITIES[commune];
  if (!city || !Number.isInteger(number) || number < 1 || number > city.count) return null;
  return { kind: 'arrondissement', code: String(city.first + number - 1), commune, number };
}

/**
 * The arrondissement that an INSEE code or a postal code names: "75111" and "75011" are Paris 11e. A few of
 * these are also the code of another commune ("13001" is Aix-en-Provence): look for that one first. The second
 * postal code of Paris 16e is its INSEE code.
 */
export function arrondissementOfCode(code: string): Arrondissement | null {
  if (!/^\d{5}$/.test(code)) return null;
  for (const [commune, { first, firstPostal }] of Object.entries(CITIES)) {
    const found =
      arrondissement(commune, Number(code) - first + 1) ??
      arrondissement(commune, Number(code) - firstPostal + 1);
    if (found) return found;
  }
  return null;
}
