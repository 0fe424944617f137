// Reasons drawn from the places: here, near, too far, without staff known. docs/ADVICE.md §4.2.
import { kilometres, people } from '../../explain/numbers.ts';
import { atPlace, communes as counted, inBrackets, inhabitants } from '../../explain/places.ts';
import { LIBRARY_FIGURES_YEAR } from '../../explain/source-dates.ts';
import { fr, opening } from '../../explain/typography.ts';
import { sumOf } from '../../maths/sum.ts';
import { type LocalPlace, nearness, PLACE_KINDS, type PlaceKind } from '../../terms/place.ts';
import { type RoadDoubt, roadTo } from '../access.ts';
import { mayBeIn, saysWhere, straight, withArticle } from '../place-names.ts';
import {
  CLOSE_KM,
  canHoldWorkshops,
  fixedInside,
  isCommune,
  isOpenToAll,
  isUnknownLibrary,
  isWithinReach,
  MIN_WORKSHOP_HOURS,
  nearestFixed,
  type Situation,
} from '../situation.ts';
import type { Sentences, TriggerOf } from './trigger.ts';

export type PlaceReason =
  | {
      readonly code: 'place-inside';
      readonly kind: PlaceKind;
      readonly count: number;
      readonly name: string;
    }
  | { readonly code: 'place-hours'; readonly name: string; readonly weeklyHours: number }
  /** Its hours are short or unknown: its staff is why it is kept. */
  | { readonly code: 'place-staff'; readonly name: string }
  | {
      readonly code: 'place-short-hours';
      readonly name: string;
      readonly weeklyHours: number;
      /** Only when it is not told by the shipped list: what a brought one says has no year. */
      readonly brought?: true;
    }
  | {
      readonly code: 'place-near';
      readonly kind: PlaceKind;
      readonly name: string;
      readonly communeNom: string;
      readonly distanceKm: number;
      /** What a straight line hides. */
      readonly road?: RoadDoubt;
    }
  | {
      readonly code: 'place-far';
      readonly kind: PlaceKind;
      readonly distanceKm: number;
      readonly road?: RoadDoubt;
      readonly touring?: true;
    }
  /** Neither hours nor staff are published. */
  | { readonly code: 'place-unknown'; readonly name: string }
  | { readonly code: 'libraries-for-workshops'; readonly count: number }
  /** `across`: on an island, where the nearest ones are over the sea; `commune`: none around it either. */
  | {
      readonly code: 'place-none';
      readonly kind: PlaceKind;
      readonly across?: true;
      readonly commune?: true;
      readonly touring?: true;
    }
  /** Its name holds that of the commune, its address is elsewhere. */
  | {
      readonly code: 'place-named';
      readonly name: string;
      readonly communeNom: string;
      readonly distanceKm: number;
      readonly road?: RoadDoubt;
    }
  | { readonly code: 'town-without-france-services'; readonly population: number }
  | { readonly code: 'place-itinerant'; readonly name: string }
  | { readonly code: 'places-inside'; readonly count: number }
  | { readonly code: 'no-place-inside'; readonly commune?: true }
  /** Of those where somebody lives; `inhabited` where the territory has others. */
  | {
      readonly code: 'communes-without-place';
      readonly count: number;
      readonly total: number;
      readonly inhabited?: true;
    };

type Trigger = TriggerOf<PlaceReason>;

/** At least so many places of that kind, with a door, in the territory. */
export const placeInside =
  (kind: PlaceKind, min = 1): Trigger =>
  (situation) => {
    const found = fixedInside(situation, kind);
    const [first] = found;
    if (!first || found.length < min) return null;
    return { code: 'place-inside', kind, count: found.length, name: nameIn(situation, first) };
  };

/** The name of a place; with its commune where the territory has several. */
function nameIn(situation: Situation, { nom, communeNom }: LocalPlace): string {
  return isCommune(situation) || saysWhere(nom, communeNom)
    ? nom
    : fr`${nom} ${inBrackets(communeNom)}`;
}

