// Which communes may these few characters mean? The visitor always chooses; an answer that is exactly
// what was typed is therefore never left out, however many there are.

import { departementOf, type Place } from '../terms/commune.ts';
import type { SearchEntry } from '../terms/search-entry.ts';
import { Answers } from './answers.ts';
import { type Candidate, prepareCandidates } from './candidate.ts';
import { matchCodes } from './codes.ts';
import { cutsOf, matchDepartement } from './departement-name.ts';
import { matchMistyped, matchName, RANK } from './match-name.ts';
import { parseQuery, type Query } from './query.ts';
import { wordsOf } from './words.ts';

/**
 * The communes that answer a query, best first: exact name, beginning of the name, words of the name
 * in order, one typing error (from 4 characters on); a code beside a name narrows it down. A query of
 * figures looks for postal and INSEE codes, whole ones first. Inside a class the larger commune comes
 * first, homonyms together. At most `limit` answers, but exact ones (name or whole code) are all there.
 * When nothing answers, the last words may be one of `departements` (by code), or its beginning.
 */
export function searchCommunes(
  candidates: readonly SearchEntry[],
  query: string,
  limit = 8,
  departements: ReadonlyMap<string, Pick<Place, 'nom'>> = new Map(),
): readonly SearchEntry[] {
  const parsed = parseQuery(query);
  const prepared = prepareCandidates(candidates);
  if (parsed.name === '') return parsed.codes.length > 0 ? byCode(prepared, parsed, limit) : [];
  const found = byName(prepared, parsed, limit);
  return found.length > 0 ? found : inDepartement(prepared, parsed, limit, departements);
}

function inDepartement(
  candidates: readonly Candidate[],
  query: Query,
  limit: number,
  departements: ReadonlyMap<string, Pick<Place, 'nom'>>,
): SearchEntry[] {
  for (const { name, departement } of cutsOf(query.name)) {
    const meant = new Set(
      [...departements].flatMap(([code, { nom }]) =>
        matchDepartement(departement, nom) === null ? [] : [code],
      ),
    );
    const within = candidates.filter(({ entry }) => meant.has(departementOf(entry.code)));
    const found = byName(within, { ...query, name }, limit);
    if (found.length > 0) return found;
  }
  return [];
}

function byCode(candidates: readonly Candidate[], query: Query, limit: number): SearchEntry[] {
  const answers = new Answers();
  for (const candidate of candidates) {
    const match = matchCodes(candidate.entry, query);
    if (match !== null) answers.add(match === 'whole' ? RANK.exact : RANK.beginning, candidate);
  }
  return answers.best(limit, RANK.exactButArticle);
}

function byName(candidates: readonly Candidate[], query: Query, limit: number): SearchEntry[] {
  const words = wordsOf(query.name);
  const answers = new Answers();
  const others: Candidate[] = [];
  for (const candidate of candidates) {
    if (matchCodes(candidate.entry, query) === null) continue;
    const rank = matchName(candidate, query.name, words);
    if (rank === null) others.push(candidate);
    else answers.add(rank, candidate);
  }
  // No error is looked for once there is enough to show without any.
  if (answers.size >= limit) return answers.best(limit, RANK.exactButArticle);
  for (const candidate of others) {
    const rank = matchMistyped(candidate, query.name);
    if (rank !== null) answers.add(rank, candidate);
  }
  return answers.best(limit, RANK.exactButArticle);
}
