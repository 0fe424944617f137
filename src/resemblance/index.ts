// Entry point of "which communes resemble mine": what a page, a report and the command line ask for.

export {
  type DescribedCommune,
  type DescribedResemblance,
  describeResemblance,
} from './describe-resemblance.ts';
export type { Comparison } from './differences.ts';
export type { ResemblanceLine } from './files.ts';
export { type Concerned, offerPerThousand } from './offer.ts';
export { createResemblances } from './reader.ts';
export {
  CLASSES,
  type ClassInFrance,
  type CommuneClass,
  type Criterion,
  OFFERS,
  type Offer,
  type Resemblance,
} from './resemblance.ts';
export { classText, farText, resemblanceText } from './words.ts';
