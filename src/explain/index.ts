// Entry point of the words: the French sentences of a diagnosis, typography and number formats.
export { baseText, inhabitantsOf } from './base.ts';
export { outsideSentence, partClause, partSentence } from './commune-part.ts';
export { comparisonText } from './comparison.ts';
export { fullDay } from './dates.ts';
export {
  barText,
  nationalText,
  roundingNote,
  type TierWords,
  tierText,
  wholePeople,
  whyTitle,
} from './diagnosis.ts';
export {
  type DriverContext,
  driverSentence,
  driverText,
  factorText,
  shownDrivers,
} from './drivers.ts';
export {
  type ErrorWords,
  errorText,
  errorWords,
  otherCodeWords,
  troubles,
  unexpectedError,
} from './errors.ts';
export {
  between,
  gradeTitle,
  type HeadlineWords,
  headline,
  headlineText,
  sectionText,
  shareBetween,
  shareSentences,
} from './headline.ts';
export { noticeSentences, noticeText } from './notices.ts';
export {
  euros,
  kilometres,
  people,
  percent,
  points,
  precisePercent,
  signedPoints,
} from './numbers.ts';
export { atPlace, atPlaceFirst, inhabitants, placeLabel } from './places.ts';
export { besideGradeReason, gradeReason, lenderOfMissing, precisionText } from './precision.ts';
export { profileText } from './profiles.ts';
export { quoted } from './quoted.ts';
export { reportText, sourceText, yearsOf } from './sources.ts';
export { fr, typeset } from './typography.ts';
