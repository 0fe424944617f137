// What the data already answer of the questionnaire, with the reason. CONTENT §4.
import type { Reason } from './action.ts';
import type { Answer, QuestionId } from './readiness.ts';

/** An answer that the data propose, with what they know; the visitor has the last word. */
export interface Prefill {
  readonly question: QuestionId;
  readonly answer: Answer;
  readonly because: Reason;
}
