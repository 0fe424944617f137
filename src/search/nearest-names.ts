// Which commune was probably meant, when no name answers? A list of names with a slip in them (the
// command line's daily bread) gets suggestions, never a correction made behind anyone's back.

import type { SearchEntry } from '../terms/search-entry.ts';
import { Answers } from './answers.ts';
import { type Candidate, prepareCandidates } from './candidate.ts';
import { matchCodes } from './codes.ts';
import { distance } from './distance.ts';
import { parseQuery } from './query.ts';

/** One error in three letters is a slip; beyond, it is another name. */
const LETTERS_PER_ERROR = 3;
/** "Annecy-le-Vieux" has joined Annecy: a name that opens the query counts as that many errors. */
const OPENS_THE_QUERY = 3;

/**
 * The `limit` nearest names by number of typing errors (at most one in three letters); for as many
 * errors, communes that fit the code typed beside the name first. A commune whose whole name opens the
 * query is near too: former communes often kept it. Empty when nothing is near.
 */
export function nearestNames(
  candidates: readonly SearchEntry[],
  query: string,
  limit = 5,
): readonly SearchEntry[] {
  const parsed = parseQuery(query);
  const most = Math.ceil(parsed.name.length / LETTERS_PER_ERROR);
  const answers = new Answers();
  for (const candidate of prepareCandidates(candidates)) {
    const errors = errorsIn(candidate, parsed.name, most);
    const elsewhere = matchCodes(candidate.entry, parsed) === null;
    if (errors <= most) answers.add(2 * errors + Number(elsewhere), candidate);
  }
  return answers.best(limit);
}

function errorsIn({ names, shortNames }: Candidate, name: string, most: number): number {
  const all = [...names, ...shortNames];
  const opens = all.some((known) => name.startsWith(`${known} `));
  const errors = Math.min(...all.map((known) => distance(name, known, most)));
  return opens ? Math.min(errors, most, OPENS_THE_QUERY) : errors;
}
