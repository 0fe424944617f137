// Under which spellings is a commune known? Normalising 35 000 names takes longer than searching
// them, so it is done once for each list of candidates and kept as long as the list lives.
import type { SearchEntry } from '../terms/search-entry.ts';
import { normalise } from './normalise.ts';
import { withoutArticle, wordsOf } from './words.ts';

export interface Candidate {
  readonly entry: SearchEntry;
  /** The normalised name, and the name without what the official code adds: "bors". */
  readonly names: readonly string[];
  /** The same without their leading article. Empty when they have none. */
  readonly shortNames: readonly string[];
  readonly words: readonly string[];
  /** Equal for homonyms: two communes named Bors are told apart by a canton in brackets. */
  readonly homonym: string;
}

const kept = new WeakMap<readonly SearchEntry[], readonly Candidate[]>();

/** The candidates ready to be searched, in their order. */
export function prepareCandidates(entries: readonly SearchEntry[]): readonly Candidate[] {
  const known = kept.get(entries);
  // A list that has grown since is prepared again.
  if (known?.length === entries.length) return known;
  const candidates = entries.map(prepare);
  kept.set(entries, candidates);
  return candidates;
}

/** One commune ready to be searched. */
export function prepare(entry: SearchEntry): Candidate {
  const whole = normalise(entry.nom);
  const homonym = entry.nom.includes('(') ? normalise(entry.nom.replace(/\(.*/, '')) : whole;
  const names = homonym === whole ? [whole] : [whole, homonym];
  const shortNames = names.map(withoutArticle).filter((name, i) => name !== names[i]);
  return { entry, names, shortNames, words: wordsOf(whole), homonym };
}
