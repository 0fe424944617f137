// The front door of the words: every French sentence of the product, and its number formats.
export { baseText, inhabitantsOf } from './base.ts';
export { cliText } from './cli.ts';
export { pdfText } from './cli-pdf.ts';
export { comparisonText } from './comparison.ts';
export { contentsText } from './contents.ts';
export { fullDay } from './dates.ts';
export {
  barText,
  between,
  type HeadlineWords,
  headline,
  headlineText,
  nationalText,
  sectionText,
  shareBetween,
  type TierWords,
  tierText,
  wholePeople,
} from './diagnosis.ts';
export { type DriverContext, driverSentence, driverText, factorText } from './drivers.ts';
export {
  type ErrorWords,
  errorText,
  errorWords,
  otherCodeWords,
  troubles,
  unexpectedError,
} from './errors.ts';
export { indicatorText } from './indicators.ts';
export {
  actionText,
  adviceSlotText,
  methodText,
  nearbySlotText,
  pictureSlotText,
  searchText,
  stateText,
  stepsTitle,
  whatIfSlotText,
  whySlotText,
} from './interface.ts';
export { myCommunesText } from './my-communes.ts';
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
export { diagnosisTitle, homeText, pageText } from './pages.ts';
export { atPlace, atPlaceFirst, inhabitants, placeLabel } from './places.ts';
export { gradeText, precisionText } from './precision.ts';
export { profileText } from './profiles.ts';
export { quoted } from './quoted.ts';
export { reportText, sourceText } from './sources.ts';
export { fr, typeset } from './typography.ts';
