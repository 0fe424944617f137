// Reasons drawn from what the visitor answered and chose. docs/ADVICE.md §4.5.
import { fr } from '../../explain/typography.ts';
import { type Answer, answerText, type QuestionId, questionText } from '../readiness/questions.ts';
import type { Sentences, TriggerOf } from './trigger.ts';

export type AnswerReason =
  /** The founding articles give this commune as the example. */
  | { readonly code: 'already' }
  | { readonly code: 'answer'; readonly question: QuestionId; readonly answer: Answer }
  | { readonly code: 'kept' };

type Trigger = TriggerOf<AnswerReason>;

/** One of these answers was given. */
export const answered =
  (question: QuestionId, ...answers: readonly Answer[]): Trigger =>
  (situation) => {
    const answer = situation.answers[question];
    if (answer === undefined || !answers.includes(answer)) return null;
    return { code: 'answer', question, answer };
  };

export const answerSentences: Sentences<AnswerReason> = {
  already: () => fr`Les Bons Clics citent votre commune en exemple (2021).`,
  answer: ({ question, answer }) =>
    fr`Votre réponse : ${questionText[question].short}, ${answerText[answer].short}.`,
  kept: () => fr`Vous l'avez retenue ; vos réponses actuelles ne l'appellent plus.`,
};
