// How many places of a kind there are, one count for every page and document: those that have a door, and apart from
// them those that come on certain days.
import { people } from '../explain/numbers.ts';
import { fr } from '../explain/typography.ts';
import type { LocalPlace, PlaceKind } from '../terms/place.ts';
import { canHoldWorkshops, isOpenToAll } from './situation.ts';

export interface PlaceCount {
  /** With a door. */
  readonly fixed: number;
  /** On certain days only, in one commune after another. */
  readonly touring: number;
}

export function countPlaces(
  places: readonly Pick<LocalPlace, 'kind' | 'itinerant'>[],
  kind: PlaceKind,
): PlaceCount {
  const found = places.filter((place) => place.kind === kind);
  const touring = found.filter(({ itinerant }) => itinerant).length;
  return { fixed: found.length - touring, touring };
}

/** Libraries with a door that may lend a room: those open enough for workshops; where none is known so, those open to all. */
export interface LibraryRooms {
  readonly count: number;
  readonly openEnough: boolean;
}

export function libraryRooms(places: readonly LocalPlace[]): LibraryRooms {
  const open = places.filter((place) => !place.itinerant && isOpenToAll(place));
  const enough = open.filter(canHoldWorkshops).length;
  return enough > 0
    ? { count: enough, openEnough: true }
    : { count: open.length, openEnough: false };
}

/** "10 espaces France services (et 1 itinérant)", "aucun espace France services". */
export function countedServices({ fixed, touring }: PlaceCount): string {
  const many = touring < 2 ? '' : 's';
  if (fixed === 0 && touring > 0)
    return fr`${people(touring)} espace${many} France services itinérant${many}`;
  const doors =
    fixed === 0
      ? fr`aucun espace France services`
      : fr`${people(fixed)} espace${fixed < 2 ? '' : 's'} France services`;
  return touring === 0 ? doors : fr`${doors} (et ${people(touring)} itinérant${many})`;
}
