// How reliable the estimate is, in one letter. METHOD §3.7.
import { type CommuneProfile, isOutsideSurveyField } from '../terms/commune.ts';
import type { Grade } from '../terms/estimate.ts';
import type { SourceLevel } from '../terms/factor.ts';
import type { Range } from '../terms/tier.ts';
import { GRADE_LIMIT, Z90 } from '../terms/uncertainty.ts';

/** Relative standard deviation of the people concerned; null when nobody lives there. */
export function relativeDeviation(concerned: Range, population: number): number | null {
  if (population === 0) return null;
  return (concerned.high - concerned.low) / (2 * Z90 * concerned.point);
}

/** A to D, or null when nobody lives there. `cv` is the relative standard deviation. */
export function gradeOf(
  cv: number | null,
  { code, sources }: Pick<CommuneProfile, 'code' | 'sources'>,
): Grade | null {
  if (cv === null) return null;
  if (isOutsideSurveyField(code)) return 'D';
  if (isFarSource(sources.age) || isFarSource(sources.diploma)) return 'D';
  if (isFarSource(sources.income) || cv > GRADE_LIMIT.B) return 'C';
  return cv > GRADE_LIMIT.A ? 'B' : 'A';
}

/** Borrowed from the overseas mean or from France: the place's own structure is unknown. */
function isFarSource(source: SourceLevel): boolean {
  return source === 'drom' || source === 'national';
}
