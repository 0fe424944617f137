// Entry point of "where would one more place help most": what a page, a report and the command line ask for.
export {
  DISTANCES_KM,
  type DistanceKm,
  type HelpPoint,
  NEEDS,
  type Need,
} from './coverage.ts';
export { describeNextPlaces, type TextBlock, type TextTable } from './describe-next-places.ts';
export {
  type FarPeople,
  FIRST_QUESTION,
  MAX_STOPS,
  type NextPlaces,
  type NextStop,
  nextPlaces,
  type Question,
} from './next-places.ts';
export { answerOf } from './reach.ts';
export { createCoverage, type ReadPoints } from './reader.ts';
export { coverageText, needText } from './words.ts';
