// Who can help around a commune and what to do first: from an estimate and the places known there.
import {
  type Action,
  type ActorMarks,
  type AnyEstimate,
  actorsIn,
  areaContext,
  communeContext,
  type LocalActor,
  localActors,
  ownTerritory,
  placesAround,
  type ReadinessAnswers,
  recommend,
} from './advice/index.ts';
import type { CommuneProfile } from './terms/commune.ts';
import type { Area, AreaEstimate } from './terms/estimate.ts';
import type { CommunePlaces, LocalPlace } from './terms/place.ts';

/** Who can help and what to do first, of a commune or of a territory. docs/ADVICE.md. */
export interface Advice {
  /** Every kind of actor, the mairie first; places nearby carry their distance. */
  readonly actors: readonly LocalActor[];
  /** Five to ten first actions, each with what triggered it. */
  readonly actions: readonly Action[];
}

/** What the visitor knows better than the lists. */
export interface AdviseOptions {
  /** What the visitor knows of the actors, by their key. */
  readonly marks?: ActorMarks;
  /** What the visitor answered to the questionnaire. */
  readonly answers?: ReadinessAnswers;
}

/**
 * The advice for a commune. `places` are those that `store.places` gives for its département.
 * Pure; the same inputs give the same advice.
 * @example
 * const hamlet = await store.commune('23165');
 * const places = await store.places('23');
 * const { actors, actions } = advise(hamlet, estimate(hamlet, await store.model()), places);
 * actors[0].kind; // 'mairie'
 * actions.length >= 5; // true
 */
export function advise(
  commune: CommuneProfile,
  estimate: AnyEstimate,
  places: readonly LocalPlace[],
  { marks, answers }: AdviseOptions = {},
): Advice {
  const context = communeContext(commune);
  const actors = actorsIn(context, placesNear(commune, places), marks);
  return { actors, actions: recommend(estimate, actors, context, answers) };
}

/** The first half of `advise`: every kind of actor around a commune, as the visitor marked them. Pure. */
export function actorsAround(
  commune: CommuneProfile,
  places: readonly LocalPlace[],
  marks?: ActorMarks,
): readonly LocalActor[] {
  return localActors(commune, placesNear(commune, places), marks);
}

/** None where the centre of the commune is not known. */
function placesNear(commune: CommuneProfile, places: readonly LocalPlace[]): CommunePlaces {
  const { code, surroundings } = commune;
  if (surroundings === null) return { inside: [], outside: [] };
  const { latitude, longitude } = surroundings;
  return placesAround({ code, latitude, longitude }, places, ownTerritory(commune));
}

/**
 * The advice for a territory. `places` are those of its communes and, where they were looked for, the
 * nearest ones around it: `placesOf`. Pure.
 * @example
 * const communes = await store.departement('58');
 * const area = { kind: 'departement', code: '58', nom: 'Nièvre' };
 * const total = diagnoseArea(area, communes, await store.model());
 * const places = { inside: await store.places('58'), outside: [] };
 * adviseArea(area, communes, total, places).actors[0].kind; // 'mairie'
 */
export function adviseArea(
  area: Area,
  communes: readonly CommuneProfile[],
  estimate: AreaEstimate,
  places: CommunePlaces,
  { marks, answers }: AdviseOptions = {},
): Advice {
  const context = areaContext(area, communes);
  const actors = actorsIn(context, places, marks);
  return { actors, actions: recommend(estimate, actors, context, answers) };
}
