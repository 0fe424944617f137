// Which answers are shown when there are more than fit? Class after class, so that only the classes
// that are shown are put in order: a first letter alone has thousands of answers.
import type { CommunePart } from '../terms/commune-part.ts';
import type { SearchEntry } from '../terms/search-entry.ts';
import { inOrder, largestOf, type SearchIndex } from './search-index.ts';

/** Classes of answers, the best first: the lower, the less is supposed of what the visitor meant. */
export const RANK = {
  exact: 0,
  exactButArticle: 1,
  exactButIsland: 2,
  exactFormer: 3,
  beginning: 4,
  words: 5,
  beginningOfFormer: 6,
  wordsOfFormer: 7,
  errorInName: 8,
  errorInBeginning: 9,
  errorInFormer: 10,
} as const;
export type Rank = (typeof RANK)[keyof typeof RANK];

export interface RankedCommune {
  readonly commune: SearchEntry;
  readonly rank: Rank;
  /** What was asked for, when it is but a part of the commune. */
  readonly part: CommunePart | null;
}

/** Every rank, the best first. */
const RANKS = Object.values(RANK);
const NONE = 255;

/** The answers to one query, each entry under its best rank. */
export class Answers {
  private readonly index: SearchIndex;
  /** The best rank of each entry. Arrays, since a first letter has thousands of answers. */
  private readonly ranks: Uint8Array;
  /** The entries of each rank, and those that have a better one since. */
  private readonly classes: number[][] = RANKS.map(() => []);
  private readonly parts = new Map<number, CommunePart | null>();
  /** How many answers there are, shown or not. */
  size = 0;

  constructor(index: SearchIndex) {
    this.index = index;
    this.ranks = new Uint8Array(index.entries.length).fill(NONE);
  }

  /** Whether one is the whole name that was typed. */
  get hasExact(): boolean {
    return RANKS.some((rank) => rank <= RANK.exactFormer && this.membersOf(rank).length > 0);
  }

  /** Takes an answer, unless the same commune is a better one already. */
  add(entry: number, rank: Rank, part: CommunePart | null = null): void {
    const known = this.ranks[entry] ?? NONE;
    if (rank >= known) return;
    if (known === NONE) this.size++;
    this.ranks[entry] = rank;
    this.classes[rank]?.push(entry);
    this.parts.set(entry, part);
  }

  /**
   * The best answers: `limit` of them, or more when the exact ones are more. Inside a class by population, of
   * the largest homonym among all communes or among those found, or their own.
   */
  best(limit: number, order: 'all' | 'found' | 'population'): RankedCommune[] {
    const best: RankedCommune[] = [];
    let shown = limit;
    for (const rank of RANKS) {
      const members = this.membersOf(rank);
      if (members.length === 0) continue;
      if (rank <= RANK.exactFormer) shown = Math.max(limit, best.length + members.length);
      if (best.length >= shown) break;
      for (const entry of this.first(members, shown - best.length, order)) {
        const commune = this.index.entries[entry];
        if (commune) best.push({ commune, rank, part: this.parts.get(entry) ?? null });
      }
    }
    return best;
  }

  private first(
    members: readonly number[],
    limit: number,
    order: 'all' | 'found' | 'population',
  ): number[] {
    const { sizes, populations } = this.index;
    if (order === 'found') {
      return inOrder(this.index, members, largestOf(this.index, members), limit);
    }
    return inOrder(this.index, members, order === 'all' ? sizes : populations, limit);
  }

  private membersOf(rank: Rank): number[] {
    return (this.classes[rank] ?? []).filter((entry) => this.ranks[entry] === rank);
  }
}
