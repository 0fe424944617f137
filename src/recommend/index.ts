// The front door of "who can help, where, and what to do first".
export { actorsIn, isActive, localActors } from './actors.ts';
export { areaContext, CCAS_THRESHOLD, communeContext } from './context.ts';
export { mapOfPlaces } from './map-link.ts';
export { type Located, placesAround, placesOf } from './places-around.ts';
export { recommend } from './recommend.ts';
export { type AnyEstimate, REACH_KM } from './situation.ts';
