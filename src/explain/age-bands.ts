// How the bands of the published ages are called, on screen and in reports.
import { fr } from './typography.ts';

/** Bands of the published ages, youngest first: the order of `PublishedFigures.ageBands`. */
export const ageBandText = [
  fr`0 à 14 ans`,
  fr`15 à 29 ans`,
  fr`30 à 44 ans`,
  fr`45 à 59 ans`,
  fr`60 à 74 ans`,
  fr`75 ans et plus`,
] as const;
