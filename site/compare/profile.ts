// Who lives in a place, of a commune, a territory and France alike: what is published of them, in the words of a table.
import { driverText, euros, percent } from '../../src/explain/index.ts';
import { indicatorText } from '../../src/explain/indicators.ts';
import type { Diagnosis } from '../../src/terms/diagnosis.ts';
import type { Portrait } from '../../src/terms/portrait.ts';
import { compareText } from './copy.ts';

/** Shares 0..1; null is not published. */
export interface SubjectProfile
  extends Pick<Portrait, 'ageBands' | 'sansDiplome' | 'diplomeSuperieur' | 'lowIncome'> {
  /** In words: of a territory, from the lowest commune to the highest. */
  readonly median: string;
  /** In words: the density of a commune, how many live in rural ones. */
  readonly setting: string;
}

/** Of a commune: nothing is published where its figures could not be read. */
export function communeProfile({
  published,
  estimate,
}: Pick<Diagnosis, 'published' | 'estimate'>): SubjectProfile {
  const { notPublished } = driverText;
  const median = published?.niveauVieMedianEuros ?? null;
  return {
    ageBands: published?.ageBands ?? null,
    sansDiplome: published?.sansDiplome ?? null,
    diplomeSuperieur: published?.diplomeSuperieur ?? null,
    lowIncome: estimate.covariates.lowIncome,
    median: median === null ? notPublished : euros(median),
    setting: (published && indicatorText.densities[published.densite]) ?? notPublished,
  };
}

/** Of a territory, or of France, whose communes are not counted. */
export function areaProfile(portrait: Portrait): SubjectProfile {
  const { medians, rural, communes } = portrait;
  const noMedian = communes === null ? indicatorText.noFrance : driverText.notPublished;
  return {
    ...portrait,
    median: medians === null ? noMedian : compareText.medians(...medians),
    setting: compareText.rural(percent(rural)),
  };
}
