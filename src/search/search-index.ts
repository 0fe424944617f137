// The communes of a search file, ready to be searched. Normalising and sorting 9 000 spellings takes longer
// than searching them a hundred times: it is done once for a list, and remembered as long as the list lives.
import type { SearchEntry } from '../terms/search-entry.ts';
import { homonymOf, SPELLING, type Spelling, spellingsOf } from './spellings.ts';
import { wordsOf } from './words.ts';

/** A spelling and the commune that it is of, by its rank among the entries. */
export interface IndexedSpelling extends Spelling {
  readonly entry: number;
  /** Its text with a space before: every word begins with one. Written once, and not at each keystroke. */
  readonly spaced: string;
}

/** A code and the commune that bears it, by its rank among the entries. */
interface IndexedCode {
  readonly text: string;
  readonly entry: number;
}

/** From one spelling to another, the second one excluded. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** `populations`, `homonyms`, `sizes` and `own` are in the order of `entries`. */
export interface SearchIndex {
  readonly entries: readonly SearchEntry[];
  /** Sorted by text, so that those that begin as typed are found by bisection. */
  readonly spellings: readonly IndexedSpelling[];
  /** The ranks of the spellings that have a word beginning with these two or three letters (or one, if it has no more). */
  readonly byWord: ReadonlyMap<string, readonly number[]>;
  /** Postal codes, INSEE codes and former ones in lower case, sorted by text. */
  readonly codes: readonly IndexedCode[];
  readonly populations: readonly number[];
  /** What each entry shares with its homonyms, and the population of the largest of them. */
  readonly homonyms: readonly string[];
  readonly sizes: readonly number[];
  /** The entries as answers are shown: of the largest homonym first. */
  readonly shown: readonly number[];
  /** The ranks of the spellings of each entry, without those of its former communes. */
  readonly own: readonly (readonly number[])[];
}

/** More spellings than this are not all looked at. */
const MAX_SCANNED = 200;

const indexes = new WeakMap<readonly SearchEntry[], SearchIndex>();

/** The index of a list, made at the first search. */
export function indexOf(entries: readonly SearchEntry[]): SearchIndex {
  const known = indexes.get(entries);
  // A list that has grown since is indexed again.
  if (known && known.sizes.length === entries.length) return known;
  const spellings: IndexedSpelling[] = [];
  for (const [entry, commune] of entries.entries()) {
    for (const spelling of spellingsOf(commune)) {
      spellings.push({ ...spelling, entry, spaced: ` ${spelling.text}` });
    }
  }
  spellings.sort((a, b) => compare(a.text, b.text));
  const byWord = new Map<string, number[]>();
  for (const [rank, { text }] of spellings.entries()) {
    for (const word of wordsOf(text)) {
      for (const key of new Set([word.slice(0, 2), word.slice(0, 3)])) {
        const known = byWord.get(key);
        if (!known) byWord.set(key, [rank]);
        else if (known.at(-1) !== rank) known.push(rank);
      }
    }
  }
  const homonyms = entries.map(homonymOf);
  const all = entries.map((_, rank) => rank);
  const sizes = largestOf({ entries, homonyms }, all);
  const own: number[][] = entries.map(() => []);
  for (const [rank, { entry, kind }] of spellings.entries()) {
    if (kind !== SPELLING.former) own[entry]?.push(rank);
  }
  const index = {
    entries,
    spellings,
    byWord,
    codes: codesOf(entries),
    populations: entries.map(({ population }) => population),
    homonyms,
    sizes,
    shown: inOrder({ entries, homonyms }, all, sizes),
    own,
  };
  indexes.set(entries, index);
  return index;
}

/** The spellings that begin so. */
export function beginning({ spellings }: SearchIndex, prefix: string): Range {
  return rangeOf(spellings, prefix);
}

/**
 * The spellings that begin so, or, where they are very many, only those of the `limit` communes of today that
 * would be shown first: what lies behind them cannot be seen.
 */
export function firstBeginning(
  { spellings, shown, own }: SearchIndex,
  { from, to }: Range,
  limit: number,
): readonly IndexedSpelling[] {
  if (to - from <= MAX_SCANNED || limit === Number.POSITIVE_INFINITY)
    return spellings.slice(from, to);
  const first: IndexedSpelling[] = [];
  let communes = 0;
  for (const entry of shown) {
    if (communes === limit) return first;
    const inside = (own[entry] ?? []).filter((rank) => rank >= from && rank < to);
    if (inside.length > 0) communes += 1;
    for (const rank of inside) first.push(...(spellings[rank] ? [spellings[rank]] : []));
  }
  return spellings.slice(from, to);
}

/** The entries that have a code that begins so. */
export function bearing({ codes }: SearchIndex, prefix: string): Set<number> {
  const { from, to } = rangeOf(codes, prefix);
  const found = new Set<number>();
  for (let i = from; i < to; i++) found.add(codes[i]?.entry ?? 0);
  return found;
}

function codesOf(entries: readonly SearchEntry[]): IndexedCode[] {
  const codes: IndexedCode[] = [];
  for (const [entry, { code, codesPostaux, former = [] }] of entries.entries()) {
    codes.push({ text: code.toLowerCase(), entry });
    for (const text of codesPostaux) codes.push({ text, entry });
    for (const one of former) codes.push({ text: one.code.toLowerCase(), entry });
  }
  return codes.sort((a, b) => compare(a.text, b.text));
}

function rangeOf(sorted: readonly { readonly text: string }[], prefix: string): Range {
  // No normalised text holds a character above "z".
  return { from: firstFrom(sorted, prefix), to: firstFrom(sorted, `${prefix}{`) };
}

/**
 * The first of some entries, by rank, in order of the population of their largest homonym (by entry), then
 * name, population and code.
 */
export function inOrder(
  { entries, homonyms }: Pick<SearchIndex, 'entries' | 'homonyms'>,
  ranks: readonly number[],
  sizes: readonly number[],
  limit = Number.POSITIVE_INFINITY,
): number[] {
  return [...ranks]
    .sort(
      (a, b) =>
        (sizes[b] ?? 0) - (sizes[a] ?? 0) ||
        compare(homonyms[a], homonyms[b]) ||
        (entries[b]?.population ?? 0) - (entries[a]?.population ?? 0) ||
        compare(entries[a]?.code, entries[b]?.code),
    )
    .slice(0, limit);
}

/** The population of the largest homonym among some entries, for each of them. */
export function largestOf(
  { entries, homonyms }: Pick<SearchIndex, 'entries' | 'homonyms'>,
  ranks: readonly number[],
): number[] {
  const largest = new Map<string, number>();
  for (const rank of ranks) {
    const homonym = homonyms[rank] ?? '';
    largest.set(homonym, Math.max(largest.get(homonym) ?? 0, entries[rank]?.population ?? 0));
  }
  const sizes: number[] = [];
  for (const rank of ranks) sizes[rank] = largest.get(homonyms[rank] ?? '') ?? 0;
  return sizes;
}

/** The rank of the first text that is not before another in a sorted list. */
export function firstFrom(sorted: readonly { readonly text: string }[], text: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.text ?? '') < text) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The same order in every language and on every machine. */
function compare(a = '', b = ''): number {
  return a < b ? -1 : Number(a > b);
}
