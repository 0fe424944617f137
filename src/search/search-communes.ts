// Which communes may these few characters mean? The visitor always chooses; an answer that is exactly
// what was typed is therefore never left out, however many there are.
import { departementOf } from '../terms/commune.ts';
import type { SearchEntry } from '../terms/search-entry.ts';
import { Answers, RANK, type RankedCommune } from './answers.ts';
import { arrondissementOfCode } from './arrondissements.ts';
import { matchCodes } from './codes.ts';
import { exactest } from './exactest.ts';
import { addMistyped, addNamed } from './match-name.ts';
import { normalise } from './normalise.ts';
import { type Reading, readingsOf } from './readings.ts';
import { bearing, indexOf, type SearchIndex } from './search-index.ts';
import { inTerritories, type NamedDepartement } from './territories.ts';
import { wordsOf } from './words.ts';

export interface FoundCommune extends RankedCommune {
  /** Whether the whole name or code was typed, of the commune or of a former one in it, and no name is nearer to what was. */
  readonly exact: boolean;
}

/** A code of four digits may be whole: its first zero may be missing. */
const MIN_WHOLE_LENGTH = 4;

/**
 * The communes that a query names, best first: exact name, beginning of the name, words of the name in order;
 * names of former communes after those of today in each of these. A code beside a name narrows it down. A
 * query of figures looks for postal and INSEE codes, whole ones first. Inside a class the larger commune comes
 * first, homonyms together. At most `limit` answers, but exact ones are all there. When nothing answers, the
 * last words may be those of a territory, or their beginning.
 */
export function findNamed(
  entries: readonly SearchEntry[],
  query: Reading,
  limit = 8,
  territories: readonly NamedDepartement[] = [],
): readonly FoundCommune[] {
  const index = indexOf(entries);
  if (query.name === '') return byCode(index, query, limit);
  return byName(index, query, limit, territories, addNamed);
}

/**
 * The communes whose name, or its beginning, is one typing error away from the query, from 4 letters on; the
 * last words may be those of a territory, without error.
 */
export function findMistyped(
  entries: readonly SearchEntry[],
  query: Reading,
  limit = 8,
  territories: readonly NamedDepartement[] = [],
): readonly FoundCommune[] {
  return byName(indexOf(entries), query, limit, territories, addMistyped);
}

/**
 * The communes of a list that answer a typed text: those that it names (`findNamed`) and, when there are none,
 * those that it names but for one typing error. "mairie de" before a name and "France" after it are left out
 * when nothing answers with them.
 * @example
 * const entries = await store.candidates('s');
 * const found = searchCommunes(entries, 'saint denis', 2);
 * found.map(({ commune }) => commune.code); // ['97411', '93066', '11339', '30247']
 */
export function searchCommunes(
  entries: readonly SearchEntry[],
  query: string,
  limit = 8,
  territories: readonly NamedDepartement[] = [],
): readonly FoundCommune[] {
  const readings = readingsOf(query);
  for (const find of [findNamed, findMistyped]) {
    for (const reading of readings) {
      const found = find(entries, reading, limit, territories);
      if (found.length > 0) return found;
    }
  }
  return [];
}

function byName(
  index: SearchIndex,
  query: Reading,
  limit: number,
  territories: readonly NamedDepartement[],
  add: typeof addNamed,
): FoundCommune[] {
  const answers = new Answers(index);
  add(answers, index, query, limit, null);
  if (answers.size > 0 && answers.size < limit && !answers.hasExact) {
    // "toulouze" begins Toulouzette and may as well be Toulouse; the name of a commune has no rival.
    addMistyped(answers, index, query, limit, null);
  }
  if (answers.size > 0)
    return withExact(answers.best(limit, query.codes.length > 0 ? 'found' : 'all'), query);
  for (const { name, departements, whole } of inTerritories(query.name, territories)) {
    const local = new Answers(index);
    add(local, index, { ...query, name }, limit, (entry) =>
      departements.has(departementOf(index.entries[entry]?.code ?? '')),
    );
    if (local.size > 0) {
      return withExact(local.best(limit, 'found'), { ...query, whole: whole && query.whole });
    }
  }
  return WITHIN.test(query.written) ? inCommune(index, query, limit) : [];
}

/** « Seynod (Annecy) », « Seynod, Annecy ». */
const WITHIN = /[(,]/;

/** The former communes that the first words name, in the commune of today that the others do. */
function inCommune(index: SearchIndex, query: Reading, limit: number): FoundCommune[] {
  const words = wordsOf(query.name);
  for (let count = words.length - 1; count > 0; count--) {
    const today = words.slice(count).join(' ');
    const answers = new Answers(index);
    const former = { ...query, name: words.slice(0, count).join(' ') };
    addNamed(answers, index, former, limit, (entry) => {
      const { nom = '' } = index.entries[entry] ?? {};
      return normalise(nom) === today;
    });
    const found = answers.best(limit, 'found').filter(({ part }) => part !== null);
    if (found.length > 0) return withExact(found, query);
  }
  return [];
}

function byCode(index: SearchIndex, query: Reading, limit: number): FoundCommune[] {
  const [code, ...others] = query.codes;
  if (code === undefined) return [];
  const answers = new Answers(index);
  const bearers = bearing(index, code);
  if (code.length < MIN_WHOLE_LENGTH && others.length === 0) {
    for (const rank of bearers) answers.add(rank, RANK.beginning);
    return withExact(answers.best(limit, 'population'), query);
  }
  const city = arrondissementOfCode(code)?.commune;
  const eaten = bearing(index, `0${code}`);
  const found = [...index.entries.entries()].flatMap(([rank, entry]) => {
    if (!bearers.has(rank) && !eaten.has(rank) && entry.code !== city) return [];
    const codes = matchCodes(entry, query);
    return codes === null ? [] : [{ rank, ...codes }];
  });
  // What was a code of the Seine before 1968 is a postal code of Paris today; 01440, of what is now in Oyonnax, may be meant
  // as well as the postal code of Viriat.
  const inUse = found.some(({ match, part }) => match === 'whole' && part?.kind !== 'ancienne');
  for (const { rank, match, part } of found) {
    const departement = departementOf(index.entries[rank]?.code ?? '');
    if (inUse && part?.kind === 'ancienne' && departementOf(part.code) !== departement) continue;
    const own = part === null || part.kind === 'arrondissement';
    const whole = own ? RANK.exact : RANK.exactFormer;
    answers.add(rank, match === 'whole' ? whole : RANK.beginning, part);
  }
  return withExact(answers.best(limit, 'population'), query);
}

/** "Sein" is the whole name of Île-de-Sein as long as no other commune is called so; a former name rivals none of these. */
function withExact(answers: readonly RankedCommune[], { whole, written }: Reading): FoundCommune[] {
  const named = answers.filter(({ rank }) => rank < RANK.exactFormer);
  const exact = new Set(
    exactest(
      named,
      written,
      ({ rank }) => rank,
      ({ commune }) => commune.nom,
    ),
  );
  return answers.map((answer) => ({
    ...answer,
    exact: whole && (exact.has(answer) || answer.rank === RANK.exactFormer),
  }));
}

/** Of what several files or readings give, the same answers, each commune once, the better classes first. */
export function bestOf(
  found: readonly FoundCommune[],
  limit = found.length,
): readonly FoundCommune[] {
  const sorted = [...found].sort((a, b) => a.rank - b.rank);
  const distinct = new Map<string, FoundCommune>();
  for (const one of sorted) {
    if (!distinct.has(one.commune.code)) distinct.set(one.commune.code, one);
  }
  return [...distinct.values()].slice(0, limit);
}
