// Which commune was probably meant, when no name answers? A name with several errors in it gets suggestions,
// never a correction made behind anyone's back.

import { append } from '../terms/group-by.ts';
import type { SearchEntry } from '../terms/search-entry.ts';
import { matchCodes } from './codes.ts';
import { distance } from './distance.ts';
import { parseQuery } from './query.ts';
import { indexOf, inOrder, largestOf } from './search-index.ts';
import { SPELLING } from './spellings.ts';

/** One error in three letters is a typing error; beyond, it is another name. */
const LETTERS_PER_ERROR = 3;
/** A name that opens the query counts as that many errors. */
const OPENS_THE_QUERY = 3;

/**
 * The `limit` nearest names of today by number of typing errors (at most one in three letters); for as many
 * errors, communes that fit the code typed beside the name first. A commune whose whole name opens the
 * query is near too: "Nevers centre". Empty when nothing is near.
 */
export function nearestNames(
  candidates: readonly SearchEntry[],
  query: string,
  limit = 5,
): readonly SearchEntry[] {
  const parsed = parseQuery(query);
  const max = Math.ceil(parsed.name.length / LETTERS_PER_ERROR);
  const index = indexOf(candidates);
  const { entries, spellings } = index;
  const errors = new Map<number, number>();
  for (const { entry, kind, text } of spellings) {
    if (kind === SPELLING.former) continue;
    const found = errorsIn(text, parsed.name, errors.get(entry) ?? max);
    if (found <= max) errors.set(entry, Math.min(found, errors.get(entry) ?? max));
  }
  const classes = new Map<number, number[]>();
  for (const [rank, count] of errors) {
    const entry = entries[rank];
    if (!entry) continue;
    const elsewhere = matchCodes(entry, parsed) === null;
    append(classes, 2 * count + Number(elsewhere), rank);
  }
  return [...classes]
    .sort(([a], [b]) => a - b)
    .flatMap(([, members]) => inOrder(index, members, largestOf(index, members)))
    .slice(0, limit)
    .flatMap((rank) => entries[rank] ?? []);
}

function errorsIn(known: string, name: string, max: number): number {
  const errors = distance(name, known, max);
  return name.startsWith(`${known} `) ? Math.min(errors, max, OPENS_THE_QUERY) : errors;
}
