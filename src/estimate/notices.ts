// What the reader must know about a commune's figures: borrowed statistics, small or empty places.
import { type CommuneProfile, departementOf, isOutsideSurveyField } from '../terms/commune.ts';
import { COVARIATES } from '../terms/factor.ts';
import type { Notice } from '../terms/notice.ts';

/** Below this, a commune's shares move a lot with a few households. SOURCES: "shares are noisy". */
const SMALL_POPULATION = 200;

/** Guadeloupe and Guyane: Filosofi publishes no income there. METHOD §10. */
const WITHOUT_PUBLISHED_INCOME = new Set(['971', '973']);

/** The notices of a commune, the gravest first. */
export function noticesOf(commune: CommuneProfile): Notice[] {
  if (commune.population === 0) return [{ code: 'no-inhabitants' }];
  const notices: Notice[] = [];
  const outsideField = isOutsideSurveyField(commune.code);
  if (outsideField) notices.push({ code: 'outside-survey-field' });
  if (WITHOUT_PUBLISHED_INCOME.has(departementOf(commune.code))) {
    notices.push({ code: 'overseas-income-unpublished' });
  }
  if (commune.inheritsFrom !== null) {
    notices.push({ code: 'merged-commune', from: commune.inheritsFrom });
  }
  if (commune.population < SMALL_POPULATION) {
    notices.push({ code: 'small-population', population: commune.population });
  }
  for (const covariate of COVARIATES) {
    const from = commune.sources[covariate];
    if (from !== 'commune') notices.push({ code: 'margin-borrowed', covariate, from });
  }
  return notices;
}
