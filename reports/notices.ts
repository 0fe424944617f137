// What must be known of the figures before they are used, and how reliable they are: in the words of the page.
import { areaNoticeSentences, borrowedAreaSentences } from '../src/explain/area-notices.ts';
import {
  besideGradeReason,
  gradeReason,
  lenderOfMissing,
  noticeSentences,
  precisionText,
} from '../src/explain/index.ts';
import { borrowedSentences } from '../src/explain/notices.ts';
import type { Diagnosis } from '../src/terms/diagnosis.ts';
import { hasShare } from '../src/terms/estimate.ts';
import type { TerritoryReport } from './report.ts';

/** Of one commune: none of fewer than 20 inhabitants, of whom nothing is said. METHOD §3.8. */
export function communeNotices({ estimate }: Diagnosis): string[] {
  return hasShare(estimate.rounded) ? noticeSentences(estimate.notices) : [];
}

/** Of a territory; of one commune alone, as its page says it. */
export function reportNotices({
  notices,
  diagnosis,
}: Pick<TerritoryReport, 'notices' | 'diagnosis'>): string[] {
  return diagnosis === null ? areaNoticeSentences(notices) : communeNotices(diagnosis);
}

/** Of those, whose statistics stand in for missing ones: of a territory, a detail of some of its communes. */
export function missingNotices({
  notices,
  diagnosis,
}: Pick<TerritoryReport, 'notices' | 'diagnosis'>): string[] {
  return diagnosis === null ? borrowedAreaSentences(notices) : missingOfCommune(diagnosis);
}

/** The same of one commune. */
export function missingOfCommune({ estimate }: Diagnosis): string[] {
  return hasShare(estimate.rounded) ? borrowedSentences(estimate.notices) : [];
}

/** "Fiabilité faible. Les enquêtes ne couvrent pas ce lieu."; none of a territory, which has no grade. METHOD §3.7. */
export function reliability(diagnosis: Diagnosis | null): string[] {
  if (diagnosis === null) return [];
  const { grade, notices } = diagnosis.estimate;
  return grade === null ? [] : [`${precisionText.grade(grade)}. ${gradeReason(grade, notices)}`];
}

/** The same, right before the notices of `besideReliability`: with whose statistics stand in for those that it says missing. */
export function reliabilityAndLender(diagnosis: Diagnosis | null): string[] {
  const lender = diagnosis && lenderOf(diagnosis);
  return reliability(diagnosis).map((said) => (lender ? `${said} ${lender}` : said));
}

/** A diagnosis whose notices are told right after its reliability: what that says already is not told twice. */
export function besideReliability(diagnosis: Diagnosis): Diagnosis {
  const { estimate } = diagnosis;
  const beside = besideGradeReason(estimate.notices);
  const notices = lenderOf(diagnosis)
    ? beside.filter(({ code }) => code !== 'margin-borrowed')
    : beside;
  return { ...diagnosis, estimate: { ...estimate, notices } };
}

function lenderOf({ estimate: { grade, notices } }: Diagnosis): string | null {
  return grade === null ? null : lenderOfMissing(grade, notices);
}
