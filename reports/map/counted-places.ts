// How many places of a kind a map can show, in its key.
import { countPlaces } from '../../src/advice/index.ts';
import type { ListedKind, LocalPlace } from '../../src/terms/place.ts';
import { mapText } from './copy.ts';

/** "France services (33, dont 2 itinérants)", "Bibliothèques (0)". */
export function countedPlaces(kind: ListedKind, places: readonly LocalPlace[]): string {
  const { fixed, touring } = countPlaces(places, kind);
  return mapText.placesCount(kind, mapText.places[kind], fixed + touring, touring);
}
