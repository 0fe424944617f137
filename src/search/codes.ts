// Do the figures typed belong to this commune? Digits may begin a postal code or an INSEE code, and
// Paris, Lyon and Marseille are also asked for by arrondissement, which have codes of their own.
import { departementOf } from '../terms/commune.ts';
import type { Arrondissement, CommunePart } from '../terms/commune-part.ts';
import type { SearchEntry } from '../terms/search-entry.ts';
import { arrondissement, arrondissementOfCode } from './arrondissements.ts';
import type { Query } from './query.ts';

export interface CodeMatch {
  readonly match: 'whole' | 'beginning';
  /** The part of the commune that a code is of, when it is not the commune's own. */
  readonly part: CommunePart | null;
}

const WHOLE: CodeMatch = { match: 'whole', part: null };

/** How the codes and arrondissements of a query match a commune; null when one of them does not. */
export function matchCodes(entry: SearchEntry, query: Query): CodeMatch | null {
  let all: CodeMatch = WHOLE;
  for (const number of query.arrondissements) {
    const part = arrondissement(entry.code, number);
    if (part === null) return null;
    all = { match: 'whole', part };
  }
  for (const code of query.codes) {
    const one = matchCode(entry, code, query.name !== '');
    if (one === null) return null;
    const match = all.match === 'whole' ? one.match : all.match;
    all = { match, part: all.part ?? one.part };
  }
  return all;
}

function matchCode(entry: SearchEntry, code: string, named: boolean): CodeMatch | null {
  const own = entry.code.toLowerCase();
  const part = partOf(entry, code, named);
  if (own === code || entry.codesPostaux.includes(code)) return { match: 'whole', part };
  // A spreadsheet eats the first zero: 1004 is 01004.
  const zero = `0${code}`;
  if (own === zero || entry.codesPostaux.includes(zero)) return WHOLE;
  if (own.startsWith(code) || entry.codesPostaux.some((postal) => postal.startsWith(code))) {
    return { match: 'beginning', part };
  }
  if (part !== null) return { match: code.length === 5 ? 'whole' : 'beginning', part };
  const former = entry.former?.some((one) => one.code.toLowerCase().startsWith(code)) ?? false;
  return former ? { match: 'beginning', part: null } : null;
}

/** The former commune or the arrondissement that a whole code is of, "15" being one beside a name only. */
function partOf(entry: SearchEntry, code: string, named: boolean): CommunePart | null {
  const former = entry.former?.find((one) => one.code.toLowerCase() === code);
  if (former && former.code !== entry.code) return former;
  return arrondissementIn(entry.code, code, named);
}

function arrondissementIn(commune: string, code: string, named: boolean): Arrondissement | null {
  const coded = arrondissementOfCode(code);
  if (coded?.commune === commune) return coded;
  // "Marseille 13" may as well be in the Bouches-du-Rhône.
  if (!named || code.length > 2 || code === departementOf(commune)) return null;
  return arrondissement(commune, Number(code));
}
