// Which places of our lists each commune has, kind by kind, or how far the nearest one is; the mairie and the
// CCAS, which no list needs to tell, first. Its rules and words come with the advice: fetched once the figures are on screen.
import { type ActorKind, countPlaces, type LocalActor } from '../../src/advice/index.ts';
import { ACTORS, straight } from '../../src/advice/words.ts';
import { actorsAround } from '../../src/advise.ts';
import { kilometres } from '../../src/explain/numbers.ts';
import { epciTitle } from '../../src/explain/of-epci.ts';
import type { Store } from '../../src/store/index.ts';
import type { Place } from '../../src/terms/commune.ts';
import type { Diagnosis } from '../../src/terms/diagnosis.ts';
import { compareText } from './copy.ts';

export interface PlaceRow {
  readonly header: string;
  readonly cells: readonly string[];
}

/** A rule says whether they are there, where no list does; every commune has its row of the first two. */
const KNOWN_BY_RULE: readonly ActorKind[] = ['mairie', 'ccas'];

/** Rows of a table, a cell a commune. Rejects when places cannot be read. */
export async function placeRows(
  store: Pick<Store, 'commune' | 'places'>,
  diagnoses: readonly Pick<Diagnosis, 'commune'>[],
): Promise<readonly PlaceRow[]> {
  const around = await Promise.all(
    diagnoses.map(async ({ commune: { code, departement } }) => {
      const [profile, places] = await Promise.all([
        store.commune(code),
        store.places(departement.code),
      ]);
      return profile.population === 0 ? null : actorsAround(profile, places);
    }),
  );
  const listed = around.flatMap((actors) => (actors ?? []).filter(({ place }) => place !== null));
  const kinds = [...new Set([...KNOWN_BY_RULE, ...listed.map(({ kind }) => kind)])];
  return kinds.map((kind) => ({
    header: ACTORS[kind].name,
    cells: around.map((actors, i) => {
      if (actors === null) return compareText.nobody;
      // Its own: one that a list has elsewhere is that of others, or the very same by its seat.
      if (kind === 'intercommunalite') return ownEpci(diagnoses[i]?.commune.epci);
      return cellOf(actors.filter((actor) => actor.kind === kind));
    }),
  }));
}

function ownEpci(epci: Place | null | undefined): string {
  return epci ? epciTitle(epci.nom) : compareText.noEpci;
}

/** @param actors those of one kind around one commune */
function cellOf(actors: readonly LocalActor[]): string {
  const inside = actors.flatMap(({ place }) => (place?.distanceKm === 0 ? [place] : []));
  const [first] = inside;
  if (first) return compareText.inside(first.kind, countPlaces(inside, first.kind));
  const ruled = actors.find(({ kind, place }) => place === null && KNOWN_BY_RULE.includes(kind));
  if (ruled) return compareText.withoutAddress[ruled.status];
  const [nearest] = actors
    .flatMap(({ place, why }) => (place ? [{ place, why }] : []))
    .sort((a, b) => a.place.distanceKm - b.place.distanceKm);
  if (!nearest) return compareText.nowhere;
  const { place, why } = nearest;
  const road = why.code === 'listed-near' ? why.road : undefined;
  return compareText.nearest(kilometres(place.distanceKm), straight(road, place.atCentre));
}
