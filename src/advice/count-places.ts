// How many places of a kind there are, one count for every page and document: those that have a door, and apart from
// them those that come on certain days.
import { people } from '../explain/numbers.ts';
import { fr } from '../explain/typography.ts';
import type { LocalPlace, PlaceKind } from '../terms/place.ts';
import type { ActorKind } from './actors/kinds.ts';
import { canHoldWorkshops, isOpenToAll, isStaffedAlone } from './situation.ts';

/** Places of one kind, in number. */
export interface PlaceCount {
  /** With a door. */
  readonly fixed: number;
  /** On certain days only, in one commune after another. */
  readonly touring: number;
}

/** How many of one kind there are among some places, whatever their distance. */
export function countPlaces(
  places: readonly Pick<LocalPlace, 'kind' | 'itinerant'>[],
  kind: PlaceKind,
): PlaceCount {
  const found = places.filter((place) => place.kind === kind);
  const touring = found.filter(({ itinerant }) => itinerant).length;
  return { fixed: found.length - touring, touring };
}

/** Libraries with a door that may lend a room: those fit for workshops; where none is known so, those open to all. */
export interface LibraryRooms {
  readonly count: number;
  readonly fit: boolean;
  /** Of those that are fit, how many are for their staff alone: their hours are short, or unknown. */
  readonly staffed: number;
}

/** Of the libraries among some places; a count of 0 where none is open to all. */
export function libraryRooms(places: readonly LocalPlace[]): LibraryRooms {
  const open = places.filter((place) => !place.itinerant && isOpenToAll(place));
  const fit = open.filter(canHoldWorkshops);
  return fit.length > 0
    ? { count: fit.length, fit: true, staffed: fit.filter(isStaffedAlone).length }
    : { count: open.length, fit: false, staffed: 0 };
}

/** "1 bibliothèque assez ouverte", "2 bibliothèques avec un salarié": what makes them fit for workshops. */
export function fitLibraries({ count, staffed }: Pick<LibraryRooms, 'count' | 'staffed'>): string {
  const many = count < 2 ? '' : 's';
  const open = fr`${people(count)}\u00a0bibliothèque${many}${staffed === count ? '' : fr` assez ouverte${many}`}`;
  if (staffed === 0) return open;
  return staffed === count ? fr`${open} avec un salarié` : fr`${open} ou avec un salarié`;
}

/** Those that French names by a feminine. */
const FEMININE: ReadonlySet<ActorKind | PlaceKind> = new Set([
  'bibliotheque',
  'associations',
  'missionLocale',
  'siae',
  'intercommunalite',
] as const);

/** "1 itinérant", "2 itinérantes": places of a kind that come on certain days. */
export function touringText(kind: ActorKind | PlaceKind, count: number): string {
  const ending = `${FEMININE.has(kind) ? 'e' : ''}${count < 2 ? '' : 's'}`;
  return fr`${people(count)} itinérant${ending}`;
}

/** "10 espaces France services (et 1 itinérant)", "aucun espace France services". */
export function countedServices({ fixed, touring }: PlaceCount): string {
  const many = touring < 2 ? '' : 's';
  if (fixed === 0 && touring > 0)
    return fr`${people(touring)} espace${many} France services itinérant${many}`;
  const fixedSpaces =
    fixed === 0
      ? fr`aucun espace France services`
      : fr`${people(fixed)} espace${fixed < 2 ? '' : 's'} France services`;
  return touring === 0
    ? fixedSpaces
    : fr`${fixedSpaces} (et ${touringText('franceServices', touring)})`;
}
