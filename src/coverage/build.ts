// Entry point of the pipeline: points and their files. No page loads it.
export { type HelpPoint, NEEDS, type Opening } from './coverage.ts';
export { encodePoints, type PointsFile } from './files.ts';
export { type SpatialIndex, spatialIndexes } from './reach.ts';
