// Entry point of "where would one more place help most": what a page, a report and the command line ask for.
export {
  DETOURS,
  type Detour,
  DISTANCES_KM,
  FIRST_QUESTION,
  type HelpPoint,
  MAX_STOPS,
  NEEDS,
  type Need,
  type Question,
} from './coverage.ts';
export { describeNextPlaces, type TextBlock } from './describe-next-places.ts';
export {
  type FarPeople,
  type NextPlaces,
  type NextStop,
  nextPlaces,
} from './next-places.ts';
export { answerOf } from './reach.ts';
export { createCoverage } from './reader.ts';
export { coverageText, needText } from './words.ts';
