// Which answers are shown when there are more than fit? Class after class, so that only the classes
// that are shown are put in order: a first letter alone has thousands of answers.

import type { SearchEntry } from '../terms/search-entry.ts';
import type { Candidate } from './candidate.ts';
import { inOrder } from './order.ts';

export class Answers {
  private readonly classes = new Map<number, Candidate[]>();
  /** How many answers there are, shown or not. */
  size = 0;

  /** Keeps an answer; the lower its rank, the better it is. */
  add(rank: number, candidate: Candidate): void {
    const known = this.classes.get(rank);
    if (known) known.push(candidate);
    else this.classes.set(rank, [candidate]);
    this.size++;
  }

  /** The best answers: `limit` of them, or more when the ranks up to `neverCut` hold more. */
  best(limit: number, neverCut = -1): SearchEntry[] {
    const best: Candidate[] = [];
    let shown = limit;
    for (const [rank, candidates] of [...this.classes].sort(([a], [b]) => a - b)) {
      if (rank <= neverCut) shown = Math.max(limit, best.length + candidates.length);
      if (best.length >= shown) break;
      best.push(...inOrder(candidates));
    }
    return best.slice(0, shown).map(({ entry }) => entry);
  }
}
