// A picture of strengths and gaps; never a mark. docs/ADVICE.md §6.
import { PILLARS, type Pillar } from './pillars.ts';
import { type Answer, QUESTIONS, type QuestionId, type ReadinessAnswers } from './questions.ts';

/** One pillar's picture: each question is in exactly one of the lists. */
export interface PillarPicture {
  readonly pillar: Pillar;
  readonly strengths: readonly QuestionId[];
  readonly partial: readonly QuestionId[];
  readonly gaps: readonly QuestionId[];
  /** Not answered, or answered "je ne sais pas". */
  readonly unknown: readonly QuestionId[];
}

/** Strengths, gaps and unknowns of each pillar. */
export function readinessPicture(answers: ReadinessAnswers): PillarPicture[] {
  return PILLARS.map((pillar) => {
    const own = QUESTIONS.filter((question) => question.pillar === pillar).map(({ id }) => id);
    const answeredBy = (answer: Answer) =>
      own.filter((id) => (answers[id] ?? 'unknown') === answer);
    return {
      pillar,
      strengths: answeredBy('yes'),
      partial: answeredBy('partly'),
      gaps: answeredBy('no'),
      unknown: answeredBy('unknown'),
    };
  });
}
