// How many places of a kind a map can show, in its key.
import type { ListedKind, LocalPlace } from '../../src/terms/place.ts';
import { mapText } from './copy.ts';

/** "France services (33, dont 2 itinérants)", "Bibliothèques (0)". */
export function countedPlaces(kind: ListedKind, places: readonly LocalPlace[]): string {
  const found = places.filter((place) => place.kind === kind);
  const touring = found.filter(({ itinerant }) => itinerant).length;
  return mapText.placesCount(mapText.places[kind], found.length, touring);
}
