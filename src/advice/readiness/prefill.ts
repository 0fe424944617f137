// What the data already answer of the questionnaire, with the reason. docs/ADVICE.md §6.
import type { LocalActor } from '../actors/actor.ts';
import type { TerritoryContext } from '../context.ts';
import { figureAbove, figureBelow } from '../reasons/estimate.ts';
import type { Reason, Trigger } from '../reasons/reason.ts';
import { type AnyEstimate, situationOf } from '../situation.ts';
import { type Answer, QUESTIONS, type QuestionId, type ReadinessAnswers } from './questions.ts';

/** An answer that the data propose, with what they know; the visitor has the last word. */
export interface Prefill {
  readonly question: QuestionId;
  readonly answer: Answer;
  readonly because: Reason;
}

/**
 * What the data suggest: the first line that holds proposes the answer of its question. The fibre alone: an open
 * library is no proof of computers, a priority district none of funding.
 */
const SUGGESTIONS: readonly (readonly [QuestionId, Answer, Trigger])[] = [
  ['connexion', 'no', figureBelow('fibre', 0.5)],
  ['connexion', 'partly', figureBelow('fibre', 0.9)],
  ['connexion', 'yes', figureAbove('fibre', 0.9)],
];

/** The answers that the data suggest, each with its reason, in the order of the questions. */
export function prefill(
  estimate: AnyEstimate,
  actors: readonly LocalActor[],
  context: TerritoryContext,
): Prefill[] {
  const situation = situationOf(estimate, actors, context, {});
  return QUESTIONS.flatMap(({ id }) => {
    for (const [question, answer, trigger] of SUGGESTIONS) {
      const because = question === id ? trigger(situation) : null;
      if (because !== null) return [{ question, answer, because }];
    }
    return [];
  });
}

/** The visitor's answers over the suggested ones: the visitor has the last word. */
export function withPrefill(
  answers: ReadinessAnswers,
  suggested: readonly Prefill[],
): ReadinessAnswers {
  return {
    ...Object.fromEntries(suggested.map(({ question, answer }) => [question, answer])),
    ...answers,
  };
}
