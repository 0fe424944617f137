// Which communes of the Republic are outside the data? Those of the collectivités d'outre-mer and of
// Nouvelle-Calédonie: no survey used here covers them, and they are told so rather than taken for a neighbour.
import type { OutsidePlace } from '../terms/outside-place.ts';
import { normalise } from './normalise.ts';
import { parseQuery, type Query } from './query.ts';
import { withoutArticle } from './words.ts';

/** Below this, the beginning of a name is that of too many others. */
const MIN_BEGINNING_LENGTH = 4;

/**
 * The places outside the data that a query names: a whole name (its article being optional) or its beginning
 * from four letters on unless `wholeOnly`, an INSEE or a postal code, the first three digits of either. Whole names first.
 */
export function outsidePlaces(
  places: readonly OutsidePlace[],
  query: string | Query,
  wholeOnly = false,
): OutsidePlace[] {
  const { name, codes } = typeof query === 'string' ? parseQuery(query) : query;
  const coded = places.filter((place) => codes.every((code) => bearsCode(place, code)));
  if (name === '') {
    // The commune before its territory.
    const nearest = [...coded].sort((a, b) => b.code.length - a.code.length);
    return codes.length === 0 ? [] : distinct(nearest);
  }
  const spelt = coded.map((place) => ({ place, spellings: spellings(place.nom) }));
  const whole = spelt.filter(({ spellings }) => spellings.includes(name));
  const beginning =
    wholeOnly || whole.length > 0 || name.length < MIN_BEGINNING_LENGTH
      ? []
      : spelt.filter(({ spellings }) => spellings.some((spelling) => spelling.startsWith(name)));
  return distinct([...whole, ...beginning].map(({ place }) => place));
}

/** Saint-Martin is a territory and its one commune: named once. */
function distinct(places: readonly OutsidePlace[]): OutsidePlace[] {
  return [...new Map(places.map((place) => [`${place.nom} ${place.territoire}`, place])).values()];
}

function spellings(nom: string): string[] {
  const whole = normalise(nom);
  return [whole, withoutArticle(whole)];
}

function bearsCode({ code, codesPostaux }: OutsidePlace, typed: string): boolean {
  if (code === typed || codesPostaux.includes(typed)) return true;
  // "98899" is nobody's code, yet its territory is known.
  return code.length === 3 && typed.length === 5 && typed.startsWith(code);
}
