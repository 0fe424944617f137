// The part of a report that the page of a territory shows too: known places, who can help, first actions.
import type { Action, LocalActor } from '../src/advice/index.ts';
import { type AreaEstimate, adviseArea, type CommuneProfile } from '../src/index.ts';
import { isPlaceOfHelp, type LocalPlace } from '../src/terms/place.ts';

export interface PlacesAndPlan {
  /** All that is known in the communes, cards of the town halls included. */
  readonly inside: readonly LocalPlace[];
  /** Those where one is helped. */
  readonly places: readonly LocalPlace[];
  readonly actors: readonly LocalActor[];
  readonly actions: readonly Action[];
}

/** The known places of the communes, each once, who can help, and the first actions that follow. */
export function placesAndPlan(
  total: AreaEstimate,
  communes: readonly CommuneProfile[],
  places: readonly LocalPlace[],
): PlacesAndPlan {
  const members = new Set(communes.map(({ code }) => code));
  const own = new Map(
    places.filter((place) => members.has(place.communeCode)).map((place) => [place.id, place]),
  );
  const inside = [...own.values()];
  const advice = adviseArea(total.area, communes, total, { inside, outside: [] });
  return { inside, places: inside.filter(isPlaceOfHelp), ...advice };
}
