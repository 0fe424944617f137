// How well does a name answer a query? The better the class, the less has to be supposed of what the
// visitor meant; communes of one class are told apart by order.ts.
import type { Candidate } from './candidate.ts';
import { oneError } from './one-error.ts';

/** Classes of answers, the best first. */
export const RANK = {
  exact: 0,
  exactButArticle: 1,
  beginning: 2,
  words: 3,
  errorInName: 4,
  errorInBeginning: 5,
} as const;
export type Rank = (typeof RANK)[keyof typeof RANK];

/** Below this, a typing error would make almost any name an answer. */
const SHORTEST_WITH_ERROR = 4;

/** The class of a candidate whose name holds the words of a query as they are; null otherwise. */
export function matchName(
  candidate: Candidate,
  query: string,
  words: readonly string[],
): Rank | null {
  const { names, shortNames } = candidate;
  if (names.includes(query)) return RANK.exact;
  if (shortNames.includes(query)) return RANK.exactButArticle;
  for (const name of names) if (name.startsWith(query)) return RANK.beginning;
  for (const name of shortNames) if (name.startsWith(query)) return RANK.beginning;
  return followsWords(candidate.words, words) ? RANK.words : null;
}

/** The class of a candidate for a query with one typing error in it; null when there are more. */
export function matchMistyped({ names, shortNames }: Candidate, query: string): Rank | null {
  if (query.length < SHORTEST_WITH_ERROR) return null;
  let best: Rank | null = null;
  for (const known of [names, shortNames]) {
    for (const name of known) {
      const error = oneError(query, name);
      if (error === 'whole') return RANK.errorInName;
      if (error === 'beginning') best = RANK.errorInBeginning;
    }
  }
  return best;
}

/** Whether each word of the query begins a word of the name, in the order of the name. */
function followsWords(nameWords: readonly string[], words: readonly string[]): boolean {
  let found = 0;
  for (const word of nameWords) {
    if (found < words.length && word.startsWith(words[found] ?? '')) found++;
  }
  return found === words.length;
}
