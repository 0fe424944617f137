// Which communes of the Republic are outside the data? Those of the collectivités d'outre-mer and of
// Nouvelle-Calédonie: no survey used here covers them, and they are told so rather than taken for a neighbour.
import { type OutsidePlace, whereabouts } from '../terms/outside-place.ts';
import type { GeoPoint } from '../terms/place.ts';
import { normalise } from './normalise.ts';
import { oneError } from './one-error.ts';
import { parseQuery, type Query } from './query.ts';
import { withoutArticle } from './words.ts';

const TERRITORIES = {
  '975': 'Saint-Pierre-et-Miquelon',
  '977': 'Saint-Barthélemy',
  '978': 'Saint-Martin',
  '984': 'Terres australes et antarctiques françaises',
  '986': 'Wallis et Futuna',
  '987': 'Polynésie française',
  '988': 'Nouvelle-Calédonie',
} as const;

/** Chief towns that are no commune: people ask for them all the same. */
const CHIEF_TOWNS: readonly OutsidePlace[] = [
  { code: '97701', nom: 'Gustavia', codesPostaux: ['97133'], territoire: 'Saint-Barthélemy' },
  { code: '97801', nom: 'Marigot', codesPostaux: ['97150'], territoire: 'Saint-Martin' },
  { code: '98613', nom: 'Mata-Utu', codesPostaux: ['98600'], territoire: 'Wallis et Futuna' },
];

/** Territories and islands by the names that people give them. */
const COMMON_NAMES: readonly OutsidePlace[] = [
  ...['Tahiti', 'Moorea', 'Îles Marquises', 'Polynésie'].map((nom) => called(nom, '987')),
  ...['Wallis', 'Futuna'].map((nom) => called(nom, '986')),
  called('Miquelon', '975'),
  called('Saint-Barth', '977'),
  called('Kerguelen', '984'),
];

function called(nom: string, code: keyof typeof TERRITORIES): OutsidePlace {
  return { code, nom, codesPostaux: [], territoire: TERRITORIES[code] };
}

/** Neighbours that people list among communes: they bear no INSEE code of one. */
const NEIGHBOURS: readonly OutsidePlace[] = [
  { code: '', nom: 'Monaco', codesPostaux: ['98000'], territoire: 'État étranger' },
  { code: '', nom: 'Andorre', codesPostaux: [], territoire: 'État étranger' },
];

/** INSEE codes that two territories bore as communes of Guadeloupe, until 2007: postal codes of other communes today. */
const FORMER_CODES: readonly OutsidePlace[] = [
  { code: '97123', nom: 'Saint-Barthélemy', codesPostaux: [], territoire: 'Saint-Barthélemy' },
  { code: '97127', nom: 'Saint-Martin', codesPostaux: [], territoire: 'Saint-Martin' },
];

/** Where people live in each, in degrees: south, west, north, east. Saint-Martin is without the Dutch part of its island. */
const AROUND: readonly [
  code: keyof typeof TERRITORIES,
  ...box: [number, number, number, number],
][] = [
  ['975', 46.7, -56.5, 47.2, -56.1],
  ['977', 17.85, -62.96, 17.98, -62.77],
  ['978', 18.05, -63.16, 18.13, -62.97],
  ['986', -14.5, -178.3, -13.1, -176],
  ['987', -28, -155, -7, -134],
  ['988', -22.9, 163.4, -19.4, 168.3],
];

/** The territory outside the data in which a point lies; null elsewhere. */
export function outsideAround({ latitude, longitude }: GeoPoint): OutsidePlace | null {
  const around = AROUND.find(
    ([, south, west, north, east]) =>
      latitude >= south && latitude <= north && longitude >= west && longitude <= east,
  );
  return around ? called(TERRITORIES[around[0]], around[0]) : null;
}

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
    if (codes.length === 0) return [];
    const known = [...places, ...NEIGHBOURS, ...FORMER_CODES];
    const coded = known.filter((place) => codes.every((code) => bearsCode(place, code)));
    // "98899" is nobody's code, yet its territory is known.
    const within = places.filter((place) => codes.every((code) => isWithin(place, code)));
    return distinct(coded.length > 0 ? coded : within);
  }
  const spelt = spellingsIn(places).filter(({ place }) =>
    codes.every(
      (code) => bearsCode(place, code) || isWithin(place, code) || place.code.slice(0, 3) === code,
    ),
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
  const made = [...places, ...CHIEF_TOWNS, ...COMMON_NAMES, ...NEIGHBOURS].map((place) => {
    const whole = normalise(place.nom);
    const names = [whole, withoutArticle(whole)];
    const within = normalise(whereabouts(place));
    // As we say it: « Nouméa (Nouvelle-Calédonie) ».
    return { place, spellings: [...names, ...names.map((name) => `${name} ${within}`)] };
  });
  spelt.set(places, made);
  return made;
}

/** The places that bear a code as an INSEE or as a postal one; all of those given when it is either. */
export function bearingAs<Place extends OutsidePlace>(
  places: readonly Place[],
  code: string,
  kind: 'insee' | 'postal' | 'either',
): readonly Place[] {
  if (kind === 'either') return places;
  return places.filter((place) => {
    // A place that is told by its territory alone bears neither.
    if (!bearsCode(place, code)) return true;
    return kind === 'postal' ? place.codesPostaux.includes(code) : place.code === code;
  });
}

const bearsCode = ({ code, codesPostaux }: OutsidePlace, typed: string): boolean =>
  code === typed || codesPostaux.includes(typed);

const isWithin = ({ code }: OutsidePlace, typed: string): boolean =>
  code.length === 3 && typed.length === 5 && typed.startsWith(code);
