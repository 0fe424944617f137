// What may be set against others? Two places where no survey was made share the figures of their département: a
// gap between them would be made up. One of them beside another place keeps its range.
import { isOutsideSurveyField } from '../../src/terms/commune.ts';
import type { Subject } from './subject.ts';

/** Those to compare, and those that are alike by lack of figures. */
export function splitAlike(
  subjects: readonly Subject[],
): readonly [compared: readonly Subject[], alike: readonly Subject[]] {
  const alike = subjects.filter(isOutsideSurvey);
  if (alike.length < 2) return [subjects, []];
  return [subjects.filter((one) => !alike.includes(one)), alike];
}

/** All of it; of France, no commune is read. */
function isOutsideSurvey({ populations }: Subject): boolean {
  return populations.size > 0 && [...populations.keys()].every(isOutsideSurveyField);
}
