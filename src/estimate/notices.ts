// What the reader must know about the figures of a commune: what was borrowed, what the surveys did not see,
// who is counted. METHOD §10 and §12.
import type { PopulationBase } from '../terms/base.ts';
import {
  type CommuneProfile,
  departementOf,
  isOutsideSurveyField,
  isOverseas,
} from '../terms/commune.ts';
import { COVARIATES } from '../terms/factor.ts';
import { institutionSigns } from '../terms/institution.ts';
import type { AreaNotice, Notice } from '../terms/notice.ts';
import { MIN_SHOWN, roundingUnit } from './rounding.ts';

/** Below this, a commune's shares move a lot with a few households. */
const SMALL_POPULATION = 200;

/** Guadeloupe and Guyane: Filosofi publishes no income there. METHOD §10. */
const WITHOUT_PUBLISHED_INCOME = new Set(['971', '973']);

/** Guyane: only communes that a road reaches were surveyed. METHOD §10. */
const PARTLY_SURVEYED = '973';

/** Mayotte: its census, and INSEE's estimate since. METHOD §10. */
const OLD_POPULATION = {
  code: 'old-population',
  counted: 256_518,
  countedIn: 2017,
  estimated: 320_901,
  estimatedIn: 2024,
} as const;

/** METHOD §12: share of people aged 15 and over under which the children counted are many. */
const YOUNG = 0.75;

/** The notices of a commune, the gravest first. `rate`: share of people concerned. */
export function noticesOf(commune: CommuneProfile, rate: number, base: PopulationBase): Notice[] {
  const { population, shares } = commune;
  if (population === 0) return [{ code: 'no-inhabitants' }];
  const notices: Notice[] = fieldNotices([commune.code]);
  if (commune.inheritsFrom !== null) {
    notices.push({ code: 'merged-commune', from: commune.inheritsFrom });
  }
  if (population < SMALL_POPULATION) notices.push({ code: 'small-population', population });
  if (base === 'all') {
    const over15 = population * shares.p15;
    notices.push(...youngNotices(population, over15, over15 * rate));
  }
  addInstitutions(notices, commune);
  for (const covariate of COVARIATES) {
    const from = commune.sources[covariate];
    if (from !== 'commune') notices.push({ code: 'margin-borrowed', covariate, from });
  }
  return notices;
}

/** What the surveys and the producers left out of these communes. */
export function fieldNotices(codes: readonly string[]): Extract<Notice, AreaNotice>[] {
  const notices: Extract<Notice, AreaNotice>[] = [];
  if (!codes.some(isOverseas)) return notices;
  const departements = new Set(codes.map(departementOf));
  if (codes.some(isOutsideSurveyField)) {
    notices.push({ code: 'outside-survey-field' }, OLD_POPULATION);
  }
  if (departements.has(PARTLY_SURVEYED)) notices.push({ code: 'partial-survey-field' });
  if ([...WITHOUT_PUBLISHED_INCOME].some((code) => departements.has(code))) {
    notices.push({ code: 'overseas-income-unpublished' });
  }
  return notices;
}

/**
 * The notice of a place of many children, or none. All three in people, of one place: all inhabitants, those of 15 and over,
 * those concerned (unrounded).
 */
export function youngNotices(population: number, over15: number, concerned: number) {
  if (population === 0 || over15 / population >= YOUNG) return [];
  const unit = roundingUnit(concerned);
  const rounded = concerned < MIN_SHOWN ? null : unit * Math.round(concerned / unit);
  const code = 'young-population' as const;
  return [{ code, over15: over15 / population, concerned: rounded }];
}

/** The share told is the published one where there is one: the model's is smoothed. */
function addInstitutions(notices: Notice[], commune: CommuneProfile): void {
  const {
    shares: { age, diploma, p15 },
    published,
  } = commune;
  const bands = published?.ageBands;
  const shares = {
    young: bands?.[1] ?? age[0] * p15,
    age: bands?.[5] ?? age[4] * p15,
    diploma: published?.sansDiplome ?? diploma[0],
  };
  for (const sign of institutionSigns(commune)) {
    notices.push({ code: 'institution-likely', sign, share: shares[sign] });
  }
}
