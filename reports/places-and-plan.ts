// The part of a report that the page of a territory shows too: known places, who can help, first actions. A territory of
// one commune is told as the page of that commune tells it.
import {
  type Action,
  areaContext,
  communeContext,
  type LocalActor,
  type TerritoryContext,
} from '../src/advice/index.ts';
import { type AreaEstimate, advise, adviseArea, type CommuneProfile } from '../src/index.ts';
import type { Store } from '../src/store/index.ts';
import type { Area } from '../src/terms/estimate.ts';
import { onlyOf } from '../src/terms/only-of.ts';
import { isPlaceOfHelp, type LocalPlace } from '../src/terms/place.ts';
import type { Territories } from '../src/territories/index.ts';

export interface PlacesAndPlan {
  /** Those of the communes where one is helped. */
  readonly places: readonly LocalPlace[];
  /** Of one commune alone, the nearest places around it too. */
  readonly actors: readonly LocalActor[];
  readonly actions: readonly Action[];
}

/**
 * The known places of the communes, each once, who can help, and the first actions that follow.
 * @param places those of `placesToRead`
 */
export function placesAndPlan(
  total: AreaEstimate,
  communes: readonly CommuneProfile[],
  places: readonly LocalPlace[],
): PlacesAndPlan {
  return plansFor(communes, places)(total);
}

/** The same as `placesAndPlan` for several estimates of the same communes: their places are put together once. */
export function plansFor(
  communes: readonly CommuneProfile[],
  places: readonly LocalPlace[],
): (total: AreaEstimate) => PlacesAndPlan {
  const members = new Set(communes.map(({ code }) => code));
  const own = new Map(
    places.filter((place) => members.has(place.communeCode)).map((place) => [place.id, place]),
  );
  const inside = [...own.values()];
  const known = inside.filter(isPlaceOfHelp);
  const only = onlyOf(communes);
  return (total) => {
    const advice =
      only === null
        ? adviseArea(total.area, communes, total, { inside, outside: [] })
        : advise(only, total, places);
    return { places: known, ...advice };
  };
}

/** What surrounds a territory: that of its commune where it has but one. */
export function contextOf(area: Area, communes: readonly CommuneProfile[]): TerritoryContext {
  const only = onlyOf(communes);
  return only === null ? areaContext(area, communes) : communeContext(only);
}

/** The places of the communes; of one alone, those around it too. Rejects as the store does. */
export function placesToRead(
  communes: readonly Pick<CommuneProfile, 'code' | 'departement'>[],
  territories: Pick<Territories, 'places'>,
  store: Pick<Store, 'places'>,
): Promise<readonly LocalPlace[]> {
  const only = onlyOf(communes);
  return only === null ? territories.places(communes) : store.places(only.departement.code);
}
