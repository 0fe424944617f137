// Which communes of the Republic are outside the data? Those of the collectivités d'outre-mer and of
// Nouvelle-Calédonie: no survey used here covers them, and they are told so rather than taken for a neighbour.
import { type OutsidePlace, whereabouts } from '../terms/outside-place.ts';
import { normalise } from './normalise.ts';
import { oneError } from './one-error.ts';
import { parseQuery, type Query } from './query.ts';
import { withoutArticle } from './words.ts';

/** Chief towns that are no commune: people ask for them all the same. */
const CHIEF_TOWNS: readonly OutsidePlace[] = [
  { code: '97701', nom: 'Gustavia', codesPostaux: ['97133'], territoire: 'Saint-Barthélemy' },
  { code: '97801', nom: 'Marigot', codesPostaux: ['97150'], territoire: 'Saint-Martin' },
  { code: '98613', nom: 'Mata-Utu', codesPostaux: ['98600'], territoire: 'Wallis et Futuna' },
];

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
  if (name === '') {
    const coded = places.filter((place) => codes.every((code) => bearsCode(place, code)));
    return codes.length === 0 ? [] : distinct(coded);
  }
  const spelt = spellingsIn(places).filter(({ place }) =>
    codes.every((code) => bearsCode(place, code)),
  );
  const whole = spelt.filter(({ spellings }) => spellings.includes(name));
  const beginning =
    wholeOnly || whole.length > 0 || name.length < MIN_BEGINNING_LENGTH
      ? []
      : spelt.filter(({ spellings }) => spellings.some((spelling) => spelling.startsWith(name)));
  return distinct([...whole, ...beginning].map(({ place }) => place));
}

/** Below this, a typing error would make almost any name one of them. */
const MIN_LENGTH_WITH_ERROR = 5;

/** The places outside the data whose whole name this is, but for one typing error: Noumeaa. None when it is one without error. */
export function misspeltOutside(places: readonly OutsidePlace[], text: string): OutsidePlace[] {
  const { name, codes } = parseQuery(text);
  if (name.length < MIN_LENGTH_WITH_ERROR || codes.length > 0) return [];
  const misspelt = spellingsIn(places).filter(({ spellings }) =>
    spellings.some(
      (known) => known.length >= MIN_LENGTH_WITH_ERROR && oneError(name, known) === 'whole',
    ),
  );
  return distinct(misspelt.map(({ place }) => place));
}

/** Every spelling of a whole name among them, normalised. */
export const outsideSpellings = (places: readonly OutsidePlace[]): ReadonlySet<string> =>
  new Set(spellingsIn(places).flatMap(({ spellings }) => spellings));

/** Each name once, communes first: Saint-Martin is a territory and its one commune. */
function distinct(places: readonly OutsidePlace[]): OutsidePlace[] {
  const names = new Map<string, OutsidePlace>();
  for (const place of [...places].sort((a, b) => b.code.length - a.code.length)) {
    const key = `${place.nom} ${place.territoire}`;
    if (!names.has(key)) names.set(key, place);
  }
  return [...names.values()];
}

interface Spelt {
  readonly place: OutsidePlace;
  readonly spellings: readonly string[];
}

const spelt = new WeakMap<readonly OutsidePlace[], readonly Spelt[]>();

/** The places and chief towns with their spellings, written once: a list asks for thousands of names. */
function spellingsIn(places: readonly OutsidePlace[]): readonly Spelt[] {
  const known = spelt.get(places);
  if (known) return known;
  const made = [...places, ...CHIEF_TOWNS].map((place) => {
    const whole = normalise(place.nom);
    const names = [whole, withoutArticle(whole)];
    const within = normalise(whereabouts(place));
    // As we say it: « Nouméa (Nouvelle-Calédonie) ».
    return { place, spellings: [...names, ...names.map((name) => `${name} ${within}`)] };
  });
  spelt.set(places, made);
  return made;
}

function bearsCode({ code, codesPostaux }: OutsidePlace, typed: string): boolean {
  if (code === typed || codesPostaux.includes(typed)) return true;
  // "98899" is nobody's code, yet its territory is known.
  return code.length === 3 && typed.length === 5 && typed.startsWith(code);
}