/** At least so many places of any kind in the territory. */
export const placesInside =
  (min: number): Trigger =>
  (situation) => {
    const count = sumOf(PLACE_KINDS, (kind) => fixedInside(situation, kind).length);
    return count < min ? null : { code: 'places-inside', count };
  };

/** No place of any list inside, where somebody lives. */
export const noPlaceInside: Trigger = (situation) => {
  const { inside, context } = situation;
  if (inside.length > 0 || context.population === 0) return null;
  return { code: 'no-place-inside', ...(isCommune(situation) ? { commune: true } : {}) };
};

/** None of that kind with a door inside, but one within reach outside. */
export const placeNear =
  (kind: PlaceKind): Trigger =>
  (situation) => {
    const place = nearestFixed(situation, kind);
    return place && isWithinReach(place) ? placeElsewhere(kind)(situation) : null;
  };

/** None of that kind with a door inside, but one outside, however far. */
export const placeElsewhere =
  (kind: PlaceKind): Trigger =>
  (situation) => {
    const place = nearestFixed(situation, kind);
    if (fixedInside(situation, kind).length > 0 || place === null) return null;
    if (situation.context.population === 0) return null;
    const { nom: name, communeNom, distanceKm } = place;
    return {
      code: 'place-near',
      kind,
      name,
      communeNom,
      distanceKm,
      ...road(situation, distanceKm),
    };
  };

const road = ({ context }: Situation, distanceKm: number) => roadTo(context.road, distanceKm);

/** None of that kind with a door inside nor within reach. `touring`: one that comes on certain days is nearer. */
export const placeFar =
  (kind: PlaceKind): Trigger =>
  (situation) => {
    if (fixedInside(situation, kind).length > 0 || situation.context.population === 0) return null;
    const place = nearestFixed(situation, kind);
    if (place !== null && isWithinReach(place)) return null;
    const { inside, outside, context } = situation;
    const nearer = [...inside, ...outside].find((one) => one.kind === kind);
    const touring = nearer?.itinerant ? { touring: true as const } : {};
    if (place === null)
      return {
        code: 'place-none',
        kind,
        ...(context.island ? { across: true } : {}),
        ...(isCommune(situation) ? { commune: true } : {}),
        ...touring,
      };
    const distanceKm = nearness(place);
    return { code: 'place-far', kind, distanceKm, ...road(situation, distanceKm), ...touring };
  };

/** From so many inhabitants, a commune may have a France services of its own, and a library has a team, published or not. */
export const TOWN = 10_000;

/** A town that has no France services with a door. */
export const townWithoutFranceServices: Trigger = (situation) => {
  const { population } = situation.context;
  if (!isCommune(situation) || population < TOWN) return null;
  return fixedInside(situation, 'franceServices').length > 0
    ? null
    : { code: 'town-without-france-services', population };
};

/** A France services that a list has elsewhere and that bears the name of the commune, which has none: it may be there. */
export function namedHere(situation: Situation): LocalPlace | null {
  const { context, outside } = situation;
  if (!isCommune(situation) || fixedInside(situation, 'franceServices').length > 0) return null;
  const named = outside.find(
    (place) => place.kind === 'franceServices' && !place.itinerant && mayBeIn(place, context),
  );
  return named ?? null;
}

/** Then it is to be found before any is asked for. */
export const placeNamed: Trigger = (situation) => {
  const place = namedHere(situation);
  if (place === null) return null;
  const { nom: name, communeNom, distanceKm } = place;
  return { code: 'place-named', name, communeNom, distanceKm, ...road(situation, distanceKm) };
};

/** None within reach; of a town, none close: ten kilometres are too far for it. */
export const franceServicesTooFar: Trigger = (situation) => {
  const near = placeNear('franceServices')(situation);
  if (near === null) return placeFar('franceServices')(situation);
  if (townWithoutFranceServices(situation) === null) return null;
  const place = nearestFixed(situation, 'franceServices');
  return place && nearness(place) < CLOSE_KM ? null : near;
};

