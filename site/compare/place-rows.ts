// Which places of our lists each place has, kind by kind, or how far from a commune the nearest one is; the mairie and the
// CCAS, which no list needs to tell, first. Its rules and words come with the advice: fetched once the figures are on screen.
import {
  type ActorKind,
  actorsIn,
  areaContext,
  countPlaces,
  type LocalActor,
} from '../../src/advice/index.ts';
import { ACTORS, actorWhyText, straight } from '../../src/advice/words.ts';
import { actorsAround } from '../../src/advise.ts';
import { kilometres } from '../../src/explain/numbers.ts';
import type { Store } from '../../src/store/index.ts';
import type { CommuneProfile } from '../../src/terms/commune.ts';
import type { Area } from '../../src/terms/estimate.ts';
import { onlyOf } from '../../src/terms/only-of.ts';
import { compareText } from './copy.ts';
import type { Subject } from './subject.ts';

export interface PlaceRow {
  readonly header: string;
  readonly cells: readonly string[];
}

/** A rule says whether they are there, where no list does; every place has its row of the first two. */
const KNOWN_BY_RULE: readonly ActorKind[] = ['mairie', 'ccas'];

type PlaceStore = Pick<Store, 'commune' | 'places'>;

/** Who can help in one place. */
interface Helpers {
  readonly actors: readonly LocalActor[];
  readonly cellOf: (actors: readonly LocalActor[]) => string;
}

/** Rows of a table, a cell a place. Rejects when places cannot be read. */
export async function placeRows(
  store: PlaceStore,
  subjects: readonly Pick<Subject, 'members' | 'estimate' | 'intercommunalite'>[],
): Promise<readonly PlaceRow[]> {
  const all = await Promise.all(
    subjects.map(({ estimate, members }) => {
      if (estimate.population === 0) return compareText.nobody;
      if ('commune' in members) return inCommune(store, members.commune);
      const { area, communes } = members;
      return communes === null ? compareText.uncounted : inArea(store, area, communes);
    }),
  );
  const listed = all.flatMap((one) =>
    typeof one === 'string' ? [] : one.actors.filter(({ place }) => place !== null),
  );
  const kinds = [...new Set([...KNOWN_BY_RULE, ...listed.map(({ kind }) => kind)])];
  return kinds.map((kind) => ({
    header: ACTORS[kind].name,
    cells: all.map((one, i) => {
      if (typeof one === 'string') return one;
      // Its own: one that a list has elsewhere is that of others, or the very same by its seat.
      if (kind === 'intercommunalite') return subjects[i]?.intercommunalite ?? '';
      return one.cellOf(one.actors.filter((actor) => actor.kind === kind));
    }),
  }));
}

async function inCommune(
  store: PlaceStore,
  { code, departement }: Pick<CommuneProfile, 'code' | 'departement'>,
): Promise<Helpers> {
  const [profile, places] = await Promise.all([
    store.commune(code),
    store.places(departement.code),
  ]);
  return { actors: actorsAround(profile, places), cellOf: communeCell };
}

/** Those of its communes; a territory of one commune is told as that commune. */
async function inArea(
  store: PlaceStore,
  area: Area,
  communes: readonly CommuneProfile[],
): Promise<Helpers> {
  const only = onlyOf(communes);
  if (only !== null) return inCommune(store, only);
  const codes = new Set(communes.map(({ code }) => code));
  const departements = new Set(communes.map(({ departement }) => departement.code));
  const places = await Promise.all([...departements].map((code) => store.places(code)));
  const own = places.flat().filter(({ communeCode }) => codes.has(communeCode));
  const inside = [...new Map(own.map((place) => [place.id, place])).values()];
  return {
    actors: actorsIn(areaContext(area, communes), { inside, outside: [] }),
    cellOf: (actors) => areaCell(actors, communes.length),
  };
}

function isRuled({ kind, place }: LocalActor): boolean {
  return place === null && KNOWN_BY_RULE.includes(kind);
}

/** @param actors those of one kind in one territory */
function areaCell(actors: readonly LocalActor[], communes: number): string {
  const places = actors.flatMap(({ place }) => place ?? []);
  const [first] = places;
  const ruled = actors.find(isRuled);
  if (ruled) return actorWhyText(ruled.why);
  if (!first) return compareText.nowhereWithin;
  const holding = new Set(places.map(({ communeCode }) => communeCode)).size;
  return compareText.within(first.kind, countPlaces(places, first.kind), holding, communes);
}

/** @param actors those of one kind around one commune */
function communeCell(actors: readonly LocalActor[]): string {
  const inside = actors.flatMap(({ place }) => (place?.distanceKm === 0 ? [place] : []));
  const [first] = inside;
  if (first) return compareText.inside(first.kind, countPlaces(inside, first.kind));
  const ruled = actors.find(isRuled);
  if (ruled) return compareText.withoutAddress[ruled.status];
  const [nearest] = actors
    .flatMap(({ place, why }) => (place ? [{ place, why }] : []))
    .sort((a, b) => a.place.distanceKm - b.place.distanceKm);
  if (!nearest) return compareText.nowhere;
  const { place, why } = nearest;
  const road = why.code === 'listed-near' ? why.road : undefined;
  return compareText.nearest(kilometres(place.distanceKm), straight(road, place.atCentre));
}
