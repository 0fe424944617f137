// Are the three pillars there, and the funding that holds them? Ten questions, what the data already
// suggest, and a picture of strengths and gaps; never a mark. CONTENT §4.

import type { LocalActor } from '../terms/actor.ts';
import type { TerritoryContext } from '../terms/context.ts';
import type { Prefill } from '../terms/prefill.ts';
import {
  type Answer,
  PILLARS,
  type PillarPicture,
  type Question,
  type QuestionId,
  type ReadinessAnswers,
} from '../terms/readiness.ts';
import { noPlaceInside, placeInside, placesInside, workshopLibrary } from './place-triggers.ts';
import type { AnyEstimate } from './situation.ts';
import { situationOf } from './situation.ts';
import { figureAbove, figureBelow, qpv, type Trigger } from './triggers.ts';

export const QUESTIONS: readonly Question[] = [
  { id: 'salle', pillar: 'place' },
  { id: 'confidentialite', pillar: 'place' },
  { id: 'equipement', pillar: 'place' },
  { id: 'connexion', pillar: 'place' },
  { id: 'aidant', pillar: 'helper' },
  { id: 'cadre', pillar: 'helper' },
  { id: 'role', pillar: 'helper' },
  { id: 'offre', pillar: 'public' },
  { id: 'public', pillar: 'public' },
  { id: 'financement', pillar: 'funding' },
];

/** What the data suggest: the first line that holds proposes the answer of its question. */
const SUGGESTIONS: readonly (readonly [QuestionId, Answer, Trigger])[] = [
  ['salle', 'partly', workshopLibrary],
  ['salle', 'partly', placeInside('franceServices')],
  ['salle', 'partly', placeInside('bibliotheque')],
  ['equipement', 'partly', workshopLibrary],
  ['connexion', 'no', figureBelow('fibre', 0.5)],
  ['connexion', 'partly', figureBelow('fibre', 0.9)],
  ['connexion', 'yes', figureAbove('fibre', 0.9)],
  ['aidant', 'partly', placeInside('franceServices')],
  ['offre', 'partly', placesInside(1)],
  ['offre', 'no', noPlaceInside],
  ['financement', 'partly', qpv],
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