/** A France services that comes on certain days is listed in the territory. */
export const itinerantInside: Trigger = (situation) => {
  const [place] = itinerantsOf(situation);
  return place ? { code: 'place-itinerant', name: nameIn(situation, place) } : null;
};

/** The France services of the territory that come on certain days. */
export function itinerantsOf({ inside }: Situation): readonly LocalPlace[] {
  return inside.filter(({ kind, itinerant }) => kind === 'franceServices' && itinerant);
}

/**
 * Libraries of the territory for workshops: those known to suit; else, where there are enough people and a road, those
 * of which nothing is known. In a village or on an island these may have nobody.
 */
export function workshopLibrariesOf(situation: Situation): readonly LocalPlace[] {
  const libraries = fixedInside(situation, 'bibliotheque');
  const known = libraries.filter(canHoldWorkshops);
  const { population, withoutRoad } = situation.context;
  if (known.length > 0 || population < TOWN || withoutRoad) return known;
  return libraries.filter(isUnknownLibrary);
}

/** A library for workshops, with what makes it fit for them when it is published. */
export const workshopLibrary: Trigger = (situation) => {
  const libraries = workshopLibrariesOf(situation);
  const [library] = libraries;
  if (!library) return null;
  if (libraries.length > 1 && canHoldWorkshops(library))
    return { code: 'libraries-for-workshops', count: libraries.length };
  const name = nameIn(situation, library);
  const { weeklyHours, source } = library;
  // Its year is that of the shipped list: the hours of a brought one have no year to be told.
  if (source === 'bibliotheques2025' && canHoldWorkshops(library))
    return (weeklyHours ?? 0) >= MIN_WORKSHOP_HOURS
      ? { code: 'place-hours', name, weeklyHours: weeklyHours ?? 0 }
      : { code: 'place-staff', name };
  return { code: 'place-inside', kind: 'bibliotheque', count: libraries.length, name };
};

/** A library whose published hours are short or unknown, and none in the territory that could hold workshops. */
export const modestLibrary: Trigger = (situation) => {
  const library = modestLibraryOf(situation);
  if (!library) return null;
  const { weeklyHours, source } = library;
  if (weeklyHours === null) return { code: 'place-unknown', name: nameIn(situation, library) };
  const brought = source === 'bibliotheques2025' ? {} : { brought: true as const };
  return { code: 'place-short-hours', name: nameIn(situation, library), weeklyHours, ...brought };
};

/** The one that is open longest, as far as is published. */
export function modestLibraryOf(situation: Situation): LocalPlace | null {
  if (workshopLibrariesOf(situation).length > 0) return null;
  return fixedInside(situation, 'bibliotheque').find(isOpenToAll) ?? null;
}

/** At least this share of the communes of a territory have no place. */
export const communesWithoutPlace =
  (min: number): Trigger =>
  ({ context, inside }) => {
    const served = new Set(inside.map(({ communeCode }) => communeCode));
    const total = context.inhabited.length;
    const count = context.inhabited.filter((code) => !served.has(code)).length;
    if (context.kind === 'commune' || total === 1 || count === 0 || count < total * min)
      return null;
    const inhabited = total < context.members.length ? { inhabited: true as const } : {};
    return { code: 'communes-without-place', count, total, ...inhabited };
  };

const MANY: Readonly<Record<PlaceKind, string>> = {
  franceServices: fr`espaces France services`,
  bibliotheque: fr`bibliothèques`,
  autre: fr`lieux d'aide au numérique`,
};
const NONE: Readonly<Record<PlaceKind, string>> = {
  franceServices: fr`Aucun espace France services`,
  bibliotheque: fr`Aucune bibliothèque`,
  autre: fr`Aucun lieu d'aide au numérique`,
};
/** With its article, and what follows, which agrees. */
const NEAREST: Readonly<Record<PlaceKind, readonly [place: string, nearest: string]>> = {
  franceServices: [fr`l'espace France services`, fr`le plus proche`],
  bibliotheque: [fr`la bibliothèque`, fr`la plus proche`],
  autre: [fr`le lieu d'aide au numérique`, fr`le plus proche`],
};

