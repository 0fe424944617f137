// Do the figures typed belong to this commune? Digits may begin a postal code or an INSEE code, and
// Paris, Lyon and Marseille are also asked for by arrondissement, which have codes of their own.
import type { SearchEntry } from '../terms/search-entry.ts';
import type { Query } from './query.ts';

interface Arrondissements {
  readonly count: number;
  /** INSEE code of the first; the others follow. */
  readonly first: number;
}

const ARRONDISSEMENTS: Readonly<Record<string, Arrondissements>> = {
  '75056': { count: 20, first: 75101 },
  '69123': { count: 9, first: 69381 },
  '13055': { count: 16, first: 13201 },
};

export type CodeMatch = 'whole' | 'beginning';

/** How the codes and arrondissements of a query match a commune; null when one of them does not. */
export function matchCodes(entry: SearchEntry, query: Query): CodeMatch | null {
  if (!query.arrondissements.every((number) => hasArrondissement(entry.code, number))) return null;
  let match: CodeMatch = 'whole';
  for (const code of query.codes) {
    const one = matchCode(entry, code, query.name !== '');
    if (one === null) return null;
    if (one === 'beginning') match = one;
  }
  return match;
}

function matchCode(entry: SearchEntry, code: string, named: boolean): CodeMatch | null {
  const own = entry.code.toLowerCase();
  if (own === code || entry.codesPostaux.includes(code)) return 'whole';
  if (own.startsWith(code) || entry.codesPostaux.some((postal) => postal.startsWith(code))) {
    return 'beginning';
  }
  const parts = ARRONDISSEMENTS[entry.code];
  if (!parts) return null;
  const number = Number(code);
  if (number >= parts.first && number < parts.first + parts.count) return 'whole';
  // "15" alone is the Cantal; only beside a name may it be an arrondissement.
  return named && hasArrondissement(entry.code, number) ? 'beginning' : null;
}

function hasArrondissement(code: string, number: number): boolean {
  return number >= 1 && number <= (ARRONDISSEMENTS[code]?.count ?? 0);
}
