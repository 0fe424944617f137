// Which communes may be set against others? Two where no survey was made share the figures of their département: a
// gap between them would be made up. One of them beside another commune keeps its range.
import { isOutsideSurveyField } from '../../src/terms/commune.ts';
import type { Diagnosis } from '../../src/terms/diagnosis.ts';

/** Those to compare, and those that are alike by lack of figures. */
export function splitAlike(
  diagnoses: readonly Diagnosis[],
): readonly [compared: readonly Diagnosis[], alike: readonly Diagnosis[]] {
  const alike = diagnoses.filter(({ commune }) => isOutsideSurveyField(commune.code));
  if (alike.length < 2) return [diagnoses, []];
  return [diagnoses.filter((one) => !alike.includes(one)), alike];
}