function noneOf({ kind, touring }: { readonly kind: PlaceKind; readonly touring?: true }): string {
  return fr`${NONE[kind]}${touring ? ' fixe' : ''} de nos listes`;
}

export const placeSentences: Sentences<PlaceReason> = {
  'place-inside': ({ kind, count, name }) =>
    count === 1
      ? fr`Dans nos listes : ${name}.`
      : fr`Dans nos listes : ${people(count)} ${MANY[kind]}.`,
  'place-hours': ({ name, weeklyHours }) =>
    fr`${opening(withArticle(name))} ouvre ${people(Math.round(weeklyHours))} heures par semaine (chiffre de ${LIBRARY_FIGURES_YEAR}).`,
  'place-unknown': ({ name }) =>
    fr`${name} : ses horaires ne sont pas publiés, ni son équipe. Appelez d'abord.`,
  'libraries-for-workshops': ({ count }) =>
    fr`${people(count)} bibliothèques ouvrent au moins ${MIN_WORKSHOP_HOURS} heures par semaine ou ont un salarié (chiffres de ${LIBRARY_FIGURES_YEAR}).`,
  'place-staff': ({ name }) =>
    fr`${opening(withArticle(name))} a au moins un salarié (chiffre de ${LIBRARY_FIGURES_YEAR}).`,
  'place-short-hours': ({ name, brought }) =>
    fr`${opening(withArticle(name))} ouvre moins de ${MIN_WORKSHOP_HOURS} heures par semaine${brought ? '' : fr` (${LIBRARY_FIGURES_YEAR})`}.`,
  'place-near': ({ name, communeNom, distanceKm, road }) => {
    const distance = fr`à ${kilometres(distanceKm)} ${straight(road)}`;
    return saysWhere(name, communeNom)
      ? fr`${name} : ${distance}.`
      : fr`${name}, ${atPlace(communeNom)} : ${distance}.`;
  },
  // The distance of that place, as its card has it: "none within 79 km" beside a card at 80 read as another figure.
  'place-far': ({ kind, touring, distanceKm, road }) => {
    const [place, nearest] = NEAREST[kind];
    return fr`Dans nos listes, ${place}${touring ? ' fixe' : ''} ${nearest} est à ${kilometres(distanceKm)} ${straight(road)}.`;
  },
  'place-none': ({ across, commune, ...which }) => {
    if (across) return fr`${noneOf(which)} sans traverser la mer.`;
    return commune
      ? fr`${noneOf(which)} dans la commune, ni autour.`
      : fr`${noneOf(which)} sur le territoire.`;
  },
  'place-named': ({ name, communeNom, distanceKm, road }) =>
    fr`« ${name} » porte le nom de la commune. Nos listes placent ce lieu ${atPlace(communeNom)}, à ${kilometres(distanceKm)} ${straight(road)}.`,
  'town-without-france-services': ({ population }) =>
    fr`Pour ${inhabitants(population)}, aucun espace France services fixe de nos listes dans la commune.`,
  'place-itinerant': ({ name }) => fr`Le service « ${name} » ne passe que certains jours.`,
  'places-inside': ({ count }) =>
    count === 1
      ? fr`Un lieu d'accueil fixe est dans nos listes.`
      : fr`${people(count)} lieux d'accueil fixes sont dans nos listes.`,
  'no-place-inside': ({ commune }) =>
    fr`Aucun lieu de nos listes ${commune ? fr`dans la commune` : fr`sur le territoire`} : ni France services, ni bibliothèque, ni autre lieu d'aide.`,
  'communes-without-place': ({ count, total, inhabited }) => {
    const lived = inhabited ? fr` habitée${count === 1 ? '' : 's'}` : '';
    return fr`${counted(count)}${lived} sur ${people(total)} ${count === 1 ? `n'a` : `n'ont`} aucun lieu dans nos listes.`;
  },
};
