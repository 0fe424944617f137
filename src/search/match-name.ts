// How well do the names of an index answer a query? Class after class: what begins as typed by bisection, the
// words in their order from the rarest of them, then one typing error.
import { type Answers, RANK, type Rank } from './answers.ts';
import { matchCodes } from './codes.ts';
import { oneError } from './one-error.ts';
import type { Query } from './query.ts';
import {
  beginning,
  firstBeginning,
  firstFrom,
  type IndexedSpelling,
  type Range,
  type SearchIndex,
} from './search-index.ts';
import { SPELLING } from './spellings.ts';
import { wordsOf } from './words.ts';

/** Below this, a typing error would make almost any name an answer. */
const MIN_LENGTH_WITH_ERROR = 4;
/** As many names are read one by one sooner than bisected letter by letter. */
const MAX_COMPARED = 100;
const CHARACTERS = ' 0123456789abcdefghijklmnopqrstuvwxyz';

const EXACT = [RANK.exact, RANK.exactButArticle, RANK.exactButIsland, RANK.exactFormer] as const;

/** Whether an entry may answer; null: all may. */
export type Within = ((entry: number) => boolean) | null;

/** Adds the communes that a query names without any error: all that do so exactly, else those that may be shown. */
export function addNamed(
  answers: Answers,
  index: SearchIndex,
  query: Query,
  limit: number,
  within: Within,
): void {
  const add = adder(answers, index, query, within);
  const range = beginning(index, query.name);
  for (const spelling of wholeOf(index, range, query.name)) add(spelling, EXACT[spelling.kind]);
  for (const spelling of firstBeginning(index, range, seen(query, limit, within))) {
    add(spelling, spelling.kind === SPELLING.former ? RANK.beginningOfFormer : RANK.beginning);
  }
  // What lies in a lower class than can be shown is not looked for.
  if (answers.size >= limit) return;
  const words = wordsOf(query.name).map((word) => ` ${word}`);
  for (const rank of rarest(index, query.name)) {
    const spelling = index.spellings[rank];
    if (!spelling || !followsWords(spelling.spaced, words)) continue;
    add(spelling, spelling.kind === SPELLING.former ? RANK.wordsOfFormer : RANK.words);
  }
}

/** Adds the communes whose name, or its beginning, is one typing error away from the query. */
export function addMistyped(
  answers: Answers,
  index: SearchIndex,
  query: Query,
  limit: number,
  within: Within,
): void {
  const { name } = query;
  if (name.length < MIN_LENGTH_WITH_ERROR) return;
  const add = adder(answers, index, query, within);
  const mistyped = (spelling: IndexedSpelling, whole: boolean) => {
    if (spelling.kind === SPELLING.former) add(spelling, RANK.errorInFormer);
    else add(spelling, whole ? RANK.errorInName : RANK.errorInBeginning);
  };
  const shown = seen(query, limit, within);
  for (let i = 0; i < name.length; i++) {
    const intact = beginning(index, name.slice(0, i));
    // The error is here or further on: what begins like the letters before it is all there is.
    if (intact.to - intact.from <= MAX_COMPARED) {
      for (const spelling of index.spellings.slice(intact.from, intact.to)) {
        const error = oneError(name, spelling.text);
        if (error !== null) mistyped(spelling, error === 'whole');
      }
      return;
    }
    for (const meant of mendedAt(index, name, i)) {
      const range = beginning(index, meant);
      for (const spelling of wholeOf(index, range, meant)) mistyped(spelling, true);
      for (const spelling of firstBeginning(index, range, shown)) mistyped(spelling, false);
    }
  }
}

/** What a name may have been before an error at its letter `i`: one too many, two swapped, another, missing. */
function* mendedAt(index: SearchIndex, name: string, i: number): Generator<string> {
  const head = name.slice(0, i);
  const tail = name.slice(i + 1);
  yield head + tail;
  yield head + tail.slice(0, 1) + name.charAt(i) + tail.slice(1);
  for (const letter of CHARACTERS) {
    if (letter === name[i] || !anyStartsWith(index, head + letter)) continue;
    yield head + letter + tail;
    yield head + letter + name.slice(i);
  }
}

/** Of the spellings that begin as `text`, those that are no longer: they come first. */
function wholeOf({ spellings }: SearchIndex, { from }: Range, text: string): IndexedSpelling[] {
  let end = from;
  while (spellings[end]?.text === text) end++;
  return spellings.slice(from, end);
}

/** How many answers of a class are enough: all, where some will be refused. */
function seen({ codes, arrondissements }: Query, limit: number, within: Within): number {
  const all = within === null && codes.length === 0 && arrondissements.length === 0;
  return all ? limit : Number.POSITIVE_INFINITY;
}

function anyStartsWith({ spellings }: SearchIndex, prefix: string): boolean {
  return spellings[firstFrom(spellings, prefix)]?.text.startsWith(prefix) ?? false;
}

/** Adds an answer if the codes typed beside the name are its own. */
function adder(answers: Answers, { entries }: SearchIndex, query: Query, within: Within) {
  const coded = query.codes.length > 0 || query.arrondissements.length > 0;
  return ({ entry, former }: IndexedSpelling, rank: Rank): void => {
    if (within && !within(entry)) return;
    const commune = entries[entry];
    const codes = coded && commune ? matchCodes(commune, query) : null;
    if (coded && codes === null) return;
    answers.add(entry, rank, former ?? codes?.part ?? null);
  };
}

/** The spellings that have a word beginning like one of these: the one that the fewest have. */
function rarest({ byWord, spellings }: SearchIndex, name: string): Iterable<number> {
  let least: readonly number[] | null = null;
  for (const word of wordsOf(name)) {
    // A single letter may begin any word.
    if (word.length < 2) continue;
    const having = byWord.get(word.slice(0, 3)) ?? [];
    if (least === null || having.length < least.length) least = having;
  }
  return least ?? spellings.keys();
}

/** Whether each word of the query begins a word of the name, in the order of the name; a space before each. */
function followsWords(name: string, words: readonly string[]): boolean {
  let at = 0;
  for (const word of words) {
    const found = name.indexOf(word, at);
    if (found < 0) return false;
    at = found + 1;
  }
  return true;
}
