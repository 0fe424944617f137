// The front door of "who can help, where, and what to do first".
export { actorsIn, isActive, localActors } from './actors.ts';
export { assumptionsWith } from './assumptions.ts';
export { areaContext, CCAS_THRESHOLD, communeContext } from './context.ts';
export { mapOfPlaces } from './map-link.ts';
export { mergePlaces } from './merge-places.ts';
export { type Located, placesAround, placesOf } from './places-around.ts';
export { prefill, QUESTIONS, readinessPicture, withPrefill } from './readiness.ts';
export { actionFor, recommend } from './recommend.ts';
export { type AnyEstimate, REACH_KM } from './situation.ts';
export { sizing } from './sizing.ts';
