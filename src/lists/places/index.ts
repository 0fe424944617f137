// Places of lists that visitors and webmasters bring. What reads such a list is place-list.ts, an entry point of its
// own: the national schema comes with it.

export {
  aroundCommune,
  MAX_INSIDE,
} from './around-commune.ts';
export { weekOf } from './osm-hours.ts';
export type { OwnPlace } from './own-place.ts';
export type { PlaceColumn } from './place-columns.ts';
export type { Choice, PlaceFault, WrongPoint } from './place-fault.ts';
export { telephoneOf } from './telephone.ts';
