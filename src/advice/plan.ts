// What the visitor brings to a plan of action: what they know, answer, assume and choose. docs/ADVICE.md §5
// to §7. All of it stays with the visitor: it travels in an address or a file, never to a server.
import type { ActionId } from './actions/all-actions.ts';
import type { ActorMarks } from './actors/actor.ts';
import type { ReadinessAnswers } from './readiness/questions.ts';
import type { AssumptionValues } from './sizing/assumptions.ts';

/** An action that the visitor chose to carry out. */
export interface ChosenAction {
  readonly id: ActionId;
  /** Free text: a name, a service; empty until written. */
  readonly owner: string;
  /** "2027-01-15", or null. */
  readonly date: string | null;
}

export interface VisitorPlan {
  readonly marks: ActorMarks;
  readonly answers: ReadinessAnswers;
  /** Only those that differ from the default ones. */
  readonly assumptions: Partial<AssumptionValues>;
  /** In the order of choice, each action once. */
  readonly chosen: readonly ChosenAction[];
}

export const EMPTY_PLAN: VisitorPlan = { marks: {}, answers: {}, assumptions: {}, chosen: [] };
