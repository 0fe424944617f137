// Entry point of the pipeline: where communes stand, which are near, in which class. No page loads it.

export { besideClass } from './beside-class.ts';
export {
  figuresOf,
  isDescribed,
  placed,
  scaleOf,
  VARIABLES,
  weightsOf,
} from './coordinates.ts';
export { encodeOffers } from './encoded-offers.ts';
export {
  type ClassesFile,
  encodeLines,
  KINDRED,
  type LinesFile,
  type ResemblanceLine,
} from './files.ts';
export { nearestTo } from './nearest.ts';
export type { ProfilesFile } from './profiles-file.ts';
export { CLASSES, type Offer } from './resemblance.ts';
export { quarterOf, tenOf } from './shards.ts';
export { classifier } from './typology.ts';
