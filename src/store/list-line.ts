// Which commune does a line of somebody's list mean? A code or a name, with other columns beside it that may
// be a postal code or a number of people: nothing is taken for a code unless it stands first or fits the name.
import { isExactName, type SearchEntry, shardKeyOf } from '../search/index.ts';
import { departementOf } from '../terms/commune.ts';
import { isDiagnosisError } from '../terms/errors.ts';
import type { Store } from './store.ts';

export type LineMeaning =
  | { readonly kind: 'commune'; readonly code: string }
  | { readonly kind: 'unknown' | 'unknown-code'; readonly text: string }
  /** A code, beside the name of another commune: often a postal code. */
  | { readonly kind: 'mismatch'; readonly text: string; readonly nom: string }
  | {
      readonly kind: 'homonyms';
      readonly text: string;
      readonly choices: readonly SearchEntry[];
    };

type Reader = Pick<Store, 'candidates' | 'commune'>;

const CODE = /^(\d{5}|2[AB]\d{3})$/i;
/** Four digits: a code whose first zero a spreadsheet has eaten. */
const EATEN_ZERO = /^\d{4}$/;
const DEPARTEMENT = /^(\d{2}|2[AB]|97\d)$/i;

/** Whether a cell may be a code: a line with one is no header. */
export const looksLikeCode = (cell: string): boolean => CODE.test(cell);

/** @param cells of one line, trimmed, one at least not empty. Rejects when the data cannot be read. */
export async function meaningOf(cells: readonly string[], store: Reader): Promise<LineMeaning> {
  const [first = '', ...others] = cells.filter((cell) => cell !== '');
  const code = EATEN_ZERO.test(first) ? `0${first}` : first.toUpperCase();
  if (!CODE.test(code)) return byName(first, others, store);
  const commune = await communeOf(code, store);
  if (commune === null) return { kind: 'unknown-code', text: first };
  const named = await communesNamed(others.find((cell) => /\p{L}{2}/u.test(cell)) ?? '', store);
  const fits = named.length === 0 || named.some((entry) => entry.code === commune.code);
  if (fits) return { kind: 'commune', code: commune.code };
  return { kind: 'mismatch', text: [first, ...others].join(' '), nom: commune.nom };
}

/** "Saint-Denis;974", "Saint-Denis;97411", "Saint-Denis (974)" and "Saint-Denis 974" name one commune. */
async function byName(
  first: string,
  others: readonly string[],
  store: Reader,
): Promise<LineMeaning> {
  const inside = first.match(/^(.*?)[\s(]+(\d{2}|2[AB]|97\d)\)?$/i);
  const name = inside?.[1]?.trim() ?? first;
  const hint = (inside?.[2] ?? others.find((cell) => DEPARTEMENT.test(cell)))?.toUpperCase();
  const all = await communesNamed(name, store);
  const coded = all.filter(({ code }) => others.includes(code));
  const local = all.filter(({ code }) => hint === undefined || departementOf(code) === hint);
  const named = coded.length === 1 ? coded : local;
  const [only, other] = named;
  if (!only) return { kind: 'unknown', text: [first, ...others].join(' ') };
  return other
    ? { kind: 'homonyms', text: name, choices: named }
    : { kind: 'commune', code: only.code };
}

async function communesNamed(name: string, store: Reader): Promise<SearchEntry[]> {
  const key = shardKeyOf(name);
  if (key === null) return [];
  return (await store.candidates(key)).filter((entry) => isExactName(entry, name));
}

async function communeOf(code: string, store: Reader) {
  try {
    return await store.commune(code);
  } catch (error) {
    if (isDiagnosisError(error, 'unknown-commune') || isDiagnosisError(error, 'invalid-code'))
      return null;
    throw error;
  }
}
