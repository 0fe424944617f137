// Entry point of "who can help, where, and what to do first".
export {
  isByPath,
  isMountain,
  type Relief,
  type RoadDoubt,
  reliefOf,
  roadTo,
} from './access.ts';
export type { Action } from './actions/action.ts';
export { ACTION_IDS, type ActionId } from './actions/all-actions.ts';
export { isDone, offeredIn } from './actions/examples.ts';
export { actionFor, recommend } from './actions/recommend.ts';
export {
  ACTOR_MARKS,
  type ActorMark,
  type ActorMarks,
  isActive,
  type LocalActor,
  marksOf,
} from './actors/actor.ts';
export { ACTOR_KINDS, type ActorKind } from './actors/kinds.ts';
export { actorsIn, localActors } from './actors/local-actors.ts';
export { areaContext, communeContext, type TerritoryContext } from './context.ts';
export { countPlaces, type LibraryRooms, libraryRooms, type PlaceCount } from './count-places.ts';
export { actingEpci } from './epts.ts';
export { isMapOfPlaces, mapOfPlaces } from './map-link.ts';
export { mergePlaces } from './merge-places.ts';
export {
  type Located,
  mainFirst,
  type OwnTerritory,
  ownTerritory,
  placesAround,
  placesOf,
} from './places-around.ts';
export { type ChosenAction, EMPTY_PLAN, type VisitorPlan } from './plan.ts';
export { type PlannedAction, type PlanOf, plannedActions } from './planned.ts';
export { type PillarPicture, readinessPicture } from './readiness/picture.ts';
export { PILLARS, type Pillar } from './readiness/pillars.ts';
export { type Prefill, prefill, withPrefill } from './readiness/prefill.ts';
export {
  ANSWERS,
  type Answer,
  QUESTION_IDS,
  QUESTIONS,
  type Question,
  type QuestionId,
  type ReadinessAnswers,
} from './readiness/questions.ts';
export { type AnyEstimate, isOpenToAll, isWithinReach, REACH_KM } from './situation.ts';
export {
  ASSUMPTION_IDS,
  type Assumption,
  type AssumptionId,
  type AssumptionValues,
  assumptionsWith,
} from './sizing/assumptions.ts';
export { type Sizing, type SizingCapacity, type SizingNeed, sizing } from './sizing/sizing.ts';
