// Which search file answers a query? A commune is listed under the first character of each word it
// may be asked by, so that one small file, known from the first keystroke, is all a visitor loads.

import type { SearchEntry } from '../terms/search-entry.ts';
import { prepare } from './candidate.ts';
import { normalise } from './normalise.ts';
import { parseQuery } from './query.ts';
import { isFullArticle, isSignificant, wordsOf } from './words.ts';

/**
 * The files that list a commune, sorted: first letters of its significant words and of a small word
 * that opens its name ("Sous-Parsat", "L'Haÿ" typed "lhay") but for le, la, les; first digits of its
 * postal codes and INSEE code. A name made of small words only is listed under each of them.
 */
export function shardKeys(entry: SearchEntry): readonly string[] {
  const words = wordsOf(normalise(entry.nom));
  const asked = words.filter((word, i) => isSignificant(word) || (i === 0 && !isFullArticle(word)));
  const named = words.some(isSignificant) ? asked : words;
  const keys = [...named, ...entry.codesPostaux, entry.code].map((text) => text.slice(0, 1));
  return [...new Set(keys)].sort();
}

/**
 * The file where the answers to a query are listed: "la roch" is r, "2a004" is 2, "58000 nevers" is
 * n. While only small words are typed, the last may become a name: "la" is l. null when nothing in
 * the query can be searched.
 */
export function shardKeyOf(query: string): string | null {
  const { name, codes } = parseQuery(query);
  const words = wordsOf(name);
  const first = words.find(isSignificant) ?? words.at(-1) ?? codes[0];
  return first?.slice(0, 1) ?? null;
}

/**
 * The files of slips that list a commune: the second letters of its name, with and without its article.
 * They are read when nothing begins as typed, because then the first letter may be the wrong one.
 */
export function slipKeys(entry: SearchEntry): readonly string[] {
  const { names, shortNames } = prepare(entry);
  const letters = [...names, ...shortNames].map((name) => name.slice(1, 2));
  return [...new Set(letters.filter((letter) => /[a-z]/.test(letter)))].sort();
}

/**
 * The files of slips where a query with a wrong or a missing first letter may find its commune:
 * "bevers" and "evers" are e. Empty when there is no name in the query.
 */
export function slipKeysOf(query: string): readonly string[] {
  const { name } = parseQuery(query);
  return [...new Set([name.slice(1, 2), name.slice(0, 1)].filter((key) => /[a-z]/.test(key)))];
}
