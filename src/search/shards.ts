// Which search file answers a query? A commune is listed under the first character of each word it
// may be asked by, so that one small file, known from the first keystroke, is all a visitor loads.

import type { FormerCommune } from '../terms/commune-part.ts';
import type { SearchEntry } from '../terms/search-entry.ts';
import { normalise } from './normalise.ts';
import { parseQuery, type Query } from './query.ts';
import { SPELLING, spellingsOf } from './spellings.ts';
import { isFullArticle, isSignificant, withoutArticle, wordsOf } from './words.ts';

/**
 * The files that list a commune, sorted: first letters of its significant words and of a small word
 * that opens its name ("Sous-Parsat", "L'Haÿ" typed "lhay") but for le, la, les; first digits of its
 * postal codes and INSEE code, with and without a first zero. A name made of small words only is listed
 * under each of them.
 */
export function shardKeys({ nom, codesPostaux, code }: SearchEntry): readonly string[] {
  return sorted([...letters(nom), ...digits(code), ...codesPostaux.flatMap(digits)]);
}

/** The files that list the commune of today under a former one that is now in it, sorted. */
export function formerShardKeys({ nom, code }: FormerCommune): readonly string[] {
  return sorted([...(nom === null ? [] : letters(nom)), ...digits(code)]);
}

/**
 * The file where the answers to a query are listed: "la roch" is r, "2a004" is 2, "58000 nevers" is
 * n. While only small words are typed, the last may become a name: "la" is l. null when nothing in
 * the query can be searched.
 */
export function shardKeyOf(query: string | Query): string | null {
  const { name, codes } = typeof query === 'string' ? parseQuery(query) : query;
  const words = wordsOf(name);
  const first = words.find(isSignificant) ?? words.at(-1) ?? codes[0];
  return first?.slice(0, 1) ?? null;
}

/** The third letters that share a spelling file, by their first: "ai" holds Saint-Denis, Callian and Zalana. */
const THIRD_LETTERS = ['a', 'i', 'm', 'r'] as const;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** Every spelling file: some list no commune. */
export const SPELLING_KEYS: readonly string[] = [...LETTERS].flatMap((second) =>
  THIRD_LETTERS.map((third) => second + third),
);

/**
 * The spelling files that list a commune: by the second and third letters of its name, with and without its
 * article. They are read when nothing begins as typed, because then the first letter may be the wrong one.
 */
export function spellingKeys(entry: SearchEntry): readonly string[] {
  const own = spellingsOf(entry).filter(({ kind }) => kind !== SPELLING.former);
  return sorted(own.flatMap(({ text }) => spellingKey(text, 1)));
}

/** The spelling files that list the commune of today under a name that is no more: read when no name of today answers. */
export function formerSpellingKeys({ nom }: FormerCommune): readonly string[] {
  const name = normalise(nom ?? '');
  return sorted([name, withoutArticle(name)].flatMap((text) => spellingKey(text, 1)));
}

/** The spelling file where a query may find a commune by a name that is no more; none for fewer than three letters. */
export function formerSpellingKeysOf({ name }: Query): readonly string[] {
  return spellingKey(name, 1);
}

/**
 * The spelling files where a query with a wrong or a missing first letter may find its commune:
 * "bevers" and "evers" are er. Empty when there is no name in the query.
 */
export function spellingKeysOf({ name }: Query): readonly string[] {
  return [...new Set([...spellingKey(name, 1), ...spellingKey(name, 0)])];
}

/** The key of the two letters of a name that come from there on, spaces apart; none when there are not two. */
function spellingKey(name: string, from: number): string[] {
  const [second = '', third = ''] = name.replaceAll(' ', '').slice(from, from + 2);
  if (!LETTERS.includes(second) || !LETTERS.includes(third) || third === '') return [];
  return [second + (THIRD_LETTERS.findLast((first) => first <= third) ?? '')];
}

function letters(nom: string): string[] {
  const words = wordsOf(normalise(nom));
  const asked = words.filter((word, i) => isSignificant(word) || (i === 0 && !isFullArticle(word)));
  return (words.some(isSignificant) ? asked : words).map((word) => word.slice(0, 1));
}

/** "01004" is also looked for as "1004". */
function digits(code: string): string[] {
  return code.startsWith('0') ? ['0', code.slice(1, 2)] : [code.slice(0, 1)];
}

function sorted(keys: readonly string[]): string[] {
  return [...new Set(keys)].sort();
}
